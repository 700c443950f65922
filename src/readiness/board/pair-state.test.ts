/** A pair is as ready as the least of its four parts; a dead letter turns it red. */
import { expect, test } from 'vitest';
import { dayOf, drilled, NOW, shown } from '../../../tests/helpers/fake-evidence.ts';
import { HOUR, MINUTE } from '../../model/time.ts';
import type { Evidence } from '../evidence.ts';
import { CONTACT_LINES } from './contact-lines.ts';
import { contactsBy } from './contact-state.ts';
import type { ContactNote } from './note.ts';
import { type PairStanding, type PairState, pairStandings } from './pair-state.ts';
import { skillsOf } from './skill-state.ts';

const LINE = 'H10 contactCentre soc';
const contact = (given: Partial<ContactNote>): ContactNote => ({
  kind: 'contact',
  id: `contact ${LINE}`,
  at: NOW,
  line: LINE,
  address: '4711',
  triedAt: NOW - HOUR,
  ...given,
});
const answered = contact({ answeredAt: NOW - HOUR + MINUTE });
const dead = contact({});

function pairOf(evidence: readonly Evidence[], notes: readonly ContactNote[] = []): PairStanding {
  const all = pairStandings({
    evidence,
    skills: skillsOf(evidence, NOW, dayOf),
    contacts: contactsBy(CONTACT_LINES, notes, NOW),
    now: NOW,
  });
  const pair = all.find(({ from, to }) => from === 'contactCentre' && to === 'soc');
  if (!pair) throw new Error('no such pair');
  return pair;
}

const received = (ago: number, given: Partial<Evidence> = {}): Evidence =>
  shown(ago, { side: 'receive', ...given });
const bothEnds = [
  shown(2),
  received(2),
  received(2, { code: 'noReadBack' }),
  received(2, { code: 'noAcknowledge' }),
];

const table: readonly (readonly [string, PairState, readonly Evidence[], readonly ContactNote[]])[] = [
  ['nothing shown', 'none', [], []],
  ['an answered call shows no handover', 'none', [], [answered]],
  ['nothing shown, and a dead letter', 'red', [], [dead]],
  ['everything', 'green', bothEnds, []],
  ['everything, and a dead letter', 'red', bothEnds, [dead]],
  ['one end only', 'amber', [shown(2)], []],
  ['both ends, read-back never measured', 'amber', [shown(2), drilled(2, { side: 'receive' })], [answered]],
  [
    'all of it older than thirty days',
    'red',
    bothEnds.map((each) => ({ ...each, at: each.at - 31 * 24 * HOUR })),
    [],
  ],
  ['one end older than thirty days', 'amber', [shown(40), ...bothEnds.slice(1)], []],
  ['half of the words went wrong', 'amber', [...bothEnds.slice(1), shown(2, { grade: 'again' })], []],
  [
    'most of the words went wrong',
    'red',
    [...bothEnds.slice(1), shown(2, { grade: 'again' }), shown(2, { grade: 'again', code: 'wrongFact' })],
    [],
  ],
  ['went wrong and was put right', 'green', [shown(3, { grade: 'again' }), ...bothEnds], []],
  [
    'no read-back',
    'red',
    [...bothEnds.slice(0, 2), received(2, { code: 'noReadBack', grade: 'again' })],
    [answered],
  ],
];

test.each(table)('%s: %s', (_, state, evidence, notes) => expect(pairOf(evidence, notes).state).toBe(state));

test('it says which parts fall short, who was trained, and when', () => {
  const pair = pairOf([shown(2)]);
  expect(pair.parts).toEqual({
    words: 1,
    readBack: 'unmeasured',
    acknowledged: 'unmeasured',
    drilled: 0.5,
  });
  expect(pair.short).toEqual(['readBack', 'acknowledged', 'drilled']);
  expect(pair.trained).toEqual({ send: 'assisted' });
  expect(pair.last).toEqual({ send: shown(2).at });
});

test('where no contract asks for a read-back none is missed', () => {
  const of = (side: 'send' | 'receive'): Evidence =>
    shown(1, { side, contract: 'H13', from: 'orderDesk', to: 'billing' });
  const pairs = pairStandings({ evidence: [of('send'), of('receive')], skills: [], contacts: [], now: NOW });
  expect(pairs.find(({ to }) => to === 'billing')?.parts.readBack).toBe('notDue');
});

test('a pair that was practised is there, whatever the contracts say', () => {
  const odd = shown(1, { contract: 'H8', from: 'ossAdmin', to: 'hypercareLead' });
  const pairs = pairStandings({ evidence: [odd], skills: [], contacts: [], now: NOW });
  expect(pairs.some(({ from, to }) => from === 'ossAdmin' && to === 'hypercareLead')).toBe(true);
});
