/** The port behind which runs are kept: what was put in, and a few words about each run for lists. */
import type { BatonTurn } from '../model/baton.ts';
import type { Session } from '../model/session.ts';

export interface RunVerdict {
  passed: boolean;
  /** The verdict in one sentence. */
  sentence: string;
  /** Rung it was played on; this and what follows were not kept by older versions. */
  rung?: number;
  /** Breaks of one's own of severity 4 or 5. */
  severe?: number;
  /** Hints and checks before sending that were taken. */
  hints?: number;
  /** Questions that the expert beside the desk answered. */
  rescues?: number;
  /** Another chair of the story, and how many words of this one reached it. */
  gave?: { desk: string; words: number };
}

/** How a run was assessed; printed with its result. */
export interface AssessConditions {
  /** How much time there is to read: 1, 1.5 or 2 times the usual. */
  reading: number;
  /** Milliseconds of the one step away; absent while it was not taken. */
  steppedAway?: number;
  /** Wall time until which the step away stops the clock; absent when nobody is away. */
  coveredUntil?: number;
  /** Times the page was closed or asleep: how often, how long, and how much of it was charged. */
  absences?: { times: number; away: number; charged: number };
}

/** A run that came by a link: begun from it, or back with everybody's turns. */
export interface PassedRun {
  /** The link, told from others. */
  link: string;
  /** Turns before this one; of a run that came back, all of them. */
  turns: readonly BatonTurn[];
  /** Desks of the person at this browser. */
  mine: readonly string[];
  back?: true;
}

export interface RunMeta {
  id: string;
  scenario: string;
  title: string;
  /** Desk played by the person. */
  desk: string;
  /** Wall time in ms since 1970, given by whoever stores. */
  startedAt: number;
  changedAt: number;
  finishedAt?: number;
  verdict?: RunVerdict;
  /** The person's first run ever: the line says how it is used. */
  first?: boolean;
  /** Lived from the customer's seat: whose, who played the desks ("expert", "novice", a run), and the shopper's answers. */
  customer?: { name: string; by: string; answers?: Readonly<Record<string, string | number>> };
  /** Present where the run is assessed, in real time. */
  assess?: AssessConditions;
  /** Run and virtual time this one was branched from. */
  branchOf?: { run: string; at: number };
  baton?: PassedRun;
  /** The run whose words come to this one. */
  after?: string;
  /** Virtual time the run had reached when it was kept last. */
  reachedAt?: number;
}

export interface StoredRun {
  meta: RunMeta;
  session: Session;
}

/** Every answer is a copy: changing it changes nothing that is kept. */
export interface RunStore {
  /** Newest change first. */
  list(): Promise<RunMeta[]>;
  get(id: string): Promise<StoredRun | undefined>;
  /** Keeps or replaces the run of this id. */
  put(run: StoredRun): Promise<void>;
  /** Keeps or replaces them all, or none of them. */
  putAll(runs: readonly StoredRun[]): Promise<void>;
  delete(id: string): Promise<void>;
  /** Everything there is, newest change first. */
  all(): Promise<StoredRun[]>;
}
