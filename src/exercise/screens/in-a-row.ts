/**
 * Where alarms stand by the hundred, what one of them says is read in its row: opening the list is not reading it. Whoever
 * does something to that alarm has looked at it.
 */
import { learn } from '../../engine/world/knowledge.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { isSystemId, SYSTEMS, type SystemId } from '../../model/systems.ts';
import type { Run } from '../run-shape.ts';

const isAlarmOf = (event: LogEvent, matter: string): boolean =>
  event.kind === 'alarmRaised' && (event.incidentId === matter || event.journeyId === matter);

/** Systems of this story that list alarms by the hundred. */
const alarmLists = ({ scenario: { masses = [] } }: Run): SystemId[] =>
  masses.flatMap(({ system, type }) => (type === 'alarm' && isSystemId(system) ? [system] : []));

/** Does this value of a case stand in the row of an alarm only? */
export function standsInARow(
  run: Run,
  system: SystemId,
  matter: string,
  fact: string,
  value: string,
): boolean {
  if (!alarmLists(run).includes(system)) return false;
  return run.world.log.events().some((event) => isAlarmOf(event, matter) && saysOf(event, fact, value));
}

const saysOf = ({ objectId, relatedObjectId, says }: LogEvent, fact: string, value: string): boolean =>
  objectId === value || relatedObjectId === value || says?.[fact] === value;

/** A desk did something to a record: where that is an alarm among hundreds, it now knows what stands in its row. */
export function learnOfRow(run: Run, { kind, deskId, objectId }: LogEvent): void {
  if (deskId === undefined || objectId === undefined || kind === 'alarmRaised') return;
  const { world } = run;
  const raised = world.log.events().find((e) => e.kind === 'alarmRaised' && e.objectId === objectId);
  const matter = raised?.incidentId ?? raised?.journeyId;
  if (raised === undefined || matter === undefined) return;
  for (const system of alarmLists(run))
    for (const [fact, value] of world.standing.get(system)?.get(matter) ?? [])
      if (saysOf(raised, fact, value))
        learn(world, deskId, {
          journey: raised.incidentId === undefined ? raised.journeyId : undefined,
          incident: raised.incidentId,
          fact,
          value,
          source: 'lookedUp',
          from: SYSTEMS[system].name,
          systemId: system,
          kept: run.keepsFor(deskId),
        });
}
