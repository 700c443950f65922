/** A reader that remembers: the same morning put in again hears the same words at the same moments. */
import type { Reader, Reading, ReadingContext } from '../language/reading.ts';

/** Readings kept of each case; those that were asked for longest ago go first. */
const MOST = 500;

interface CaseMemory {
  of: ReadingContext;
  readings: Map<string, Reading>;
}

/** What a reading hangs on besides the lists of its case. */
const keyOf = (text: string, { now, listener, evidence, evidenceIds, open, held }: ReadingContext): string =>
  JSON.stringify([text, now, listener, evidence, evidenceIds, open, held]);

const sameCase = (one: ReadingContext, other: ReadingContext): boolean =>
  one.customerSideCauses === other.customerSideCauses &&
  one.providerSideCauses === other.providerSideCauses &&
  one.harms === other.harms &&
  one.persons === other.persons &&
  one.units === other.units;

/** For whoever plays variants of one run; a reader says the same of the same words in the same context. */
export function rememberingReader(reader: Reader): Reader {
  const cases = new WeakMap<ReadingContext['facts'], CaseMemory>();
  const readingsOf = (context: ReadingContext): Map<string, Reading> => {
    const known = cases.get(context.facts);
    if (known && sameCase(known.of, context)) return known.readings;
    const readings = new Map<string, Reading>();
    cases.set(context.facts, { of: context, readings });
    return readings;
  };
  return {
    readWords(text, context) {
      const readings = readingsOf(context);
      const key = keyOf(text, context);
      const reading = readings.get(key) ?? reader.readWords(text, context);
      readings.delete(key);
      readings.set(key, reading);
      for (const oldest of readings.keys()) {
        if (readings.size <= MOST) break;
        readings.delete(oldest);
      }
      return reading;
    },
    sentenceForAct: (act, facts, to) => reader.sentenceForAct(act, facts, to),
  };
}
