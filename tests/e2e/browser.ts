/** Opens the built app in a real browser: own server on a free port, headless, closed together. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { createStaticServer, listen } from '../../scripts/lib/static-server.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenApp {
  browser: Browser;
  /** Address of the app, ending in a slash. */
  address: string;
  /** A page at a path of the app, with the errors it reports (console errors, exceptions, failed loads). */
  open(path?: string): Promise<{ page: Page; errors: string[] }>;
  close(): Promise<void>;
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: flags });

/** What goes wrong on a page from now on: console errors, exceptions, failed loads. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => {
    // What was still being loaded ahead when a page was left did not fail.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') errors.push(`${request.url()} ${why}`);
  });
  return errors;
}

/** A context lives for one test: what would be kept for the next visit only takes time. */
function withoutKeeper(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
  return browser;
}

/** Serves a folder, the built app unless another is named, and opens pages of it. */
export async function openApp(folder = `${root}/dist/app`): Promise<OpenApp> {
  const server = createStaticServer(folder);
  const address = await listen(server, 0);
  const browser = withoutKeeper(await launch());

  async function open(path = '') {
    const page = await browser.newPage();
    const errors = errorsOf(page);
    await page.goto(address + path);
    return { page, errors };
  }

  async function close() {
    await browser.close();
    await new Promise((done) => server.close(done));
  }

  return { browser, address, open, close };
}
