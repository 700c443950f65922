/** The baton in a real browser: a turn ends as a link, a colleague takes the next desk from it, and it comes back to a joint debrief. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passedOn } from '../../src/exercise/baton/index.ts';
import { sessionOf } from '../../src/exercise/index.ts';
import { linkTextOf } from '../../src/features/trainee/baton/link-text.ts';
import { playedRun, playedUpTo } from '../helpers/played-run.ts';
import { deskWords } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

/** A browser of one's own: nothing in it is known to another. */
const profile = (): Promise<BrowserContext> =>
  app.browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: [] });

/** Everything the page keeps in this browser, as text. */
const storage = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));

const linkOn = async (page: Page): Promise<string> => {
  const field = page.getByRole('textbox', { name: 'Link', exact: true });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('#'));
  return field.inputValue();
};

async function waitOn(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('wait until');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

test('a turn ends as a link, a colleague receives exactly those words, and both see the joint debrief', {
  timeout: 180_000,
}, async () => {
  const { run: whole, desk } = await playedRun('f1', 'Fog');
  const report = whole.inputs.find(
    (each) => each.input === 'move' && ['report', 'sendHandover'].includes(each.move.move),
  );
  if (report?.input !== 'move' || !('text' in report.move)) throw new Error('nothing was handed over');
  const note = report.move.text ?? '';
  const handedOver = playedUpTo(whole, desk, report.move.move);
  handedOver.untilFree(desk);

  // The first profile: at the desk, by keys.
  const first = await profile();
  const mine = await first.newPage();
  await keepSession(mine, app.address, {
    id: 'mine',
    title: whole.scenario.title,
    desk,
    session: sessionOf(handedOver),
    open: true,
  });
  await mine.goto(`${app.address}play/mine`);
  await mine.locator('[data-pane]').waitFor();
  await mine.keyboard.press('Control+k');
  await mine.getByRole('combobox').waitFor();
  await mine.keyboard.type('pass the baton');
  await mine.keyboard.press('Enter');
  await mine.waitForURL(/\/pass\/mine/);
  await mine.getByRole('textbox', { name: /Your name/ }).fill('Ana');
  const link = await linkOn(mine);
  expect(link.length).toBeLessThanOrEqual(8192);
  await mine.getByText('can read the truth').waitFor();
  expect(await seriousFaults(mine)).toEqual([]);
  await mine.getByRole('button', { name: 'Copy the link' }).click();
  await mine
    .getByText(/The link is copied|did not let it be copied/)
    .first()
    .waitFor();

  // The second profile: nothing but the link.
  const second = await profile();
  const theirs = await second.newPage();
  await theirs.goto(link);
  await theirs.getByRole('heading', { name: /The baton is passed to you/ }).waitFor();
  const promised = (await theirs.locator('main').textContent()) ?? '';
  expect(promised).toContain('Ana');
  expect(promised).toContain('Service operations');
  expect(promised).not.toContain(note);
  expect(await seriousFaults(theirs)).toEqual([]);
  expect(await storage(theirs)).not.toContain(link.split('#')[1]);
  await theirs.getByRole('button', { name: /Take the desk/ }).press('Enter');
  await theirs.waitForURL(/\/play\//);
  await theirs.locator('[data-pane]').waitFor();
  expect(theirs.url()).not.toContain('#');
  for (let i = 0; i < 12 && (await theirs.getByText(note.slice(0, 20)).count()) === 0; i += 1)
    await waitOn(theirs);
  await theirs.getByText(note.slice(0, 20)).first().waitFor();
  const words = await deskWords(theirs);
  // What only the other desk heard, and what is true and was told to nobody here.
  for (const input of whole.inputs)
    if (input.input === 'move' && input.move.move === 'say' && input.move.text)
      expect(words).not.toContain(input.move.text);
  for (const told of ["Next door's the same", 'exam', '440 218', 'Adeyemi'])
    expect(words).not.toContain(told);
  const begun = theirs.url();

  // The same link once more goes on with that run.
  await theirs.goto(link);
  await theirs.getByRole('link', { name: 'Go on with it' }).click();
  await theirs.waitForURL(begun);
  await theirs.locator('[data-pane]').waitFor();

  // To the end, then back.
  for (let i = 0; i < 60 && theirs.url() === begun; i += 1) {
    await waitOn(theirs).catch(() => undefined);
    await theirs.keyboard.press('Escape').catch(() => undefined);
  }
  await theirs.waitForURL(/\/debrief\//);
  await theirs.getByText('1 of 3').waitFor();
  await theirs
    .getByRole('heading', { name: 'What was passed on to you, and what you did with it' })
    .waitFor();
  await theirs.keyboard.press('Enter');
  await theirs.getByText('2 of 3').waitFor();
  await theirs.keyboard.press('Enter');
  await theirs.getByText('3 of 3').waitFor();
  await theirs.getByRole('button', { name: /Both turns/ }).waitFor();
  await theirs.getByRole('button', { name: /Back to Ana/ }).waitFor();
  await theirs.keyboard.press('p');
  await theirs.waitForURL(/\/pass\//);
  await theirs.getByRole('textbox', { name: /Your name/ }).fill('Ben');
  const back = await linkOn(theirs);
  expect(back.length).toBeLessThanOrEqual(8192);
  await second.close();

  // The first profile again: both turns, told apart.
  await mine.goto(back);
  await mine.getByRole('heading', { name: /The baton is back/ }).waitFor();
  await mine.getByRole('button', { name: /See what came of it/ }).press('Enter');
  await mine.waitForURL(/\/debrief\//);
  const yours = mine.getByRole('region', { name: /^Your turn: Sam/ });
  const other = mine.getByRole('region', { name: /^Ben’s turn: Bea/ });
  await yours.waitFor();
  expect(await yours.textContent()).toContain(note);
  await other.waitFor();
  expect(await other.textContent()).toContain(note);
  expect(await seriousFaults(mine)).toEqual([]);
  await mine.keyboard.press('Enter');
  await mine.getByRole('slider').waitFor();
  await mine.getByRole('button', { name: 'Both turns' }).waitFor();
  await mine.reload();
  await mine.getByRole('button', { name: 'Both turns' }).click();
  await yours.waitFor();
  await first.close();
});

/** The first turn of a story that is played in turn. */
async function linkOfSales(): Promise<string> {
  const { run } = await playedRun('o1', 'Half the way');
  const sales = playedUpTo(run, 'salesOrderCapture.1', 'sendHandover');
  sales.untilFree('salesOrderCapture.1');
  return linkTextOf(passedOn(sales, { name: 'Ana', id: 'x', before: [] }));
}

test.each(EVERY_LOOK)('at %i, %s: the page of a link has no serious fault', async (width, look) => {
  const link = await linkOfSales();
  const page = await app.browser.newPage({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: look,
  });
  await page.goto(`${app.address}baton#${link}`);
  await page.getByRole('button', { name: /Take the desk/ }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  if (process.env.BATON_SHOTS)
    await page.screenshot({ path: `${process.env.BATON_SHOTS}/baton-${width}-${look}.png`, fullPage: true });
  await page.close();
});

test('what is cut, or made with another version, is refused in a sentence and both hashes are named', async () => {
  const { run } = await playedRun('f1', 'Fog');
  const good = passedOn(run, { name: '', id: 'x', before: [] });
  const link = await linkTextOf(good);
  const { page, errors } = await app.open(`baton#${link.slice(0, -40)}`);
  await page.getByText('This link is not whole').waitFor();
  const other = await linkTextOf({ ...good, session: { ...good.session, engineVersion: '0.old' } });
  await page.goto(`${app.address}baton#${other}`);
  await page.getByText(/made with engine 0\.old, here there is \d+\./).waitFor();
  const forged = await linkTextOf({ ...good, session: { ...good.session, inputs: [] } });
  await page.goto(`${app.address}baton#${forged}`);
  await page.getByText('do not give the run it was made of').waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('a part of a story in turn goes on at the next desk where it stood', async () => {
  const link = await linkOfSales();
  const { page } = await app.open(`baton#${link}`);
  await page.getByText('Next desk: Order desk, Tess').waitFor();
  await page.getByRole('button', { name: /Take the desk/ }).click();
  await page.waitForURL(/\/play\//);
  await page.getByRole('heading', { name: /Order desk/ }).waitFor();
  await page.getByText('Mon 14:00').waitFor();
  await page.close();
});
