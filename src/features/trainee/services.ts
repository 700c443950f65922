/** What the app hands to the trainee's screens: scenarios to choose from, runs to keep, and ways to other pages. */
import { createContext, useContext } from 'react';
import type { NextDesk } from '../../exercise/baton/index.ts';
import type { OneThing } from '../../exercise/debrief/index.ts';
import type { ExerciseRun, RunSetup } from '../../exercise/index.ts';
import type { Baton } from '../../model/baton.ts';
import type { Play, Scenario } from '../../model/scenario.ts';
import type { Session } from '../../model/session.ts';
import type { ReadinessNote } from '../../readiness/board/index.ts';
import type { Drill, DrillAnswer, DrillRef, DrillVerdict } from '../../readiness/drills/index.ts';
import type { Evidence, PocketCard } from '../../readiness/index.ts';
import type { Refusal, RunMeta, RunVerdict, StoredRun, Taken, Unread } from '../../store/index.ts';

/** What is known of a scenario before it is loaded; nothing of its truth. */
export interface ScenarioCard {
  id: string;
  title: string;
  summary: string;
  chain: string;
  level: number;
  minutes: readonly number[];
  /** Place on the learning path, and the one idea practised there. */
  lesson?: { step: number; idea: string } | undefined;
  seats: readonly { unit: string; desk: string; name: string }[];
  /** The customer in whose seat one can sit. */
  caller?: { name: string; unit: string };
  /** `either`: each seat is a play of its own. `inTurn`: one person moves from desk to desk. */
  seatRule: 'either' | 'inTurn';
}

export type Look = 'auto' | 'light' | 'dark';

/** The first three screens of a debrief, in their order. */
export const DEBRIEF_SCREENS = ['together', 'gist', 'one', 'again'] as const;
export type DebriefScreen = (typeof DEBRIEF_SCREENS)[number];

export type Place =
  | { page: 'home' | 'practise' | 'record' | 'readiness' | 'stored' | 'coldOpen' }
  /** The next two-minute drill, or one by its id. */
  | { page: 'drill'; id?: string }
  /** The briefing before a run; the first seat where none is named. */
  | { page: 'begin'; scenario: string; seat?: string; seed?: number; after?: string }
  | { page: 'play'; run: string; at?: number; replace?: true }
  /** `screen`: one of the first three. `closer`: looked at closer from there; `at`: at a moment. */
  | { page: 'debrief'; run: string; screen?: DebriefScreen; closer?: true; at?: number; replace?: true }
  | { page: 'watch'; scenario: string; seat?: string; seed?: number }
  /** A link is made of a run. */
  | { page: 'pass'; run: string }
  /** A link is opened; the run stands behind the address. */
  | { page: 'baton' }
  /** The customer's seat: a stored run lived there, or a new one; `by` is a run whose moves may play the desk. */
  | {
      page: 'asCustomer';
      scenario: string;
      run?: string;
      seat?: string;
      seed?: number;
      by?: string;
      replace?: true;
    };

export interface LateWords {
  here(): boolean;
  load(): Promise<void>;
}

export interface OpenRun {
  meta: RunMeta;
  run: ExerciseRun;
  /** The run put in anew up to what a session says: after a fault, or to look at another moment. */
  rebuild(session: Session): ExerciseRun;
  /** The reader of words comes after the desk has opened. */
  words: LateWords;
  /** Written plays of the scenario: the expert's line beside the player's. */
  plays: readonly Play[];
}

/** What it takes to play a scenario by a written play. */
export interface Watchable {
  setup: RunSetup;
  plays: readonly Play[];
}

export interface StartOptions {
  seat?: string;
  rung?: 1 | 2 | 3;
  seed?: number;
  /** A run whose words come to this seat again, on its seed. */
  after?: string;
  /** Assessed, on rung 3 in real time, with so many times the usual time to read. */
  assess?: { reading: number };
}

/** What a link holds, put in again here. */
export interface ReceivedBaton {
  title: string;
  /** Who sat at a desk, in words of the story. */
  personAt(desk: string): { name: string; unit: string } | undefined;
  /** Every turn was played, and there is something to look back at together. */
  isOver: boolean;
  next: readonly NextDesk[];
  rung: number;
}

export interface RunShelf {
  /** Runs played at a desk; `every` has those lived from the customer's seat as well. */
  list(which?: 'every'): Promise<RunMeta[]>;
  /** A new run, kept at once; resolves with its id. */
  start(scenario: string, options?: StartOptions): Promise<string>;
  /** Another run that shares everything before this virtual time. */
  branch(run: string, at: number): Promise<string>;
  /** Rejects with a sentence for people when there is none, or when it was made by another version. */
  open(run: string): Promise<OpenRun>;
  /** A scenario to be watched on a seed; rejects with a sentence when there is none. */
  watch(scenario: string, options?: StartOptions): Promise<Watchable>;
  save(meta: RunMeta, session: Session): Promise<RunMeta>;
  /** The verdict in a sentence, for lists; given by the debrief. */
  judge(run: string, verdict: RunVerdict): Promise<void>;
  /** Rejects with a sentence when the run cannot be the same here, naming what it was made with and what there is. */
  receive(baton: Baton): Promise<ReceivedBaton>;
  /** A run at one of the next desks, kept at once; resolves with its id. `link` tells the link from others. */
  takeOver(baton: Baton, link: string, desk: string, rung: 1 | 2 | 3): Promise<string>;
  /** A run that came back over, kept with everybody's turns; resolves with its id. */
  takeBack(baton: Baton, link: string): Promise<string>;
  remove(run: string): Promise<void>;
  all(): Promise<StoredRun[]>;
  /** False when this browser lets nothing be kept. */
  keeps(): Promise<boolean>;
}

/** A run in which the one thing is looked for: everything it is made of, as plain data. */
export interface OneThingSearch {
  session: Session;
  scenario: Scenario;
  desk: string;
  /** Desks of whoever reads it, where others were somebody else's. */
  mine?: readonly string[];
  plays: readonly Play[];
}

/** How far the search is, or what it found. */
export type OneThingAnswer = { done: false; n: number; of: number } | { done: true; one: OneThing };

/** A file that was taken in, or why it was not. */
export type FileTaken =
  | { ok: true; format: number; unread: readonly Unread[]; taken: Taken }
  | { ok: false; refusal: Refusal };

/** What was shown of handovers, in runs and drills, and what was taken from it. */
export interface PracticeRecord {
  /** Oldest first. */
  all(): Promise<Evidence[]>;
  add(pieces: readonly Evidence[]): Promise<void>;
  /** Everything but the runs goes: what was shown, the cards, the account. */
  clear(): Promise<void>;
  cards: { all(): Promise<PocketCard[]>; keep(card: PocketCard): Promise<void> };
  /** By which a record store would know the person: chosen, or made when it is first needed; nothing before. */
  account: { get(): string | undefined; set(name: string): void; needed(): string };
  /** Everything that is kept, runs and all, as the text of one file. */
  write(): Promise<string>;
  /** Joins a file with what is kept; rejects when this browser refuses to keep it. */
  takeIn(file: Blob): Promise<FileTaken>;
}

/** What was entered on the readiness page. */
export interface ReadinessNotes {
  all(): Promise<ReadinessNote[]>;
  /** One of the same id takes the place of the one before. */
  put(note: ReadinessNote): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Everything a drill needs, loaded together. */
export interface DrillShelf {
  /** All there are to choose from, in the order of their scenarios. */
  refs: readonly DrillRef[];
  /** The drill with its words; undefined where it cannot be solved, or in more than one way. */
  open(ref: DrillRef): Drill | undefined;
  /** What comes of an answer; undefined when it is none at this desk. */
  play(drill: Drill, answer: DrillAnswer): DrillVerdict | undefined;
}

export interface OfflineState {
  /**
   * `coming`: the app is not kept in this browser yet. `impossible`: this browser cannot. `failed`: it could not be
   * kept this time. `removed`: it was deleted, until the next visit.
   */
  copy: 'coming' | 'kept' | 'impossible' | 'failed' | 'removed';
  /** A newer version than that of this page is there and waits to be asked for. */
  isNewer: boolean;
}

/** The app itself, kept in this browser so that it works without network. */
export interface OfflineCopy {
  get(): OfflineState;
  subscribe(listener: () => void): () => void;
  /** A page stands: what nobody waits for may be fetched from now on. */
  begin(): void;
  /** Bytes kept. */
  size(): Promise<number>;
  /** How many runs in progress could not be gone on with in the newer version. */
  endsRuns(): Promise<number>;
  /** Loads the newer version once all that is to be kept is written. */
  takeNewer(): Promise<void>;
  remove(): Promise<void>;
}

export interface TraineeServices {
  scenarios: readonly ScenarioCard[];
  runs: RunShelf;
  record: PracticeRecord;
  notes: ReadinessNotes;
  openDrills(): Promise<DrillShelf>;
  offline: OfflineCopy;
  go(place: Place): void;
  hrefOf(place: Place): string;
  /** Loads what the desk needs before it is asked for. */
  prepareDesk(scenario?: string): void;
  visited: { get(): boolean; set(): void };
  /** Dark or light, or as the system has it. */
  look: { get(): Look; set(look: Look): void };
  /** Wall time in ms, for lists. */
  wallTime(): number;
  /** Looks for the one thing beside the page; what it answers ends the search. */
  searchOneThing(
    search: OneThingSearch,
    on: { answered: (answer: OneThingAnswer) => void; failed: () => void },
  ): () => void;
}

const Services = createContext<TraineeServices | undefined>(undefined);

export const TraineeProvider = Services.Provider;

export function useTrainee(): TraineeServices {
  const services = useContext(Services);
  if (!services) throw new Error('The trainee screens are used outside of the app.');
  return services;
}
