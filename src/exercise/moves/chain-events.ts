/** From a move to at most one chain event: the definition says which moves may raise it (vocabulary 3.3, note 2). */
import {
  type Cause,
  eventOfMove,
  offerEvent,
  sendToIncident,
  sendToJourney,
} from '../../engine/world/chain-moves.ts';
import { truthOf } from '../../engine/world/truth.ts';
import type { Run } from '../run-shape.ts';

function causeOf(run: Run, desk: string): Cause {
  const { unit, human } = run.world.desk(desk);
  return { unit, desk, origin: human ? 'human' : 'script' };
}

/** What this desk's unit brings about by a move in the journey's present states; names the event. */
export function raiseByMove(
  run: Run,
  desk: string,
  journey: string,
  moves: readonly string[],
): string | undefined {
  const w = run.world;
  const event = eventOfMove(w, w.journey(journey), w.desk(desk).unit, moves);
  if (event !== undefined) sendToJourney(w, journey, event, causeOf(run, desk));
  return event;
}

const FAILS: ReadonlySet<string> = new Set(['error', 'timeout']);

/** A fact says that it cannot be activated as it stands: a port that answers for somebody else. */
export function cannotActivate(run: Run, journey: string | undefined): boolean {
  const truth = truthOf(run.world, 'activationResult', journey)?.value;
  return truth !== undefined && FAILS.has(truth);
}

/** World events that a piece of work brings about when the truth lets it. */
export function raiseWorldEvent(
  run: Run,
  desk: string,
  journey: string,
  moves: readonly string[],
): string | undefined {
  const w = run.world;
  const event = eventOfMove(w, w.journey(journey), 'world', moves);
  if (event === undefined) return undefined;
  const comes = event === 'activated' && cannotActivate(run, journey) ? 'activationError' : event;
  sendToJourney(w, journey, comes, causeOf(run, desk));
  return comes;
}

export function raiseOnIncident(run: Run, desk: string, incident: string, event: string): boolean {
  return sendToIncident(run.world, incident, event, causeOf(run, desk));
}

/** The chain event under which this unit may offer this contract for this journey now. */
export function offerEventFor(
  run: Run,
  desk: string,
  journey: string | undefined,
  contract: string,
): string | undefined {
  if (journey === undefined) return undefined;
  const w = run.world;
  return offerEvent(w, w.journey(journey), w.desk(desk).unit, contract);
}
