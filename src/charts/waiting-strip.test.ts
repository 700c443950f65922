import { expect, test } from 'vitest';
import { waitingStrip } from './waiting-strip.ts';

const words = '33 min without a word about the cause, until 08:53';
const strip = (width: number, to: number) =>
  waitingStrip([{ name: '46 homes', from: 0, to, words }], 36, width).rows[0];

test('words stand in their bar where they fit, however closely', () => {
  for (const width of [960, 358]) {
    const row = strip(width, 34);
    expect(row?.wordsX).toBeGreaterThanOrEqual(row?.x ?? 0);
    expect((row?.wordsX ?? 0) + words.length * 6.4).toBeLessThanOrEqual((row?.x ?? 0) + (row?.width ?? 0));
  }
});

test('else behind it, or as far as the picture goes', () => {
  expect(strip(960, 4)?.wordsX).toBeGreaterThan(strip(960, 4)?.width ?? 0);
  const narrow = strip(358, 20);
  expect((narrow?.wordsX ?? 0) + words.length * 6.4).toBeLessThanOrEqual(358);
});
