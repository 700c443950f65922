/**
 * What the language room gives back for a text: acts, facts, blame, apology, update and promises with
 * spans that point into the text as written. Truth is not known here: verdicts about right and wrong
 * values are made by whoever holds the truth (`judgeFacts`).
 */
import { SPEECH_ACT_IDS } from '../model/speech-acts.ts';
import type { SPEECH_MARK_IDS } from '../model/speech-marks.ts';
import type { Ms } from '../model/time.ts';

export type Span = readonly [from: number, to: number];

/** The 28 speech acts of desk.md 7, in the order the desk shows them. */
export const SPEECH_ACTS = SPEECH_ACT_IDS;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

export type ClauseTag = 'negated' | 'question' | 'conditional' | 'quoted' | 'hedged' | 'future';

export interface Clause {
  at: Span;
  tags: readonly ClauseTag[];
}

export type FactKind =
  | 'id'
  | 'time'
  | 'date'
  | 'duration'
  | 'number'
  | 'enum'
  | 'place'
  | 'person'
  | 'text'
  | 'yesNo'
  | 'money';

/** One value a fact may take in words, with its wordings. */
export interface Wording {
  /** Canonical value, for example "noSync", "07:50", "nextDoorToo". */
  value: string;
  says: readonly string[];
}

/** A fact the reader should look for. The reader never sees which value is true. */
export interface ReadableFact {
  /** Fact id of vocabulary 2.6 or the scenario's own. */
  id: string;
  kind: FactKind;
  /** Words that tell this fact from another of the same kind ("since", "crew", "next word"). */
  cues: readonly string[];
  /**
   * Accepted and tempting wordings, in one list. For typed kinds (time, number, id, date, duration, place, money)
   * the grammar finds values beyond this list; for enum, text, person, yesNo only these are found.
   */
  wordings: readonly Wording[];
  /** Words by which somebody asks for it ("account number", "how long", "since when"). */
  askedBy: readonly string[];
  /** True when the customer's side of a fault is meant by one of its values (used by blame). */
  harm?: boolean;
}

export interface ReadingContext {
  /** Virtual time at which it is said. */
  now: Ms;
  facts: readonly ReadableFact[];
  /** Ids of cause codes on the customer side and words for them ("router", "wiring", "set-up"). */
  customerSideCauses: readonly Wording[];
  /** Words for provider-side causes ("card", "cable"). */
  providerSideCauses: readonly Wording[];
  /** Harm of this scenario in words: facts' wordings flagged `harm` and these ("off since", "exam"). */
  harms: readonly string[];
  /** Names of persons and units a promise or a reporting verb may name, with wordings. */
  persons: readonly Wording[];
  units: readonly Wording[];
  /** To whom it is said. */
  listener: 'customer' | 'unit';
  /** Facts the speaker's desk holds, with their values: explains causes, spots false certainty. */
  held: Readonly<Record<string, string>>;
  /** True when outage check, planned-work check and a test of this line that shows it are in the log. */
  evidence: boolean;
  /** Test ids the log knows ("LT-2207"). */
  evidenceIds: readonly string[];
  /** Facts that were asked of the speaker just before (an answer may be bare: "seven"). */
  open?: readonly string[];
}

export interface FoundFact {
  fact: string;
  /** Canonical value: "07:50", "3", "noSync", "CAB-114". */
  value: string;
  at: Span;
  negated: boolean;
  hedged: boolean;
  quoted: boolean;
  /** Two readings were possible ("at 5"); `value` is the one taken. */
  ambiguous?: string;
}

export interface AskedFact {
  fact: string;
  at: Span;
}

export interface ReadAct {
  act: SpeechAct;
  at: Span;
}

export type BlameReading = 'none' | 'insinuated' | 'asserted' | 'evidenced';

export interface NamedCause {
  /** Cause code: "customerEquipment", "accessCard". */
  cause: string;
  side: 'customer' | 'provider';
  stance: 'insinuated' | 'asserted' | 'negated' | 'quoted' | 'hedged' | 'evidenced';
  at: Span;
  /** The test the words name, when they name one. */
  evidenceId?: string;
}

export const UPDATE_PARTS = ['known', 'doing', 'nextTime', 'youCan', 'sorry'] as const;
export type UpdatePart = (typeof UPDATE_PARTS)[number];
export type VagueMark = 'soon' | 'minimising' | 'falseCertainty' | 'jargon' | 'conditionalSorry';

export type PromiseKind = 'callBack' | 'visit' | 'update' | 'date' | 'credit' | 'other';

export interface ReadPromise {
  what: PromiseKind;
  /** Virtual time by which it is due; absent for "soon". */
  due?: Ms;
  /** The words of the time, "by nine", "soon". */
  dueWords?: string;
  /** Seconds, for a hold announced with a length. */
  hold?: boolean;
  /** True for "they will", a debt of the company. */
  byOthers: boolean;
  at: Span;
}

/** Sends the customer to a third party; says it is over; insults. */
export type SpeechMark = (typeof SPEECH_MARK_IDS)[number];

export interface Reading {
  clauses: readonly Clause[];
  acts: readonly ReadAct[];
  facts: readonly FoundFact[];
  asked: readonly AskedFact[];
  causes: readonly NamedCause[];
  /** The worst over the clauses. */
  blame: BlameReading;
  /** Apology ladder 0 to 3 (desk.md 10). */
  apology: 0 | 1 | 2 | 3;
  parts: readonly UpdatePart[];
  vague: readonly VagueMark[];
  promises: readonly ReadPromise[];
  marks: readonly SpeechMark[];
  /** Sure values said that were hedged, unclear words that matched more than one fact. */
  unclear: readonly { at: Span; between: readonly string[] }[];
  /** False when no act and no fact was found in more than two words. */
  understood: boolean;
  /** In another language than the one that is read. */
  otherLanguage?: true;
  words: number;
}

/** A language as the exercise authority needs it: words to meaning, and acts to words. Handed in, so that it may load late. */
export interface Reader {
  readWords(text: string, context: ReadingContext): Reading;
  /** A plain sentence for one act with facts of this desk attached. */
  sentenceForAct(act: SpeechAct, facts: readonly { label: string; value: string }[], to: string): string;
}
