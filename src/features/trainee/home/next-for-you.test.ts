/** What home offers next. */
import { expect, test } from 'vitest';
import type { RunMeta } from '../../../store/index.ts';
import type { ScenarioCard } from '../services.ts';
import { nextForYou } from './next-for-you.ts';

const card = (id: string, level: number): ScenarioCard => ({
  id,
  title: id,
  summary: '',
  chain: 'faultToResolve',
  level,
  minutes: [5, 8],
  seatRule: 'either',
  seats: [],
});
const run = (scenario: string, changedAt: number, passed: boolean): RunMeta => ({
  id: `${scenario}${changedAt}`,
  scenario,
  title: scenario,
  desk: 'contactCentre.1',
  startedAt: changedAt,
  changedAt,
  finishedAt: changedAt,
  verdict: { passed, sentence: '' },
});
// As the library hands them over: along the path.
const scenarios = [card('easy', 1), card('hard', 3)];

test('without a run the first of the path comes', () => {
  expect(nextForYou(scenarios, [])?.scenario.id).toBe('easy');
});

test('what went wrong last comes again', () => {
  expect(nextForYou(scenarios, [run('easy', 10, false)])?.scenario.id).toBe('easy');
});

test('the newest run counts, also of a scenario that was played before', () => {
  const runs = [run('easy', 10, true), run('hard', 20, true), run('easy', 30, false)];
  expect(nextForYou(scenarios, runs)?.scenario.id).toBe('easy');
  expect(nextForYou([...scenarios, card('third', 4)], runs)?.scenario.id).toBe('easy');
});

test('what went well makes room for the next', () => {
  expect(nextForYou(scenarios, [run('easy', 10, true)])?.scenario.id).toBe('hard');
});

test('when all were played the one longest ago comes back', () => {
  expect(nextForYou(scenarios, [run('easy', 10, true), run('hard', 20, true)])?.scenario.id).toBe('easy');
});

test('without scenarios there is nothing to offer', () => {
  expect(nextForYou([], [])).toBeUndefined();
});
