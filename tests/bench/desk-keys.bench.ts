/** How long a key at the desk takes until the next picture is painted, over a hundred scripted moves. */
import { answer, lineHasFocus, straightToTheDesk } from '../e2e/at-the-desk.ts';
import { openApp } from '../e2e/browser.ts';
import { keyToPaint, noteKeys } from './key-times.ts';

const MOVES = 100;
/** Between two keys in ms: a fast typist, not a burst. */
const PACE = 60;
const LINES = [
  'So: dead since ten to eight, next door too.',
  'I am testing our side, stay with me about a minute.',
  'Thanks for holding. It is not your router.',
  'You can use your phone as a hotspot for the exam.',
];

/** 95th percentile of keydown to next paint: every key typed and every Enter that does a move. */
export async function deskKeyToPaint() {
  const app = await openApp();
  try {
    const { page } = await app.open();
    await straightToTheDesk(page);
    await answer(page);
    await noteKeys(page);
    for (let move = 0; move < MOVES; move += 1) {
      if (move % 5 === 4) {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').waitFor();
        await page.keyboard.type('outage', { delay: PACE });
        await page.keyboard.press('Enter');
        await lineHasFocus(page);
      } else {
        const line = LINES[move % LINES.length] ?? '';
        await page.keyboard.type(line.slice(0, 4), { delay: PACE });
        await page.keyboard.insertText(line.slice(4));
        await page.keyboard.press('Enter');
        await page.waitForTimeout(PACE);
      }
    }
    return await keyToPaint(page);
  } finally {
    await app.close();
  }
}
