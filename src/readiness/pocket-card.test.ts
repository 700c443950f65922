/** The lines of a pocket card, and when it is asked about. */
import { expect, test } from 'vitest';
import { playedRun } from '../../tests/helpers/played-run.ts';
import { judgeExercise } from '../exercise/debrief/judge.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOfRun } from './evidence-of-run.ts';
import { ASK_AFTER, CARD_RUNS, cardLines, cardToAsk, costOf, type PocketCard } from './pocket-card.ts';

const none: ReadonlySet<string> = new Set();

const left = (run: string, at: number, facts: string[], more: Partial<Evidence> = {}): Evidence => ({
  id: `${run} ${at} ${facts.join()} ${more.code}`,
  at,
  by: { kind: 'run', id: run, scenario: 'f1' },
  side: 'send',
  from: 'serviceDesk1',
  to: 'serviceDesk2',
  contract: 'H6',
  code: 'omittedFact',
  grade: facts.length > 0 ? 'again' : 'good',
  facts,
  ...more,
});

const factsOf = (evidence: Evidence[], severe = none): string[] =>
  cardLines(evidence, severe).map(({ fact }) => fact);

test('no run, no card; nothing left out, no card', () => {
  expect(cardLines([], none)).toEqual([]);
  expect(cardLines([left('r1', 1, [])], none)).toEqual([]);
  expect(factsOf([left('d1', 1, ['area'], { by: { kind: 'drill', id: 'd1', scenario: 'f1' } })])).toEqual([]);
  expect(factsOf([left('r1', 1, ['area'], { code: 'wrongFact' })])).toEqual([]);
});

test('the three that were left out most stand on it, the newer of two first', () => {
  const evidence = [
    left('r1', 1, ['faultSince', 'area', 'testResult']),
    left('r2', 2, ['faultSince', 'area']),
    left('r3', 3, ['faultSince', 'ticketId']),
    left('r4', 4, ['ruledOut']),
  ];
  expect(factsOf(evidence)).toEqual(['faultSince', 'area', 'ruledOut']);
});

test('in a run with something severe an omission counts twice', () => {
  const evidence = [left('r1', 1, ['area']), left('r2', 2, ['ticketId']), left('r3', 3, ['faultSince'])];
  expect(factsOf(evidence)).toEqual(['faultSince', 'ticketId', 'area']);
  expect(factsOf(evidence, new Set(['r1']))).toEqual(['area', 'faultSince', 'ticketId']);
  expect(costOf({ times: 3, severe: 1 })).toBe(4);
});

test('only the last ten runs count', () => {
  const newer = Array.from({ length: CARD_RUNS }, (_, i) =>
    left(`r${i}`, 100 + i, i === 0 ? ['ticketId'] : []),
  );
  expect(factsOf([left('old', 1, ['area']), ...newer])).toEqual(['ticketId']);
  expect(factsOf([left('old', 1, ['area']), ...newer.slice(1)])).toEqual(['area']);
});

test('what a played run left out stands on its card', async () => {
  const { run } = await playedRun('f1', 'Fog');
  const lines = cardLines(
    evidenceOfRun({ id: 'r1', run, verdict: judgeExercise(run), at: 5, hints: 0 }),
    none,
  );
  expect(lines).toHaveLength(3);
  for (const line of lines)
    expect(line).toMatchObject({ side: 'send', from: 'contactCentre', to: 'soc', times: 1 });
});

test('a card is asked about once, two weeks later', () => {
  const card = (at: number, more: Partial<PocketCard> = {}): PocketCard => ({
    id: `c${at}`,
    at,
    lines: [],
    ...more,
  });
  const later = ASK_AFTER + 10;
  expect(cardToAsk([], later)).toBeUndefined();
  expect(cardToAsk([card(11)], later)).toBeUndefined();
  expect(cardToAsk([card(1), card(9), card(11)], later)?.at).toBe(9);
  expect(cardToAsk([card(1), card(9, { answer: 'no' })], later)).toBeUndefined();
  expect(cardToAsk([card(9, { askedAt: later - 1000 })], later)?.at).toBe(9);
  expect(cardToAsk([card(9, { askedAt: later })], later + ASK_AFTER)).toBeUndefined();
});
