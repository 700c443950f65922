/** An index over one event log: by kind, by journey, and what a journey shares with others (breaks.md 6.1). */
import type { LogEvent } from '../model/event-columns.ts';

/** Events in (t, seq) order that can be asked for by kind. */
export interface EventIndex {
  readonly all: readonly LogEvent[];
  /** Events of these kinds in order; the lists are built once. */
  of(...kinds: readonly string[]): readonly LogEvent[];
  /** Every event of one handover through all its attempts; an answer that names none is found by its object. */
  thread(handoverId: string): readonly LogEvent[];
}

/** What functions need that only ask for kinds. */
export type ByKind = Pick<EventIndex, 'all' | 'of'>;

export interface JourneyLog extends EventIndex {
  /** Absent for the events that carry no journey. */
  readonly id: string | undefined;
}

export interface LogReader extends EventIndex {
  readonly journeyIds: readonly string[];
  /** A journey's own events. */
  journey(id: string): JourneyLog;
  /** Events without a journey: alarms, banners, other callers, shifts. */
  readonly loose: JourneyLog;
  /** Events of nobody or of other journeys whose incident is linked to this journey, or whose area is this journey's. */
  shared(journey: JourneyLog): EventIndex;
}

const EMPTY: readonly LogEvent[] = [];

/** Order of the log: time, then position. */
export const inOrder = (a: LogEvent, b: LogEvent): number => a.t - b.t || a.seq - b.seq;

/** True when `a` stands before `b` in the log. */
export const isBefore = (a: LogEvent, b: LogEvent): boolean => inOrder(a, b) < 0;

function ordered(events: readonly LogEvent[]): readonly LogEvent[] {
  for (let i = 1; i < events.length; i += 1) {
    const previous = events[i - 1];
    const current = events[i];
    if (previous && current && inOrder(previous, current) > 0) return [...events].sort(inOrder);
  }
  return events;
}

function indexOf(all: readonly LogEvent[]): EventIndex {
  let kinds: Map<string, LogEvent[]> | undefined;
  const merged = new Map<string, readonly LogEvent[]>();
  let threads: Map<string, LogEvent[]> | undefined;
  const byKind = (): Map<string, LogEvent[]> => {
    kinds ??= groupBy(all, (event) => event.kind);
    return kinds;
  };
  return {
    all,
    of(...wanted) {
      const [first, ...others] = wanted;
      if (first !== undefined && others.length === 0) return byKind().get(first) ?? EMPTY;
      const key = wanted.join(' ');
      const known = merged.get(key);
      if (known) return known;
      const lists = wanted.map((kind) => byKind().get(kind) ?? EMPTY).filter((list) => list.length > 0);
      const list = lists.length === 1 ? (lists[0] ?? EMPTY) : lists.flat().sort(inOrder);
      merged.set(key, list);
      return list;
    },
    thread(id) {
      threads ??= groupBy(all, threadOf);
      return threads.get(id) ?? EMPTY;
    },
  };
}

const ANSWERS: readonly string[] = ['messageAcked', 'readBack', 'handoverAccepted', 'handoverReturned'];

const threadOf = (event: LogEvent): string | undefined =>
  event.handoverId ?? (ANSWERS.includes(event.kind) ? event.objectId : undefined);

function groupBy(
  events: readonly LogEvent[],
  keyOf: (event: LogEvent) => string | undefined,
): Map<string, LogEvent[]> {
  const groups = new Map<string, LogEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** Reads a log; the events may come in any order. */
export function readerOf(events: readonly LogEvent[]): LogReader {
  const all = ordered(events);
  const groups = groupBy(all, (event) => event.journeyId);
  const journeys = new Map<string, JourneyLog>();
  for (const [id, own] of groups) journeys.set(id, { id, ...indexOf(own) });
  const loose = all.filter((event) => event.journeyId === undefined);
  let byIncident: Map<string, LogEvent[]> | undefined;
  let byArea: Map<string, LogEvent[]> | undefined;
  const shares = new Map<string | undefined, EventIndex>();
  return {
    ...indexOf(all),
    journeyIds: [...groups.keys()],
    journey: (id) => journeys.get(id) ?? { id, ...indexOf(EMPTY) },
    loose: { id: undefined, ...indexOf(loose) },
    shared(journey) {
      const known = shares.get(journey.id);
      if (known) return known;
      byIncident ??= groupBy(all, (event) => event.incidentId);
      byArea ??= groupBy(all, (event) => event.areaId);
      const found = new Set<LogEvent>();
      for (const id of linkedIds(journey)) for (const event of byIncident.get(id) ?? EMPTY) found.add(event);
      for (const id of areasOf(journey)) for (const event of byArea.get(id) ?? EMPTY) found.add(event);
      const others = [...found].filter((event) => event.journeyId !== journey.id).sort(inOrder);
      const share = indexOf(others);
      shares.set(journey.id, share);
      return share;
    },
  };
}

/** Ids this journey is linked to at any time: both ends of its links, and incidents its events name. */
export function linkedIds(journey: ByKind): Set<string> {
  const ids = new Set<string>();
  for (const event of journey.all) {
    if (event.incidentId !== undefined) ids.add(event.incidentId);
    if (event.kind !== 'objectLinked') continue;
    if (event.objectId !== undefined) ids.add(event.objectId);
    if (event.relatedObjectId !== undefined) ids.add(event.relatedObjectId);
  }
  return ids;
}

/** Streets, cabinets or regions this journey's events name. */
export function areasOf(journey: ByKind): Set<string> {
  const areas = new Set<string>();
  for (const event of journey.all) if (event.areaId !== undefined) areas.add(event.areaId);
  return areas;
}
