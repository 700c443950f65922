/** What a browser has fetched when the first desk can be used: every script of that way, compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/lib/root.mjs';
import { straightToTheDesk } from '../e2e/at-the-desk.ts';
import { openApp } from '../e2e/browser.ts';

/** Runs in the page: writes down when the ringing phone is first drawn; what is asked for later the desk did not need. */
function noteTheRing(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-rings]')) return;
    document.documentElement.dataset.rang = String(Date.now());
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

/** Scripts from the first address to the ringing phone: framework, engine, chains, scenario, desk; not the store. */
export async function scriptsUntilDesk() {
  const app = await openApp();
  try {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    const askedFor = new Map<string, number>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js') && !pathname.includes('dexie')) askedFor.set(pathname, Date.now());
    });
    await page.addInitScript(noteTheRing);
    await page.goto(app.address);
    await straightToTheDesk(page);
    const rang = await page.evaluate(() => Number(document.documentElement.dataset.rang));
    const scripts = [...askedFor].flatMap(([path, at]) => (at < rang ? [path] : []));
    const bytes = scripts.reduce(
      (total, path) => total + gzipSync(readFileSync(join(root, 'dist/app', path))).length,
      0,
    );
    return { value: bytes / 1000, unit: 'kB gzip' };
  } finally {
    await app.close();
  }
}
