/** Pages as they reach people who enlarge them, read from right to left, or want nothing to move. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { answer, say, straightToTheDesk } from './at-the-desk.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

const PATHS = ['practise', 'begin/f1', 'begin/f1?mode=assess', 'as-customer/f1', 'watch/f1', 'stored'];
const CLOSER = ['Facts', 'Breaks', 'Judged', 'As a table'];

/** Visits the library, a briefing, the desk in a call and while writing, and every screen of a debrief. */
async function throughThePages(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const { run, desk } = await playedRun('f1', 'Fog');
  const kept = { id: 'over', title: run.scenario.title, desk, session: sessionOf(run) };
  await page.goto(app.address);
  await straightToTheDesk(page);
  await look('desk, ringing');
  await answer(page);
  await say(page, 'So: dead since ten to eight, next door too. I am testing our side, about a minute.');
  await look('desk, in a call');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('report');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('form').waitFor();
  await look('desk, writing');
  for (const path of PATHS) {
    await page.goto(app.address + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(path);
  }
  await keepSession(page, app.address, kept);
  await page.goto(`${app.address}debrief/over`);
  await page.getByText('1 of 3').waitFor();
  await look('debrief, 1');
  await page.keyboard.press('Enter');
  await page.getByText('2 of 3').waitFor();
  await look('debrief, 2');
  await page.goto(`${app.address}debrief/over?at=${run.now}`);
  await page.getByRole('slider').waitFor();
  for (const tab of CLOSER) {
    await page.getByRole('tab', { name: tab }).click();
    await look(`debrief, ${tab}`);
  }
}

/** Words that are cut off by a box that neither wraps nor scrolls. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, h1, h2, h3, label, td, th, p, li')]
      .filter((each) => {
        const { overflowX, textOverflow } = getComputedStyle(each);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        return (
          hides &&
          each.clientWidth > 1 &&
          textOverflow !== 'ellipsis' &&
          each.scrollWidth > each.clientWidth + 1
        );
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );

/** How long what moves by itself takes, in ms. */
const moving = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .map((each) => Number(each.effect?.getComputedTiming().activeDuration ?? 0))
      .filter((duration) => duration > 1),
  );

test('at 200 %, with reduced motion: nothing wider than the page, cut off or moving, no serious fault', async () => {
  // A window of 1440 x 900 enlarged to twice its size has room for half of it.
  const context = await app.browser.newContext({
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await throughThePages(page, async (name) => {
    expect(await seriousFaults(page), name).toEqual([]);
    expect(await cutOff(page), name).toEqual([]);
    expect(await moving(page), name).toEqual([]);
  });
  await context.close();
});

test.each([
  { width: 720, height: 450 },
  { width: 390, height: 430 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
])('a note is written in sight, from its title to Send, at $width x $height', async (viewport) => {
  const context = await app.browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  await say(page, 'So: dead since ten to eight, next door too. I am testing our side, about a minute.');
  await page.getByRole('button', { name: 'Pass on' }).click();
  await page.getByRole('option', { name: /^Service operations/ }).click();
  const form = page.getByRole('form');
  await form.waitFor();
  const inSight = (part: Locator): Promise<boolean> =>
    part.evaluate((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return [top + 2, bottom - 2].every((y) =>
        each.contains(document.elementFromPoint((left + right) / 2, y)),
      );
    });
  const box = form.getByRole('textbox');
  expect((await box.boundingBox())?.height).toBeGreaterThan(56);
  for (const part of [form.getByRole('heading'), box, form.getByRole('button', { name: /^Send/ })])
    expect(await inSight(part)).toBe(true);
  await context.close();
});

interface Place {
  name: string;
  start: number;
  width: number;
}

/** Where landmarks, headings, fields and buttons begin, measured from the side on which reading begins. */
const placesOf = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    const fromRight = document.documentElement.dir === 'rtl';
    const whole = document.documentElement.clientWidth;
    return [
      ...document.querySelectorAll('main, nav, section, aside, form, h1, h2, h3, textarea, [data-pane]'),
    ]
      .filter((each) => !each.closest('[dir=ltr]:not(html)') && each.getClientRects().length > 0)
      .map((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        const name = `${each.tagName} ${each.getAttribute('aria-label') ?? each.textContent?.slice(0, 20)}`;
        return { name, start: Math.round(fromRight ? whole - right : left), width: Math.round(width) };
      });
  });

const turn = (page: Page, dir: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, dir);

test('from right to left: every page is its mirror image', async () => {
  const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await throughThePages(page, async (name) => {
    // A page that still gets its rows from the store moves by itself: it is measured both ways until it rests.
    const moved = async (): Promise<Place[]> => {
      await turn(page, 'ltr');
      const here = await placesOf(page);
      expect(here.length, name).toBeGreaterThan(2);
      await turn(page, 'rtl');
      const there = await placesOf(page);
      return there.filter(
        (place, at) =>
          Math.abs(place.start - (here[at]?.start ?? Number.NaN)) > 2 || place.name !== here[at]?.name,
      );
    };
    await expect.poll(moved, { message: name, timeout: 5000 }).toEqual([]);
    expect(await seriousFaults(page), name).toEqual([]);
    await turn(page, 'ltr');
  });
  await context.close();
});

test('on a phone a line is sent by touch: Send stands beside it, and the words go out', async () => {
  const context = await app.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  const send = page.getByRole('button', { name: 'Send' });
  expect(await send.isDisabled()).toBe(true);
  await page.getByRole('textbox').fill('Since when is it dead?');
  const { height = 0, x = 0, width = 0 } = (await send.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(24);
  expect(x + width).toBeLessThanOrEqual(390);
  await send.tap();
  await page.getByRole('log').getByText('Since when is it dead?').waitFor();
  expect(await page.getByRole('textbox').inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await send.count()).toBe(0);
  await context.close();
});

/** Whether the letters of a text stand in their order, whatever the page's direction. */
const inOrder = (part: Locator): Promise<boolean> =>
  part.evaluate((each) => {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode();
    if (!node?.textContent) return false;
    const range = document.createRange();
    const left = (at: number): number => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    return left(0) < left(node.textContent.length - 1);
  });

test('from right to left: a number keeps its unit, and what people said has a direction of its own', async () => {
  const context = await app.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(app.address);
  await straightToTheDesk(page);
  await answer(page);
  await say(page, 'Since when is it dead?');
  await turn(page, 'rtl');
  const cost = page
    .getByRole('toolbar', { name: 'Systems' })
    .getByText(/^\d+ s$/)
    .first();
  expect(await inOrder(cost)).toBe(true);
  await page.keyboard.press('/');
  const side = page
    .getByRole('option')
    .getByText(/^\d+ s$/)
    .first();
  await side.waitFor();
  expect(await inOrder(side)).toBe(true);
  await page.keyboard.press('Escape');
  // The question mark of English words stays behind them.
  expect(await inOrder(page.getByRole('log').getByText('Since when is it dead?'))).toBe(true);
  await page.keyboard.type('מתי זה יחזור לעבוד?');
  await turn(page, 'ltr');
  await page.keyboard.press('Enter');
  const hebrew = page.getByRole('log').getByText('מתי זה יחזור לעבוד?');
  await hebrew.waitFor();
  expect(await inOrder(hebrew)).toBe(false);
  await context.close();
});
