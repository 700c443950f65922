/**
 * The KPI-shuffle audit: questions to a whole log whose answers are no proof against anybody, but show where clocks look
 * better than service (breaks.md 6.4).
 */
import type { LogEvent } from '../model/event-columns.ts';
import { DAY, HOUR, type Ms } from '../model/time.ts';
import { clockUseAt } from './clock-limit.ts';
import { deskOf, ENDED, isPerson, isStatusChange, MAIN_RECORDS, unitOf } from './conventions.ts';
import { type JourneyLog, type LogReader, readerOf } from './log-reader.ts';
import { type SettingsInput, settingsOf } from './settings.ts';

/** Bins of the histogram, each a tenth of the limit wide; the last holds everything from the limit on. */
const BINS = 11;
/** A last bin below the limit this many times the bins before it is a spike [A]. */
const SPIKE = 3;

export interface ShuffleAudit {
  /** Records by the tenth of their limit in which they were resolved or closed; the eleventh: after it. */
  closings: readonly number[];
  /** Closings just below the limit stand out. */
  spikeBelowLimit: boolean;
  /** Clocks paused, by hour of the day. */
  pausesByHour: readonly number[];
  /** Records opened within cb04.relogWindow after another of the same need had ended. */
  relogged: readonly { record: string; after: string; journeyId: string | undefined }[];
  /** Records a desk ended, of those it worked on. */
  closedByDesk: readonly { desk: string; closed: number; worked: number }[];
  /** Units that resolved records and never had one back. */
  neverReopened: readonly string[];
  /** Resolved before the end of a shift and at work again after it, within cb04.reopenWithin. */
  reopenedAcrossShift: readonly { record: string; resolvedAt: Ms; reopenedAt: Ms }[];
}

/** Asks the audit's questions of a log. */
export function shuffleAudit(events: readonly LogEvent[], input?: SettingsInput): ShuffleAudit {
  const log = readerOf(events);
  const settings = settingsOf(input);
  const journeys = log.journeyIds.map((id) => log.journey(id));
  const closings = histogramOf(journeys);
  return {
    closings,
    spikeBelowLimit: isSpike(closings),
    pausesByHour: byHour(log.of('clockPaused')),
    relogged: journeys.flatMap((journey) => relogsOf(journey, settings.get('cb04.relogWindow'))),
    closedByDesk: closedByDesk(log),
    neverReopened: neverReopened(log),
    reopenedAcrossShift: journeys.flatMap((journey) =>
      acrossShift(journey, log, settings.get('cb04.reopenWithin')),
    ),
  };
}

const isMain = (event: LogEvent): boolean => MAIN_RECORDS.includes(event.objectType ?? '');

/** Status changes by which a main record counts as done. */
function doneIn(log: Pick<JourneyLog, 'of'>): LogEvent[] {
  const changes = log.of('recordChanged').filter((e) => isMain(e) && isStatusChange(e));
  const resolved = new Set<string | undefined>();
  return changes.filter(({ objectId, fromState, toState = '' }) => {
    if (toState === 'resolved') resolved.add(objectId);
    // What was resolved before the log begins is done when it is closed.
    const closes = ENDED.includes(toState) && (fromState !== 'resolved' || !resolved.has(objectId));
    return toState === 'resolved' || closes;
  });
}

function histogramOf(journeys: readonly JourneyLog[]): number[] {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const journey of journeys) {
    for (const { objectId, t } of doneIn(journey)) {
      const use = objectId === undefined ? undefined : clockUseAt(journey, objectId, t);
      if (!use?.limit) continue;
      const bin = Math.min(BINS - 1, Math.floor((use.used / use.limit) * (BINS - 1)));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
  }
  return bins;
}

/** The tenth below the limit holds more than one closing, and SPIKE times the mean of the tenths before it. */
function isSpike(bins: readonly number[]): boolean {
  const below = bins[BINS - 2] ?? 0;
  const before = bins.slice(0, BINS - 2).reduce((sum, n) => sum + n, 0) / (BINS - 2);
  return below > 1 && below >= SPIKE * before;
}

function byHour(events: readonly LogEvent[]): number[] {
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { t } of events) {
    const hour = Math.floor((t % DAY) / HOUR);
    hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

function relogsOf(journey: JourneyLog, within: Ms): ShuffleAudit['relogged'][number][] {
  const ends = journey
    .of('recordChanged', 'objectLost')
    .filter((e) => isMain(e) && (e.kind === 'objectLost' || ENDED.includes(e.toState ?? '')));
  return journey.of('recordOpened').flatMap((opened) => {
    const old = ends.findLast(
      (e) =>
        e.objectType === opened.objectType &&
        e.objectId !== opened.objectId &&
        e.t <= opened.t &&
        opened.t - e.t <= within,
    );
    return old?.objectId && opened.objectId
      ? [{ record: opened.objectId, after: old.objectId, journeyId: journey.id }]
      : [];
  });
}

function closedByDesk(log: LogReader): ShuffleAudit['closedByDesk'] {
  const desks = new Map<string, { closed: Set<string>; worked: Set<string> }>();
  const done = new Set(doneIn(log));
  for (const event of log.of('recordChanged', 'recordOpened', 'ownerChanged', 'clockPaused')) {
    if (event.objectId === undefined || !isPerson(event)) continue;
    if (event.kind !== 'clockPaused' && !isMain(event)) continue;
    const desk = desks.get(deskOf(event)) ?? { closed: new Set(), worked: new Set() };
    desks.set(deskOf(event), desk);
    desk.worked.add(event.objectId);
    if (done.has(event)) desk.closed.add(event.objectId);
  }
  return [...desks]
    .map(([desk, { closed, worked }]) => ({ desk, closed: closed.size, worked: worked.size }))
    .sort((a, b) => b.closed - a.closed || (a.desk < b.desk ? -1 : 1));
}

const isReopening = (event: LogEvent): boolean =>
  isMain(event) && isStatusChange(event) && event.fromState === 'resolved' && event.toState === 'inProgress';

function neverReopened(log: LogReader): string[] {
  const reopened = new Set(
    log
      .of('recordChanged')
      .filter(isReopening)
      .map(({ objectId }) => objectId),
  );
  const units = new Map<string, boolean>();
  for (const event of doneIn(log)) {
    if (!isPerson(event)) continue;
    const unit = unitOf(deskOf(event));
    units.set(unit, (units.get(unit) ?? false) || reopened.has(event.objectId));
  }
  return [...units].filter(([, had]) => !had).map(([unit]) => unit);
}

function acrossShift(
  journey: JourneyLog,
  log: LogReader,
  within: Ms,
): ShuffleAudit['reopenedAcrossShift'][number][] {
  const ends = log.of('shiftEnded').map(({ t }) => t);
  const changes = journey.of('recordChanged');
  return doneIn(journey).flatMap((done) => {
    const back = changes.find(
      (e) => isReopening(e) && e.objectId === done.objectId && e.t > done.t && e.t - done.t <= within,
    );
    const crossed = back && ends.some((t) => t >= done.t && t <= back.t);
    return crossed && done.objectId
      ? [{ record: done.objectId, resolvedAt: done.t, reopenedAt: back.t }]
      : [];
  });
}
