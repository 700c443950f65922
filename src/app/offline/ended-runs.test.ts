import { expect, test } from 'vitest';
import type { Rules } from '../../model/rules.ts';
import type { StoredRun } from '../../store/index.ts';
import { endedRuns } from './ended-runs.ts';

const own: Rules = { engine: '2', chains: 'c', scenarios: { f1: 'a', f2: 'b' } };

const begun = (
  scenario: string,
  { finishedAt, engineVersion = '2' }: { finishedAt?: number; engineVersion?: string } = {},
) =>
  ({
    meta: { id: scenario, scenario, title: scenario, desk: 'cc', startedAt: 1, changedAt: 1, finishedAt },
    session: { scenario, scenarioHash: own.scenarios[scenario], chainHash: 'c', engineVersion },
  }) as StoredRun;

test('another engine or other chains end every run in progress, another scenario those of it', () => {
  const runs = [begun('f1'), begun('f2')];
  expect(endedRuns(runs, own, own)).toBe(0);
  expect(endedRuns(runs, own, { ...own, engine: '3' })).toBe(2);
  expect(endedRuns(runs, own, { ...own, chains: 'd' })).toBe(2);
  expect(endedRuns(runs, own, { ...own, scenarios: { f1: 'a', f2: 'new' } })).toBe(1);
  expect(endedRuns(runs, own, { ...own, scenarios: { f1: 'a' } })).toBe(1);
});

test('what is over, or cannot be gone on with as it is, is not counted', () => {
  const runs = [begun('f1', { finishedAt: 2 }), begun('f2', { engineVersion: '1' })];
  expect(endedRuns(runs, own, { ...own, engine: '3' })).toBe(0);
});
