/** What a customer has given us herself: told in any contact, or keyed in. What desks hold from elsewhere is not hers. */
import type { JourneyState } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { ASKED_ANEW } from '../../model/facts.ts';
import type { Run } from '../run-shape.ts';

/** She told it in person or keyed it in: asked for it once more, she may say so, but for what may have changed since. */
export const hasGiven = (run: Run, journey: JourneyState, fact: string): boolean =>
  !ASKED_ANEW.has(fact) && (isKeyed(run, journey, fact) || toldIn(run, journey, fact) !== undefined);

export const isKeyed = (run: Run, journey: JourneyState, fact: string): boolean =>
  run.world.talks.some((t) => t.journey === journey.id && t.keyed[fact] !== undefined);

/** The first words of hers that carried it. */
export function toldIn(run: Run, journey: JourneyState, fact: string): LogEvent | undefined {
  const { log } = run.world;
  for (let row = 0; row < log.length; row += 1) {
    const event = log.at(row);
    if (event.actorUnit !== 'customer' || event.journeyId !== journey.id) continue;
    if (event.says?.[fact] !== undefined) return event;
  }
  return undefined;
}
