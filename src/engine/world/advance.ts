/** Time moves deadline by deadline; this switch is the list of everything that can happen by itself. */
import type { Ms } from '../../model/time.ts';
import { TIMER_KIND } from '../timers.ts';
import { chainTimerDue, incidentTimerDue } from './chain-moves.ts';
import { handoverTimerDue } from './handovers.ts';
import { deliverMessage } from './messages.ts';
import { holdLengthOver, patienceCrossed, silenceGrows } from './patience.ts';
import { promiseDue } from './promises.ts';
import { recordClockDue } from './record-clocks.ts';
import type { World } from './world.ts';

/** Lets everything due up to and including `until` happen; `stop` is asked between two deadlines. */
export function advance(w: World, until: Ms, stop: () => boolean = () => false): void {
  while (!stop() && w.timers.pop(until)) {
    w.now = Math.max(w.now, w.timers.time);
    due(w, w.timers.kind, w.timers.slot);
  }
  if (!stop()) w.now = Math.max(w.now, until);
}

function due(w: World, kind: number, slot: number): void {
  switch (kind) {
    case TIMER_KIND.chain:
      chainTimerDue(w, slot);
      break;
    case TIMER_KIND.incident:
      incidentTimerDue(w, slot);
      break;
    case TIMER_KIND.handover:
      handoverTimerDue(w, slot);
      break;
    case TIMER_KIND.delivery:
      deliverMessage(w, slot);
      break;
    case TIMER_KIND.promise:
      promiseDue(w, slot);
      break;
    case TIMER_KIND.patience:
      patienceCrossed(w, slot);
      break;
    case TIMER_KIND.silence:
      silenceGrows(w, slot);
      break;
    case TIMER_KIND.holdLength:
      holdLengthOver(w, slot);
      break;
    case TIMER_KIND.recordClock:
      recordClockDue(w, slot);
      break;
    case TIMER_KIND.work:
      w.workWatcher?.due(slot);
      break;
    default:
      w.watcher?.onTimer(kind, slot);
  }
}
