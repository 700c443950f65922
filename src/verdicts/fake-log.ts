/** Test helper: writes a log by hand, filling position, time and origin. */
import type { LogEvent } from '../model/event-columns.ts';
import { type Ms, parseInstant } from '../model/time.ts';
import type { Seat } from './attribution.ts';
import { unitOf } from './conventions.ts';

/** One line: time of day (D1 where no day is named), kind, who, and what else it holds. */
export type FakeEvent = Partial<Omit<LogEvent, 't' | 'seq' | 'journeyId' | 'fromAt' | 'dueAt'>> & {
  at: string;
  kind: string;
  /** Desk ("noc.night"), unit, system, customer or world; default world. */
  by?: string;
  /** Default J1; null = no journey. */
  journey?: string | null;
  from?: string;
  due?: string;
};

/** "08:20", "08:20:30" or "D2 08:20" as ms; throws on anything else, so that a slip in a test is seen. */
export function instant(text: string): Ms {
  const t = parseInstant(text.startsWith('D') ? text : `D1 ${text}`);
  if (t === undefined) throw new Error(`no instant: ${text}`);
  return t;
}

export function fakeLog(lines: readonly FakeEvent[]): LogEvent[] {
  return lines.map(({ at, by = 'world', journey = 'J1', from, due, ...rest }, seq) => {
    const desk = by.includes('.') ? by : undefined;
    return {
      origin: by === 'world' ? 'beat' : 'policy',
      actorUnit: unitOf(by),
      ...(desk === undefined ? {} : { deskId: desk }),
      ...(journey === null ? {} : { journeyId: journey }),
      ...(from === undefined ? {} : { fromAt: instant(from) }),
      ...(due === undefined ? {} : { dueAt: instant(due) }),
      ...rest,
      seq,
      t: instant(at),
    };
  });
}

/** A human seat; by default contactCentre.1 from 08:00 on. */
export function fakeSeat(desk = 'contactCentre.1', from = '08:00'): Seat {
  return { desk, unit: unitOf(desk), firstMoveAt: instant(from) };
}
