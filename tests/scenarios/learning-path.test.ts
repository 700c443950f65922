/** The learning path: one step after the other without a gap, every scenario on it once. */
import { expect, test } from 'vitest';
import { indexOf } from '../../src/authoring/index.ts';
import { library } from '../helpers/library.ts';

test('every scenario has its step, and the steps follow each other', { timeout: 60_000 }, async () => {
  const index = indexOf((await library()).map(({ scenario }) => scenario));
  expect(index.map(({ lesson }) => lesson?.step)).toEqual(index.map((_, i) => i + 1));
  expect(index[0]?.id).toBe('f1');
  expect(new Set(index.map(({ lesson }) => lesson?.idea)).size).toBe(index.length);
});
