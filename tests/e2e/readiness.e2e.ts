/** The readiness page: only evidence shows a card, a dead letter turns its pair red, and one red pair shuts the gate. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from './browser.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const PAIR = 'Contact centre to Service operations';
const WHOLE = 'f1.contactCentre.1.H10.1.receive.whole';

async function readiness(page: Page): Promise<void> {
  await page.goto(`${app.address}readiness`);
  await page.getByRole('heading', { name: 'Gate G1' }).waitFor();
}

const cell = (page: Page) => page.getByRole('button', { name: new RegExp(`^${PAIR}: `) });
const gate = (page: Page) => page.locator('[data-verdict]');

async function answerAll(page: Page, sure: number): Promise<void> {
  for (let i = 0; i < 8; i += 1)
    await page
      .getByRole('button', { name: i < sure ? 'Sure' : 'Not sure', exact: true })
      .first()
      .click();
}

async function drill(page: Page): Promise<void> {
  await page.goto(`${app.address}drill?id=${WHOLE}`);
  await page.getByRole('heading', { name: /^You are / }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Next/ }).waitFor();
}

async function ringInVain(page: Page): Promise<void> {
  const line = page.getByRole('listitem').filter({ hasText: 'H10 · Report of a cluster' });
  const toSoc = line.filter({ hasText: 'to Service operations' });
  await toSoc.getByRole('combobox', { name: /^Number or mailbox/ }).fill('4711');
  await toSoc.getByRole('button', { name: 'Ring or send now' }).click();
  await toSoc.getByText(/^answer due/).waitFor();
  await toSoc.getByRole('button', { name: 'No answer' }).click();
}

test('answered cards are kept with their day, and nothing is shown before something was played', async () => {
  const page = await (await app.browser.newContext()).newPage();
  await readiness(page);
  await page.getByText('Eight situations: say of each whether you could.').waitFor();
  await answerAll(page, 7);
  await page.getByText('Nothing was played yet, so nothing can be compared.').waitFor();
  await page.reload();
  await page
    .getByText(/^Sure, said today/)
    .first()
    .waitFor();
  expect(await page.getByText(/^Sure, said today/).count()).toBe(7);
  expect(await page.locator('#cards [data-state="shown"]').count()).toBe(0);
  await page.getByRole('button', { name: 'System administrators' }).click();
  await page.getByText('Show it in a restore drill on your own system', { exact: false }).waitFor();
  await page.context().close();
});

test('a drill changes the cell of its pair; opened by keys, the cell says what it rests on and what would mend it', async () => {
  const page = await (await app.browser.newContext()).newPage();
  await readiness(page);
  expect(await cell(page).getAttribute('aria-label')).toBe(`${PAIR}: nothing shown`);
  await drill(page);
  await readiness(page);
  expect(await cell(page).getAttribute('aria-label')).toMatch(
    /: amber\. drilled in 30 days: one end; never measured: read back, acknowledged in the limit$/,
  );
  await page.locator('table button[tabindex="0"]').first().focus();
  for (let i = 0; i < 40; i += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))?.startsWith(PAIR))
      break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  const detail = page.getByRole('region', { name: PAIR });
  await detail.getByText('H10 receiving, taken when whole: shown').waitFor();
  await detail.getByRole('link', { name: 'Drill the sending end' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(PAIR);
  await page.context().close();
});

test('a dead letter turns its pair red and the gate to no; an answer opens it again', async () => {
  const page = await (await app.browser.newContext()).newPage();
  await readiness(page);
  expect(await gate(page).textContent()).toBe('G1: not yet. 8 of 8 criteria are open.');
  await ringInVain(page);
  await page.getByRole('list', { name: 'Dead letters' }).getByText(PAIR).waitFor();
  expect(await cell(page).getAttribute('aria-label')).toMatch(/: red\. /);
  expect(await gate(page).textContent()).toBe(`G1: no. ${PAIR} is red.`);
  expect(await page.getByRole('button', { name: 'Waive: Unit pairs' }).count()).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Answered' }).click();
  await page.getByText('1 of 213 lines answered in the limit, no dead letter.').waitFor();
  expect(await gate(page).textContent()).toMatch(/^G1: not yet/);
  await page.context().close();
});

test('a unit this house does not have takes its lines and pairs out of the question', async () => {
  const page = await (await app.browser.newContext()).newPage();
  await readiness(page);
  await page.getByRole('combobox', { name: 'Who hands over' }).selectOption('serviceDesk3');
  await page.getByRole('button', { name: 'No such unit here: Service desk 3' }).click();
  await page.getByText(/^0 of (19\d|20\d) lines answered in the limit/).waitFor();
  const pair = page.getByRole('button', { name: /^Service desk 3 to Partner: / });
  expect(await pair.getAttribute('aria-label')).toMatch(/not in use in this house$/);
  await page.getByRole('button', { name: 'We have Service desk 3 after all' }).click();
  await page.getByText(/^0 of 213 lines answered/).waitFor();
  await page.context().close();
});

test('what Baton cannot know is entered with a name, and a waiver has one', async () => {
  const page = await (await app.browser.newContext()).newPage();
  await readiness(page);
  await page.getByRole('button', { name: 'Enter: No open severity 1' }).click();
  await page.getByRole('textbox', { name: 'What it rests on' }).fill('Defect list of Friday');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ines');
  await page.keyboard.press('Enter');
  await page.getByText(/^Defect list of Friday/).waitFor();
  await page.getByRole('button', { name: 'Waive: Accounts and roles tested' }).click();
  await page.getByRole('textbox', { name: 'Reason, and until when' }).fill('Two roles come on Monday');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ruth');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText(/^Waived by Ruth, today.*Two roles come on Monday/).waitFor();
  expect(await gate(page).textContent()).toBe('G1: not yet. 6 of 8 criteria are open.');
  await page.context().close();
});

test('on paper there is no navigation and nothing to press', async () => {
  const page = await (await app.browser.newContext({ colorScheme: 'dark' })).newPage();
  await readiness(page);
  await ringInVain(page);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['header', 'nav', '#contacts select', '#contacts input', '#gate button'])
    expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
  for (const there of ['#cards li', '#pairs table', '#gate li'])
    expect(await page.locator(there).first().isVisible(), there).toBe(true);
  await page.getByText('Lines with an address').waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await page.context().close();
});

test.each(EVERY_LOOK)(
  'no serious fault, and nothing wider than the page: %s px, %s',
  async (width, colorScheme) => {
    const context = await app.browser.newContext({
      viewport: { width, height: width === 390 ? 844 : 900 },
      colorScheme,
    });
    const page = await context.newPage();
    await drill(page);
    await readiness(page);
    expect(await seriousFaults(page), 'nothing entered').toEqual([]);
    await answerAll(page, 8);
    await ringInVain(page);
    await cell(page).click();
    await page.getByRole('region', { name: PAIR }).getByText('What would mend it').waitFor();
    await page.getByRole('button', { name: 'Enter: No open severity 1' }).click();
    expect(await seriousFaults(page), 'in use').toEqual([]);
    await context.close();
  },
);

test('it is found by Ctrl+K, and deleting everything takes what was entered with it', async () => {
  const page = await (await app.browser.newContext()).newPage();
  await page.goto(`${app.address}practise`);
  await page.getByRole('heading', { name: 'Practise' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('readiness');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Gate G1' }).waitFor();
  await answerAll(page, 8);
  await ringInVain(page);
  await page.goto(`${app.address}stored`);
  await page.getByText('9 readiness entries are stored.').waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByText('Everything was deleted.').first().waitFor();
  await readiness(page);
  await page.getByText('Eight situations: say of each whether you could.').waitFor();
  expect(await gate(page).textContent()).toMatch(/^G1: not yet/);
  await page.context().close();
});
