/** The protocol machine of one handover: its steps, its timer, and how it is withdrawn. */
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import type { Ms } from '../../model/time.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import type { Handover, JourneyState } from './shapes.ts';
import type { World } from './world.ts';

/** Channels on which nobody sees that nothing was read: without an acknowledgement it is lost. */
const UNTRACKED: ReadonlySet<string> = new Set(['email']);

const DECIDE_FACTOR = 2;
const JOINT_CALL: Ms = 2 * 3_600_000;
/** The sender goes through its own list after one working day, through its mail after five [A]. */
const OWN_LIST_CHECK: Ms = 24 * 3_600_000;
const OWN_MAIL_CHECK: Ms = 5 * OWN_LIST_CHECK;

/** A desk named in person is at its place; a unit's telephone is answered by somebody. */
const isThere = (w: World, { toDesk }: Handover): boolean =>
  toDesk === undefined || (w.desks.get(toDesk)?.onDuty ?? true);

const probesFor = (w: World, handover: Handover) => ({
  flags: {
    direct: SPOKEN_CHANNELS.has(handover.channel) && isThere(w, handover),
    addressDead: handover.lost,
    ackRequired: handover.ackDueAt !== undefined && !UNTRACKED.has(handover.channel),
  },
  knows: () => false,
});

/** Sends a protocol event; false when the protocol has no such step now. */
export function protocol(w: World, handover: Handover, event: string): boolean {
  const step = w.stepper('handover').step(handover.position, event, probesFor(w, handover));
  if (!step.moved) return false;
  handover.position = step.position;
  if (handoverState(handover) === 'acknowledged') handover.ackedAt ??= w.now;
  for (const effect of step.effects) {
    if (effect.effect === 'disarm') w.timers.disarm(TIMER_KIND.handover, handover.index);
  }
  for (const effect of step.effects) {
    if (effect.effect !== 'arm') continue;
    const at = timerInstant(w, handover, effect.timer);
    if (at !== undefined)
      w.timers.arm(
        TIMER_KIND.handover,
        handover.index,
        Math.max(w.now, at),
        TIMER_CLASS.timer,
        handover.index,
      );
  }
  return true;
}

function timerInstant(w: World, handover: Handover, timer: string): Ms | undefined {
  const limit = handover.ackDueAt === undefined ? undefined : handover.ackDueAt - handover.offeredAt;
  switch (timer) {
    case 'ackDue':
      return handover.ackDueAt;
    case 'decideDue':
      return limit === undefined ? undefined : (handover.ackedAt ?? w.now) + limit * DECIDE_FACTOR;
    case 'jointCallDue':
      return w.now + JOINT_CALL;
    case 'ownListCheck':
      return w.now + (UNTRACKED.has(handover.channel) ? OWN_MAIL_CHECK : OWN_LIST_CHECK);
    default:
      return undefined;
  }
}

/** State of the protocol: "delivered", "acknowledged", "accepted" ... */
export const handoverState = (handover: Handover): string => handover.position.value.main ?? '';

/** It lies in the receiver's queue, or was said to her face. */
export function handoverDelivered(w: World, handover: Handover): void {
  protocol(w, handover, 'delivered');
}

/** Leaving a state withdraws the contracts it had offered, except the offer that moved it. */
export function withdrawOffers(
  w: World,
  journey: JourneyState,
  contracts: ReadonlySet<string>,
  bound?: string,
): void {
  for (const handover of w.handovers) {
    if (handover.journey !== journey.id || handover.id === bound || !contracts.has(handover.contract))
      continue;
    if (handover.offeredAt === w.now) continue;
    protocol(w, handover, 'withdrawn');
  }
}
