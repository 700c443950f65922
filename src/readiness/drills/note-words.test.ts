/** Notes stay notes when something is taken out of them or exchanged. */
import { expect, test } from 'vitest';
import type { Span } from '../../language/reading.ts';
import { exchanged, standsAlone, without } from './note-words.ts';

const spanOf = (text: string, piece: string): Span => [
  text.indexOf(piece),
  text.indexOf(piece) + piece.length,
];

const cut = (text: string, piece: string, others: readonly string[] = []): string | undefined =>
  without(
    text,
    spanOf(text, piece),
    others.map((other) => spanOf(text, other)),
  );

const NOTE =
  '14 Mill Lane, unit 7, blue side door. 46 homes without internet since 07:50. Ring at 08:30: yes or no?';

test('a piece goes with its comma, a sentence with its stop', () => {
  expect(cut(NOTE, 'unit 7')).toBe(NOTE.replace(', unit 7', ''));
  expect(cut(NOTE, 'blue side door')).toBe(NOTE.replace(', blue side door', ''));
  expect(cut('Unit 7. Gate code 4471.', 'Unit 7')).toBe('Gate code 4471.');
  expect(cut('dead line, unit 7', 'dead line')).toBe('Unit 7');
});

test('the end of a piece goes with the word that leads to it', () => {
  expect(cut(NOTE, '07:50', ['46 homes', 'without internet'])).toBe(NOTE.replace(' since 07:50', ''));
});

test('what stands in the middle of other facts stays', () => {
  expect(cut(NOTE, 'without internet', ['46 homes', '07:50'])).toBeUndefined();
  expect(cut(NOTE, '46 homes', ['without internet', '07:50'])).toBeUndefined();
});

test('a stop within a time or a number ends no piece', () => {
  expect(cut('At 08.30 sharp, 1,240 homes', '1,240 homes')).toBe('At 08.30 sharp');
});

test('a value is exchanged in its place', () => {
  expect(exchanged(NOTE, spanOf(NOTE, '7:50'), '8:10')).toContain('since 08:10');
});

test('words stand alone when only a word leads to them', () => {
  expect(standsAlone(NOTE, spanOf(NOTE, 'unit 7'))).toBe(true);
  expect(standsAlone('Ring at 08:30, please', spanOf('Ring at 08:30, please', '08:30'))).toBe(false);
  expect(standsAlone('done, with a ladder', spanOf('done, with a ladder', 'ladder'))).toBe(true);
});
