/** The rungs in a real browser: the briefing before a run, the help of each rung, and the rung that stored runs propose. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../src/model/session.ts';
import { SESSION_FORMAT } from '../../src/model/session-format.ts';
import type { RunVerdict } from '../../src/store/index.ts';
import { answer, beginAsProposed, lineHasFocus, say } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const CLEAN: RunVerdict = { passed: true, sentence: 'She knew at 08:31.', rung: 1, severe: 0, hints: 1 };
const LINE =
  'So: dead since ten to eight, next door too. I am testing our side, stay with me about a minute.';

const session: Session = {
  ...{ format: SESSION_FORMAT, scenario: 'f1', scenarioHash: 'x', chainHash: 'x', engineVersion: 'x' },
  ...{ seed: 1, seats: ['contactCentre.sam'], mode: 'practise', rung: 1, inputs: [], reachedAt: 0 },
};

async function withRuns<T>(verdicts: readonly RunVerdict[], use: (page: Page) => Promise<T>): Promise<T> {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const [at, verdict] of verdicts.entries())
    await keepSession(page, app.address, {
      ...{
        id: `kept-${at}`,
        title: 'It is your router',
        desk: await samOf(page),
        session,
        verdict,
        at: at + 1,
      },
    });
  const done = await use(page);
  expect(errors).toEqual([]);
  await context.close();
  return done;
}

let sam: string | undefined;

/** The desk at which F1 is played first, as its library row names it; asked once. */
async function samOf(page: Page): Promise<string> {
  if (sam !== undefined) return sam;
  await page.goto(`${app.address}practise`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Play: It.s your router, Contact centre/ }).click();
  await page.waitForURL(/\/begin\//);
  sam = new URL(page.url()).searchParams.get('seat') ?? '';
  return sam;
}

const toF1 = async (page: Page): Promise<void> => {
  await page.goto(`${app.address}begin/f1`);
};

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('radio', { name }).check();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
  await page.getByRole('button', { name: /rings/ }).waitFor();
}

async function escThen(page: Page, letter: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press(letter);
}

const knows = (page: Page) => page.getByRole('region', { name: 'My desk knows' });

test('the briefing prints rung and help, one Enter begins with the proposed one, and rung 1 keeps and shows', () =>
  withRuns([], async (page) => {
    await samOf(page);
    await page.getByRole('heading', { name: 'Contact centre, faults: rung 1 of 3' }).waitFor();
    expect(await page.getByText('Baton keeps what you hear').count()).toBe(1);
    expect(await page.getByText('stays in this browser').count()).toBe(1);
    await beginAsProposed(page);
    await answer(page);
    await say(page, LINE);
    expect(await page.getByRole('log').textContent()).toContain('heard as:');
    await expect.poll(() => knows(page).getByText('next door').count()).toBeGreaterThan(0);
    await page.goBack();
    await page.getByRole('heading', { name: 'Practise' }).waitFor();
  }));

test('Enter pressed before the kept runs are there begins as soon as they are', async () => {
  const context = await app.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const press = (): void => {
      if (!document.querySelector('main[aria-busy=true]')) return;
      watcher.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    };
    const watcher = new MutationObserver(press);
    watcher.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(`${app.address}begin/f1`);
  await page.waitForURL(/\/play\//);
  await context.close();
});

test('two clean plays propose rung 2: home and library say so; there the person keeps, and two hints are all', () =>
  withRuns([CLEAN, CLEAN], async (page) => {
    for (const path of ['', 'practise']) {
      await page.goto(app.address + path);
      await page.getByText('Contact centre, faults: rung 2 of 3').waitFor();
    }
    await toF1(page);
    await page.getByRole('heading', { name: 'Contact centre, faults: rung 2 of 3' }).waitFor();
    expect(await page.getByText('Hints').locator('..').textContent()).toContain('two');
    await beginAsProposed(page);
    await answer(page);
    const kept = await knows(page).getByRole('button').count();
    await say(page, LINE);
    expect(await page.getByRole('log').textContent()).toContain('heard as:');
    expect(await knows(page).getByRole('button').count()).toBe(kept);
    await escThen(page, 'c');
    await page.getByText('the receiver tells you what is missing').first().waitFor();
    for (let hint = 0; hint < 2; hint += 1) {
      await escThen(page, 'h');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await lineHasFocus(page);
    }
    await escThen(page, 'h');
    await page.getByText('Both hints are used.').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  }));

test('one failed play leads down again, and a run of an older version is read', () =>
  withRuns(
    [
      CLEAN,
      CLEAN,
      { passed: false, sentence: 'She bought a router.', rung: 2 },
      { passed: true, sentence: 'Fine.' },
    ],
    async (page) => {
      await toF1(page);
      await page.getByRole('heading', { name: 'Contact centre, faults: rung 1 of 3' }).waitFor();
    },
  ));

test('whoever chooses rung 3 is alone: nothing is kept, read out or hinted', () =>
  withRuns([], async (page) => {
    await toF1(page);
    await choose(page, /Rung 3/);
    await answer(page);
    const kept = await knows(page).getByRole('button').count();
    await say(page, LINE);
    expect(await page.getByRole('log').textContent()).not.toContain('heard as:');
    expect(await knows(page).getByRole('button').count()).toBe(kept);
    await escThen(page, 'h');
    await page.getByText('On this rung you are alone.').first().waitFor();
    await escThen(page, 'c');
    await page.getByText('the receiver tells you what is missing').first().waitFor();
  }));

test('on rung 1 a check before sending says how many needed facts are missing, and pressed again which', () =>
  withRuns([], async (page) => {
    await toF1(page);
    await choose(page, /Rung 1/);
    await answer(page);
    await escThen(page, 'p');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('bigger than one');
    await page.keyboard.press('Enter');
    await page.getByRole('form').waitFor();
    await page.keyboard.type('internet problems in the area');
    await escThen(page, 'c');
    await page.keyboard.press('Enter');
    await page
      .getByText(/of what the receiver needs (is|are) not in it/)
      .first()
      .waitFor();
    expect(await page.getByText(/^Not in it:/).count()).toBe(0);
    // Once more from the note, with Esc twice as in the line: the words are still there.
    const note = page.getByRole('form').getByRole('textbox');
    expect(await note.inputValue()).toBe('internet problems in the area');
    await note.focus();
    await page.keyboard.press('Escape');
    await lineHasFocus(page);
    await escThen(page, 'c');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Not in it:/)
      .first()
      .waitFor();
    expect(await note.inputValue()).toBe('internet problems in the area');
  }));

test('check and hint are found with the mouse, without letters; on rung 3 neither is there', () =>
  withRuns([], async (page) => {
    const begun = async (rung: RegExp): Promise<void> => {
      await toF1(page);
      await choose(page, rung);
      await answer(page);
      await page.getByRole('button', { name: 'Pass on' }).click();
      await page.getByRole('option', { name: /^Service operations/ }).click();
      await page.getByRole('form').waitFor();
      await lineHasFocus(page);
    };
    const check = page.getByRole('form').getByRole('button', { name: /^Check/ });
    const keys = page.getByRole('button', { name: 'The keys of this desk' });
    const hint = page.getByRole('dialog').getByRole('button', { name: 'A hint' });
    await begun(/Rung 1/);
    await page.keyboard.type('internet problems in the area');
    await check.click();
    const said = page.getByText(/of what the receiver needs (is|are) not in it/);
    await said.first().waitFor();
    expect(
      await page
        .locator('[aria-live]')
        .getByText(/of what the receiver needs/)
        .count(),
    ).toBe(1);
    await keys.click();
    await hint.click();
    await page.getByRole('button', { name: /^Give it/ }).click();
    await page.getByRole('heading', { name: 'Hint' }).waitFor();
    await begun(/Rung 3/);
    expect(await check.count()).toBe(0);
    await keys.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).waitFor();
    expect(await hint.count()).toBe(0);
  }));

async function askTheExpert(page: Page): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('help me');
  await page
    .getByRole('option', { name: /Ask the expert beside you/ })
    .first()
    .waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('integrator');
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'The expert beside you' });
  const words = (await box.locator('p').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'detached' });
  return words;
}

test('the expert beside the desk shows how it is done, has to write it down, and only watches on rung 3', () =>
  withRuns([], async (page) => {
    // On this morning she is free.
    await page.goto(`${app.address}begin/f1?seed=1`);
    await beginAsProposed(page);
    await page.getByRole('button', { name: /rings/ }).waitFor();
    await answer(page);
    expect((await askTheExpert(page)).length).toBeGreaterThan(40);
    expect(await askTheExpert(page)).toContain('I am writing down what you asked, until 08:');
    await page.goto(`${app.address}begin/f1?seed=1`);
    await choose(page, /Rung 3/);
    await answer(page);
    expect(await askTheExpert(page)).toContain('I may only watch today');
  }));
