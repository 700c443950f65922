/** A stored session gives the same log, byte by byte, in Node, on the page of a browser and in a worker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';
import { sessionOf } from '../../src/exercise/index.ts';
import { judgedBot, library, linesIn } from '../helpers/library.ts';
import { type Replayed, replayHere, type ToReplay } from '../replay/replay-here.ts';
import type { ReplayPage } from '../replay/replay-page.ts';
import { type OpenApp, openApp } from './browser.ts';

const lines = linesIn(await library());
let folder = '';
let app: OpenApp;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baton-replay-'));
  const entryPoints = { page: 'tests/replay/replay-page.ts', worker: 'tests/replay/replay-worker.ts' };
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Replay</title><script type="module" src="page.js"></script>',
  );
  app = await openApp(folder);
  ({ page } = await app.open());
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

type InPage = typeof globalThis & ReplayPage;
const onPage = (what: ToReplay): Promise<Replayed> =>
  page.evaluate((given) => (globalThis as InPage).replayHere(given), what);
const inWorker = (what: ToReplay): Promise<Replayed> =>
  page.evaluate((given) => (globalThis as InPage).replayInWorker(given), what);

/** The expert at every line; chance at the first of each scenario. */
const kindsOf = ({ scenario: { seats } }: (typeof lines)[number]['loaded'], line: readonly string[]) =>
  line[0] === seats[0]?.desk ? (['expert', 'random'] as const) : (['expert'] as const);

describe.each(lines)('$name', ({ loaded, line }) => {
  test.each(kindsOf(loaded, line))('a run of the %s bot', async (kind) => {
    const played = judgedBot(loaded, line, kind);
    if (!played) return;
    const what: ToReplay = { scenario: loaded.scenario, session: sessionOf(played.run) };
    const here = replayHere(what);
    expect(here).toMatchObject({ same: true, hash: played.hash });
    expect(await onPage(what)).toEqual(here);
    expect(await inWorker(what)).toEqual(here);
  });
});
