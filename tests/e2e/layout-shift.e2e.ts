/** Nothing on the desk moves under the hand: the sum of layout shifts over a play of F1 with all tabs opened. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, beginAsProposed, lineHasFocus, say } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

interface Shift {
  value: number;
  /** Within half a second of a key. */
  byHand: boolean;
  what: string;
}

/**
 * Counts from here on; `shiftsOf` takes what was counted. What the browser forgives because a key was pressed just
 * before is counted as well; only the palette, which lies over the desk and lists
 * less with every letter, is left out.
 */
async function count(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: Shift[] = [];
    Object.assign(window, { shifts: found });
    const isOfDesk = (node: Node): boolean => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.isConnected === true && element.closest('dialog') === null;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as unknown as {
          value: number;
          hadRecentInput: boolean;
          sources: readonly { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const moved = sources.filter(({ node }) => node !== undefined && isOfDesk(node));
        const what = moved.map(
          ({ node, previousRect: from, currentRect: to }) =>
            `${node?.nodeName} "${node?.textContent?.slice(0, 30)}" ${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height}`,
        );
        if (moved.length > 0) found.push({ value, byHand: hadRecentInput, what: what.join('; ') });
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
}

/** Two frames later everything that is drawn has been drawn. */
async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.splice(0));
}

async function palette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').waitFor({ state: 'detached' });
  await lineHasFocus(page);
}

const LOOKS = [
  'customer history',
  'outage board',
  'line check',
  'look ticket',
  'technician visits',
  'look help',
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const sum = (shifts: readonly Shift[]): number => shifts.reduce((total, { value }) => total + value, 0);

test.each(SIZES)('a play of F1 with all tabs opened, $width px', async (viewport) => {
  const context = await app.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${app.address}practise`);
  await page.getByRole('button', { name: "Play: It's your router, Contact centre" }).focus();
  await page.keyboard.press('Enter');
  await beginAsProposed(page);
  await answer(page);
  await count(page);
  const words =
    'So: dead since ten to eight, next door too. I am testing our side, stay with me about a minute.';
  await say(page, words);
  const spoken = await shiftsOf(page);
  // Each system for the first time, then all of them anew.
  for (const each of [...LOOKS, ...LOOKS]) await palette(page, each);
  const looked = await shiftsOf(page);
  await say(page, 'Thank you for holding. It is not your router, the fault is on our side.');
  await palette(page, 'wait 1 min');
  const waited = await shiftsOf(page);
  // Opening tabs moves nothing, not even under the hand that opens them.
  expect(sum(looked), JSON.stringify(looked, null, 1)).toBeLessThan(0.01);
  // The line grows with what is typed into it; nothing else moves by itself.
  const byItself = [...spoken, ...waited].filter(({ byHand }) => !byHand);
  expect(sum(byItself), JSON.stringify(byItself, null, 1)).toBeLessThan(0.01);

  // The measure sees a shift at all.
  await page.evaluate(() => {
    const pane = document.querySelector<HTMLElement>('[data-part=systems]');
    if (pane) pane.style.marginBlockStart = '60px';
  });
  expect(sum(await shiftsOf(page))).toBeGreaterThan(0.01);
  await context.close();
});
