/** What the records of a journey say over time: main record, owner, status, links, open need. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { deskOf, ENDED, isStatusChange, MAIN_RECORDS, unitOf } from './conventions.ts';
import type { ByKind } from './log-reader.ts';

export interface MainRecord {
  id: string;
  type: string;
  opened: LogEvent;
}

/** The order or the oldest ticket of a journey, as far as the log shows one. */
export function mainRecordOf(journey: ByKind): MainRecord | undefined {
  const found = mainRecordsOf(journey);
  return found.find((record) => record.type === 'productOrder') ?? found[0];
}

/** Every order and ticket the log names for a journey, by first mention. */
export function mainRecordsOf(journey: ByKind): MainRecord[] {
  const found = new Map<string, MainRecord>();
  for (const event of journey.of('recordOpened', 'recordChanged', 'ownerChanged')) {
    const { objectId: id, objectType: type } = event;
    if (id === undefined || type === undefined || !MAIN_RECORDS.includes(type) || found.has(id)) continue;
    found.set(id, { id, type, opened: event });
  }
  return [...found.values()];
}

/** Desk or unit that owns a record at t: the last owner named, else who opened it. */
export function ownerAt(journey: ByKind, recordId: string, t: Ms): string | undefined {
  let owner: string | undefined;
  for (const event of journey.of('recordOpened', 'ownerChanged')) {
    if (event.t > t) break;
    if (event.objectId !== recordId) continue;
    owner = event.kind === 'recordOpened' ? deskOf(event) : newOwner(event);
  }
  return owner;
}

/** New owner an `ownerChanged` names; undefined = nobody. The accepting desk stands for its own unit. */
export function newOwner(event: LogEvent): string | undefined {
  if (event.targetDesk !== undefined) return event.targetDesk;
  if (event.targetUnit === undefined) return undefined;
  return event.deskId !== undefined && unitOf(event.deskId) === event.targetUnit
    ? event.deskId
    : event.targetUnit;
}

/** Last desk that owned the main record, or that acted on the journey, up to t. */
export function holderOf(journey: ByKind, t: Ms): string | undefined {
  const record = mainRecordOf(journey);
  const owner = record && ownerAt(journey, record.id, t);
  if (owner !== undefined) return owner;
  let last: string | undefined;
  for (const event of journey.all) {
    if (event.t > t) break;
    if (event.deskId !== undefined) last = event.deskId;
  }
  return last;
}

/** Status a record has at t, as far as the log shows. */
function statusAt(journey: ByKind, recordId: string, t: Ms): string | undefined {
  let status: string | undefined;
  for (const event of journey.of('recordOpened', 'recordChanged')) {
    if (event.t > t) break;
    if (event.objectId !== recordId) continue;
    if (event.kind === 'recordOpened') status = event.toState ?? 'acknowledged';
    else if (isStatusChange(event)) status = event.toState;
  }
  return status;
}

export const isOpenAt = (journey: ByKind, recordId: string, t: Ms): boolean => {
  const status = statusAt(journey, recordId, t);
  return status === undefined || !ENDED.includes(status);
};

/** Moment the customer clock stopped; the need is open from the first event until then. */
export function needEndedAt(journey: ByKind): Ms | undefined {
  const stops = journey.of('clockStopped').filter((event) => event.clock === 'customer');
  return stops.at(-1)?.t;
}

export function needOpenAt(journey: ByKind, t: Ms): boolean {
  const first = journey.all[0];
  const end = needEndedAt(journey);
  return first !== undefined && first.t <= t && (end === undefined || t < end);
}

/** Objects that hang together by links at or before t; the answer maps an id to the set it belongs to. */
export function linksUntil(journey: ByKind, t: Ms): (id: string) => ReadonlySet<string> {
  const sets = new Map<string, Set<string>>();
  const setOf = (id: string): Set<string> => {
    const known = sets.get(id);
    if (known) return known;
    const fresh = new Set([id]);
    sets.set(id, fresh);
    return fresh;
  };
  for (const event of journey.of('objectLinked', 'recordOpened')) {
    if (event.t > t) break;
    if (event.objectId === undefined || event.relatedObjectId === undefined) continue;
    const a = setOf(event.objectId);
    const b = setOf(event.relatedObjectId);
    if (a === b) continue;
    for (const id of b) {
      a.add(id);
      sets.set(id, a);
    }
  }
  return setOf;
}
