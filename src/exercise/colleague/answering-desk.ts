/** A desk played by the machine on the telephone: its voice there, and what it says. */
import type { Talk } from '../../engine/world/shapes.ts';
import type { Run } from '../run-shape.ts';

export interface Spoken {
  text: string;
  /** Values that its words carry. */
  says: Readonly<Record<string, string>>;
  /** The caller said goodbye: the talk ends with it. */
  ends: boolean;
}

export interface Voice {
  /** One of these that was not said in this talk; empty when all were. */
  variant(talk: Talk, slot: string, variants: readonly string[]): string;
  /** Words for a fact, never the same twice in a talk. */
  wordsOf(talk: Talk, fact: string, variants: readonly string[]): string;
}

/** A desk played by the machine in a talk, with its voice there. */
export interface AnsweringDesk {
  run: Run;
  voice: Voice;
  talk: Talk;
  desk: string;
}

/** Its sentences, and the values they carry. */
export interface Body {
  texts: string[];
  says: Record<string, string>;
}
