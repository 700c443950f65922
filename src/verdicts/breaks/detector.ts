/** The shape of a detector and of what it finds (breaks.md 6.1). */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { ConfirmedCause } from '../confirmed-cause.ts';
import type { Duty } from '../duty.ts';
import type { Knowledge } from '../knowledge.ts';
import type { EventIndex, JourneyLog, LogReader } from '../log-reader.ts';
import type { Settings } from '../settings.ts';
import type { Talk } from '../talks.ts';

export type Severity = 1 | 2 | 3 | 4 | 5;

/** What precedence is decided on: the same record, handover, visit or contact. */
export interface Subject {
  record?: string;
  handover?: string;
  visit?: string;
  contacts?: readonly string[];
}

/** One break as a detector finds it; the judge adds id and attribution. */
export interface Finding {
  part?: string;
  /** One break per key; later findings with the same key join as evidence. */
  key: string;
  at: Ms;
  events: readonly LogEvent[];
  /** Journeys a shared break touched; absent = the journey that was read. */
  journeyIds?: readonly string[];
  /** Desk (or unit, or system) whose act or silence completed the break. */
  by: string;
  avoidableBy: readonly string[];
  openAt: Ms;
  /** Time of the causing act; absent = `at`. */
  causedAt?: Ms;
  /** A desk's own act, where it is judged by another moment than the causing act. */
  ownActAt?: Readonly<Record<string, Ms>>;
  subject?: Subject;
  /** One sentence built from the evidence. */
  explanation: string;
}

export interface Context {
  log: LogReader;
  duty: Duty;
  settings: Settings;
  endedAt: Ms;
  /** Logs from outside have only the kinds their columns give. */
  imported: boolean;
  /** True when silence about these kinds means that nothing happened: a log of ours, or a kind that occurs. */
  observes(...kinds: readonly string[]): boolean;
  shared(journey: JourneyLog): EventIndex;
  knowledge(journey: JourneyLog): Knowledge;
  confirmedCause(journey: JourneyLog): ConfirmedCause | undefined;
  talks(journey: JourneyLog): readonly Talk[];
}

/** A kind of event; in a log from outside only one that has what the detector reads. */
export type Need = string | { kind: string; where: (event: LogEvent) => boolean };

/** One need for each kind, under the same condition. */
export const withColumn = (kinds: readonly string[], where: (event: LogEvent) => boolean): Need[] =>
  kinds.map((kind) => ({ kind, where }));

export interface Detector {
  id: string;
  name: string;
  severity: Severity;
  /** Plain words for people. */
  title: string;
  /** The rule that would have prevented it. */
  rule: string;
  /** Groups of kinds: a log from outside must have one kind of each group, a log of ours any of all. */
  needs: readonly (readonly Need[])[];
  /** Shared detectors are called once with the whole log, the others once for each journey. */
  shared: boolean;
  detect(journey: JourneyLog, context: Context): Finding[];
}

/** Joins key parts; an absent one stays visible as "-". */
export const keyOf = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => part ?? '-').join('/');

/** Every desk once, without the one that is `by`. */
export const others = (desks: readonly string[], by: string): string[] =>
  [...new Set(desks)].filter((desk) => desk !== by);
