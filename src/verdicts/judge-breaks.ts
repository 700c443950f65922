/** Runs every detector over a log and says whom each break counts against. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { type Attributed, attribute, type Seat } from './attribution.ts';
import type { Context, Detector, Need, Severity } from './breaks/detector.ts';
import { DETECTORS } from './breaks/index.ts';
import { type Identified, onePerKey, withoutBeaten } from './breaks/precedence.ts';
import { type ConfirmedCause, confirmedCauseOf } from './confirmed-cause.ts';
import { dutyOf } from './duty.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { type JourneyLog, type LogReader, readerOf } from './log-reader.ts';
import { type SettingsInput, settingsOf } from './settings.ts';
import { type Talk, talksOf } from './talks.ts';

export interface AttributedBreak extends Attributed {
  id: string;
  name: string;
  title: string;
  severity: Severity;
  part?: string;
  key: string;
  at: Ms;
  /** Positions of the events that prove it. */
  events: number[];
  /** The journey it is listed in first; absent for what belongs to no journey. */
  journeyId?: string;
  journeyIds: string[];
  by: string;
  avoidableBy: string[];
  openAt: Ms;
  causedAt: Ms;
  explanation: string;
}

export interface BreakVerdict {
  breaks: AttributedBreak[];
  /** Ids of detectors whose inputs this log does not have. */
  notObservable: string[];
}

export interface JudgeBreaksInput {
  seats: readonly Seat[];
  endedAt: Ms;
  settings?: SettingsInput;
  /** Fewer detectors than all, by id. */
  only?: readonly string[];
}

/** Judges a log given as events or as a reader. */
export function judgeBreaks(log: LogReader | readonly LogEvent[], input: JudgeBreaksInput): BreakVerdict {
  const reader = isReader(log) ? log : readerOf(log);
  const context = contextOf(reader, input);
  const chosen = DETECTORS.filter((detector) => input.only?.includes(detector.id) ?? true);
  const found: Identified[] = [];
  const notObservable: string[] = [];
  for (const detector of chosen) {
    if (!isObservable(detector, context)) notObservable.push(detector.id);
    else for (const finding of findingsOf(detector, context)) found.push(finding);
  }
  const breaks = withoutBeaten(onePerKey(found)).map((finding) => finished(finding, input.seats, reader));
  breaks.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.key < b.key ? -1 : 1));
  return { breaks, notObservable };
}

const isReader = (log: LogReader | readonly LogEvent[]): log is LogReader => !Array.isArray(log);

/**
 * A log from outside must have one kind of every group the detector needs; in a log of ours silence
 * is an answer as soon as any of the kinds occurs.
 */
function isObservable(detector: Detector, context: Context): boolean {
  const has = (need: Need): boolean =>
    typeof need === 'string'
      ? context.log.of(need).length > 0
      : context.log.of(need.kind).some((event) => !context.imported || need.where(event));
  const occurs = (group: readonly Need[]): boolean => group.some(has);
  return context.imported ? detector.needs.every(occurs) : detector.needs.some(occurs);
}

function findingsOf(detector: Detector, context: Context): Identified[] {
  const { log } = context;
  if (detector.shared) {
    const whole: JourneyLog = { id: undefined, all: log.all, of: log.of, thread: log.thread };
    return detector.detect(whole, context).map((finding) => ({ id: detector.id, ...finding }));
  }
  const journeys = [...log.journeyIds.map((id) => log.journey(id)), log.loose];
  return journeys.flatMap((journey) =>
    detector.detect(journey, context).map((finding) => ({
      id: detector.id,
      ...finding,
      journeyIds: finding.journeyIds ?? (journey.id === undefined ? [] : [journey.id]),
    })),
  );
}

function contextOf(log: LogReader, input: JudgeBreaksInput): Context {
  const imported = log.all.some((event) => event.origin === 'import');
  const knowledge = new Map<string | undefined, Knowledge>();
  const causes = new Map<string | undefined, ConfirmedCause | undefined>();
  const talks = new Map<string | undefined, Talk[]>();
  return {
    log,
    imported,
    endedAt: input.endedAt,
    settings: settingsOf(input.settings),
    duty: dutyOf(
      log,
      input.seats.map((seat) => seat.desk),
    ),
    observes: (...kinds) => !imported || kinds.every((kind) => log.of(kind).length > 0),
    shared: (journey) => log.shared(journey),
    knowledge: (journey) =>
      remembered(knowledge, journey.id, () => knowledgeOf(journey, log.shared(journey))),
    confirmedCause: (journey) =>
      remembered(causes, journey.id, () => confirmedCauseOf(journey, log.shared(journey))),
    talks: (journey) => remembered(talks, journey.id, () => talksOf(journey)),
  };
}

/** The answer kept for a journey, worked out once. */
function remembered<V>(kept: Map<string | undefined, V>, id: string | undefined, make: () => V): V {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const fresh = make();
  kept.set(id, fresh);
  return fresh;
}

function finished(found: Identified, seats: readonly Seat[], log: LogReader): AttributedBreak {
  const detector = DETECTORS.find((candidate) => candidate.id === found.id);
  const journeyIds = [...(found.journeyIds ?? [])];
  return {
    id: found.id,
    name: detector?.name ?? found.id,
    title: detector?.title ?? found.id,
    severity: detector?.severity ?? 1,
    ...(found.part === undefined ? {} : { part: found.part }),
    key: found.key,
    at: found.at,
    events: found.events.map((event) => event.seq),
    ...(journeyIds[0] === undefined ? {} : { journeyId: journeyIds[0] }),
    journeyIds,
    by: found.by,
    avoidableBy: [...found.avoidableBy],
    openAt: found.openAt,
    causedAt: found.causedAt ?? found.at,
    explanation: found.explanation,
    ...attribute(found, seats, log),
  };
}
