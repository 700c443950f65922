/** Promising: times, visits and money. */
import { setInstant } from '../../engine/world/chain-moves.ts';
import { known } from '../../engine/world/knowledge.ts';
import { makePromise, movePromise } from '../../engine/world/promises.ts';
import { changeField, openRecord, refuse } from '../../engine/world/records.ts';
import type { MoveOf } from '../../model/move.ts';
import { clockOf } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { findRecord } from '../references.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { raiseByMove } from './chain-events.ts';
import { readDue } from './read-instant.ts';
import { tellCustomer } from './record.ts';

export function promiseMove(
  run: Run,
  desk: string,
  move: MoveOf<'promise'> | MoveOf<'bookSlot'> | MoveOf<'orderCredit'>,
  about: CaseInHand,
): void {
  const w = run.world;
  if (move.move === 'promise') {
    const due = readDue(run.now, move.due);
    const journey = w.journeys.has(move.to) ? move.to : about.journey;
    const replaced =
      move.replaces === undefined
        ? undefined
        : w.commitments.find((c) => c.id === move.replaces && c.desk === desk && c.state === 'open');
    if (replaced && due !== undefined) movePromise(w, replaced, due);
    else
      makePromise(w, {
        desk,
        journey,
        to: journey === undefined || isColleague(run, move.to) ? move.to : 'customer',
        what: move.what,
        dueAt: due,
        words: move.due,
      });
  } else if (move.move === 'bookSlot') book(run, desk, move, about);
  else credit(run, desk, move, about);
  run.screens.written(desk);
}

const isColleague = (run: Run, to: string): boolean =>
  run.world.desks.has(to) || (isUnitId(to) && to !== 'customer');

function book(run: Run, desk: string, move: MoveOf<'bookSlot'>, about: CaseInHand): void {
  const w = run.world;
  const from = readDue(run.now, move.from);
  const to = readDue(run.now, move.to);
  if (about.journey === undefined) {
    refuse(w, desk, 'closed', 'appointment', 'wfm');
    return;
  }
  const replaced = move.replaces === undefined ? undefined : findRecord(w, move.replaces);
  if (replaced && !(replaced.type === 'appointment' && replaced.journey === about.journey)) {
    refuse(w, desk, 'closed', replaced.type, 'wfm', about.journey);
    return;
  }
  const row =
    replaced ??
    openRecord(w, desk, { type: 'appointment', journey: about.journey, status: 'confirmed', fields: {} });
  if (from !== undefined) changeField(w, desk, row, 'visitFrom', row.fields.visitFrom, clockOf(from));
  if (to !== undefined) changeField(w, desk, row, 'visitTo', row.fields.visitTo, clockOf(to));
  const element = elementOf(run, desk, move, about);
  if (element !== undefined) changeField(w, desk, row, 'element', row.fields.element, element);
  w.emit({
    kind: 'dispatchPlanned',
    ...w.actor(desk),
    ...w.about(about.journey),
    objectId: row.id,
    toState: 'confirmed',
    reasonCode: replaced ? 'rebooked' : 'normal',
    ...(element === undefined ? {} : { relatedObjectId: element, visibleToCustomer: false }),
    ...(from === undefined ? {} : { fromAt: from }),
    ...(to === undefined ? {} : { dueAt: to }),
  });
  const journey = w.journey(about.journey);
  if (from !== undefined) setInstant(w, journey, 'visitFrom', from);
  if (to !== undefined) setInstant(w, journey, 'visitTo', to);
  if (element === undefined) bookedFor(run, desk, about.journey, move, { from, to });
  raiseByMove(run, desk, about.journey, ['bookSlot']);
}

/** Somebody has to be at home: it is promised, and the system's text says so. */
function bookedFor(
  run: Run,
  desk: string,
  journey: string,
  move: MoveOf<'bookSlot'>,
  { from, to }: { from: number | undefined; to: number | undefined },
): void {
  const w = run.world;
  makePromise(w, {
    desk,
    journey,
    to: 'customer',
    what: 'visit',
    dueAt: to,
    words: `${move.from} to ${move.to}`,
  });
  tellCustomer(
    run,
    desk,
    journey,
    `Your appointment: ${from === undefined ? move.from : clockOf(from)} to ${to === undefined ? move.to : clockOf(to)}.`,
    {
      ...(from === undefined ? {} : { visitFrom: clockOf(from) }),
      ...(to === undefined ? {} : { visitTo: clockOf(to) }),
    },
  );
}

/** A visit to an element of the network, named from what the desk knows: nobody has to be at home for it. */
function elementOf(
  run: Run,
  desk: string,
  { attach }: MoveOf<'bookSlot'>,
  about: CaseInHand,
): string | undefined {
  if (!attach?.includes('alarmedObject')) return undefined;
  return known(run.world, desk, 'alarmedObject', about.journey, about.incident)?.value;
}

function credit(run: Run, desk: string, move: MoveOf<'orderCredit'>, about: CaseInHand): void {
  const w = run.world;
  const journey = w.journeys.has(move.for) ? move.for : about.journey;
  w.emit({
    kind: 'compensationOrdered',
    ...w.actor(desk),
    ...w.about(journey),
    reasonCode: move.rule,
    amount: move.amount,
  });
  openRecord(w, desk, {
    type: 'credit',
    journey,
    status: 'ordered',
    fields: { rule: move.rule, amount: String(move.amount) },
  });
  if (journey !== undefined) raiseByMove(run, desk, journey, ['orderCredit']);
}
