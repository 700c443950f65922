/** Whose morning a debrief counts: the customers who reached the desks of the run, or whom these could have told with all others. */
import { MOVES } from '../../model/moves-catalogue.ts';
import type { ExerciseRun } from '../run.ts';

/** Units whose words reach everybody who is hit. */
const SPEAK_TO_ALL: ReadonlySet<string> = new Set([...MOVES.publish.desks, ...MOVES.declareImpact.desks]);

/** Where a colleague took the call as it rang, and nobody here had to do with the case, it is hers alone. */
export function ownCustomers(run: ExerciseRun): (journey: string | undefined) => boolean {
  const { world, scenario, setup } = run;
  const seats = new Set(setup.seats);
  const units = new Set(setup.seats.map((desk) => world.desk(desk).unit));
  const tellsAll = [...units].some((unit) => SPEAK_TO_ALL.has(unit));
  const own = new Set<string>();
  for (const { id, focus } of scenario.journeys)
    if (focus || (tellsAll && world.journeys.get(id)?.trueIncident !== undefined)) own.add(id);
  for (const { journey, unit, openedAt, rangAt } of world.talks)
    if (journey !== undefined && units.has(unit) && openedAt !== rangAt) own.add(journey);
  for (const { journeyId, deskId, targetDesk, targetUnit, actorUnit } of world.log.events()) {
    if (journeyId === undefined || own.has(journeyId)) continue;
    const came = targetDesk === undefined && actorUnit !== 'customer' && units.has(targetUnit ?? '');
    if (came || seats.has(deskId ?? '') || seats.has(targetDesk ?? '')) own.add(journeyId);
  }
  return (journey) => journey === undefined || own.has(journey);
}
