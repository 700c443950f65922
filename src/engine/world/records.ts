/** Records: what the systems say. Any wise or unwise change goes through unless TM Forum has no arrow for it. */
import {
  type ArrowedType,
  arrowAllowed,
  isArrowedType,
  RECORD_ARROWS,
  type RecordArrows,
} from '../../model/record-arrows.ts';
import { isRecordTypeId, RECORD_TYPES } from '../../model/record-types.ts';
import type { Ms } from '../../model/time.ts';
import { sendToJourney } from './chain-moves.ts';
import { startContractClock, stopContractClock } from './clocks.ts';
import { stand } from './knowledge.ts';
import { limitLike, priorityMoved } from './record-clocks.ts';
import type { RecordRow } from './shapes.ts';
import type { World } from './world.ts';

/** Statuses that closing leads to. */
const CLOSED = ['closed', 'completed'];
/** Types whose last open one keeps a journey from being let go. */
const MAIN_TYPES = new Set(['troubleTicket', 'productOrder']);
const OVER = new Set(['closed', 'cancelled', 'completed', 'rejected', 'failed', 'partial']);

export interface NewRecord {
  id?: string;
  type: string;
  journey?: string | undefined;
  incident?: string | undefined;
  status: string;
  startedAt?: Ms | undefined;
  /** Limit of the contract clock. */
  dueAt?: Ms | undefined;
  /** By when the customer is to have a first word. */
  firstReplyBy?: Ms | undefined;
  fields?: Record<string, string>;
  ownerUnit?: string | undefined;
  ownerDesk?: string | undefined;
  linkedTo?: string[];
}

const PREFIX: Readonly<Record<string, string>> = {
  troubleTicket: 'T',
  productOrder: 'O',
  interaction: 'I',
  appointment: 'A',
  workOrder: 'W',
  serviceProblem: 'INC',
  complaint: 'K',
  sale: 'S',
  credit: 'CR',
  finding: 'F',
};

/** Places a record without a word in the log (opening state of a scenario). */
export function placeRecord(w: World, r: NewRecord): RecordRow {
  const row: RecordRow = {
    id: r.id ?? w.nextId(PREFIX[r.type] ?? 'R'),
    type: r.type,
    status: r.status,
    startedAt: r.startedAt ?? w.now,
    openedAt: w.now,
    linkedTo: r.linkedTo ?? [],
    visibleIn: isRecordTypeId(r.type) ? RECORD_TYPES[r.type].visibleIn : [],
    fields: r.fields ?? {},
    notes: [],
    changedAt: w.now,
    changedBy: r.ownerDesk ?? 'world',
    ...(r.journey === undefined ? {} : { journey: r.journey }),
    ...(r.incident === undefined ? {} : { incident: r.incident }),
    ...(r.ownerUnit === undefined ? {} : { ownerUnit: r.ownerUnit }),
    ...(r.ownerDesk === undefined ? {} : { ownerDesk: r.ownerDesk }),
    ...(r.dueAt === undefined ? {} : { dueAt: r.dueAt }),
    ...(r.firstReplyBy === undefined ? {} : { firstReplyBy: r.firstReplyBy }),
  };
  w.records.set(row.id, row);
  return row;
}

/** A record is opened at a desk; linked to an earlier one of the same need it goes on with that one's start. */
export function openRecord(w: World, deskId: string, r: NewRecord): RecordRow {
  const links = r.linkedTo ?? [];
  const startedAt = r.startedAt ?? inheritedStart(w, r);
  const row = placeRecord(w, {
    ...r,
    startedAt,
    dueAt: r.dueAt ?? (MAIN_TYPES.has(r.type) ? limitLike(w, r.journey, startedAt ?? w.now) : undefined),
    ownerUnit: r.ownerUnit ?? w.desk(deskId).unit,
    ownerDesk: deskId,
    linkedTo: [],
  });
  w.emit({
    kind: 'recordOpened',
    ...w.actor(deskId),
    ...w.about(row.journey, row.incident),
    objectType: row.type,
    objectId: row.id,
    fromAt: row.startedAt,
    toState: row.status,
  });
  startContractClock(w, row);
  for (const other of links) linkRecords(w, deskId, row, other);
  return row;
}

function inheritedStart(w: World, r: NewRecord): Ms | undefined {
  const starts = (r.linkedTo ?? []).flatMap((id) => {
    const other = w.records.get(id);
    return other && r.journey !== undefined && other.journey === r.journey ? [other.startedAt] : [];
  });
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** Status by TM Forum arrows; false and `moveRefused` when there is none. */
export function setStatus(
  w: World,
  deskId: string,
  row: RecordRow,
  status: string,
  reason?: string,
): boolean {
  if (!arrowAllowed(row.type, row.status, status)) {
    refuse(w, deskId, 'noArrow', row.type, undefined, row.journey);
    return false;
  }
  changeField(w, deskId, row, 'status', row.status, status, reason);
  row.status = status;
  if (OVER.has(status)) {
    stopContractClock(w, row);
    letGoIfLast(w, deskId, row);
  }
  return true;
}

/**
 * Closing skips what lies between: people close a ticket from any status, and reality stays.
 * The arrows on the way are written one by one, so that the log never shows a step TM Forum does not know.
 */
export function closeRecord(w: World, deskId: string, row: RecordRow, code: string): boolean {
  const way = wayTo(row.type, row.status, CLOSED);
  if (!way) {
    refuse(w, deskId, 'noArrow', row.type, undefined, row.journey);
    return false;
  }
  for (const status of way) {
    changeField(w, deskId, row, 'status', row.status, status, code);
    row.status = status;
  }
  stopContractClock(w, row);
  letGoIfLast(w, deskId, row);
  return true;
}

/** Ways of types without arrows of their own. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  interaction: ['opened', 'inProgress', 'completed'],
};

/** Statuses one after the other from here to the end; undefined when no arrow leads there. */
function wayTo(type: string, from: string, ends: readonly string[]): readonly string[] | undefined {
  if (ends.includes(from)) return undefined;
  if (isArrowedType(type)) return shortestWay(type, from, ends);
  const way = WAYS[type];
  return way ? way.slice(way.indexOf(from) + 1) : ends.slice(0, 1);
}

/** Breadth first over the arrows; what is blocked or waits is taken up again before it ends. */
function shortestWay(
  type: ArrowedType,
  from: string,
  ends: readonly string[],
): readonly string[] | undefined {
  const arrows: RecordArrows['arrows'] = RECORD_ARROWS[type].arrows;
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    for (const next of arrows[way.at(-1) ?? ''] ?? []) {
      if (seen.has(next)) continue;
      if (ends.includes(next)) return [...way.slice(1), next];
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** May it be closed from the status in which it stands? */
export const canClose = (row: RecordRow): boolean => closesAs(row) !== undefined;

/** The status in which closing would leave it; undefined when no arrow leads to an end. */
export const closesAs = (row: Pick<RecordRow, 'type' | 'status'>): string | undefined =>
  wayTo(row.type, row.status, CLOSED)?.at(-1);

/** The last open main record is closed while reality still needs the unit: nobody holds the journey any more. */
function letGoIfLast(w: World, deskId: string, row: RecordRow): void {
  if (row.journey === undefined || !MAIN_TYPES.has(row.type)) return;
  for (const other of w.records.values()) {
    if (other.journey === row.journey && MAIN_TYPES.has(other.type) && !OVER.has(other.status)) return;
  }
  const { unit, human } = w.desk(deskId);
  sendToJourney(w, row.journey, 'letGo', { unit, desk: deskId, origin: human ? 'human' : 'script' });
}

/** One field of a record changes; what stands in the record is found by look-ups in its systems. */
export function changeField(
  w: World,
  deskId: string,
  row: RecordRow,
  field: string,
  from: string | undefined,
  to: string,
  reason?: string,
): void {
  row.changedAt = w.now;
  row.changedBy = deskId;
  if (field !== 'status') {
    row.fields[field] = to;
    if (field === 'priority') priorityMoved(w, row, from, to);
    if (row.journey !== undefined)
      for (const system of row.visibleIn) stand(w, system, row.journey, field, to);
  }
  w.emit({
    kind: 'recordChanged',
    ...w.actor(deskId),
    ...w.about(row.journey, row.incident),
    objectType: row.type,
    objectId: row.id,
    field,
    ...(from === undefined ? {} : { fromState: from }),
    toState: to,
    ...(reason === undefined ? {} : { reasonCode: reason }),
    ...(row.visibleIn.includes('portal') ? { visibleToCustomer: true } : {}),
  });
}

/** `says`: facts the note carries, with the values it gives them. */
export function addNote(
  w: World,
  deskId: string,
  row: RecordRow,
  text: string,
  says: Readonly<Record<string, string>> = {},
): void {
  row.notes.push({ t: w.now, by: deskId, text });
  row.changedAt = w.now;
  row.changedBy = deskId;
  w.emit({
    kind: 'recordChanged',
    ...w.actor(deskId),
    ...w.about(row.journey, row.incident),
    objectType: row.type,
    objectId: row.id,
    field: 'note',
    toState: 'added',
    ...(Object.keys(says).length === 0 ? {} : { says }),
    text,
  });
}

function logLink(w: World, deskId: string, row: RecordRow, other: string): void {
  const target = w.records.get(other);
  w.emit({
    kind: 'objectLinked',
    ...w.actor(deskId),
    ...w.about(row.journey ?? target?.journey, row.incident ?? target?.incident),
    objectType: row.type,
    objectId: row.id,
    relatedObjectId: other,
  });
}

/** Two records are one matter; a journey linked to an incident hears of it from then on. */
export function linkRecords(w: World, deskId: string, row: RecordRow, other: string): void {
  if (row.linkedTo.includes(other)) return;
  row.linkedTo.push(other);
  row.changedAt = w.now;
  row.changedBy = deskId;
  const target = w.records.get(other);
  // From whichever end the link is made.
  const problem = target?.incident ?? (w.incidents.has(other) ? other : row.incident);
  const journeyId = row.journey ?? target?.journey;
  const journey = journeyId === undefined ? undefined : w.journeys.get(journeyId);
  if (problem !== undefined && journey) {
    journey.linkedIncident = problem;
    const incident = w.incident(problem);
    if (!incident.linked.includes(journey.id)) incident.linked.push(journey.id);
  }
  logLink(w, deskId, row, other);
}

/** The system or the rights said no. */
export function refuse(
  w: World,
  deskId: string,
  reason: 'noRight' | 'noRole' | 'noArrow' | 'closed',
  objectType?: string,
  systemId?: string,
  journey?: string,
): void {
  w.emit({
    kind: 'moveRefused',
    ...w.actor(deskId),
    ...w.about(journey),
    reasonCode: reason,
    ...(objectType === undefined ? {} : { objectType }),
    ...(systemId === undefined ? {} : { systemId }),
  });
}
