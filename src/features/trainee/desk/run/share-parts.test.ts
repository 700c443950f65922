/** What did not change stays the same object. */
import { expect, test } from 'vitest';
import { shareParts } from './share-parts.ts';

const view = () => ({
  now: 1,
  call: { who: 'A', lines: [{ seq: 1, text: 'Hi' }] },
  knows: [{ fact: 'since' }],
});

test('an equal view is the old view', () => {
  const before = view();
  expect(shareParts(before, view())).toBe(before);
});

test('a new line leaves the old lines and the other parts as they were', () => {
  const before = view();
  const next = view();
  next.call.lines.push({ seq: 2, text: 'Yes' });
  const shared = shareParts(before, next);
  expect(shared).toEqual(next);
  expect(shared.call).not.toBe(before.call);
  expect(shared.call.lines[0]).toBe(before.call.lines[0]);
  expect(shared.knows).toBe(before.knows);
});

test('a part that went away is gone, one that came is there', () => {
  const before: { call?: { who: string }; now: number } = { now: 1, call: { who: 'A' } };
  expect(shareParts(before, { now: 1 })).toEqual({ now: 1 });
  expect(shareParts({ now: 1 } as typeof before, before)).toEqual(before);
});

test('a shorter list is shorter', () => {
  expect(shareParts([1, 2, 3], [1, 2])).toEqual([1, 2]);
});
