/** How long a key takes until the next picture is painted while 1,900 tickets of F7 are on the desk. */
import type { Page } from 'playwright-core';
import { openApp } from '../e2e/browser.ts';
import { look, openStorm } from '../e2e/storm-desk.ts';
import { keyToPaint, noteKeys } from './key-times.ts';

/** Between two keys in ms: a fast typist, not a burst. */
const PACE = 60;
const FILTERS = ['area:hill no tel', 'coast', '-internet valley', '66'];

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE);
  }
}

/** One round: words in the line, a filter typed and taken away, groups opened, rows chosen, the list walked through. */
async function round(page: Page, filter: string): Promise<void> {
  const list = page.getByRole('treegrid');
  await page.locator('textarea').focus();
  await page.keyboard.type('Bea here, 1,900 tickets, I link them now.', { delay: PACE });
  await list.focus();
  await press(
    page,
    'ArrowDown',
    'ArrowDown',
    'Shift+ArrowDown',
    'Shift+ArrowDown',
    'PageDown',
    'PageDown',
    'End',
    'Home',
  );
  await press(page, 'Space', 'Control+a', 'Control+a', '/');
  await page.keyboard.type(filter, { delay: PACE });
  for (let letter = 0; letter < filter.length; letter += 1) await press(page, 'Backspace');
  await page.getByLabel('Group by').focus();
  await page.keyboard.type('A', { delay: PACE });
  await list.focus();
  await press(
    page,
    'Home',
    'ArrowRight',
    'ArrowDown',
    'ArrowDown',
    'Enter',
    'ArrowDown',
    'ArrowLeft',
    'ArrowLeft',
  );
  await press(page, 'Space', 'ArrowDown', 'Space', 'Enter', 'End', 'Home');
  await page.getByLabel('Group by').focus();
  await page.keyboard.type('n', { delay: PACE });
}

/** 95th percentile of keydown to next paint over some five hundred keys. */
export async function deskKeyToPaintF7() {
  const app = await openApp();
  try {
    const page = await app.browser.newPage({ viewport: { width: 1440, height: 900 } });
    await openStorm(page, app.address, 'D2 05:31');
    await look(page, 'ticket', 'Ticket');
    await page.getByRole('treegrid').waitFor();
    await noteKeys(page);
    for (const filter of FILTERS) await round(page, filter);
    return await keyToPaint(page);
  } finally {
    await app.close();
  }
}
