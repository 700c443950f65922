/** Reads marks beside the acts: sends away, says it is over, insults. */
import { MARK_WORDS } from './english/mark-words.ts';
import { frame, stands } from './frames.ts';
import type { SpeechMark } from './reading.ts';
import type { Scene } from './scene.ts';

const referAway = frame(MARK_WORDS.referAway);
const allClear = frame(MARK_WORDS.allClear);
const insult = frame(MARK_WORDS.insult);
const ownFault = frame(MARK_WORDS.ownFault);

/** Marks of a scene; nothing quoted counts, and "it is back" counts only as a plain statement. */
export function readMarks(scene: Scene): readonly SpeechMark[] {
  const marks = new Set<SpeechMark>();
  for (const clause of scene.clauses) {
    if (clause.tags.has('quoted')) continue;
    const { text, tags } = clause;
    if (
      stands(referAway, text) &&
      !/^(i|we) (will|am|are|have|shall|ring|call|asked?|contact)/.test(text) &&
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
