/** Expectations against a log: trigger, window, result between 0 and 1 (scoring.md 11.3). */
import { causeSide } from '../model/codes.ts';
import { EVENT_COLUMNS, type EventColumn, type LogEvent } from '../model/event-columns.ts';
import type { Expectation } from '../model/expectation.ts';
import { factHolds, matches, matchesShape, type Pattern } from '../model/pattern.ts';
import { type Ms, parseDuration } from '../model/time.ts';
import type { Seat } from './attribution.ts';
import { type EventIndex, isBefore } from './log-reader.ts';
import { isProven } from './pauses.ts';
import { type Settings, settingsOf } from './settings.ts';

export interface ExpectationResult {
  id: string;
  /** False only when it was never triggered and may be skipped. */
  checked: boolean;
  /** 0 to 1, the mean over the triggers. */
  r: number;
  triggers: number;
  /** Positions of triggers and of the best matches. */
  evidence: number[];
  /** Facts and parts that the best match lacks. */
  missing: string[];
}

interface Outcome {
  r: number;
  evidence: number[];
  missing: string[];
}

/** Judges the expectations of the human seats; those of other units are left out. */
export function judgeExpectations(
  expectations: readonly Expectation[],
  log: EventIndex,
  seats: readonly Seat[],
  endedAt: Ms,
  settings: Settings = settingsOf(),
): ExpectationResult[] {
  return expectations.flatMap((expectation): ExpectationResult[] => {
    const own = seats.filter((seat) => seat.unit === expectation.seat || seat.desk === expectation.seat);
    if (own.length === 0) return [];
    const firstMoveAt = Math.min(...own.map((seat) => seat.firstMoveAt));
    return [judgeOne(expectation, { log, settings }, firstMoveAt, endedAt)];
  });
}

function judgeOne(expectation: Expectation, book: Book, firstMoveAt: Ms, endedAt: Ms): ExpectationResult {
  const { id, on } = expectation;
  const triggers: (LogEvent | undefined)[] = on === undefined ? [undefined] : matching(on, book);
  if (triggers.length === 0) {
    const checked = expectation.ifNotTriggered !== 'skip';
    return { id, checked, r: 0, triggers: 0, evidence: [], missing: [] };
  }
  const outcomes = triggers.map((trigger) => {
    const window = windowOf(expectation, trigger, book, firstMoveAt, endedAt);
    return judgeTrigger(expectation, trigger, window);
  });
  const missing = new Set(outcomes.flatMap((outcome) => outcome.missing));
  return {
    id,
    checked: true,
    r: outcomes.reduce((sum, outcome) => sum + outcome.r, 0) / outcomes.length,
    triggers: outcomes.length,
    evidence: [...new Set(outcomes.flatMap((outcome) => outcome.evidence))],
    missing: [...missing],
  };
}

const kindsOf = (pattern: Pattern): readonly string[] =>
  typeof pattern.kind === 'string' ? [pattern.kind] : pattern.kind;

/** The log and the settings by which it is read. */
interface Book {
  log: EventIndex;
  settings: Settings;
}

/** As the pattern says; whether a pause has evidence is asked of the log, for an id alone proves nothing. */
function fits(pattern: Pattern, event: LogEvent, { log, settings }: Book): boolean {
  const { evidence, ...rest } = pattern;
  if (evidence === undefined || event.kind !== 'clockPaused') return matches(pattern, event, causeSide);
  return matches(rest, event, causeSide) && isProven(event, log, settings) === (evidence === 'any');
}

const matching = (pattern: Pattern, book: Book): LogEvent[] =>
  book.log.of(...kindsOf(pattern)).filter((event) => fits(pattern, event, book));

/** The events in reach of one trigger. */
interface Window {
  fits(pattern: Pattern, event: LogEvent): boolean;
  of(pattern: Pattern): LogEvent[];
  /** What was done before the trigger and still stands when the window opens. */
  standing(pattern: Pattern): LogEvent[];
  /** Later words of the same side in the same handover inside the window. */
  followUps(event: LogEvent): LogEvent[];
}

/**
 * From the trigger to `within`, to the first match of `until` (that event is outside), or to the end.
 * A trigger older than the seat's first possible move opens the window at that move.
 */
function windowOf(
  expectation: Expectation,
  trigger: LogEvent | undefined,
  book: Book,
  firstMoveAt: Ms,
  endedAt: Ms,
): Window {
  const { log } = book;
  const from = Math.max(trigger?.t ?? firstMoveAt, firstMoveAt);
  const within = expectation.within === undefined ? undefined : parseDuration(expectation.within);
  const to = within === undefined ? endedAt : Math.min(from + within, endedAt);
  const started = (event: LogEvent): boolean =>
    event.t >= from && (trigger === undefined || isBefore(trigger, event));
  const until = expectation.until ? matching(expectation.until, book).find(started) : undefined;
  const inside = (event: LogEvent): boolean =>
    started(event) && event.t <= to && (until === undefined || isBefore(event, until));
  return {
    fits: (pattern, event) => fits(pattern, event, book),
    // What was wanted may be the trigger itself: "on offered H1, expect H1 with the unit".
    of: (pattern) => log.of(...kindsOf(pattern)).filter((event) => event === trigger || inside(event)),
    standing: (pattern) =>
      log
        .of(...kindsOf(pattern).filter((kind) => LASTING.includes(kind)))
        .filter((event) => event.t >= firstMoveAt && !started(event)),
    followUps: (event) =>
      event.handoverId === undefined
        ? []
        : log
            .of('messageSent', 'handoverOffered')
            .filter(
              (e) =>
                e.handoverId === event.handoverId &&
                e.actorUnit === event.actorUnit &&
                isBefore(event, e) &&
                inside(e),
            ),
  };
}

function judgeTrigger(expectation: Expectation, trigger: LogEvent | undefined, window: Window): Outcome {
  const seq = trigger ? [trigger.seq] : [];
  const { expect: wanted, never, same = [] } = expectation;
  const bound = (event: LogEvent): boolean => isBound(same, trigger, event);
  if (never) {
    const hit = window
      .of(never)
      .find((event) => event !== trigger && bound(event) && window.fits(never, event));
    return { r: hit ? 0 : 1, evidence: hit ? [...seq, hit.seq] : seq, missing: [] };
  }
  if (!wanted) return { r: 0, evidence: seq, missing: [] };
  const shaped = [...window.standing(wanted), ...window.of(wanted)].filter(
    (event) => bound(event) && endsOf(event).some((end) => matchesShape(wanted, end, causeSide)),
  );
  const nothing: Outcome = { r: 0, evidence: seq, missing: wantedOf(wanted) };
  return firstOnly(wanted, shaped).reduce((best, event) => {
    const later = wanted.first ? [] : window.followUps(event);
    const missing = lacking(wanted, event, later);
    const total = wantedOf(wanted).length;
    const r = total === 0 ? 1 : (total - missing.length) / total;
    return r > best.r ? { r, evidence: [...seq, event.seq, ...later.map((e) => e.seq)], missing } : best;
  }, nothing);
}

/** Nobody unlinks: what hung on the incident before somebody asked for it hangs there. */
const LASTING: readonly string[] = ['objectLinked'];

/** A link is the same from whichever of its two records it was made. */
function endsOf(event: LogEvent): readonly LogEvent[] {
  if (event.kind !== 'objectLinked') return [event];
  const { objectId, relatedObjectId, objectType: _, ...rest } = event;
  return [
    event,
    {
      ...rest,
      ...(relatedObjectId === undefined ? {} : { objectId: relatedObjectId }),
      ...(objectId === undefined ? {} : { relatedObjectId: objectId }),
    },
  ];
}

/** With `first`, only the first offer of each handover is looked at. */
function firstOnly(wanted: Pattern, shaped: readonly LogEvent[]): readonly LogEvent[] {
  if (!wanted.first) return shaped;
  const seen = new Set<string>();
  return shaped.filter((event) => {
    if (event.handoverId === undefined) return true;
    if (seen.has(event.handoverId)) return false;
    seen.add(event.handoverId);
    return true;
  });
}

const wantedOf = (pattern: Pattern): string[] => [
  ...Object.keys(pattern.facts ?? {}),
  ...(pattern.parts ?? []),
];

/** Facts and parts that neither the event nor, for facts wanted present, a later word of it has. */
function lacking(wanted: Pattern, event: LogEvent, later: readonly LogEvent[]): string[] {
  const facts = Object.entries(wanted.facts ?? {}).filter(
    ([fact, how]) =>
      !factHolds(how, event, fact) && !(how === 'present' && later.some((e) => factHolds(how, e, fact))),
  );
  const parts = (wanted.parts ?? []).filter((part) => !event.parts?.includes(part));
  return [...facts.map(([fact]) => fact), ...parts];
}

/** Columns of `same` hold the same value on trigger and match; without a trigger nothing is bound. */
function isBound(same: readonly string[], trigger: LogEvent | undefined, event: LogEvent): boolean {
  if (trigger === undefined) return true;
  return same.every((name) => {
    if (!isColumn(name)) return false;
    const value = trigger[name];
    return value !== undefined && value === event[name];
  });
}

const isColumn = (name: string): name is EventColumn => Object.hasOwn(EVENT_COLUMNS, name);
