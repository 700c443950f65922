/** Contests in a real browser: words count, or count no more, at once in the debrief; what I owe can be no promise. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import { playedRun, playedUpTo } from '../helpers/played-run.ts';
import { answer, straightToTheDesk } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { contestsKept, keepSession } from './kept-runs.ts';

const NOTE =
  'Mill Rise, 3 calls, no internet, checked the line and the board, nobody at risk that we know. Ball got rolling eleven past. Yes or no by 08:30.';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

/** The expert's morning with a report in words that Baton cannot know. */
async function keptRun() {
  const { run: played, desk } = await playedRun('f1', 'Heard and passed on');
  const run = playedUpTo(played, desk, 'report', { text: NOTE });
  run.advanceTo(run.endsAt);
  return { desk, title: run.scenario.title, session: sessionOf(run) };
}

test.each([1440, 390])(
  'a fact is contested in the debrief and counts at once, %i px wide',
  async (width) => {
    const page = await app.browser.newPage({ viewport: { width, height: 844 } });
    await keepSession(page, app.address, { id: 'contested', ...(await keptRun()) });
    await page.goto(`${app.address}debrief/contested?at=D2%2008:26`);
    await page.getByRole('tab', { name: 'Your words' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Ball got rolling' }).first();
    await row.getByRole('button', { name: /I said it/ }).click();
    const dialog = page.getByRole('dialog', { name: 'I said it' });
    const box = dialog.getByRole('textbox', { name: 'Your words' });
    await box.focus();
    await box.evaluate((area) => {
      if (area instanceof HTMLTextAreaElement)
        area.setSelectionRange(area.value.indexOf('Ball got'), area.value.indexOf('Ball got'));
    });
    for (const _ of 'Ball got rolling eleven past') await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => dialog.getByText('Marked: Ball got rolling eleven past').count()).toBe(1);
    await dialog.getByRole('combobox').fill('first of them');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByText('contested, counted').count()).toBe(1);
    await expect.poll(() => row.getByText(/says .*first of them/).count()).toBe(1);
    await expect.poll(() => contestsKept(page), { timeout: 10_000 }).toBe(1);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('tab', { name: 'Your words' }).click();
    await expect.poll(() => page.getByText('contested, counted').count(), { timeout: 10_000 }).toBe(1);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect.poll(() => page.getByText('contested, counted').count()).toBe(0);
    await page.close();
  },
  60_000,
);

test.each([1440, 390])(
  'what was not said is struck by keys, and its cost is told first, %i px wide',
  async (width) => {
    const page = await app.browser.newPage({ viewport: { width, height: 844 } });
    await keepSession(page, app.address, { id: 'struck', ...(await keptRun()) });
    await page.goto(`${app.address}debrief/struck?at=D2%2008:26`);
    await page.getByRole('tab', { name: 'Your words' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Ball got rolling' }).first();
    const strike = async (what: string): Promise<void> => {
      await row.getByRole('button', { name: /I did not say that/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'I did not say that' }).getByRole('combobox').fill(what);
      await page.keyboard.press('Enter');
    };
    await strike('area');
    const worse = page.getByRole('dialog', { name: /against you/ });
    await worse.getByText('This would add').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByText('contested, counted').count()).toBe(0);
    await strike('area');
    await worse.getByRole('button', { name: 'Only for the trainer' }).click();
    await expect.poll(() => page.getByText('contested, waits for the trainer').count()).toBe(1);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await strike('area');
    await worse.getByRole('button', { name: 'Count it all the same' }).click();
    await expect.poll(() => page.getByText('contested, counted').count()).toBe(1);
    await expect.poll(() => row.getByText(/says area/).count()).toBe(0);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('tab', { name: 'Your words' }).click();
    await expect.poll(() => page.getByText('contested, counted').count()).toBe(1);
    await page.close();
  },
  60_000,
);

test('Backspace on what I owe: those words were no promise', async () => {
  const { page } = await app.open();
  await straightToTheDesk(page);
  await answer(page);
  await page.keyboard.type('I ring you by 08:45.');
  await page.keyboard.press('Enter');
  const owes = page.getByRole('region', { name: 'I owe' });
  const row = owes.getByRole('button').first();
  await row.waitFor();
  await row.focus();
  await page.keyboard.press('Backspace');
  await expect.poll(() => owes.getByText('Nothing promised yet.').count()).toBe(1);
  await expect.poll(() => contestsKept(page)).toBe(1);
  await page.reload();
  await expect
    .poll(() => page.getByRole('region', { name: 'I owe' }).getByText('Nothing promised yet.').count())
    .toBe(1);
  await page.close();
}, 60_000);
