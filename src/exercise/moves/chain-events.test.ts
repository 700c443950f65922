/** What the world answers to a piece of work: what it brings about, unless the truth says that it cannot work. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { setTruth } from '../../engine/world/truth.ts';

const DESK = deskOf('orderDesk');

const failed = (activationResult: string) =>
  smallRun({
    seats: [DESK],
    scenario: smallScenario({
      chain: 'orderToActivate',
      beats: [],
      journeys: [
        {
          id: 'J1',
          customer: 'adeyemi',
          state: { main: 'activationFailed' },
          facts: { activationResult: { type: 'enum', truth: activationResult } },
        },
      ],
      incidents: [],
    }),
  });

describe('an activation that is tried again', () => {
  const retry = (run: ReturnType<typeof failed>) =>
    doing(run, DESK, { move: 'doWork', work: 'retryActivation', about: 'J1' })
      .filter(({ kind }) => kind === 'stateChanged')
      .map(({ toState }) => toState);

  it('fails as long as the cause stands', () => {
    const run = failed('error');
    expect(retry(run)).toEqual(['activating', 'activationFailed']);
    setTruth(run.world.journey('J1'), 'activationResult', 'ok');
    expect(retry(run)).toEqual(['activating', 'testing']);
  });

  it('works where nothing says that it cannot', () => {
    expect(retry(failed('ok'))).toEqual(['activating', 'testing']);
  });
});
