/** The two clocks of a journey as events: the contract clock can be paused, the customer's never. */
import type { Ms } from '../../model/time.ts';
import { startRecordClock, stopRecordClock } from './record-clocks.ts';
import type { JourneyState, RecordRow } from './shapes.ts';
import type { World } from './world.ts';

/** First contact or first impact, the earlier. */
export function startCustomerClock(w: World, journey: JourneyState): void {
  if (journey.customerClockRunning) return;
  journey.customerClockRunning = true;
  w.emit({
    kind: 'clockStarted',
    actorUnit: 'world',
    origin: 'machine',
    ...w.about(journey.id),
    clock: 'customer',
  });
}

/** The customer says it works. */
export function stopCustomerClock(w: World, journey: JourneyState): void {
  if (!journey.customerClockRunning) return;
  journey.customerClockRunning = false;
  w.emit({
    kind: 'clockStopped',
    actorUnit: 'world',
    origin: 'machine',
    ...w.about(journey.id),
    clock: 'customer',
  });
}

const CLOCKED = new Set(['troubleTicket', 'productOrder']);

/** A record acknowledged starts the contract clock of its journey. */
export function startContractClock(w: World, record: RecordRow): void {
  if (!CLOCKED.has(record.type)) return;
  w.emit({
    kind: 'clockStarted',
    actorUnit: 'slaMgmt',
    origin: 'machine',
    ...w.about(record.journey),
    clock: 'contract',
    objectType: record.type,
    objectId: record.id,
    fromAt: record.startedAt,
    ...(record.dueAt === undefined ? {} : { dueAt: record.dueAt }),
  });
  startRecordClock(w, record, 'contract', record.dueAt);
  if (record.firstReplyBy !== undefined) startFirstResponseClock(w, record, record.firstReplyBy);
}

/** Somebody counts how long the customer waits for a first word. */
function startFirstResponseClock(w: World, record: RecordRow, dueAt: Ms): void {
  w.emit({
    kind: 'clockStarted',
    actorUnit: 'slaMgmt',
    origin: 'machine',
    ...w.about(record.journey),
    clock: 'firstResponse',
    objectType: record.type,
    objectId: record.id,
    fromAt: record.startedAt,
    dueAt,
  });
  startRecordClock(w, record, 'firstResponse', dueAt);
}

/** A closed record stops it. */
export function stopContractClock(w: World, record: RecordRow): void {
  if (!CLOCKED.has(record.type)) return;
  w.emit({
    kind: 'clockStopped',
    actorUnit: 'slaMgmt',
    origin: 'machine',
    ...w.about(record.journey),
    clock: 'contract',
    objectType: record.type,
    objectId: record.id,
  });
  stopRecordClock(w, record.id, 'contract');
}
