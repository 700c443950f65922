/** What the parts of a run see of it: an interface, so that the parts and the run itself import downwards only. */
import type { Talk } from '../engine/world/shapes.ts';
import type { World } from '../engine/world/world.ts';
import type { Reader, Reading } from '../language/reading.ts';
import type { Contest } from '../model/contest.ts';
import type { EventDraft, LogEvent } from '../model/event-columns.ts';
import type { Mass } from '../model/mass.ts';
import type { Move } from '../model/move.ts';
import type { Reaction, Scenario } from '../model/scenario.ts';
import type { SystemId } from '../model/systems.ts';
import type { Ms } from '../model/time.ts';
import type { MassRow, MassView } from './mass/mass-row.ts';
import type { Screen } from './screens/shapes.ts';

/** Rows that a reference means, told apart by how they are kept. */
export interface MassChoice {
  mass: Mass;
  /** Places of rows made from the seed. */
  made: readonly number[];
  /** Records of the story. */
  records: readonly string[];
}

export interface CaseInHand {
  journey?: string | undefined;
  incident?: string | undefined;
}

/** What a script gives outright so that it does not hang on the reader. */
export interface Given {
  says?: Readonly<Record<string, string>> | undefined;
  heard?: Readonly<Record<string, string>> | undefined;
  garbled?: readonly string[] | undefined;
  /** When the desk began the move, if before now. */
  began?: Ms | undefined;
}

export interface Card {
  at: Ms;
  title: string;
  lines: readonly string[];
}

/** Words of the expert beside a desk, heard there only. */
export interface Aside {
  desk: string;
  at: Ms;
  text: string;
}

export interface Hears {
  /** How words were read when they were said; undefined where nobody read them then. */
  readThen(desk: string, t: Ms, text: string): Reading | undefined;
  read(
    desk: string,
    text: string,
    about: CaseInHand,
    listener: 'customer' | 'unit',
    open?: readonly string[],
  ): Reading;
  says(reading: Reading): Record<string, string>;
  learnt(desk: string, says: Readonly<Record<string, string>>, about: CaseInHand): Record<string, string>;
  columns(reading: Reading, says: Readonly<Record<string, string>>, about: CaseInHand): Partial<EventDraft>;
  consequences(
    desk: string,
    reading: Reading,
    about: CaseInHand,
    to: string,
    via: Partial<EventDraft>,
    talk?: Talk,
  ): void;
}

export interface Customers {
  push(journey: string, variants: readonly string[], tells: readonly string[]): void;
  speakNow(talk: Talk, text: string, tells: readonly string[]): void;
  spokenTo(talk: Talk, desk: string, reading: Reading): void;
  /** Words of a person in the customer's seat, with the facts read in them, after a breath. */
  speaksHerself(talk: Talk, text: string, says: Readonly<Record<string, string>>): void;
}

export interface HoldsMasses {
  shown(unit: string, system: string): MassView | undefined;
  choose(ref: string): MassChoice | undefined;
  row(mass: Mass, made: number): MassRow | undefined;
  change(mass: Mass, made: readonly number[], event: LogEvent): void;
  after(view: MassView, events: readonly LogEvent[]): MassView;
}

export interface OpensScreens {
  open(desk: string, system: SystemId, about: CaseInHand, query?: string): Screen;
  tested(desk: string, system: SystemId): void;
  add(
    desk: string,
    system: SystemId,
    matter: string,
    found: { id: string; check: string; text: string },
  ): void;
  of(desk: string): Screen[];
  written(desk: string): void;
}

/** A customer played by a person (customer-seat/): the machine neither speaks nor rings for her. */
export interface PlayedCustomer {
  readonly journey: string;
  speaksIn(talk: Talk): boolean;
  /** A ring of the story is hers to make: it waits until she does. */
  keepsBack(reaction: Reaction, triggerSeq: number): boolean;
  /** What she really typed of the digits that the story has her key in. */
  keyed(
    journey: string,
    person: string,
    digits: Readonly<Record<string, string>>,
  ): Readonly<Record<string, string>>;
  /** Something the story has her say: it crosses her mind instead. */
  thinks(words: readonly string[]): void;
  /** A desk rings her: true when it rings at hers until she picks up. */
  rings(desk: string, journey: string): boolean;
}

export interface Run {
  /** Absent where all customers are machines. */
  readonly played?: PlayedCustomer | undefined;
  readonly scenario: Scenario;
  readonly world: World;
  readonly rung: 1 | 2 | 3;
  /** On the first rung Baton keeps for a person what she heard and looked up (desk.md 14). */
  keepsFor(desk: string): boolean;
  readonly now: Ms;
  readonly ended: boolean;
  readonly draws: ReadonlyMap<string, string>;
  readonly cards: Card[];
  /** What the expert beside a desk said to it. */
  readonly asides: Aside[];
  /** Reading of own lines in plain words, by position in the log. */
  readonly heard: Map<number, string>;
  readonly reader: Reader;
  /** Claims about words that count in this run. */
  readonly believed: readonly Contest[];
  readonly hearing: Hears;
  readonly customers: Customers;
  readonly screens: OpensScreens;
  readonly masses: HoldsMasses;
  /** Played by a person, now or in the run it was recorded in. */
  isHuman(desk: string): boolean;
  /** Somebody sits there now and answers for it. */
  isPerson(desk: string): boolean;
  /** It says again what a person wrote and said there before. */
  isRecorded(desk: string): boolean;
  scriptMove(desk: string, move: Move, given?: Given): void;
  /** A call is about to end: whoever speaks in it stops. */
  breakOff(talk: Talk): void;
  end(reason: string): void;
}
