/** Whom a break counts against: Yours, Passed to you, Elsewhere (breaks.md 6.1). */
import type { Ms } from '../model/time.ts';
import type { Identified } from './breaks/precedence.ts';
import { deskOf, sameDesk } from './conventions.ts';
import type { LogReader } from './log-reader.ts';

/** A human desk and the first moment at which it could move. */
export interface Seat {
  desk: string;
  unit: string;
  firstMoveAt: Ms;
}

export type Attribution = 'yours' | 'passedToYou' | 'elsewhere';
export type Phase = 'before' | 'during';

export interface Attributed {
  attribution: Attribution;
  attributed: boolean;
  phase: Phase;
  /** Desks of the human seats it counts against. */
  seats: string[];
}

/** Reads one break against the human seats. */
export function attribute(found: Identified, seats: readonly Seat[], log: LogReader): Attributed {
  const yours = seats.filter((seat) => isMine(found, seat));
  if (yours.length > 0) {
    return { attribution: 'yours', attributed: true, phase: 'during', seats: yours.map((s) => s.desk) };
  }
  const causedAt = found.causedAt ?? found.at;
  const first = Math.min(...seats.map((seat) => seat.firstMoveAt));
  const phase = seats.length > 0 && causedAt < first ? 'before' : 'during';
  const inherited = seats.some((seat) => isInherited(found, seat, phase, log));
  return { attribution: inherited ? 'passedToYou' : 'elsewhere', attributed: false, phase, seats: [] };
}

function isMine(found: Identified, seat: Seat): boolean {
  const desks = [found.by, ...found.avoidableBy].filter((desk) => sameDesk(desk, seat.desk));
  return desks.some((desk) => actAt(found, desk) >= seat.firstMoveAt);
}

/** The desk's own act where the detector names one, else the causing act. */
const actAt = (found: Identified, desk: string): Ms => found.ownActAt?.[desk] ?? found.causedAt ?? found.at;

/** Broken before the seat could move, or by others on a case that this seat owned afterwards. */
function isInherited(found: Identified, seat: Seat, phase: Phase, log: LogReader): boolean {
  const journeys = found.journeyIds ?? [];
  if (phase === 'before') return journeys.length === 0 || journeys.some((id) => touches(log, id, seat));
  return journeys.some((id) =>
    log
      .journey(id)
      .of('handoverAccepted', 'ownerChanged', 'interactionOpened')
      .some(
        (event) =>
          event.t >= found.at &&
          (sameDesk(deskOf(event), seat.desk) ||
            (event.kind === 'ownerChanged' && event.targetUnit === seat.unit)),
      ),
  );
}

const touches = (log: LogReader, journeyId: string, seat: Seat): boolean =>
  log
    .journey(journeyId)
    .all.some((event) => event.t >= seat.firstMoveAt && sameDesk(deskOf(event), seat.desk));
