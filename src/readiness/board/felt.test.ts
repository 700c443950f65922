/** What was felt beside what was shown: only evidence shows a card. */
import { describe, expect, test } from 'vitest';
import { drilled, NOW, shown } from '../../../tests/helpers/fake-evidence.ts';
import type { SituationCard } from '../cards/card.ts';
import { CARDS } from '../cards/index.ts';
import type { Evidence } from '../evidence.ts';
import { feltStanding } from './felt.ts';
import type { FeltNote } from './note.ts';

const CONTRACTS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H10'] as const;
const cards: readonly SituationCard[] = CONTRACTS.map((contract) => ({
  id: contract,
  words: contract,
  needs: [{ contract }],
}));
const sureOf = (sure: (i: number) => boolean, at = NOW - 1000): FeltNote[] =>
  CONTRACTS.map((card, i) => ({ kind: 'felt', id: `felt ${card}`, at, card, sure: sure(i) }));
const showing = (...contracts: string[]): Evidence[] => contracts.map((contract) => shown(0, { contract }));
const all = (): boolean => true;
const none = (): boolean => false;

describe('felt against shown', () => {
  test('sure of eight and shown three is confidently unready', () => {
    expect(feltStanding(cards, showing('H1', 'H2', 'H3'), sureOf(all), NOW)).toMatchObject({
      verdict: 'confidentlyUnready',
      sure: 8,
      shown: 3,
      sureNotShown: 5,
    });
  });

  test.each([
    ['a card is left', 'asking', sureOf(all).slice(1), showing('H1')],
    ['nothing played', 'untried', sureOf(all), []],
    ['sure of all, shown seven', 'asFelt', sureOf(all), showing(...CONTRACTS.slice(1))],
    ['sure of all, shown six', 'confidentlyUnready', sureOf(all), showing(...CONTRACTS.slice(2))],
    ['not sure of what was shown', 'readierThanFelt', sureOf((i) => i > 0), showing(...CONTRACTS)],
    [
      'sure of nothing, shown nothing',
      'knowsTheGap',
      sureOf(none),
      [shown(0, { contract: 'H1', grade: 'again' })],
    ],
  ] as const)('%s: %s', (_, verdict, notes, evidence) =>
    expect(feltStanding(cards, evidence, notes, NOW).verdict).toBe(verdict),
  );

  test('what is not practised here is counted apart', () => {
    const half = cards.map((card, i) => (i < 4 ? card : { ...card, needs: [], elsewhere: 'elsewhere' }));
    expect(feltStanding(half, showing('H1', 'H2', 'H3', 'H4'), sureOf(all), NOW)).toMatchObject({
      verdict: 'asFelt',
      sureElsewhere: 4,
      sureNotShown: 0,
    });
  });
});

describe('a card', () => {
  const card: SituationCard = {
    id: 'c',
    words: '',
    needs: [
      { contract: 'H10', side: 'send', pairs: [['contactCentre', 'soc']], codes: ['omittedFact'] },
      { contract: 'H11' },
    ],
  };
  const stateOf = (evidence: readonly Evidence[]) => feltStanding([card], evidence, [], NOW).cards[0]?.state;
  const other = shown(1, { contract: 'H11' });

  test.each([
    ['nothing', 'untried', []],
    ['something else', 'untried', [shown(1, { from: 'serviceDesk1' }), shown(1, { side: 'receive' })]],
    ['one of two', 'tried', [shown(1)]],
    ['both', 'shown', [shown(1), other]],
    ['both, one with help', 'tried', [shown(1, { grade: 'hard' }), other]],
    ['a slip after it', 'tried', [shown(2), shown(1, { grade: 'again' }), other]],
    ['put right after a slip', 'shown', [shown(2, { grade: 'again' }), shown(1), other]],
    ['in a drill of last month', 'shown', [drilled(29), other]],
    ['in a drill too long ago', 'tried', [drilled(31), other]],
    ['in a run too long ago', 'tried', [shown(91), other]],
  ] as const)('%s: %s', (_, state, evidence) => expect(stateOf(evidence)).toBe(state));

  test('an answer given after something was shown says so', () => {
    const note: FeltNote = { kind: 'felt', id: 'felt c', at: NOW, card: 'c', sure: true };
    expect(feltStanding([card], [shown(1)], [note], NOW).cards[0]?.afterwards).toBe(true);
    expect(feltStanding([card], [shown(-1)], [note], NOW).cards[0]?.afterwards).toBe(false);
  });
});

test('eight cards for each audience, each either practised here or told where it is shown', () => {
  const ids = Object.values(CARDS).flatMap((each) => each.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const each of Object.values(CARDS)) {
    expect(each).toHaveLength(8);
    for (const { id, needs, play, elsewhere } of each)
      expect([needs.length > 0, play !== undefined, elsewhere === undefined], id).toEqual(
        needs.length > 0 ? [true, true, true] : [false, false, false],
      );
  }
});
