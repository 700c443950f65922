/** No key of a table and no day number of a story stands on a screen. */
import { expect, test } from 'vitest';
import { factSchema } from '../model/scenario.ts';
import { spokenValue, valueWords } from './value-words.ts';

test.each([
  ['D10', 'Wednesday the 10th'],
  ['D26 15:50:00', 'Friday the 26th, 15:50'],
  ['D3 13:00', 'Wednesday the 3rd, 13:00'],
  ['D4 08:00 to D4 12:00', 'Thursday the 4th, 08:00 to 12:00'],
  ['D2 04:00 to 05:00', 'Tuesday the 2nd, 04:00 to 05:00'],
  ['D2 22:00 to D3 04:00', 'Tuesday the 2nd, 22:00 to Wednesday the 3rd, 04:00'],
  ['customerAbsent', 'customer absent'],
])('%s is read as %s', (value, words) => {
  expect(valueWords(undefined, value)).toBe(words);
});

test.each([
  'CAB-114',
  'CAB-D10',
  '14 Mill Lane',
  'PON-D3',
  '3 of 4',
  'no sync since 07:50:44',
  'contactCentre',
])('%s stays as it is', (value) => {
  expect(valueWords(undefined, value)).toBe(value);
});

test('a code is no key of a table: its capital stands', () => {
  const priority = factSchema.parse({ type: 'enum', truth: 'P1' });
  expect(valueWords(priority, 'P1')).toBe('P1');
  expect(valueWords(priority, 'noSync')).toBe('no sync');
});

test('in a mouth a unit has its name and a day its weekday', () => {
  expect(spokenValue(undefined, 'contactCentre')).toBe('the contact centre');
  expect(spokenValue(undefined, 'D9')).toBe('Tuesday the 9th');
});
