/** What the World holds: journeys, incidents, desks, talks, handovers, records, promises, messages. */
import type { FactSource } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { ChainPosition, ChainStepper } from '../stepper.ts';

/** One fact's truth over time. */
export interface Truth {
  value: string;
  /** Other values that are right as well. */
  alsoRight: readonly string[];
  /** Values that were true earlier. */
  past: string[];
  kind: string;
}

/** A thing with a truth and a machine of its own: a journey or an incident. */
interface Matter {
  id: string;
  /** Position among its kind; orders equal times. */
  ordinal: number;
  truth: Map<string, Truth>;
  chainId: string;
  stepper: ChainStepper;
  position: ChainPosition;
  /** Fixed instants that timers of kind absolute or promise count from. */
  instants: Map<string, Ms>;
  /** Timer names in arming slots, so that a timer's slot is its index. */
  timerNames: string[];
  timerStates: string[];
}

export interface JourneyState extends Matter {
  customer: string;
  area?: string;
  /** The incident that truly hits this service. */
  trueIncident?: string;
  /** The incident its records are linked to. */
  linkedIncident?: string;
  /** Entry flags of the chain. */
  flags: Record<string, number>;
  patience: Patience;
  customerClockRunning: boolean;
  /** Channels on which nothing reaches this customer. */
  unreached?: readonly string[];
}

export interface IncidentState extends Matter {
  area?: string;
  /** Declared and not yet over. */
  declared: boolean;
  /** Journeys in the order in which they were linked. */
  linked: string[];
}

export interface Patience {
  /** Value in thousandths at `t0`. */
  v0: number;
  t0: Ms;
  /** Thousandths per minute; zero or negative. */
  rate: number;
  start: number;
  situation: ChainPosition;
  trail: { t: Ms; value: number; why: string }[];
  apologised: Set<string>;
  readBackPraised: boolean;
  insults: number;
  emptySorries: number;
  hungUp: number;
}

export interface DeskState {
  id: string;
  ordinal: number;
  unit: string;
  person: string;
  human: boolean;
  busyUntil: Ms;
  /** Talk on the line. */
  talk?: string;
  /** Case in hand besides the talk: a journey. */
  journey?: string;
  incident?: string;
  onDuty: boolean;
  /** Somebody who left: what is sent here is read by nobody. */
  unread?: true;
  /** When it comes, where it has hours and is not there yet. */
  comesAt?: Ms;
}

export interface TalkLine {
  t: Ms;
  /** "customer" or the desk that spoke. */
  by: string;
  text: string;
  seq: number;
}

/** A test that was run; words and records may name it as evidence. */
export interface TestRun {
  id: string;
  desk: string;
  check: string;
  at: Ms;
  journey?: string | undefined;
  incident?: string | undefined;
}

export interface Talk {
  id: string;
  index: number;
  channel: string;
  /** Person or desk at the other end. */
  person: string;
  journey?: string;
  /** Between desks: the incident it is about, where it is about no journey. */
  incident?: string;
  /** Unit that is rung. */
  unit: string;
  /** Desk that holds it. */
  desk?: string;
  state: 'ringing' | 'open' | 'held' | 'closed';
  rangAt: Ms;
  openedAt?: Ms;
  /** The desk that took it when it rang. */
  answeredBy?: string;
  closedAt?: Ms;
  /** A unit or a desk is at the other end. */
  internal: boolean;
  /** Several units on one call until it is ended: other calls do not end it. */
  bridge?: true;
  /** Other desks joined. */
  joined: string[];
  /** Lines said before a desk came into the talk; absent = it was there from the first. */
  missed: Record<string, number>;
  holdSince?: Ms;
  holdLength?: number;
  /** So long after it she does not mind yet. */
  holdGrace?: Ms;
  lines: TalkLine[];
  keyed: Readonly<Record<string, string>>;
  /** Facts asked of the customer and not answered yet. */
  open: string[];
  /** Parts of an update said by the desk within one breath. */
  breath: { since: Ms; parts: string[]; vague: string[] };
  customerSpokeAt: Ms;
  openWords: string[];
  openTells: readonly string[];
}

/** What one side said back of a handover. */
export interface SaidBack {
  t: Ms;
  desk: string;
  text: string;
}

export interface Handover {
  id: string;
  index: number;
  contract: string;
  fromDesk: string;
  fromUnit: string;
  toUnit: string;
  toDesk?: string;
  journey?: string;
  incident?: string;
  area?: string;
  channel: string;
  attempt: number;
  position: ChainPosition;
  says: Record<string, string>;
  fields: Record<string, string>;
  attached: string[];
  text: string;
  offeredAt: Ms;
  /** When the acknowledge limit ends, absent when none is owed. */
  ackDueAt?: Ms;
  /** When a person saw it; the time to decide runs from here. */
  ackedAt?: Ms;
  /** What the receiver hears instead of what was meant. */
  heard: Readonly<Record<string, string>>;
  garbled: readonly string[];
  readBackOwed: boolean;
  saidBack: SaidBack[];
  /** It was lost at some time, also when it came out of it. */
  lost: boolean;
}

export interface RecordRow {
  id: string;
  type: string;
  journey?: string;
  incident?: string;
  status: string;
  startedAt: Ms;
  openedAt: Ms;
  /** Limit of its contract clock; absent when nobody named one. */
  dueAt?: Ms;
  /** By when the customer is to have a first word; absent when nobody counts it. */
  firstReplyBy?: Ms;
  linkedTo: string[];
  ownerUnit?: string;
  ownerDesk?: string;
  visibleIn: readonly string[];
  fields: Record<string, string>;
  notes: { t: Ms; by: string; text: string }[];
  changedAt: Ms;
  changedBy: string;
}

/** A clock with a limit that hangs on a record. */
export interface RecordClock {
  index: number;
  clock: 'contract' | 'firstResponse';
  record: string;
  journey?: string;
  startedAt: Ms;
  /** A pause moves it on when it ends. */
  dueAt: Ms;
  state: 'running' | 'paused' | 'stopped';
  /** Since when it has stood still: paused or stopped. */
  stoodAt?: Ms;
  pausedTotal: Ms;
  /** In a queue that no limit covers. */
  exempt: boolean;
  breached: boolean;
}

export interface Commitment {
  id: string;
  index: number;
  desk: string;
  journey?: string;
  /** Incident a public word was about. */
  incident?: string;
  to: string;
  /** Who heard it, where that is not the customer of the case. */
  person?: string;
  /** Talk in which it was made. */
  talk?: string;
  what: string;
  dueAt?: Ms;
  /** So long after its time nobody calls it late. */
  grace?: Ms;
  madeAt: Ms;
  /** When it was made, or moved for the last time. */
  givenAt: Ms;
  words: string;
  /** late = broken, and done afterwards. */
  state: 'open' | 'kept' | 'broken' | 'late' | 'moved';
  moves: number;
}

export interface Message {
  id: string;
  index: number;
  fromDesk: string;
  to: string;
  toDesk?: string;
  journey?: string;
  incident?: string;
  channel: string;
  text: string;
  says: Readonly<Record<string, string>>;
  handover?: string;
  contract: string;
  messageId?: string;
  sentAt: Ms;
  deliveredAt?: Ms;
  /** It lies where nobody reads. */
  lost?: true;
  seq: number;
}

export interface Known {
  value: string;
  source: FactSource;
  /** Who or what it came from, as the desk shows it. */
  from: string;
  at: Ms;
  kept: boolean;
}
