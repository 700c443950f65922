/** Where two logs part: for a test or a person who has to find out why hashes differ. */
import type { LogEvent } from '../../model/event-columns.ts';
import { canonicalLine, readableLine } from './canonical.ts';

export interface LogDifference {
  /** Position of the first event that is not the same; one of the logs may be at its end there. */
  seq: number;
  /** Readable lines, absent where a log has ended. */
  a?: string;
  b?: string;
}

/** The first event that differs; undefined when both logs are the same. */
export function firstDifference(a: readonly LogEvent[], b: readonly LogEvent[]): LogDifference | undefined {
  const length = Math.max(a.length, b.length);
  for (let seq = 0; seq < length; seq += 1) {
    const [mine, other] = [a[seq], b[seq]];
    if (mine && other && canonicalLine(mine) === canonicalLine(other)) continue;
    return {
      seq,
      ...(mine ? { a: readableLine(mine) } : {}),
      ...(other ? { b: readableLine(other) } : {}),
    };
  }
  return undefined;
}
