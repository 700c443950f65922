/** Clocks with a limit that hang on records: they stand still, move, and are breached when their time is over. */
import { RESTORE_WITHIN } from '../../model/clocks.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import type { RecordClock, RecordRow } from './shapes.ts';
import type { World } from './world.ts';

type ClockName = RecordClock['clock'];

const find = (w: World, record: string, clock: ClockName): RecordClock | undefined =>
  w.clocks.find((each) => each.record === record && each.clock === clock);

/** A clock without a limit is an event and nothing else: nothing of it can come due. */
export function startRecordClock(w: World, row: RecordRow, clock: ClockName, dueAt: Ms | undefined): void {
  if (dueAt === undefined) return;
  const started: RecordClock = {
    index: w.clocks.length,
    clock,
    record: row.id,
    startedAt: row.startedAt,
    dueAt,
    state: 'running',
    pausedTotal: 0,
    exempt: false,
    breached: false,
    ...(row.journey === undefined ? {} : { journey: row.journey }),
  };
  w.clocks.push(started);
  arm(w, started);
}

function arm(w: World, c: RecordClock): void {
  w.timers.disarm(TIMER_KIND.recordClock, c.index);
  if (c.state !== 'running' || c.exempt || c.breached) return;
  const at = Math.max(w.now, c.dueAt);
  w.timers.arm(TIMER_KIND.recordClock, c.index, at, TIMER_CLASS.timer, c.index);
}

/** The limit has passed while the clock ran. */
export function recordClockDue(w: World, index: number): void {
  const c = w.clocks[index];
  if (c?.state !== 'running' || c.exempt || c.breached || c.dueAt > w.now) return;
  c.breached = true;
  w.emit({ kind: 'clockBreached', ...columnsOf(w, c) });
}

const columnsOf = (w: World, c: RecordClock) => ({
  actorUnit: 'slaMgmt',
  origin: 'machine' as const,
  ...w.about(c.journey),
  clock: c.clock,
  objectType: w.records.get(c.record)?.type ?? '',
  objectId: c.record,
});

export function stopRecordClock(w: World, record: string, clock: ClockName): void {
  const c = find(w, record, clock);
  if (!c || c.state === 'stopped') return;
  c.stoodAt ??= w.now;
  c.state = 'stopped';
  arm(w, c);
}

export function pauseRecordClock(w: World, record: string): void {
  const c = find(w, record, 'contract');
  if (c?.state !== 'running') return;
  c.state = 'paused';
  c.stoodAt = w.now;
  arm(w, c);
}

/** It goes on where it stood: the limit moves by the time it was paused. */
export function resumeRecordClock(w: World, record: string): void {
  const c = find(w, record, 'contract');
  if (c?.state !== 'paused') return;
  const stood = w.now - (c.stoodAt ?? w.now);
  c.state = 'running';
  c.pausedTotal += stood;
  delete c.stoodAt;
  moveLimit(w, c, stood);
}

function moveLimit(w: World, c: RecordClock, by: Ms): void {
  c.dueAt += by;
  const row = c.clock === 'contract' ? w.records.get(c.record) : undefined;
  if (row) row.dueAt = c.dueAt;
  arm(w, c);
}

/** Another start is written: the limit counts from there. */
export function startMoved(w: World, row: RecordRow, by: Ms): void {
  const c = find(w, row.id, 'contract');
  if (!c || by === 0) return;
  c.startedAt += by;
  moveLimit(w, c, by);
}

/** Another priority is written: where the limit was that of the one before, it brings its own; another limit stays as agreed. */
export function priorityMoved(w: World, row: RecordRow, from: string | undefined, to: string): void {
  const c = find(w, row.id, 'contract');
  const [before, after] = [RESTORE_WITHIN[from ?? ''], RESTORE_WITHIN[to]];
  if (!c || before === undefined || after === undefined) return;
  if (c.dueAt - c.startedAt - c.pausedTotal === before) moveLimit(w, c, after - before);
}

/** In a queue that no limit covers nothing comes due; out of it, what has passed meanwhile is due at once. */
export function setExempt(w: World, row: RecordRow, exempt: boolean): void {
  const c = find(w, row.id, 'contract');
  if (!c || c.exempt === exempt) return;
  c.exempt = exempt;
  arm(w, c);
}

/** The limit that a new record of this need has by the one before it: the same span from its own start. */
export function limitLike(w: World, journey: string | undefined, startedAt: Ms): Ms | undefined {
  if (journey === undefined) return undefined;
  const before = w.clocks.findLast((c) => c.journey === journey && c.clock === 'contract');
  return before && startedAt + before.dueAt - before.startedAt - before.pausedTotal;
}

/** A first word of a person to the customer ends the wait for it, whatever it says. */
export function firstWord(w: World, { kind, journeyId, targetUnit, deskId, origin }: LogEvent): void {
  if (kind !== 'messageSent' && kind !== 'said') return;
  if (targetUnit !== 'customer' || deskId === undefined || origin === 'machine') return;
  for (const c of w.clocks) {
    if (c.journey !== journeyId || c.clock !== 'firstResponse' || c.state !== 'running') continue;
    stopRecordClock(w, c.record, 'firstResponse');
    w.emit({ kind: 'clockStopped', ...columnsOf(w, c) });
  }
}
