/**
 * The shape of an executable process chain: plain data plus names, JSON-serialisable.
 * It is linted, drawn, compiled to an XState machine by the engine's adapter, and sent to workers.
 */
import type { Ms } from './time.ts';

/** Who may send an event: a unit id, or one of the senders of protocols.md P1. */
export type Sender = string;

/** Guards see the World as of the start of the macrostep. */
export type Guard =
  | { flag: string }
  | { none: string }
  | { count: string; op: 'lt' | 'eq' | 'ge'; n: number }
  | { all: Guard[] }
  | { any: Guard[] }
  | { knows: { unit: string; facts: string[] } };

export type ChainAction =
  | { inc: string }
  | { set: string; to: number }
  | { offer: string; to: string }
  /** Raised inside the machine (no `to`), or sent to the linked journeys or to the incident. */
  | { tell: string; to?: 'linked' | 'incident' };

/** One row of an exit table. Exactly one of `on` and `after` is set. */
export interface ChainEdge {
  on?: string;
  /** Name of a timer of the definition. */
  after?: string;
  by: Sender;
  guard?: Guard;
  /** Target state of the same region; absent = stays (targetless). */
  to?: string;
  /** Leave and enter again (then `to` is absent): timers start anew, a new work item opens. */
  reenter?: true;
  actions: ChainAction[];
  /** Contract the row is about, as the tables name it. */
  contract?: string;
}

export interface ChainState {
  /** eTOM-like step numbers of the chain's step table. */
  step: string;
  /** Unit that answers to the customer for this state; "nobody" for an orphan. */
  unit: string;
  /** Where the work lies meanwhile (customer, partner, vendor ...). */
  lane?: string;
  systems: string[];
  needs: string[];
  yields: string[];
  /** Effort as printed in the tables, p50 and p90 in ms; absent where the tables give none. [A] */
  effort?: { p50: Ms; p90: Ms };
  /** Effort in words where the tables give no two times ("window", "by falloutId"). */
  effortText?: string;
  /** What is true in this state, where the tables say it. */
  meaning?: string;
  edges: ChainEdge[];
  /** What the free message offered in this state says, and its acknowledge limit. */
  free?: { says: string[]; ack: Ms };
  /** Events of the usual way out, in order of preference: what a unit without a person or a script does next. */
  usual?: readonly string[];
  final?: true;
}

/** An edge of "any state with a unit except ...". */
export interface EverywhereEdge extends ChainEdge {
  except: string[];
}

export interface ChainRegion {
  initial: string;
  states: Record<string, ChainState>;
  everywhere: EverywhereEdge[];
}

export interface ChainTimer {
  countsAs: 'desk' | 'absolute' | 'promise' | 'journey';
  /** Default length in ms from its anchor, negative = before it; undefined when the instant comes from the journey. [A] */
  defaultLength?: Ms;
  /** Fact whose instant the timer counts from; absent = entering the state. */
  anchor?: string;
  /** What it counts from and how long, in words. */
  text: string;
  calendar: string;
}

export interface ChainFlag {
  /** entry = probe bit of the truth, read only; own = set by the chain. */
  kind: 'entry' | 'own';
  /** True when some guard reads it. */
  guarded: boolean;
  meaning: string;
}

export interface ChainEvent {
  /** Every sender that the tables name for this event. */
  by: Sender[];
  /**
   * Moves (with a code where one decides) that make the World raise it, as "lookUp:outageBoard", "doWork:build" or,
   * where the result of a test decides, "runCheck:lineTest:good".
   */
  via: string[];
  /** Moves that correct work makes before those ("look at the outage board, then link"). */
  first?: string[];
}

/** What some events and states mean to the world around the chain; each by its name in the definition. */
export interface ChainLandmarks {
  /** Events by which the customer says that it works: her clock ends with them. */
  confirmedBy?: readonly string[];
  /** Events that a ring of the customer raises, in order. */
  ringRaises?: readonly string[];
  /** Incident: events that tell the front of it. */
  declaredBy?: readonly string[];
  /** Incident: states in which the front knows of it. */
  declaredIn?: readonly string[];
  /** Incident: states in which it is over. */
  overIn?: readonly string[];
}

export interface ChainDefinition {
  id: string;
  title: string;
  version: string;
  /** Why loops need no counter: every one holds a person's act. Absent = each loop counts on a guarded edge. */
  unbounded?: string;
  /** One entry for a flat machine; several run in parallel. */
  regions: Record<string, ChainRegion>;
  /** Clamp of each counter; `atLimit` says in words what happens then; `entry` = given from outside, read only. */
  counters: Record<string, { limit: number; atLimit: string; entry?: true }>;
  flags: Record<string, ChainFlag>;
  /** Numbers set by `set`, with the meaning of their values. */
  numbers: Record<string, string>;
  timers: Record<string, ChainTimer>;
  events: Record<string, ChainEvent>;
  landmarks?: ChainLandmarks;
}
