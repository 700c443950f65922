/** Forms of speech acts: word patterns over normalised text, by where they may stand. */
import type { SpeechAct } from '../../reading.ts';

export interface ActFrames {
  /** Anywhere in a clause. */
  says?: readonly string[];
  /** At the start of a clause only. */
  opens?: readonly string[];
  /** Anywhere in a sentence, over clause borders. */
  sentence?: readonly string[];
  /** A word without which none of these forms stands; it is looked for first. */
  needs?: RegExp;
  /** Clause tags that take the act away. */
  not?: readonly ('negated' | 'question' | 'conditional' | 'quoted')[];
}

export type ActForms = Readonly<Partial<Record<SpeechAct, ActFrames>>>;
