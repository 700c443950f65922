/** Writing: what people do to records, codes and clocks. Good and bad use are the same verb. */
import { offer } from '../../engine/world/handovers.ts';
import { sendMessage } from '../../engine/world/messages.ts';
import { setExempt, startMoved } from '../../engine/world/record-clocks.ts';
import {
  addNote,
  canClose,
  changeField,
  closeRecord,
  closesAs,
  linkRecords,
  openRecord,
  refuse,
  setStatus,
} from '../../engine/world/records.ts';
import type { RecordRow } from '../../engine/world/shapes.ts';
import { causeSide, isWorkCode } from '../../model/codes.ts';
import type { Move, MoveOf } from '../../model/move.ts';
import { isRecordTypeId, mayWrite, RECORD_TYPES } from '../../model/record-types.ts';
import { formatInstant } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { findRecord } from '../references.ts';
import type { CaseInHand, Given, Run } from '../run-shape.ts';
import { offerEventFor, raiseByMove, raiseWorldEvent } from './chain-events.ts';
import { stopChange } from './change.ts';
import { clockMove } from './clock.ts';
import { content, type Written } from './content.ts';
import { decide } from './decide.ts';
import { massMove } from './mass-move.ts';
import { readInstant } from './read-instant.ts';
import { statusAllowed, writable } from './record-rights.ts';
import { writeShiftNote } from './shift-note.ts';

type RecordMove = Extract<
  Move,
  {
    move:
      | 'stopChange'
      | 'recallVisit'
      | 'doWork'
      | 'logDecision'
      | 'openRecord'
      | 'addNote'
      | 'setStatus'
      | 'setPriority'
      | 'setCause'
      | 'linkTo'
      | 'correctRecord'
      | 'reassign'
      | 'pauseClock'
      | 'resumeClock'
      | 'closeRecord'
      | 'cancelRecord'
      | 'writeShiftNote'
      | 'sellItem';
  }
>;

function withRecord(run: Run, desk: string, ref: string, then: (row: RecordRow) => void): void {
  const row = findRecord(run.world, ref);
  if (row) then(row);
  else refuse(run.world, desk, 'closed');
}

export function recordMove(run: Run, desk: string, move: RecordMove, about: CaseInHand, given: Given): void {
  write(run, desk, move, about, given);
  run.screens.written(desk);
}

function write(run: Run, desk: string, move: RecordMove, about: CaseInHand, given: Given): void {
  const w = run.world;
  if ('record' in move && massMove(run, desk, move, (one) => write(run, desk, one, about, given))) return;
  switch (move.move) {
    case 'openRecord':
      open(run, desk, move, about, given);
      break;
    case 'addNote':
      withRecord(run, desk, move.record, (row) => {
        if (writable(run, desk, row, 'note')) note(run, desk, row, move, given);
      });
      break;
    case 'setStatus':
      withRecord(run, desk, move.record, (row) => status(run, desk, row, move.status, move.reason));
      break;
    case 'setPriority':
      withRecord(run, desk, move.record, (row) => {
        if (writable(run, desk, row, 'priority'))
          changeField(w, desk, row, 'priority', row.fields.priority, move.priority, move.reason);
      });
      break;
    case 'setCause':
      withRecord(run, desk, move.record, (row) => cause(run, desk, row, move));
      break;
    case 'linkTo':
      withRecord(run, desk, move.record, (row) => {
        const other = findRecord(w, move.to);
        const to = other?.id ?? (w.incidents.has(move.to) ? move.to : undefined);
        if (to === undefined || to === row.id) {
          refuse(w, desk, 'closed', row.type, undefined, row.journey);
          return;
        }
        linkRecords(w, desk, row, to);
        const type = other?.type ?? 'serviceProblem';
        if (row.journey !== undefined) raiseByMove(run, desk, row.journey, [`linkTo:${type}`]);
      });
      break;
    case 'correctRecord':
      withRecord(run, desk, move.record, (row) => correct(run, desk, row, move));
      break;
    case 'reassign':
      withRecord(run, desk, move.record, (row) => {
        if (writable(run, desk, row, 'owner')) reassign(run, desk, row, move.to);
      });
      break;
    case 'pauseClock':
    case 'resumeClock':
      withRecord(run, desk, move.record, (row) => clockMove(run, desk, row, move));
      break;
    case 'closeRecord':
      withRecord(run, desk, move.record, (row) => {
        if (!statusAllowed(run, desk, row, closesAs(row) ?? 'closed')) return;
        if (!canClose(row)) {
          closeRecord(w, desk, row, move.code);
          return;
        }
        if (
          causeSide(move.code) === 'customerSide' ||
          move.code === 'customerEquipment' ||
          move.code === 'customerUse'
        ) {
          stateCause(run, desk, row, move.code, undefined);
        }
        closeRecord(w, desk, row, move.code);
        if (move.text !== undefined) note(run, desk, row, { text: move.text }, given);
      });
      break;
    case 'cancelRecord':
      withRecord(run, desk, move.record, (row) => {
        if (statusAllowed(run, desk, row, 'cancelled')) setStatus(w, desk, row, 'cancelled', move.code);
      });
      break;
    case 'recallVisit':
      for (const visit of move.visits) withRecord(run, desk, visit, (row) => recall(run, desk, row));
      break;
    case 'doWork':
      work(run, desk, move, about);
      break;
    case 'logDecision':
      decide(run, desk, move, about, given);
      if (about.journey !== undefined) raiseByMove(run, desk, about.journey, [`logDecision:${move.option}`]);
      break;
    case 'writeShiftNote':
      writeShiftNote(run, desk, move, about, given);
      break;
    case 'sellItem':
      w.emit({
        kind: 'itemSold',
        ...w.actor(desk),
        ...w.about(about.journey),
        reasonCode: move.item,
        visibleToCustomer: true,
      });
      openRecord(w, desk, {
        type: 'sale',
        journey: about.journey,
        status: 'sold',
        fields: { item: move.item },
      });
      break;
    case 'stopChange':
      stopChange(run, desk, move, given);
      break;
  }
}

function status(run: Run, desk: string, row: RecordRow, to: string, reason?: string): void {
  if (!statusAllowed(run, desk, row, to) || !setStatus(run.world, desk, row, to, reason)) return;
  if (row.journey !== undefined) raiseByMove(run, desk, row.journey, [`setStatus:${to}`, 'setStatus']);
}

/** A field is set right; a status only along its arrows, a start only to a time that can be read. */
function correct(run: Run, desk: string, row: RecordRow, { field, value }: MoveOf<'correctRecord'>): void {
  const w = run.world;
  if (field === 'status') {
    status(run, desk, row, value);
    return;
  }
  if (!writable(run, desk, row, field)) return;
  if (field !== 'startedAt') {
    changeField(w, desk, row, field, row.fields[field], value);
    return;
  }
  const start = readInstant(w.now, value);
  if (start === undefined) {
    refuse(w, desk, 'closed', row.type, undefined, row.journey);
    return;
  }
  const before = row.startedAt;
  row.startedAt = start;
  if (before >= 0) startMoved(w, row, start - before);
  changeField(w, desk, row, field, before < 0 ? undefined : formatInstant(before), formatInstant(start));
}

/** A new record is taken note of; types that do not know that word begin with their first one. */
function firstStatus(type: string): string {
  const statuses: readonly string[] = isRecordTypeId(type) ? RECORD_TYPES[type].statuses : [];
  return statuses.length === 0 || statuses.includes('acknowledged') ? 'acknowledged' : (statuses[0] ?? '');
}

const hitBy = (run: Run, journey: string | undefined): string | undefined =>
  journey === undefined ? undefined : run.world.journey(journey).trueIncident;

function open(run: Run, desk: string, move: MoveOf<'openRecord'>, about: CaseInHand, given: Given): void {
  const { unit } = run.world.desk(desk);
  if (isUnitId(unit) && isRecordTypeId(move.type) && !mayWrite(unit, move.type, 'open')) {
    refuse(run.world, desk, 'noRight', move.type, undefined, about.journey);
    return;
  }
  const { text, ...fields } = move.fields;
  const row = openRecord(run.world, desk, {
    type: move.type,
    journey: about.journey,
    // A problem record opened about a case is about what hits it.
    incident: about.incident ?? (move.type === 'serviceProblem' ? hitBy(run, about.journey) : undefined),
    status: firstStatus(move.type),
    startedAt: move.startedAt === undefined ? undefined : readInstant(run.now, move.startedAt),
    fields,
    linkedTo: [...(move.linkedTo ?? [])],
  });
  // What it is about stands in it as its first note.
  if (text !== undefined) note(run, desk, row, { text }, given);
  if (about.journey !== undefined) raiseByMove(run, desk, about.journey, [`openRecord:${move.type}`]);
}

/** A note is words to whoever opens the record: facts attached go with it, a cause named in it counts. */
function note(run: Run, desk: string, row: RecordRow, written: Written, given: Given): void {
  const about = { journey: row.journey, incident: row.incident };
  const { reading, says } = content(run, desk, written, about, given);
  addNote(run.world, desk, row, written.text, says);
  run.hearing.consequences(desk, { ...reading, promises: [], asked: [] }, about, 'company', {
    objectId: row.id,
    objectType: row.type,
  });
}

function cause(run: Run, desk: string, row: RecordRow, move: MoveOf<'setCause'>): void {
  if (!writable(run, desk, row, 'cause')) return;
  changeField(run.world, desk, row, 'rootCause', row.fields.rootCause, move.cause);
  changeField(run.world, desk, row, 'causeConfidence', row.fields.causeConfidence, move.confidence);
  stateCause(run, desk, row, move.cause, evidenceFor(run, row, move.evidence));
}

/** What is named as evidence counts when it is there: a test of this case, by its id. */
function evidenceFor(run: Run, row: RecordRow, id: string | undefined): string | undefined {
  const exists = run.world.tests.some((test) => test.id === id && test.journey === row.journey);
  return id !== undefined && exists ? id : undefined;
}

function stateCause(
  run: Run,
  desk: string,
  row: RecordRow,
  code: string,
  evidence: string | undefined,
): void {
  const w = run.world;
  w.emit({
    kind: 'causeStated',
    ...w.actor(desk),
    ...w.about(row.journey, row.incident),
    objectType: row.type,
    objectId: row.id,
    says: { rootCause: code },
    stance: evidence === undefined ? 'asserted' : 'evidenced',
    ...(evidence === undefined ? {} : { evidenceId: evidence }),
  });
}

function reassign(run: Run, desk: string, row: RecordRow, to: string): void {
  const w = run.world;
  const from = row.ownerUnit;
  const known = isUnitId(to);
  const exempt = run.scenario.queues.find(({ id }) => id === to)?.slaExempt === true;
  row.ownerUnit = known ? to : undefined;
  row.ownerDesk = undefined;
  row.changedAt = w.now;
  row.changedBy = desk;
  w.emit({
    kind: 'ownerChanged',
    ...w.actor(desk),
    ...w.about(row.journey, row.incident),
    objectType: row.type,
    objectId: row.id,
    ...(from === undefined ? {} : { fromState: from }),
    toState: to,
    ...(known ? { targetUnit: to } : {}),
    reasonCode: exempt ? 'slaExempt' : 'reassigned',
  });
  setExempt(w, row, exempt);
}

/** Visits that a company can call off; anything else is no visit. */
const VISITS = new Set(['appointment', 'workOrder']);

function recall(run: Run, desk: string, row: RecordRow): void {
  const w = run.world;
  if (!VISITS.has(row.type)) {
    refuse(w, desk, 'closed', row.type, undefined, row.journey);
    return;
  }
  if (!setStatus(w, desk, row, 'cancelled', 'supersededByMaster')) return;
  w.emit({
    kind: 'dispatchRecalled',
    ...w.actor(desk),
    ...w.about(row.journey),
    objectId: row.id,
    reasonCode: 'supersededByMaster',
  });
  // At an element of the network nobody waits for it.
  if (row.journey === undefined || row.fields.element !== undefined) return;
  offer(w, {
    desk,
    contract: 'm10',
    toUnit: 'contactCentre',
    journey: row.journey,
    channel: 'note',
    text: '',
    says: {},
    chainEvent: offerEventFor(run, desk, row.journey, 'm10'),
  });
}

function work(run: Run, desk: string, move: MoveOf<'doWork'>, about: CaseInHand): void {
  const w = run.world;
  w.emit({
    kind: 'workDone',
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    reasonCode: move.work,
    ...(move.object === undefined ? {} : { objectId: move.object }),
  });
  if (!isWorkCode(move.work) || about.journey === undefined) return;
  const via = [`doWork:${move.work}`];
  raiseByMove(run, desk, about.journey, via);
  raiseWorldEvent(run, desk, about.journey, via);
}

/** Tells the customer that something was booked or changed, by the system's own text. */
export function tellCustomer(
  run: Run,
  desk: string,
  journey: string,
  text: string,
  says: Readonly<Record<string, string>>,
): void {
  sendMessage(run.world, { desk, to: 'customer', channel: 'sms', text, says, journey });
}
