/** Which desk an event turns to: a call that rings, words on the line, a message that arrives. */
import type { DeskState } from '../engine/world/shapes.ts';
import type { World } from '../engine/world/world.ts';
import type { LogEvent } from '../model/event-columns.ts';

export function addressed(event: LogEvent, w: World): DeskState | undefined {
  switch (event.kind) {
    case 'interactionOpened':
      return event.actorUnit === 'customer' && event.targetUnit !== undefined
        ? w.deskOfUnit(event.targetUnit)
        : undefined;
    case 'said':
    case 'messageDelivered':
    case 'interactionTransferred':
      return event.targetDesk === undefined ? undefined : w.desks.get(event.targetDesk);
    default:
      return undefined;
  }
}
