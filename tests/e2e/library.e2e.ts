/**
 * Every scenario in a real browser, as its expert plays it: the desk in mid-run, then the debrief with everything that
 * can be opened in it; the first line of each. BATON_SHOTS=<folder> does it for every line and keeps a picture of each page.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import type { CompiledPlay } from '../../src/model/compiled.ts';
import { parseInstant } from '../../src/model/time.ts';
import { judged, library, linesIn } from '../helpers/library.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';

const SHOTS = process.env.BATON_SHOTS;
/** Words that no page may show: holes in sentences, and values that are none. */
const HOLES = /\{\{|\bundefined\b|\bNaN\b|\[object/;

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

async function wordsOf(page: Page): Promise<string> {
  return ((await page.locator('#root').textContent()) ?? '').replace(/\s+/g, ' ');
}

const lines = linesIn(await library()).filter(
  ({ expert, line, loaded }) =>
    expert !== undefined && (SHOTS !== undefined || line[0] === loaded.scenario.seats[0]?.desk),
);

describe.each(lines)('$name', ({ loaded: { scenario }, line, expert }) => {
  test('the desk stands in mid-run, and the debrief tells the whole of it', { timeout: 90_000 }, async () => {
    const { run } = judged(scenario, expert as CompiledPlay);
    const session = sessionOf(run);
    const half = session.inputs.slice(0, Math.ceil(session.inputs.length / 2));
    const { logHash: _, ...rest } = session;
    const name = `${scenario.id}-${line[0]}`;
    const desk = half.at(-1)?.desk ?? line[0] ?? '';
    const page = await app.browser.newPage({ viewport: { width: 1440, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const reachedAt = half.at(-1)?.t ?? parseInstant(scenario.start) ?? 0;
    await keepSession(page, app.address, {
      id: 'half',
      title: scenario.title,
      desk,
      session: { ...rest, inputs: half, reachedAt },
      open: true,
    });
    await keepSession(page, app.address, {
      id: 'whole',
      title: scenario.title,
      desk: line[0] ?? '',
      session,
    });

    await page.goto(`${app.address}play/half`);
    await page.locator('[data-pane]').waitFor();
    expect(await wordsOf(page)).not.toMatch(HOLES);
    // What was read before the run was left is not read out once more.
    const opening = run.cards[0];
    if (opening && opening.at < reachedAt)
      expect(await page.getByRole('dialog').getByText(opening.title).count()).toBe(0);
    await shot(page, `${name}-1-desk`);

    await page.goto(`${app.address}debrief/whole`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await wordsOf(page)).not.toMatch(HOLES);
    await shot(page, `${name}-2-debrief`);

    await page.goto(`${app.address}debrief/whole?at=${run.now}`);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    for (let at = 0; at < (await tabs.count()); at += 1) {
      await tabs.nth(at).click();
      expect(await wordsOf(page), `tab ${at + 1}`).not.toMatch(HOLES);
      if (at === 0) await shot(page, `${name}-3-closer`);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
