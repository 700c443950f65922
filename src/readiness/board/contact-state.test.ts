/** Which lines there are, and what comes of trying one. */
import { expect, test } from 'vitest';
import { NOW } from '../../../tests/helpers/fake-evidence.ts';
import { DAY, MINUTE } from '../../model/time.ts';
import { CONTACT_LINES } from './contact-lines.ts';
import { answerDue, type ContactState, contactState } from './contact-state.ts';
import type { ContactNote } from './note.ts';

const line = { limit: { text: '10 min', ms: 10 * MINUTE } };
const note = (given: Partial<ContactNote>): ContactNote => ({
  kind: 'contact',
  id: 'contact x',
  at: NOW,
  line: 'x',
  address: '4711',
  ...given,
});

const tried = NOW - 60 * MINUTE;
const table: readonly (readonly [string, ContactState, ContactNote | undefined])[] = [
  ['nobody wrote anything', 'noAddress', undefined],
  ['an address of blanks', 'noAddress', note({ address: '  ' })],
  ['an address', 'untried', note({})],
  ['rung a minute ago', 'waiting', note({ triedAt: NOW - MINUTE })],
  ['answered in the limit', 'answered', note({ triedAt: tried, answeredAt: tried + 10 * MINUTE })],
  ['answered too late', 'dead', note({ triedAt: tried, answeredAt: tried + 11 * MINUTE })],
  ['no answer, the limit over', 'dead', note({ triedAt: tried })],
  ['given up before the limit', 'dead', note({ triedAt: NOW - MINUTE, gaveUpAt: NOW })],
  ['answered long ago', 'lapsed', note({ triedAt: NOW - 31 * DAY, answeredAt: NOW - 31 * DAY })],
  ['this house has no such line', 'unused', note({ address: '', unused: true })],
];

test.each(table)('%s: %s', (_, state, given) => expect(contactState(line, given, NOW)).toBe(state));

test('a working day leaves out Saturday and Sunday', () => {
  const friday = Date.UTC(2026, 10, 20, 12);
  const due = answerDue(friday, { limit: { text: '1 working day', ms: DAY, workingDays: 1 } });
  expect(new Date(due).getUTCDay()).toBe(1);
  expect(due).toBe(friday + 3 * DAY);
});

test('lines go between units, each once, and only where an answer is owed', () => {
  expect(new Set(CONTACT_LINES.map(({ id }) => id)).size).toBe(CONTACT_LINES.length);
  expect(CONTACT_LINES.filter(({ from, to }) => [from, to].includes('customer'))).toEqual([]);
  const of = (id: string) => CONTACT_LINES.filter(({ contract }) => contract === id);
  for (const id of ['m08', 'm15', 'm40', 'm46']) expect(of(id), id).toEqual([]);
  expect(of('H8').every(({ from, to }) => from === to)).toBe(true);
  expect(of('H6').some(({ from, to }) => from === to)).toBe(false);
  // m32 carries H10 between the same units; m24 carries H13 to one unit more.
  expect(of('m32')).toEqual([]);
  expect(of('m24').map(({ to }) => to)).toEqual(['soc']);
});
