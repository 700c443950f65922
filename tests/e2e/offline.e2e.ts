/** Without network after the first load, and a newer version that waits until somebody asks for it: nothing is lost by either. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';
import { createStaticServer, listen } from '../../scripts/lib/static-server.mjs';
import { sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { answer, beginAsProposed, deskWords, lineHasFocus, say, straightToTheDesk } from './at-the-desk.ts';
import { errorsOf, launch, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { secondBuild } from './second-build.ts';

const BUILT = join(root, 'dist/app');
const NEXT = 'Baton, the next';

let browser: Browser;
let next: string;
let server: Server | undefined;
let port = 0;
let context: BrowserContext;

beforeAll(async () => {
  [browser, next] = await Promise.all([launch(), secondBuild(NEXT)]);
});
afterAll(async () => {
  await browser?.close();
  rmSync(next, { recursive: true, force: true });
});
afterEach(async () => {
  await context?.close();
  await stop();
});

async function stop(): Promise<void> {
  const ending = server;
  server = undefined;
  if (!ending) return;
  const ended = new Promise((done) => ending.close(done));
  ending.closeAllConnections();
  await ended;
}

/** The folder is served, at the address of the one before. */
async function serve(folder: string): Promise<string> {
  await stop();
  server = createStaticServer(folder);
  const address = await listen(server, port);
  port = Number(new URL(address).port);
  return address;
}

/** A first visit to the built app, in a browser that was never there. */
async function visit(path = ''): Promise<{ page: Page; errors: string[]; address: string }> {
  const address = await serve(BUILT);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(address + path);
  return { page, errors, address };
}

/** Paths below the app that this browser keeps, of all versions. */
const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found.sort();
  });

/** Until the whole app is kept and the page is answered from there. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));

/** A run that is over, called "fog"; ends at What is stored. */
async function keepFinished(page: Page, address: string): Promise<void> {
  const { run, desk } = await playedRun('f1', 'Fog');
  const kept = { id: 'fog', title: run.scenario.title, desk, session: sessionOf(run) };
  await keepSession(page, address, kept);
}

const newer = (page: Page) => page.getByRole('button', { name: 'Load it' });

test('everything that was built is kept, and nothing else', async () => {
  const { page, errors } = await visit('practise');
  await isKept(page);
  const built = filesOf(BUILT).filter((path) => path !== 'sw.js');
  expect(built.length).toBeGreaterThan(50);
  expect(await keptPaths(page)).toEqual(built.map((path) => `/${path === 'index.html' ? '' : path}`).sort());
  expect(errors).toEqual([]);
});

test('without network and without server everything goes on: desk, home, library, a deep link, a debrief', async () => {
  const { page, errors, address } = await visit();
  await straightToTheDesk(page);
  await answer(page);
  await isKept(page);
  await stop();
  await context.setOffline(true);

  await say(page, 'So: dead since ten to eight, next door too.');
  expect(await page.getByRole('log').textContent()).toContain('heard as:');
  await page.waitForTimeout(400);
  const before = await deskWords(page);
  await page.reload();
  await page.getByRole('log').waitFor();
  await expect.poll(() => deskWords(page)).toBe(before);

  await keepFinished(page, address);
  await page.getByText('works without network from now on').waitFor();
  await page.getByText(/It takes [1-9]\d*\.\d MB/).waitFor();

  await page.goto(address);
  await page.getByRole('heading', { name: 'Practise' }).waitFor();
  await page.getByRole('link', { name: 'All scenarios' }).click();
  await page.getByRole('button', { name: 'Play: Unit seven' }).waitFor();

  await page.goto(`${address}begin/f3?rung=1`);
  await beginAsProposed(page);
  await page.goto(`${address}debrief/fog`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('with too little in it').waitFor();
  expect(errors).toEqual([]);
});

test('a newer version waits: the desk only says so, and takes its words and moves along when it is loaded', async () => {
  const { page, errors, address } = await visit();
  await straightToTheDesk(page);
  await answer(page);
  await say(page, 'So: dead since ten to eight.');
  await isKept(page);
  await page.keyboard.type('half a sentence');
  const desk = page.url();
  await serve(next);

  // Opened anew it still is the version that is kept, whole; the newer one is fetched beside it.
  await page.reload();
  await page.getByText('A new version waits until you leave').waitFor();
  expect(await page.title()).toBe('Baton');
  expect(await newer(page).count()).toBe(0);
  expect(await page.locator('textarea').inputValue()).toBe('half a sentence');
  await lineHasFocus(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
  await page.keyboard.type('the other half');
  const said = await page.getByRole('log').getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'Leave' }).click();

  await page.getByRole('heading', { name: 'Practise' }).waitFor();
  expect(await page.getByText('in this version only').count()).toBe(0);
  await newer(page).click();
  await page.waitForFunction((title) => document.title === title, NEXT);
  await page.getByRole('link', { name: 'Go on with this run' }).click();
  await page.waitForURL(desk);
  await page.getByRole('log').waitFor();
  expect(await page.getByRole('log').getByRole('listitem').allTextContents()).toEqual(said);
  expect(await page.locator('textarea').inputValue()).toBe('the other half');

  // The only page there is has the newer version: of the older one nothing is left, and without network it works.
  await expect.poll(async () => (await keptPaths(page)).length).toBe(filesOf(next).length - 1);
  await stop();
  await context.setOffline(true);
  await page.goto(`${address}practise`);
  await page.getByRole('button', { name: 'Play: Unit seven' }).waitFor();
  expect(await page.title()).toBe(NEXT);
  expect(errors).toEqual([]);
});

test('a run in progress that cannot go on in the newer version is named before it is loaded', async () => {
  const other = await secondBuild(NEXT, 'another');
  const { page, errors, address } = await visit();
  await straightToTheDesk(page);
  await answer(page);
  await say(page, 'So: dead since ten to eight.');
  await isKept(page);
  await serve(other);
  await page.goto(`${address}practise`);
  const named = page.getByText('One run in progress can be finished in this version only');
  await named.waitFor();
  await keepFinished(page, address);
  await named.waitFor();

  // Nothing comes between somebody and her debrief before its end.
  await page.goto(`${address}debrief/fog`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('with too little in it').waitFor();
  await page.waitForTimeout(3000);
  expect(await newer(page).count()).toBe(0);
  await page.keyboard.press('Enter');
  await named.waitFor();
  expect(await newer(page).count()).toBe(1);
  if (process.env.BATON_SHOTS) await page.screenshot({ path: join(process.env.BATON_SHOTS, 'newer.png') });
  expect(errors).toEqual([]);
  rmSync(other, { recursive: true });
});

test('with two tabs the desk in the other one is not loaded anew, and still finds its own files', async () => {
  const { page, errors, address } = await visit();
  await straightToTheDesk(page);
  await answer(page);
  await isKept(page);
  await page.keyboard.type('half a sentence');
  await page.evaluate(() => Object.assign(globalThis, { sameDesk: true }));
  await serve(next);

  const other = await context.newPage();
  const otherErrors = errorsOf(other);
  await other.goto(`${address}practise`);
  await newer(other).click();
  await other.waitForFunction((title) => document.title === title, NEXT);
  expect(await newer(other).count()).toBe(0);

  await page.getByText('A new version waits until you leave').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('half a sentence').waitFor();
  expect(await page.evaluate(() => 'sameDesk' in globalThis)).toBe(true);
  await page.getByRole('button', { name: 'Leave' }).click();
  // The library of the older version was never opened here, and the server has it no more.
  await page.getByRole('link', { name: 'All scenarios' }).click();
  await page.getByRole('button', { name: 'Play: Unit seven' }).waitFor();
  expect(await page.evaluate(() => 'sameDesk' in globalThis)).toBe(true);
  await newer(page).click();
  await page.waitForFunction((title) => document.title === title, NEXT);
  expect([...errors, ...otherErrors]).toEqual([]);
});

test('an answer that is not of this version is never kept: the app goes on with network', async () => {
  const { page } = await visit('lost');
  await serve(next);
  // The list of one build and the files of another, as while a host is being filled.
  await context.route('**/sw.js', async (route) => {
    await route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(join(BUILT, 'sw.js')),
    });
  });
  await page.goto(new URL('/stored', page.url()).href);
  await page.getByText('Baton could not be kept this time').waitFor({ timeout: 20_000 });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('deleted with everything else it is gone, and the next visit keeps it anew', async () => {
  const { page, errors } = await visit('stored');
  await isKept(page);
  await page.getByText('works without network from now on').waitFor();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await page.getByText('The copy of Baton kept for work without network is deleted as well.').waitFor();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('Baton is not kept any more').waitFor();
  expect(await keptPaths(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.reload();
  await page.getByText('works without network from now on').waitFor();
  await page.getByRole('button', { name: 'Delete this copy' }).click();
  await page.getByText('Baton is not kept any more').waitFor();
  expect(await keptPaths(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a browser without service workers works as before and says that it needs the network', async () => {
  const app = await openApp();
  const plain = await app.browser.newContext();
  await plain.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await plain.newPage();
  const errors = errorsOf(page);
  await page.goto(`${app.address}stored`);
  await page.getByText('This browser cannot keep Baton itself').waitFor();
  expect(await page.getByRole('button', { name: 'Delete this copy' }).count()).toBe(0);
  await page.goto(app.address);
  await page.getByRole('button', { name: /Go on/ }).waitFor();
  await page.waitForTimeout(3000);
  expect(errors).toEqual([]);
  await app.close();
});
