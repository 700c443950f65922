/** The debrief of a finished run in a real browser: three screens by Enter alone, an arrow opened, again from here; axe in both looks and sizes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionOf } from '../../src/exercise/index.ts';
import { playedRun } from '../helpers/played-run.ts';
import { type OpenApp, openApp } from './browser.ts';
import { keepSession } from './kept-runs.ts';
import { EVERY_LOOK, seriousFaults } from './serious-faults.ts';

let app: OpenApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app?.close());

/** Puts a finished run of F1 where the app keeps its runs. */
async function keepRun(page: Page, title: string): Promise<string> {
  const { run, desk } = await playedRun('f1', title);
  const id = title.toLowerCase().replace(/[^a-z]+/g, '');
  await keepSession(page, app.address, { id, title: run.scenario.title, desk, session: sessionOf(run) });
  return id;
}

async function openDebrief(title: string, query = '', look: 'light' | 'dark' = 'light', width = 1440) {
  const page = await app.browser.newPage({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: look,
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const id = await keepRun(page, title);
  await page.goto(`${app.address}debrief/${id}${query}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, errors, id };
}

const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

test('three screens by Enter alone, then again from the moment', async () => {
  const { page, errors } = await openDebrief('Kind and silent');
  expect(await h1(page)).toContain('Ms Adeyemi');
  expect(await h1(page)).toMatch(/^[^0-9]/);
  await page.keyboard.press('Enter');
  await page.getByText('was never made').waitFor();
  expect(await page.getByText("Next door's the same, actually.").count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Again from 08:21/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
  expect(errors).toEqual([]);
  await page.close();
});

test('the one thing is looked for beside the page, and no longer than anybody waits for it', async () => {
  const { page, errors } = await openDebrief('Fog');
  await page.keyboard.press('Enter');
  await page.getByText('with too little in it').waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
  const begun = page.waitForEvent('worker');
  await page.reload();
  await begun;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    history.pushState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(() => page.workers().length).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});

test('back from a closer look leads to the screen it was begun on, after a reload too', async () => {
  const { page, errors } = await openDebrief('Fog');
  const slider = page.getByRole('slider', { name: 'Moment of the run' });
  const third = page.getByText('3 of 3');
  await page.keyboard.press('Enter');
  await page.getByText('2 of 3').waitFor();
  await page.keyboard.press('Enter');
  await third.waitFor();
  await page.keyboard.press('l');
  await slider.waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await third.waitFor();
  await page.keyboard.press('l');
  await slider.waitFor();
  await slider.press('ArrowRight');
  await page.waitForURL(/[?&]at=/);
  await page.reload();
  await slider.waitFor();
  await page.goBack();
  await third.waitFor();
  await page.goBack();
  await slider.waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await third.waitFor();
  await page.reload();
  await third.waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('look closer by its letter, an arrow opened from the list, a fact drawn, again from here', async () => {
  const { page, errors } = await openDebrief('Fog');
  await page.keyboard.press('Enter');
  await page.getByText('with too little in it').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Look closer' }).waitFor();
  await page.keyboard.press('l');
  const slider = page.getByRole('slider', { name: 'Moment of the run' });
  await slider.waitFor();
  await page.getByRole('button', { name: /Report of a cluster/ }).click();
  await page.getByText('0 of 7 facts. Two values are not so. Not read back.').first().waitFor();
  expect(await page.locator('aside mark').count()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: /Facts/ }).click();
  await page.getByRole('button', { name: 'Show in the picture' }).first().click();
  expect(await page.getByRole('button', { name: 'Hide' }).count()).toBe(1);
  await page.getByRole('button', { name: /^Again from 08:23/ }).click();
  await page.waitForURL(/\/play\//);
  expect(errors).toEqual([]);
  await page.close();
});

test('the cursor obeys the keys, and Enter opens what stands there', async () => {
  const { page } = await openDebrief('Fog', '?at=D2 08:24:00');
  const slider = page.getByRole('slider', { name: 'Moment of the run' });
  await slider.focus();
  const time = async () => (await slider.getAttribute('aria-valuetext'))?.slice(0, 8);
  expect(await time()).toBe('08:24:00');
  await page.keyboard.press('ArrowRight');
  expect(await time()).toBe('08:24:05');
  await page.keyboard.press('PageUp');
  expect(await time()).toBe('08:25:05');
  await page.keyboard.press('Home');
  expect(await time()).toBe('08:20:00');
  await page.keyboard.press('Control+ArrowRight');
  expect(await time()).toBe('08:20:50');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /08:20:50 · Ms Adeyemi to Sam/ }).waitFor();
  await page.close();
});

test('scrubbing draws no part of the picture anew: the cursor moves above it', async () => {
  const { page } = await openDebrief('Fog', '?at=D2 08:24:00');
  await page.getByRole('slider', { name: 'Moment of the run' }).focus();
  const { changed, from, to } = await page.evaluate(async () => {
    const picture = document.querySelector('figure svg[role="img"]');
    const line = picture?.nextElementSibling;
    const place = () => line?.getBoundingClientRect().x ?? Number.NaN;
    const before = place();
    const seen: string[] = [];
    const observer = new MutationObserver((records) => seen.push(...records.map((r) => r.target.nodeName)));
    if (picture) observer.observe(picture, { subtree: true, childList: true, attributes: true });
    const bar = document.querySelector<HTMLInputElement>('input[type=range]');
    for (let i = 0; i < 20; i += 1)
      bar?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await new Promise((done) => setTimeout(done, 50));
    return { changed: seen, from: before, to: place() };
  });
  expect(changed).toEqual([]);
  expect(to).toBeGreaterThan(from + 20);
  await page.close();
});

test('a run in which nobody did anything has a debrief too', async () => {
  const { page, errors } = await openDebrief('Nobody at the desk');
  expect(await h1(page)).toContain('had not been told why');
  await page.keyboard.press('Enter');
  await page.getByText('The call of Ms Adeyemi was not taken.').waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('after a run the expert can be watched, with reasons', async () => {
  const { page, errors } = await openDebrief('Page one');
  await page.goto(`${app.address}watch/f1`);
  await page.getByRole('heading', { name: "Watch: It's your router" }).waitFor();
  expect(
    await page.getByText('Three in one street reach service operations within three minutes.').count(),
  ).toBe(1);
  expect(await seriousFaults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

describe.each(EVERY_LOOK)('at %i, %s', (width, look) => {
  test('no serious fault on any of the screens, nothing wider than the page', async () => {
    const { page } = await openDebrief('Fog', '', look, width);
    const check = async (where: string): Promise<void> =>
      expect(await seriousFaults(page), where).toEqual([]);
    await check('what she got');
    await page.keyboard.press('Enter');
    await page.getByText('with too little in it').waitFor();
    await check('one thing');
    await page.keyboard.press('Enter');
    await check('again');
    await page.getByRole('button', { name: 'Look closer' }).click();
    await page.getByRole('button', { name: /Report of a cluster/ }).click();
    await check('look closer');
    for (const tab of ['Facts', 'Breaks', 'Judged', 'As a table']) {
      await page.getByRole('tab', { name: tab }).click();
      await check(tab);
    }
    await page.close();
  });
});

test('what the floor counts says in whose case, and another can be chosen by keys', async () => {
  const { page, errors } = await openDebrief('Heard and passed on');
  const floor = page.locator('section', {
    has: page.getByRole('heading', { name: 'What the floor counts' }),
  });
  const whose = floor.getByRole('combobox', { name: 'In the case of' });
  expect(await whose.locator('option:checked').textContent()).toBe('Ms Adeyemi');
  const before = await floor.getByRole('list').textContent();
  await whose.focus();
  await page.keyboard.press('ArrowDown');
  expect(await whose.locator('option:checked').textContent()).toBe('Mr Hallam');
  expect(await floor.getByRole('list').textContent()).not.toBe(before);
  await page.getByText('1 of 3').waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('on a phone the buttons of the picture stand in one row below its bar', async () => {
  const { page } = await openDebrief('Fog', '?at=1', 'light', 390);
  await page.getByRole('slider').waitFor();
  const places = await Promise.all(
    ['Play', 'Previous', 'Next'].map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
  );
  const middles = places.map((box) => Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2));
  expect(new Set(middles).size).toBe(1);
  const bar = await page.getByRole('slider').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(places[0]?.y ?? 0);
  expect(bar?.width).toBeGreaterThan(300);
  await page.close();
});
