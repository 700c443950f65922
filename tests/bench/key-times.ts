/** The time from a keydown to the picture after it, as a page's own clock measures it. */
import type { Page } from 'playwright-core';

interface Noting {
  keyTimes: number[];
}

/** From now on the page notes every keydown. */
export async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keyTimes: number[] = [];
    Object.assign(globalThis, { keyTimes });
    addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => keyTimes.push(performance.now() - from);
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
}

/** 95th percentile of keydown to next paint since `noteKeys`, in ms. */
export async function keyToPaint(page: Page): Promise<{ value: number; unit: 'ms' }> {
  const taken = await page.evaluate(() => (globalThis as unknown as Noting).keyTimes);
  taken.sort((a, b) => a - b);
  return { value: taken[Math.floor(taken.length * 0.95)] ?? Number.NaN, unit: 'ms' };
}
