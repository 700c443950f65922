/** From a move to at most one chain event: the definition says which moves may raise it (vocabulary 3.3, note 2). */
import {
  type Cause,
  eventOfMove,
  offerEvent,
  sendToIncident,
  sendToJourney,
} from '../../engine/world/chain-moves.ts';
import type { Run } from '../run-shape.ts';

function causeOf(run: Run, desk: string): Cause {
  const { unit, human } = run.world.desk(desk);
  return { unit, desk, origin: human ? 'human' : 'script' };
}

/** Raises the first event that a unit, or the world, may raise by these moves in the journey's present states. */
function raise(
  run: Run,
  desk: string,
  journey: string,
  { by, moves }: { by: string; moves: readonly string[] },
): string | undefined {
  const w = run.world;
  const event = eventOfMove(w, w.journey(journey), by, moves);
  if (event !== undefined) sendToJourney(w, journey, event, causeOf(run, desk));
  return event;
}

/** What this desk's unit brings about by a move; names the event. */
export const raiseByMove = (run: Run, desk: string, journey: string, moves: readonly string[]) =>
  raise(run, desk, journey, { by: run.world.desk(desk).unit, moves });

/** World events that a piece of work brings about when the truth lets it. */
export const raiseWorldEvent = (run: Run, desk: string, journey: string, moves: readonly string[]) =>
  raise(run, desk, journey, { by: 'world', moves });

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
