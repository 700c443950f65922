/** A test shows what is true of the line, and brings about only what its result allows. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { setTruth } from '../../engine/world/truth.ts';

const TIER1 = deskOf('serviceDesk1');

const inTriage = () =>
  smallRun({
    seats: [TIER1],
    scenario: smallScenario({
      journeys: [
        {
          id: 'J1',
          customer: 'adeyemi',
          focus: true,
          state: { main: 'triage' },
          facts: { rootCause: { type: 'enum', truth: 'software' } },
        },
        { id: 'J2', customer: 'doyle', facts: {} },
      ],
      incidents: [],
      opening: { events: [], records: [] },
    }),
  });

const test = { move: 'runCheck', check: 'lineTest', about: 'J1' };

describe('a line test', () => {
  it('mends nothing while the fault is there', () => {
    const run = inTriage();
    const events = doing(run, TIER1, test);
    expect(events.find(({ kind }) => kind === 'diagnosisRun')?.toState).toBe('faultProvider');
    expect(run.world.journey('J1').position.value.main).toBe('triage');
  });

  it('proves the known fix once the cause is gone, and is good from then on', () => {
    const run = inTriage();
    setTruth(run.world.journey('J1'), 'rootCause', 'unknown');
    doing(run, TIER1, test);
    expect(run.world.journey('J1').position.value.main).toBe('verifying');
    setTruth(run.world.journey('J1'), 'rootCause', 'software');
    const again = doing(run, TIER1, test);
    expect(again.find(({ kind }) => kind === 'diagnosisRun')?.toState).toBe('pass');
  });
});
