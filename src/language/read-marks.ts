/** Reads marks beside the acts: sends away, says it is over, insults. */
import type { CutClause } from './clauses.ts';
import { MARK_WORDS } from './english/mark-words.ts';
import { OTHER_COMPANIES } from './english/person-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { normalise } from './normalise.ts';
import type { SpeechMark } from './reading.ts';
import { type Scene, spanOfMatch } from './scene.ts';

const referAway = frame(MARK_WORDS.referAway);
const referToName = frame(MARK_WORDS.referToName);
const allClear = frame(MARK_WORDS.allClear);
const insult = frame(MARK_WORDS.insult);
const ownFault = frame(MARK_WORDS.ownFault);

/** "Ask Northline": the name is that of another company, not of a colleague. */
function isToOtherCompany(scene: Scene, clause: CutClause): boolean {
  const match = firstMatch(referToName, clause.text);
  if (!match) return false;
  const [, to] = spanOfMatch(scene.line, clause.offset, match);
  const { persons } = scene.context;
  return persons.some(
    ({ value, says }) =>
      OTHER_COMPANIES.has(value.split('.')[0] ?? '') &&
      says.some((name) => isLastWord(scene.line.source.slice(0, to), normalise(name).tokens[0]?.word)),
  );
}

const isLastWord = (text: string, word: string | undefined): boolean =>
  word !== undefined && normalise(text).tokens.at(-1)?.word === word;

/** Marks of a scene; nothing quoted counts, and "it is back" counts only as a plain statement. */
export function readMarks(scene: Scene): readonly SpeechMark[] {
  const marks = new Set<SpeechMark>();
  for (const clause of scene.clauses) {
    if (clause.tags.has('quoted')) continue;
    const { text, tags } = clause;
    if (
      (stands(referAway, text) || isToOtherCompany(scene, clause)) &&
      !/^(i|we) (will|am|are|have|shall|ring|call|ask(ed)?|contact|phone|chase|speak|talk|check|write)/.test(
        text,
      ) &&
      !/(do|need) not/.test(text)
    )
      marks.add('referAway');
    if (stands(insult, text) && !stands(ownFault, text)) marks.add('insult');
    const open =
      tags.has('negated') ||
      tags.has('conditional') ||
      tags.has('question') ||
      /(when|once|until|before|as soon as|by|around|about|within|in|hopefully|whether|will be|till|what|router is|box is) /.test(
        text,
      );
    if (!open && stands(allClear, text)) marks.add('allClear');
  }
  return [...marks];
}
