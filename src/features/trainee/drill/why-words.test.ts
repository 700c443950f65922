/** Why a drill comes, and what came of it, in sentences. */
import { expect, test } from 'vitest';
import type { DrillVerdict } from '../../../readiness/drills/index.ts';
import { afterWords } from './after-words.ts';
import { slipWords } from './why-words.ts';

const NOW = new Date(2026, 2, 5, 12).getTime();
const DAY = 86_400_000;

test('a slip is told with its day and what it was', () => {
  const slip = { at: NOW - DAY, fact: 'unitNumber' };
  expect(slipWords(slip, { side: 'send', code: 'omittedFact' }, NOW)).toBe(
    'Yesterday you left it out: unit number.',
  );
  expect(slipWords(slip, { side: 'send', code: 'staleFact' }, NOW)).toBe(
    'Yesterday you had it wrong: unit number.',
  );
  expect(slipWords({ ...slip, at: NOW }, { side: 'receive', code: 'omittedFact' }, NOW)).toBe(
    'Earlier today you did not notice that it was missing: unit number.',
  );
  expect(slipWords({ at: NOW - 3 * DAY }, { side: 'receive', code: 'noReadBack' }, NOW)).toMatch(
    /^On \w+ it went wrong\.$/,
  );
});

test('as the case calls a fact, so it is called', () => {
  const asked = [{ fact: 'unitNumber', label: 'flat' }];
  expect(
    slipWords({ at: NOW, fact: 'unitNumber' }, { side: 'send', code: 'omittedFact' }, NOW, asked),
  ).toContain('flat');
});

test('every outcome has its words', () => {
  const drill = { fact: 'area', asked: [{ fact: 'area', label: 'area' }] };
  const of = (outcome: DrillVerdict['outcome'], more: Partial<DrillVerdict> = {}): DrillVerdict => ({
    passed: false,
    missing: [],
    wrong: [],
    outcome,
    ...more,
  });
  for (const kind of ['omitted', 'wrong', 'stale', 'contradicted'] as const)
    for (const outcome of ['hit', 'slipped', 'beside', 'complete'] as const)
      expect(afterWords({ ...drill, kind }, of(outcome)), `${kind} ${outcome}`).toContain('area');
  for (const kind of ['whole', 'outdated'] as const)
    for (const outcome of ['sound', 'falseAlarm', 'complete'] as const)
      expect(afterWords({ ...drill, kind }, of(outcome)), `${kind} ${outcome}`).not.toBe('');
  expect(afterWords({ ...drill, kind: 'omitted' }, of('incomplete', { missing: ['area'] }))).toBe(
    'Still missing: area.',
  );
});
