/** What a browser has fetched when the first desk can be used: every script of that way, compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/lib/root.mjs';
import { straightToTheDesk } from '../e2e/at-the-desk.ts';
import { openApp } from '../e2e/browser.ts';

/** Scripts from the first address to the ringing phone: framework, engine, chains, scenario, desk; not the store. */
export async function scriptsUntilDesk() {
  const app = await openApp();
  try {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    const scripts = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js') && !pathname.includes('dexie')) scripts.add(pathname);
    });
    await page.goto(app.address);
    await straightToTheDesk(page);
    const bytes = [...scripts].reduce(
      (total, path) => total + gzipSync(readFileSync(join(root, 'dist/app', path))).length,
      0,
    );
    return { value: bytes / 1000, unit: 'kB gzip' };
  } finally {
    await app.close();
  }
}
