/** Everyday words put the right row among the first three. */
import { expect, test } from 'vitest';
import type { SeatView } from '../../../../exercise/index.ts';
import { paletteOf } from '../../../../exercise/views/seat-view.ts';
import { VERBS } from '../../../../model/moves-catalogue.ts';
import { systemsOf } from '../../../../model/rights.ts';
import { UNITS } from '../../../../model/units.ts';
import { findRows, isFound } from './find-rows.ts';
import { byVerb, paletteEntries } from './rows.ts';

const rowsOf = (unit: Parameters<typeof paletteOf>[0], more: Readonly<Partial<SeatView>> = {}) =>
  byVerb(
    paletteEntries({
      unit,
      palette: paletteOf(unit),
      systems: systemsOf(unit).map(({ system, reach }) => ({ id: system, name: system, reach })),
      people: [],
      contacts: [],
      desks: [],
      checkables: [],
      ...more,
    } as unknown as SeatView),
    VERBS,
  );
const entries = rowsOf('contactCentre');

const PHRASES: Readonly<Record<string, readonly string[]>> = {
  answerCall: ['pick up', 'take the call', 'answer', 'answer the phone', 'next call'],
  placeCall: ['ring her', 'call back', 'phone dispatch', 'dial', 'ring a unit', 'hot line'],
  say: ['tell her', 'ask', 'explain', 'say sorry', 'talk'],
  sayByParts: ['by parts', 'say without typing', 'pick the act'],
  hold: ['hold', 'one moment', 'put on hold', 'mute', 'resume', 'wait a moment'],
  endCall: ['hang up', 'end the call', 'goodbye', 'wrap up', 'put the phone down'],
  addToCall: ['three-way', 'conference', 'joint call', 'add somebody'],
  transferWarm: ['introduce', 'put through', 'warm transfer', 'connect', 'stay on the line'],
  transferCold: ['forward', 'cold transfer', 'blind transfer', 'transfer without a word'],
  'look:crm': ['customer', 'history', 'who is she', 'contract'],
  'look:outageBoard': ['outage', 'anyone else', 'is it just her', 'planned work', 'any outage', 'incident'],
  'look:lineCheck': ['line check', 'neighbours', 'is the line up', 'sync', 'test the line'],
  'look:ticketing': ['ticket', 'case number', 'fault record'],
  'look:kb': ['help', 'script', 'how do i', 'what to say'],
  'look:wfm': ['visits', 'van', 'slot', 'appointment'],
  'look:billing': ['bill', 'invoice', 'charge'],
  'look:statusPage': ['outage page', 'public page'],
  'look:telephony': ['queue', 'who rang', 'caller'],
  'look:notify': ['was she told', 'sms', 'receipt'],
  runCheck: ['run a check', 'test', 'try it', 'measure'],
  keep: ['note down', 'remember', 'keep'],
  report: ['tell network', 'report', 'something is wrong', 'more than one customer', 'raise it'],
  sendHandover: ['hand over', 'give the case', 'pass the case on'],
  sendMessage: ['write a message', 'chase', 'send a text', 'note to a unit', 'email'],
  accept: ['accept', 'take it', 'mine'],
  returnHandover: ['send back', 'not complete', 'return', 'not mine', 'unclear'],
  readBack: ['read back', 'repeat back', 'did i get that right'],
  acknowledge: ['got it', 'seen', 'acknowledge'],
  escalate: ['escalate', 'get the duty manager', 'go up', 'boss'],
  openRecord: ['new ticket', 'log it', 'open a case', 'open a ticket', 'complaint'],
  addNote: ['write in it', 'note in the ticket', 'comment'],
  setCause: ['cause code', 'fault code', 'root cause', 'reason'],
  linkTo: ['link', 'attach to master', 'duplicate', 'same case'],
  setPriority: ['priority', 'upgrade', 'p1'],
  pauseClock: ['pause the clock', 'pending', 'waiting for customer'],
  closeRecord: ['close the ticket', 'close', 'done', 'solved'],
  cancelRecord: ['cancel', 'withdraw'],
  correctRecord: ['fix the address', 'wrong address', 'typo'],
  sellItem: ['sell a router', 'new router', 'sale'],
  promise: ['promise', 'remind me', 'i will call by', 'owe'],
  bookSlot: ['book a visit', 'technician', 'send somebody', 'engineer'],
  orderCredit: ['refund', 'credit', 'compensation', 'money back'],
  'wait:addressed': ['until somebody', 'do nothing', 'wait', 'let time pass'],
};

test('at least 95 % of everyday phrases find their row among the first three', () => {
  const asked = Object.entries(PHRASES).flatMap(([id, phrases]) => phrases.map((phrase) => ({ id, phrase })));
  const missed = asked.filter(
    ({ id, phrase }) =>
      !findRows(entries, phrase)
        .slice(0, 3)
        .some((entry) => entry.id === id),
  );
  expect(asked.length).toBeGreaterThanOrEqual(120);
  expect(
    missed.length / asked.length,
    missed.map(({ id, phrase }) => `${phrase} (${id})`).join(', '),
  ).toBeLessThan(0.05);
});

test('an empty box shows every row, in the order of the verbs', () => {
  expect(findRows(entries, '')).toEqual(entries);
  expect([...new Set(entries.map(({ verb }) => verb))]).toEqual([...VERBS]);
});

test('no two rows are the same', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
});

const firstOf = (unit: Parameters<typeof paletteOf>[0], phrase: string) =>
  findRows(rowsOf(unit), phrase)[0]?.id;

test.each([
  ['changeManagement', 'planned work', 'look:changeCal'],
  ['soc', 'planned work', 'look:changeCal'],
  ['contactCentre', 'planned work', 'look:outageBoard'],
  ['noc', 'shift log', 'look:shiftLog'],
  ['portingDesk', 'submit the port', 'doWork'],
  ['portingDesk', 'divert', 'doWork'],
  ['changeManagement', 'notice', 'publish'],
  ['changeManagement', 'broadcast', 'publish'],
  ['contactCentre', 'mail', 'sendMessage'],
  ['contactCentre', 'inform', 'sendMessage'],
] as const)('at the desk of %s "%s" is %s first', (unit, phrase, id) => {
  expect(firstOf(unit, phrase)).toBe(id);
});

test('customers, colleagues and companies are found by name', () => {
  const yara = { ref: 'noc.1', unit: 'noc', person: 'Yara, Northline', name: `Yara, ${UNITS.noc.name}` };
  const met = { people: [{ ref: 'J1', name: 'Lotte Brandt' }], desks: [yara] };
  const rows = rowsOf('soc', met as unknown as Partial<SeatView>);
  for (const name of ['yara', 'Lotte', 'northline'])
    expect(
      findRows(rows, name).map(({ id }) => id),
      name,
    ).toEqual(['placeCall', 'sendMessage']);
  expect(findRows(rows, 'Bruno')).toEqual([]);
});

test('an answer is found by the beginnings of its words only', () => {
  const option = { value: 'J1', label: 'Ms Adeyemi', side: 'customer' };
  expect(isFound(option, 'ade')).toBe(true);
  expect(isFound(option, 'customer ms')).toBe(true);
  expect(isFound(option, 'tom')).toBe(false);
  expect(isFound({ ...option, foundAs: ['Tom'] }, 'tom')).toBe(true);
});
