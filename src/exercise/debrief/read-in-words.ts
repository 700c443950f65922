/** What Baton read in words, each reading with the words it stands on: any of it can be struck by whoever said them. */
import type { Reading, Span } from '../../language/reading.ts';
import type { Claim } from '../../model/contest.ts';
import { clockOf } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import type { CaseInHand } from '../run-shape.ts';
import { plainWords } from './wording/plain-words.ts';
import { factWords } from './wording/speaking.ts';

export interface ReadInWords {
  /** The claim that it does not stand there. */
  claim: Claim;
  /** Of a fact or a cause, in words; empty for what its kind says already. */
  label: string;
  shown: string;
  from: number;
  to: number;
}

/** In the order of the words; only what counts: nothing that was quoted or denied. */
export function readInWords(
  run: ExerciseRun,
  text: string,
  reading: Reading,
  about: CaseInHand,
): readonly ReadInWords[] {
  const all: ReadInWords[] = [];
  const add = (claim: Claim, [from, to]: Span, more: { label?: string; shown?: string } = {}): void => {
    all.push({ claim, label: '', shown: '', ...more, from, to });
  };
  for (const { fact, value, at, quoted, negated } of reading.facts)
    if (!quoted && !negated)
      add(
        { kind: 'fact', fact, value, not: true },
        at,
        claimLabel(run, { kind: 'fact', fact, value }, about),
      );
  for (const { act, at } of reading.acts)
    if (act !== 'promise' && act !== 'askFact') add({ kind: 'act', act, not: true }, at);
  for (const { fact, at } of reading.asked)
    add({ kind: 'act', act: 'askFact', not: true }, at, {
      shown: factWords(run, fact, undefined, about.journey, about.incident).label,
    });
  for (const { at, due, byOthers } of reading.promises)
    if (!byOthers)
      add({ kind: 'act', act: 'promise', not: true }, at, due === undefined ? {} : { shown: clockOf(due) });
  for (const { cause, stance, at } of reading.causes)
    if (stance !== 'negated' && stance !== 'quoted')
      add(
        { kind: 'cause', cause, not: true },
        at,
        claimLabel(run, { kind: 'cause', cause, not: true }, about),
      );
  for (const mark of reading.marks) add({ kind: 'mark', mark, not: true }, [0, text.length]);
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What a claim is about, in words; empty for an act or a mark, which are named by their kind. */
export function claimLabel(
  run: ExerciseRun,
  claim: Claim,
  about: CaseInHand,
): { label: string; shown: string } {
  if (claim.kind === 'fact') {
    const { label, value } = factWords(run, claim.fact, claim.value, about.journey, about.incident);
    return { label, shown: value };
  }
  return { label: '', shown: claim.kind === 'cause' ? plainWords(run, claim.cause) : '' };
}
