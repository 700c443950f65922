/** How well the human seats judged what they were handed: hits, false alarms (scoring.md 11.6). */

import { contractIn } from './ack-limit.ts';
import type { Seat } from './attribution.ts';
import { deskOf, gapsOf } from './conventions.ts';
import { addressed } from './knowledge.ts';
import { isBefore, type LogReader } from './log-reader.ts';

export interface Receiving {
  /** Handovers offered to a seat with a required fact missing, wrong or stale. */
  planted: number;
  /** Of these: returned, or asked about. */
  hits: number;
  /** Handovers offered to a seat without fault. */
  sound: number;
  /** Of these: returned. */
  falseAlarms: number;
}

export function receivingOf(log: LogReader, seats: readonly Seat[]): Receiving {
  const found: Receiving = { planted: 0, hits: 0, sound: 0, falseAlarms: 0 };
  for (const offer of log.of('handoverOffered')) {
    const seat = seats.find((s) => addressed(offer, s.desk));
    if (!seat || offer.handoverId === undefined) continue;
    const required: readonly string[] = contractIn(offer)?.required ?? [];
    const { missing, wrong } = gapsOf(offer);
    const gaps = [...missing, ...wrong].filter((fact) => required.includes(fact));
    const after = log
      .of('handoverReturned', 'questionAsked')
      .filter((e) => isBefore(offer, e) && e.actorUnit === seat.unit && deskOf(e) !== deskOf(offer));
    const returned = after.some((e) => e.kind === 'handoverReturned' && e.handoverId === offer.handoverId);
    const asked = after.some(
      (e) => e.kind === 'questionAsked' && e.targetUnit === offer.actorUnit && gaps.includes(e.factId ?? ''),
    );
    if (gaps.length > 0) {
      found.planted += 1;
      if (returned || asked) found.hits += 1;
    } else {
      found.sound += 1;
      if (returned) found.falseAlarms += 1;
    }
  }
  return found;
}
