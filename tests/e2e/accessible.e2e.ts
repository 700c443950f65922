import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, say, straightToTheDesk } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const cases = sizes.flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);

test.each(cases)('$viewport.width px, $colorScheme', async ({ viewport, colorScheme }) => {
  const context = await app.browser.newContext({ viewport, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const check = async (name: string): Promise<void> => expect(await seriousFaults(page), name).toEqual([]);

  await page.goto(app.address);
  await check('cold open');
  await page.keyboard.press('Enter');
  await check('cold open, number');
  await straightToTheDesk(page);
  await check('desk, ringing');
  await answer(page);
  await say(page, 'So: dead since ten to eight, next door too. I am testing our side, about a minute.');
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await check('palette');
  await page.keyboard.type('ticket');
  await page.keyboard.press('Escape');
  for (const words of ['customer history', 'outage board', 'look ticket', 'look help']) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.getByText(/as of/).first().waitFor();
    await check(words);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('report');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('form').waitFor();
  await check('note');
  await page.keyboard.press('Escape');
  if (viewport.width < 760) {
    for (const pane of ['Incoming', 'Desk']) {
      await page.getByRole('navigation').getByRole('button', { name: pane }).click();
      await check(pane);
    }
  }
  for (const path of ['practise', 'begin/f1', 'readiness', 'stored', 'watch/f1', 'nowhere']) {
    await page.goto(app.address + path);
    await check(path);
  }
  await context.close();
});
