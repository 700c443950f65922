/** The two clocks of a journey as accumulators, and the gap between them (protocols.md P4). */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { isInbound } from './conventions.ts';
import { type JourneyLog, type LogReader, linkedIds } from './log-reader.ts';
import { limitOf, startWritten } from './record-clock.ts';

export type ClockState = 'running' | 'paused' | 'stopped';

/** One stretch of a clock, for drawing: from `t` on it is in this state and shows `value`. */
export interface ClockPoint {
  t: Ms;
  state: ClockState;
  value: Ms;
}

export interface ClockReading {
  startedAt: Ms;
  stoppedAt?: Ms;
  pausedTotal: Ms;
  /** At the stop, else at the end of the run. */
  value: Ms;
  state: ClockState;
  /** Time it may run, where a limit was named. */
  limit?: Ms;
  breachedAt?: Ms;
  restarts: number;
  series: ClockPoint[];
}

export interface JourneyClocks {
  journeyId: string;
  /** What the systems report: the clock of the record that was started last. */
  contract?: ClockReading;
  customer?: ClockReading;
  /** customer - contract; absent while one of them is. */
  clockGap?: Ms;
}

const KINDS = [
  'clockStarted',
  'clockPaused',
  'clockResumed',
  'clockStopped',
  'clockRestarted',
  'clockBreached',
] as const;

/** Both clocks of every journey. */
export function clocksOf(log: LogReader, endedAt: Ms): JourneyClocks[] {
  return log.journeyIds.map((journeyId) => {
    const journey = log.journey(journeyId);
    const contract = contractClock(journey, endedAt);
    const customer = customerClock(journey, firstImpactAt(log, journey), endedAt);
    const clockGap = contract && customer ? customer.value - contract.value : undefined;
    return {
      journeyId,
      ...(contract ? { contract } : {}),
      ...(customer ? { customer } : {}),
      ...(clockGap === undefined ? {} : { clockGap }),
    };
  });
}

/** The contract clock of the record whose clock was started last. */
function contractClock(journey: JourneyLog, endedAt: Ms): ClockReading | undefined {
  const own = journey.of(...KINDS).filter((event) => event.clock === 'contract');
  const last = own.filter((event) => event.kind === 'clockStarted').at(-1) ?? own[0];
  if (!last) return undefined;
  const [first, ...rest] = own.filter((event) => event.objectId === last.objectId);
  if (!first) return undefined;
  const start = startWritten(journey, last.objectId, Number.POSITIVE_INFINITY);
  const clock = readClock([start === undefined ? first : { ...first, fromAt: start }, ...rest], endedAt);
  const limit = limitOf(journey, last.objectId, first, Number.POSITIVE_INFINITY);
  return clock && { ...clock, ...(limit === undefined ? {} : { limit }) };
}

/** First alarm of an incident that this journey is known to belong to. */
function firstImpactAt(log: LogReader, journey: JourneyLog): Ms | undefined {
  const incidents = linkedIds(journey);
  return log
    .shared(journey)
    .of('alarmRaised')
    .find((e) => incidents.has(e.incidentId ?? ''))?.t;
}

/** Never pauses. It starts with the first contact or the first impact, the earlier (protocols.md P4). */
function customerClock(journey: JourneyLog, impact: Ms | undefined, endedAt: Ms): ClockReading | undefined {
  const own = journey
    .of(...KINDS)
    .filter((event) => event.clock === 'customer' && event.kind !== 'clockPaused');
  const first = journey.all.find(isInbound);
  const [started, ...rest] = own;
  if (started?.kind === 'clockStarted') {
    // She waits since her first contact, also when that was before the story.
    const fromAt = Math.min(started.fromAt ?? started.t, first?.t ?? started.t, impact ?? started.t);
    return readClock([{ ...started, fromAt }, ...rest], endedAt);
  }
  if (own.some((event) => event.kind === 'clockStarted')) return readClock(own, endedAt);
  if (!first) return own.length > 0 ? readClock(own, endedAt) : undefined;
  const fromAt = Math.min(first.t, impact ?? first.t);
  return readClock([{ ...first, kind: 'clockStarted', fromAt }, ...own], endedAt);
}

/** Value of a running clock at t. */
const valueAt = (clock: ClockReading, t: Ms): Ms => t - clock.startedAt - clock.pausedTotal;

/** Folds the events of one clock. */
export function readClock(events: readonly LogEvent[], endedAt: Ms): ClockReading | undefined {
  const first = events[0];
  if (!first) return undefined;
  const startedAt = first.fromAt ?? first.t;
  const clock: ClockReading = {
    startedAt,
    pausedTotal: 0,
    value: 0,
    state: 'running',
    restarts: 0,
    series: [{ t: startedAt, state: 'running', value: 0 }],
  };
  let pausedAt: Ms | undefined;
  for (const event of events) {
    if (event.kind === 'clockBreached') clock.breachedAt = event.t;
    if (event.kind === 'clockRestarted') {
      clock.startedAt = event.t;
      clock.pausedTotal = 0;
      clock.restarts += 1;
      pausedAt = undefined;
      enter(clock, 'running', event.t, event.t);
    } else if (event.kind === 'clockPaused' && clock.state === 'running') {
      pausedAt = event.t;
      enter(clock, 'paused', event.t, event.t);
    } else if (event.kind === 'clockStopped' && clock.state !== 'stopped') {
      enter(clock, 'stopped', event.t, pausedAt ?? event.t);
      pausedAt ??= event.t;
      clock.stoppedAt = event.t;
    } else if (isGoingOn(event) && clock.state !== 'running' && pausedAt !== undefined) {
      clock.pausedTotal += event.t - pausedAt;
      pausedAt = undefined;
      clock.stoppedAt = undefined;
      enter(clock, 'running', event.t, event.t);
    }
  }
  const end = Math.max(endedAt, clock.startedAt);
  clock.value = valueAt(clock, pausedAt ?? end);
  clock.series.push({ t: end, state: clock.state, value: clock.value });
  return clock;
}

/** Resumed, or started again after a reopening: the same clock goes on. */
const isGoingOn = (event: LogEvent): boolean =>
  event.kind === 'clockResumed' || event.kind === 'clockStarted';

function enter(clock: ClockReading, state: ClockState, t: Ms, valueUntil: Ms): void {
  clock.state = state;
  clock.series.push({ t, state, value: valueAt(clock, valueUntil) });
}
