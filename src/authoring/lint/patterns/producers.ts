/** Who can make a kind of event happen: desks by their moves, the world, and what the scenario writes itself. */
import type { Scenario } from '../../../model/scenario.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { namesOf } from '../names.ts';
import { deedsOf } from '../walk.ts';

/**
 * Kinds made by moves that also happen without one: machines, customers and beats make them too,
 * or they follow from somebody else's move.
 */
const ALSO_BY_ITSELF = [
  'interactionOpened',
  'interactionClosed',
  'interactionTransferred',
  'holdEnded',
  'customerContacted',
  'factLearned',
  'recordOpened',
  'recordChanged',
  'objectLinked',
  'ownerChanged',
  'messageSent',
  'notificationSent',
  'alarmAcked',
  'alarmCleared',
  'clockStarted',
  'clockPaused',
  'clockResumed',
  'clockStopped',
  'dispatchPlanned',
  'dispatchArrived',
  'dispatchCompleted',
  'dispatchRecalled',
  'changeStarted',
  'changeEnded',
  'commitmentMoved',
  'workDone',
  'moveRefused',
  'evidenceAttached',
];

/** Words the customer's side of a talk is read for. */
const BY_CUSTOMER = ['said', 'questionAsked', 'factLearned', 'readBack', 'compensationOffered', 'waited'];

/** True when the scenario writes such an event itself, at the start or in a beat. */
export function isWritten(scenario: Scenario, kind: string, by: readonly string[]): boolean {
  const fits = (event: { kind: string; actorUnit: string }): boolean =>
    event.kind === kind && (by.length === 0 || by.includes(event.actorUnit));
  const emitted = deedsOf(scenario).some(({ deed }) => 'emit' in deed && fits(deed.emit));
  return emitted || scenario.opening.events.some(fits);
}

/** True when one of these units (any that takes part, when none is named) can make the kind happen. */
export function canProduce(
  scenario: Scenario,
  vocabulary: Vocabulary,
  kind: string,
  by: readonly string[],
): boolean {
  const moves = [...vocabulary.moves]
    .filter(([, { emits }]) => emits.some((each) => each === kind))
    .map(([id]) => id);
  if (moves.length === 0 || ALSO_BY_ITSELF.includes(kind) || isWritten(scenario, kind, by)) return true;
  const units = by.length > 0 ? by : [...namesOf(scenario).units, 'customer'];
  return units.some((unit) => {
    if (unit === 'customer' && BY_CUSTOMER.includes(kind)) return true;
    if (vocabulary.systems.has(unit) && !vocabulary.units.has(unit)) return true;
    return moves.some((move) => vocabulary.mayMove(unit, move));
  });
}
