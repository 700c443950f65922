/** "Could you read it back to me?": a desk says back what it took down of what the asker told it. */
import { factsOfCase, labelOf } from '../fact-book.ts';
import { takenDown } from '../receiver/receiver-words.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { spokenValue } from '../value-words.ts';

const BACK =
  /\bread (?:(?:it|that|this|them|the \w+|my \w+) )?back\b|\b(?:say|repeat) (?:it|that|this|them)\b|\bhave you (?:taken|written|noted|got) (?:it )?down\b/i;
const TO_YOU = /\b(?:please|pls|(?:could|can|would|will) you|(?:to|for) me|what have you)\b/i;

/** Asked of the listener: somebody who reads back herself says neither please nor to me. */
export const asksReadBack = (text: string): boolean =>
  text.split(/[.?!;\n]/).some((sentence) => BACK.test(sentence) && TO_YOU.test(sentence));

const NOTHING_YET = 'I have taken down nothing of yours so far. What should I have?';

/** Kinds whose shown values are sentences of their own. */
const IN_WORDS: ReadonlySet<string> = new Set(['enum', 'text', 'yesNo']);

export interface ReadBackWords {
  text: string;
  says: Readonly<Record<string, string>>;
}

/** The newest value of each fact, by note, form or telephone; what was handed over as it was heard. */
export function readBackTo(run: Run, desk: string, asker: string, about: CaseInHand): ReadBackWords {
  const says: Record<string, string> = {};
  const { handovers, log } = run.world;
  for (let row = 0; row < log.length; row += 1) {
    const { kind, deskId, targetDesk, t, text = '', journeyId, incidentId } = log.at(row);
    if (deskId !== asker || targetDesk !== desk || (kind !== 'said' && kind !== 'messageSent')) continue;
    if (about.incident === undefined ? journeyId !== about.journey : incidentId !== about.incident) continue;
    const reading = run.hearing.readThen(asker, t, text) ?? run.hearing.read(asker, text, about, 'unit');
    Object.assign(says, run.hearing.says(reading));
  }
  const { unit } = run.world.desk(desk);
  for (const handover of handovers)
    if (handover.fromDesk === asker && handover.toUnit === unit && handover.journey === about.journey)
      Object.assign(says, takenDown(handover));
  const book = factsOfCase(run.scenario, about.journey, about.incident);
  const parts = Object.entries(says).map(([fact, value]) => {
    const spec = book.find(({ id }) => id === fact)?.spec;
    const shown = spokenValue(spec, value);
    return spec && IN_WORDS.has(spec.type) ? shown : `${labelOf(fact, spec)} ${shown}`;
  });
  // Her own words are no news to her; what was heard otherwise is.
  const otherwise = Object.entries(says).filter(([fact, value]) =>
    handovers.some((h) => h.fromDesk === asker && h.toUnit === unit && h.heard[fact] === value),
  );
  const text = parts.length === 0 ? NOTHING_YET : `I have: ${parts.join('; ')}. Right?`;
  return { text, says: Object.fromEntries(otherwise) };
}
