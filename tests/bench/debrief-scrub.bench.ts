/**
 * Look closer on a run of more than ten thousand events (tests/helpers/long-run.ts: a real run of O9 by a tireless hand,
 * kept as a session and opened like any other): frames a second while its picture is scrubbed, the worst of
 * these frames, and how long the page takes until it stands.
 */
import type { Page } from 'playwright-core';
import { sessionOf } from '../../src/exercise/index.ts';
import { openApp } from '../e2e/browser.ts';
import { keepSession } from '../e2e/kept-runs.ts';
import { longRun } from '../helpers/long-run.ts';

const EVENTS = 10_000;
const SECONDS = 6;
/** Moves of the pointer in a second: more than a screen shows. */
const MOVES = 120;

interface Scrubbed {
  framesPerSecond: number;
  worstFrame: number;
  opening: number;
}

let measured: Promise<Scrubbed> | undefined;
const once = (): Promise<Scrubbed> => {
  measured ??= measure();
  return measured;
};

export async function debriefScrub() {
  return { value: (await once()).framesPerSecond, unit: 'frames/s' };
}

export async function debriefWorstFrame() {
  return { value: (await once()).worstFrame, unit: 'ms' };
}

export async function debriefOpening() {
  return { value: (await once()).opening, unit: 'ms' };
}

async function measure(): Promise<Scrubbed> {
  const { run, desk } = await longRun(EVENTS);
  if (run.world.log.length < EVENTS) throw new Error(`only ${run.world.log.length} events`);
  const app = await openApp();
  try {
    const page = await app.browser.newPage({ viewport: { width: 1440, height: 900 } });
    const kept = { id: 'long', title: run.scenario.title, desk, session: sessionOf(run) };
    await keepSession(page, app.address, kept);
    await page.goto(`${app.address}debrief/long?at=${Math.round((run.now + run.world.log.at(0).t) / 2)}`);
    await page.getByRole('slider').waitFor();
    const opening = await page.evaluate(() => performance.now());
    // What is tried out beside the page is over before anything is measured.
    await page.waitForTimeout(15_000);
    return { ...(await scrub(page)), opening };
  } finally {
    await app.close();
  }
}

/** The pointer goes to and fro over the picture, button down, while every frame is noted. */
async function scrub(page: Page): Promise<Omit<Scrubbed, 'opening'>> {
  const picture = page.locator('figure svg[role="img"]');
  const box = await picture.boundingBox();
  if (!box) throw new Error('no picture');
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const frame = (at: number): void => {
      frames.push(at);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const y = box.y + box.height / 2;
  const [left, width] = [box.x + 160, box.width - 200];
  await page.mouse.move(left, y);
  await page.mouse.down();
  const begun = performance.now();
  for (let at = 0; at < SECONDS; at = (performance.now() - begun) / 1000) {
    const there = Math.abs(((at * 0.7) % 2) - 1);
    await page.mouse.move(left + there * width, y);
    await new Promise((done) => setTimeout(done, 1000 / MOVES));
  }
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
  await page.mouse.up();
  const gaps = frames.slice(1).map((t, i) => t - (frames[i] ?? t));
  const spent = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return { framesPerSecond: (gaps.length * 1000) / spent, worstFrame: Math.max(...gaps) };
}
