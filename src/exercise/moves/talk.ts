/** Moves on the line: ringing somebody, holding, bringing a third in, putting through. */

import { offer } from '../../engine/world/handovers.ts';
import { keep, known } from '../../engine/world/knowledge.ts';
import { stepPatience } from '../../engine/world/patience.ts';
import { refuse } from '../../engine/world/records.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { joinTalk, transferTalk } from '../../engine/world/talk-transfers.ts';
import { callCustomer, callInVain, callUnit, endHold, endTalk, holdTalk } from '../../engine/world/talks.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { MoveOf } from '../../model/move.ts';
import { isUnitId } from '../../model/units.ts';
import { contactsOf } from '../contacts.ts';
import { caseInHand, journeyOfCustomer } from '../references.ts';
import type { Run } from '../run-shape.ts';
import { offerEventFor } from './chain-events.ts';
import { content } from './content.ts';
import { announced, speak, talkOf } from './say.ts';

/** Systems that hold a customer's number, the first that has one. */
const NUMBER_FILES = ['crm', 'om', 'wfm', 'ticketing'];

const SERVICE_DESKS = new Set(['serviceDesk1', 'serviceDesk2']);

/** Desk that answers for a unit id or a desk id. */
export function deskFor(run: Run, ref: string, except: string): string | undefined {
  if (run.world.desks.has(ref)) return ref;
  return isUnitId(ref) ? run.world.deskOfUnit(ref, except)?.id : undefined;
}

export function placeCall(run: Run, desk: string, move: MoveOf<'placeCall'>): void {
  const w = run.world;
  const other = deskFor(run, move.to, desk);
  if (other !== undefined && w.desk(other).unread) {
    // It rings out.
    refuse(w, desk, 'closed', 'interaction', 'telephony');
    return;
  }
  if (other !== undefined && other !== desk) {
    const talk = callUnit(w, desk, w.desk(other).unit, other, caseInHand(w, desk, move.about));
    park(run, desk, talk.id);
    return;
  }
  const contact = contactsOf(run, desk).find(({ person }) => person === move.to);
  if (contact && !isOnTheLine(run, contact.journey)) {
    park(run, desk, callCustomer(w, desk, contact.journey, contact.person).id);
    return;
  }
  const toNobody = other === desk || (isUnitId(move.to) && move.to !== 'customer');
  const journey = toNobody
    ? undefined
    : (journeyOfCustomer(w, move.to) ?? caseInHand(w, desk, move.about ?? move.to).journey);
  if (journey === undefined || isOnTheLine(run, journey)) {
    refuse(w, desk, 'closed', 'interaction', 'telephony', journey);
    return;
  }
  const { customer } = w.journey(journey);
  if (isWrongNumber(run, journey, move.number ?? numberFor(run, desk, journey))) {
    callInVain(w, desk, journey, customer);
    return;
  }
  if (run.played?.rings(desk, journey)) {
    // It rings at hers; what this desk had on the line waits or is over.
    park(run, desk, '');
    return;
  }
  reach(run, desk, journey);
}

/** The customer is on the line. */
export function reach(run: Run, desk: string, journey: string): void {
  const talk = callCustomer(run.world, desk, journey, run.world.journey(journey).customer);
  park(run, desk, talk.id);
}

/** The number a desk dials where it names none: the one it was told or read last, else the one on file. */
function numberFor(run: Run, desk: string, journey: string): string | undefined {
  const w = run.world;
  const told = known(w, desk, 'contactPhone', journey)?.value;
  return (
    told ?? NUMBER_FILES.map((file) => w.standing.get(file)?.get(journey)?.get('contactPhone')).find(Boolean)
  );
}

const isWrongNumber = (run: Run, journey: string, number: string | undefined): boolean =>
  number !== undefined && verdictOf(truthOf(run.world, 'contactPhone', journey), number) === 'wrong';

/** Somebody speaks with this customer already, or she waits to be answered. */
const isOnTheLine = (run: Run, journey: string): boolean =>
  run.world.talks.some((t) => t.journey === journey && t.state !== 'closed' && !t.internal);

/** The customer's talk that a desk can pass on: the one on its line, else one that it holds. */
function customerTalk(run: Run, desk: string): Talk | undefined {
  const current = talkOf(run, desk);
  if (current && !current.internal && current.state !== 'closed') return current;
  return run.world.talks.findLast((t) => t.desk === desk && !t.internal && t.state !== 'closed');
}

/** Another call begins: a customer on the line waits without a word, a colleague is hung up on; a bridge stays. */
export function park(run: Run, desk: string, except: string): void {
  for (const talk of run.world.talks) {
    if (talk.desk !== desk || talk.id === except || talk.state !== 'open') continue;
    if (talk.bridge) continue;
    if (talk.internal) endTalk(run.world, talk, 'informed', 'desk');
    else holdTalk(run.world, desk, talk, 0);
  }
}

export function hold(run: Run, desk: string, move: MoveOf<'hold'>): void {
  const w = run.world;
  const current = talkOf(run, desk);
  if (!move.on) {
    const held = w.talks.find(
      (t) =>
        t.desk === desk &&
        t.state === 'held' &&
        (move.about === undefined || t.id === move.about || t.journey === move.about),
    );
    if (!held) return;
    park(run, desk, held.id);
    w.desk(desk).talk = held.id;
    if (held.journey !== undefined) w.desk(desk).journey = held.journey;
    endHold(w, desk, held);
    return;
  }
  if (current?.state !== 'open') return;
  if (move.text === undefined) {
    holdTalk(w, desk, current, 0);
    return;
  }
  const reading = speak(run, desk, current, move.text);
  const told = reading.promises.find((p) => p.due !== undefined);
  if (told?.due === undefined) holdTalk(w, desk, current, 0);
  else holdTalk(w, desk, current, ...announced(w.now, told.due, told.dueWords));
}

export function addToCall(run: Run, desk: string, move: MoveOf<'addToCall'>): void {
  const talk = talkOf(run, desk) ?? customerTalk(run, desk);
  const other = deskFor(run, move.unit, desk);
  if (!talk || other === undefined || other === desk) {
    refuse(run.world, desk, 'closed', 'interaction', 'telephony');
    return;
  }
  if (talk.state === 'held') endHold(run.world, desk, talk);
  joinTalk(run.world, desk, talk, other);
}

export function transfer(
  run: Run,
  desk: string,
  move: MoveOf<'transferWarm'> | MoveOf<'transferCold'>,
): void {
  const w = run.world;
  const talk = customerTalk(run, desk);
  const other = deskFor(run, move.unit, desk);
  if (!talk || other === undefined || other === desk) {
    refuse(w, desk, 'closed', 'interaction', 'telephony');
    return;
  }
  takeUp(run, desk, talk);
  const warm = move.move === 'transferWarm';
  const about = { journey: talk.journey };
  const { says, attached } = warm ? content(run, desk, move, about, {}) : { says: {}, attached: [] };
  const toUnit = w.desk(other).unit;
  const contract = w.desk(desk).unit === 'contactCentre' && SERVICE_DESKS.has(toUnit) ? 'H5' : 'm47';
  const handover = offer(w, {
    desk,
    contract,
    toUnit,
    toDesk: other,
    journey: talk.journey,
    channel: 'voice',
    text: warm ? move.text : '',
    says,
    attached,
    chainEvent: offerEventFor(run, desk, talk.journey, contract),
  });
  if (talk.journey !== undefined)
    stepPatience(w, w.journey(talk.journey), warm ? 'transferWarm' : 'transferCold');
  const busy = w.talks.some((t) => t.desk === other && t.state === 'open');
  transferTalk(w, desk, talk, other, warm ? 'warm' : 'cold', handover.id);
  // Whoever is talking already does not drop the other: she waits there without a word.
  if (busy) holdTalk(w, other, talk, 0);
}

/** Back on the line with the talk that is to be passed on; the colleague rung meanwhile is left. */
function takeUp(run: Run, desk: string, talk: Talk): void {
  const w = run.world;
  if (talk.desk === desk) {
    park(run, desk, talk.id);
    w.desk(desk).talk = talk.id;
  }
  if (talk.state === 'held') endHold(w, desk, talk);
}

/** K on a line: every fact heard in it is kept. */
export function keepLine(run: Run, desk: string, seq: number | undefined): void {
  const w = run.world;
  const row = seq ?? talkOf(run, desk)?.lines.findLast((line) => line.by === 'customer')?.seq;
  if (row === undefined || row < 0 || row >= w.log.length) return;
  const event = w.log.at(row);
  for (const fact of Object.keys(event.says ?? {})) keep(w, desk, fact, event.journeyId, event.incidentId);
}
