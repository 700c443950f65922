import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { HOUR } from '../model/time.ts';
import type { ExerciseRun } from './run.ts';

const NIGHT = deskOf('noc');
const base = smallScenario();

/** The network side goes home at nine, a colleague comes at ten. */
const scenario = smallScenario({
  desks: [
    ...base.desks.filter(({ desk }) => desk !== NIGHT),
    { desk: NIGHT, unit: 'noc', person: 'Arno', onDuty: { from: 'D2 00:00', until: 'D2 09:00' } },
    { desk: 'noc.2', unit: 'noc', person: 'Ruth', onDuty: { from: 'D2 10:00', until: 'D2 18:00' } },
  ],
});

const shifts = (run: ExerciseRun): string[] =>
  run.world.log
    .events()
    .flatMap(({ kind, deskId }) => (kind.startsWith('shift') ? [`${kind} ${deskId}`] : []));

describe('desks with hours', () => {
  it('say in the log when they come and when they go', () => {
    const run = smallRun({ scenario });
    run.advanceTo(run.now + 3 * HOUR);
    expect(shifts(run)).toEqual([`shiftStarted ${NIGHT}`, `shiftEnded ${NIGHT}`, 'shiftStarted noc.2']);
  });

  it('that went home by themselves do not go twice', () => {
    const run = smallRun({ scenario, seats: [NIGHT] });
    doing(run, NIGHT, { move: 'endShift' });
    run.advanceTo(run.now + 3 * HOUR);
    expect(shifts(run).filter((each) => each === `shiftEnded ${NIGHT}`)).toHaveLength(1);
  });

  it('whoever ended the shift sits nowhere any more, and the world goes on to its end', () => {
    const run = smallRun({ seats: [NIGHT] });
    expect([run.activeSeat(), run.nextTurnAt]).toEqual([NIGHT, run.now]);
    doing(run, NIGHT, { move: 'endShift' });
    expect([run.activeSeat(), run.nextTurnAt]).toEqual([undefined, run.endsAt]);
  });

  it('turns of one person between desks are no shifts', () => {
    const run = smallRun({
      scenario: smallScenario({
        seatRule: 'inTurn',
        seats: [{ unit: 'noc', desk: NIGHT, name: 'You', briefing: 'Work.', until: 'D2 09:00' }],
      }),
    });
    run.advanceTo(run.now + 2 * HOUR);
    expect(shifts(run)).toEqual([]);
  });
});
