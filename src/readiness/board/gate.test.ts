/** Gate G1: everything green or named; one red pair and the answer is no. */
import { describe, expect, test } from 'vitest';
import { NOW } from '../../../tests/helpers/fake-evidence.ts';
import { CONTACT_LINES } from './contact-lines.ts';
import type { Contact, ContactState } from './contact-state.ts';
import { type CriterionId, GATE_CRITERIA, type GateInput, gateOf } from './gate.ts';
import type { CriterionNote, WaiverNote } from './note.ts';
import { type PairStanding, type PairState, pairStandings } from './pair-state.ts';

const pairsIn = (...states: PairState[]): PairStanding[] =>
  pairStandings({ evidence: [], skills: [], contacts: [], now: NOW })
    .slice(0, states.length)
    .map((pair, i) => ({ ...pair, state: states[i] ?? 'none' }));

const contactsIn = (...states: ContactState[]): Contact[] =>
  CONTACT_LINES.slice(0, states.length).map((line, i) => ({
    line,
    note: undefined,
    state: states[i] ?? 'untried',
  }));

const entry = (criterion: CriterionId, met = true): CriterionNote => ({
  kind: 'criterion',
  id: `criterion ${criterion}`,
  at: NOW,
  criterion,
  met,
  by: 'Ines',
  words: 'seen',
});
const waiver = (criterion: CriterionId): WaiverNote => ({
  kind: 'waiver',
  id: `waiver ${criterion}`,
  at: NOW,
  criterion,
  by: 'Ruth',
  reason: 'two reports come on Friday',
});

const entered = GATE_CRITERIA.filter(({ how }) => how === 'entered').map(({ id }) => entry(id));
const green: GateInput = {
  pairs: pairsIn('green', 'amber'),
  contacts: contactsIn('answered', 'unused'),
  entries: entered,
  waivers: [],
};
const without = (id: CriterionId): CriterionNote[] => entered.filter(({ criterion }) => criterion !== id);

describe('gate G1', () => {
  test('nothing entered and nothing shown is not yet', () => {
    const gate = gateOf({
      pairs: pairsIn('none'),
      contacts: contactsIn('noAddress'),
      entries: [],
      waivers: [],
    });
    expect(gate.verdict).toBe('notYet');
    expect(gate.criteria.map(({ state }) => state)).toEqual(GATE_CRITERIA.map(() => 'open'));
  });

  test('everything green goes', () => expect(gateOf(green).verdict).toBe('go'));

  test('one red pair makes it no, whoever waives it', () => {
    const red = { ...green, pairs: pairsIn('green', 'red', 'green') };
    expect(gateOf(red).verdict).toBe('no');
    expect(gateOf({ ...red, waivers: [waiver('pairs')] }).verdict).toBe('no');
  });

  test('an open severity 1 is waived by nobody', () => {
    const open = { ...green, entries: [...without('sev1'), entry('sev1', false)] };
    expect(gateOf({ ...open, waivers: [waiver('sev1')] }).verdict).toBe('no');
  });

  test('what is open or failed goes with a name, and is shown as such', () => {
    const gate = gateOf({ ...green, entries: without('iam'), waivers: [waiver('iam')] });
    expect(gate.verdict).toBe('withWaivers');
    const failed = [...without('iam'), entry('iam', false)];
    expect(gateOf({ ...green, entries: failed }).verdict).toBe('no');
    expect(gateOf({ ...green, entries: failed, waivers: [waiver('iam')] }).verdict).toBe('withWaivers');
    expect(gate.criteria.find(({ id }) => id === 'iam')).toMatchObject({
      waived: true,
      waiver: { by: 'Ruth', reason: 'two reports come on Friday' },
    });
  });

  test('a waiver of what is met changes nothing', () =>
    expect(gateOf({ ...green, waivers: [waiver('iam')] }).verdict).toBe('go'));

  test('a pair of which nothing was shown is open, and may be waived; one that is not in use is not asked for', () => {
    const open = { ...green, pairs: pairsIn('green', 'none') };
    expect(gateOf(open).verdict).toBe('notYet');
    expect(gateOf({ ...open, waivers: [waiver('pairs')] }).verdict).toBe('withWaivers');
    const unused = open.pairs.map((pair) => ({ ...pair, unused: pair.state === 'none' }));
    expect(gateOf({ ...open, pairs: unused }).verdict).toBe('go');
  });

  test.each([
    ['answered', 'met'],
    ['dead', 'failed'],
    ['untried', 'open'],
    ['waiting', 'open'],
    ['lapsed', 'open'],
    ['unused', 'open'],
  ] as const)('contacts that are %s: %s', (state, expected) => {
    const { criteria } = gateOf({ ...green, contacts: contactsIn(state) });
    expect(criteria.find(({ id }) => id === 'contacts')?.state).toBe(expected);
  });
});
