/** Which facts a note takes, and what it is about with them. */
import { expect, test } from 'vitest';
import { isAttached, mayAttach, moveOfNote, toggled, type Writing } from './attach.ts';

const writing = (matter?: string): Writing => ({
  compose: {
    slot: 'report soc',
    title: 'Report',
    cost: '',
    placeholder: '',
    canAttach: true,
    ...(matter === undefined ? {} : { matter }),
    build: (text, attach) => ({
      move: 'report',
      to: 'soc',
      text,
      attach: [...attach],
      ...(matter === undefined ? {} : { about: matter }),
    }),
  },
  attach: [],
});
const since = { fact: 'faultSince', ref: 'J1' };
const sinceOfTheOther = { fact: 'faultSince', ref: 'J2' };

test('a note of one case takes no fact of another', () => {
  expect(mayAttach(writing('J1'), since)).toBe(true);
  expect(mayAttach(writing('J1'), sinceOfTheOther)).toBe(false);
});

test('where the case is open, the first fact decides it', () => {
  expect(mayAttach(writing(), sinceOfTheOther)).toBe(true);
  const begun = toggled(writing(), since);
  expect(mayAttach(begun, sinceOfTheOther)).toBe(false);
  expect(moveOfNote(begun, 'Dead.', '')).toEqual({
    move: 'report',
    to: 'soc',
    text: 'Dead.',
    attach: ['faultSince'],
    about: 'J1',
  });
});

test('the same fact of two cases is two facts', () => {
  const begun = toggled(writing(), since);
  expect(isAttached(begun, since)).toBe(true);
  expect(isAttached(begun, sinceOfTheOther)).toBe(false);
  expect(toggled(begun, since).attach).toEqual([]);
});

test('without facts a note is about what it was begun for', () => {
  expect(moveOfNote(writing('J1'), 'Dead.', '')).toMatchObject({ about: 'J1', attach: [] });
});
