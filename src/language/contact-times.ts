/** Finds the "since" that says when the contacts began, not the fault: "3 contacts since 08:11". */
import type { CutClause } from './clauses.ts';
import type { CueHit } from './cues.ts';
import { BEGINS, CONTACTS, OF_THE_FAULT } from './english/contact-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, textOf, tokenAt } from './normalise.ts';

const contacts = frame(CONTACTS);
const contactsLead = frame(
  CONTACTS.map((pattern) => `,? ?((we|there) (have|had|were|are|has)( had| been)? )?(\\S+ )?${pattern}`),
  '^',
);
const begins = frame(BEGINS);
const ofTheFault = frame(OF_THE_FAULT);

/** "Calls began coming in 8:11". */
const BEGUN = /^(in|began|begun|started|beginning|starting|first)$/;

/** A little nearer than the fault's own "since", so that a time neither fact knows is the contacts'. */
const NEARER = 0.05;

/** Cues of the start of a report's window; `saysWhat` tells whether a symptom or the like stands in some tokens. */
export function contactCues(
  line: Line,
  mentions: readonly Mention[],
  clauses: readonly CutClause[],
  saysWhat: (from: number, to: number) => boolean,
): readonly CueHit[] {
  const cues: CueHit[] = [];
  for (const mention of mentions) {
    const at = mention.from - 1;
    const word = line.tokens[at]?.word ?? '';
    if (mention.type !== 'time') continue;
    const bare = !/^(since|from|at)$/.test(word);
    if (bare && !BEGUN.test(word)) continue;
    const clause = clauses.find((one) => at >= one.from && at < one.to);
    if (!clause) continue;
    const before = at > clause.from ? textOf(line, clause.from, bare ? mention.from : at) : '';
    const spoken = endOfContacts(before);
    const own =
      before === ''
        ? stands(contactsLead, textOf(line, mention.to, clause.to))
        : spoken !== undefined &&
          !stands(ofTheFault, before.slice(spoken)) &&
          !saysWhat(tokenAt(line, clause.offset + spoken - 1) + 1, at) &&
          !(line.tokens[mention.to]?.word !== ',' && saysWhat(mention.to, mention.to + 3));
    const begin = beginsBefore(before);
    if (own && ((word !== 'at' && !bare) || begin !== undefined)) {
      const from = begin === undefined ? at : tokenAt(line, clause.offset + begin);
      cues.push({ fact: 'windowStart', from: Math.max(from, at - 1), to: at + 1, nearer: NEARER });
    }
  }
  return cues;
}

/** Where the words for the contacts end in a text, the last ones if there are several. */
function endOfContacts(text: string): number | undefined {
  let end: number | undefined;
  for (const found of contacts.allIn(text)) end = found.index + found.words.length;
  return end;
}

const beginsBefore = (text: string): number | undefined => firstMatch(begins, text)?.index;
