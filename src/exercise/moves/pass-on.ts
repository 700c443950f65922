/** Passing on and receiving: handovers, messages, reports, impact, public words. */

import { handoverState } from '../../engine/world/handover-protocol.ts';
import {
  accept,
  acknowledge,
  addToHandover,
  giveBack,
  offer,
  readBack,
} from '../../engine/world/handovers.ts';
import { stand } from '../../engine/world/knowledge.ts';
import { sendMessage } from '../../engine/world/messages.ts';
import { refuse } from '../../engine/world/records.ts';
import type { Handover } from '../../engine/world/shapes.ts';
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import { FACTS, isFactId } from '../../model/facts.ts';
import { MESSAGE_CONTRACTS } from '../../model/message-contracts.ts';
import type { MoveOf } from '../../model/move.ts';
import { mayWrite } from '../../model/record-types.ts';
import { isUnitId } from '../../model/units.ts';
import { fieldsSaid } from '../fields-said.ts';
import { misheardAt } from '../receiver/receiver-spec.ts';
import { findHandover, findIncident, findRecord, journeyOfCustomer, takeInHand } from '../references.ts';
import type { CaseInHand, Given, Run } from '../run-shape.ts';
import { offerEventFor, raiseOnIncident } from './chain-events.ts';
import { content, writtenHeardAs } from './content.ts';
import { acknowledgeMass } from './mass-move.ts';
import { contractOfNote } from './note-contract.ts';
import { contractOfReport } from './report-contract.ts';
import { deskFor } from './talk.ts';

/** An own handover to that unit about that case, on its way or taken: later words belong to it. */
function openThread(run: Run, desk: string, toUnit: string, about: CaseInHand): Handover | undefined {
  const { unit } = run.world.desk(desk);
  return run.world.handovers.findLast(
    (h) =>
      h.fromUnit === unit &&
      h.toUnit === toUnit &&
      ((about.journey !== undefined && h.journey === about.journey) ||
        (about.incident !== undefined && h.incident === about.incident)) &&
      !['returned', 'expired', 'withdrawn'].includes(handoverState(h)),
  );
}

/** A handover that came from there about that case and was seen: what is written back is an answer to it. */
function answeredThread(run: Run, desk: string, toUnit: string, about: CaseInHand): Handover | undefined {
  const { unit } = run.world.desk(desk);
  return run.world.handovers.findLast(
    (h) =>
      h.toUnit === unit &&
      h.fromUnit === toUnit &&
      unit !== toUnit &&
      h.journey === about.journey &&
      h.incident === about.incident &&
      ANSWERABLE.has(handoverState(h)),
  );
}

/** It reached somebody; what was sent back is a new matter until it comes again. */
const ANSWERABLE: ReadonlySet<string> = new Set(['delivered', 'acknowledged', 'readBack', 'accepted']);

/** What was written and what the receiver's screen shows are two values: some forms drop a line. */
function cutByForm(run: Run, contract: string, toUnit: string, channel: string): string[] {
  if (channel !== 'form') return [];
  return run.scenario.forms.flatMap((form) =>
    form.contract === contract && form.to === toUnit ? form.cuts : [],
  );
}

/** A shift handover to one's own unit is for the desk that comes, not for whoever sits opposite meanwhile. */
function nextShift(run: Run, desk: string, { contract, to }: MoveOf<'sendHandover'>): string | undefined {
  const { unit } = run.world.desk(desk);
  if (contract !== 'H8' || to !== unit) return undefined;
  return [...run.world.desks.values()].find(
    (other) => other.unit === unit && other.id !== desk && other.comesAt !== undefined,
  )?.id;
}

export function sendHandover(
  run: Run,
  desk: string,
  move: MoveOf<'sendHandover'>,
  about: CaseInHand,
  given: Given,
): void {
  const other = nextShift(run, desk, move) ?? deskFor(run, move.to, desk);
  const toUnit = other === undefined ? move.to : run.world.desk(other).unit;
  const { reading, says, attached } = content(run, desk, move, about, given);
  const chainEvent = offerEventFor(run, desk, about.journey, move.contract);
  const misheard = misheardAt(run, other, { contract: move.contract, channel: move.channel, ...about }, says);
  offer(run.world, {
    desk,
    contract: move.contract,
    toUnit,
    toDesk: other,
    journey: about.journey,
    incident: about.incident,
    channel: move.channel,
    text: move.text,
    says,
    attached,
    heard: { ...misheard, ...given.heard },
    garbled: [...(given.garbled ?? []), ...cutByForm(run, move.contract, toUnit, move.channel)],
    chainEvent,
  });
  writtenHeardAs(run, desk, reading, about);
  run.hearing.consequences(desk, reading, about, toUnit, { channel: move.channel });
}

export function report(
  run: Run,
  desk: string,
  move: MoveOf<'report'>,
  about: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  const { unit } = w.desk(desk);
  const other = deskFor(run, move.to, desk);
  const toUnit = other === undefined ? move.to : w.desk(other).unit;
  if (!isUnitId(toUnit)) {
    refuse(w, desk, 'noRight', undefined, undefined, about.journey);
    return;
  }
  const contract = contractOfReport(unit, toUnit);
  const thread = openThread(run, desk, toUnit, about);
  if (contract === 'free' || (thread && thread.contract === contract)) {
    message(
      run,
      desk,
      { move: 'sendMessage', to: move.to, channel: 'hotline', text: move.text, attach: move.attach },
      about,
      given,
    );
    w.emit({
      kind: 'escalated',
      ...w.actor(desk),
      ...w.about(about.journey, about.incident),
      targetUnit: toUnit,
      level: 1,
    });
    return;
  }
  sendHandover(
    run,
    desk,
    { move: 'sendHandover', contract, to: move.to, channel: 'hotline', text: move.text, attach: move.attach },
    about,
    given,
  );
}

const NOTICE = 'm39';

/** Whoever plans the work and writes to a customer when it begins has sent the notice of it; nobody names a form. */
function noticeIn(unit: string, says: Readonly<Record<string, string>>): string | undefined {
  const { from } = MESSAGE_CONTRACTS[NOTICE];
  return says.changeStart !== undefined && from.some((each) => each === unit) ? NOTICE : undefined;
}

export function message(
  run: Run,
  desk: string,
  move: MoveOf<'sendMessage'>,
  about: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  const journey = journeyOfCustomer(w, move.to);
  const toCustomer =
    move.to === 'customer' || journey !== undefined || run.scenario.cast.some((p) => p.id === move.to);
  const caseOf = journey === undefined ? about : { journey };
  const other = toCustomer ? undefined : deskFor(run, move.to, desk);
  const toUnit = toCustomer ? 'customer' : other === undefined ? move.to : w.desk(other).unit;
  const { reading, says } = content(run, desk, move, caseOf, given, toCustomer ? 'customer' : 'unit');
  const thread = toCustomer ? undefined : openThread(run, desk, toUnit, caseOf);
  const answered = toCustomer ? undefined : answeredThread(run, desk, toUnit, caseOf);
  const contract = thread || answered ? undefined : contractOfNote(run, desk, other, move, says, caseOf);
  if (contract) {
    const { to, channel, text, attach } = move;
    sendHandover(run, desk, { move: 'sendHandover', contract, to, channel, text, attach }, caseOf, given);
    return;
  }
  if (thread) addToHandover(run.world, thread, says);
  // A slip of the pen stands in the note as it was read; the matter itself keeps what was meant.
  const written = SPOKEN_CHANNELS.has(move.channel) ? says : { ...says, ...given.heard };
  sendMessage(w, {
    desk,
    to: toUnit,
    toDesk: other,
    channel: move.channel,
    text: move.text,
    says: written,
    journey: caseOf.journey,
    incident: caseOf.incident,
    messageId: move.messageId ?? (toCustomer ? noticeIn(w.desk(desk).unit, says) : undefined),
    handover: (thread ?? answered)?.id,
    ...(toCustomer ? {} : { fields: fieldsSaid(run, desk, move.text, written, caseOf) }),
    heard: given.heard,
    garbled: given.garbled,
    reading: {
      act: [...new Set(reading.acts.map((a) => a.act))],
      mark: [...reading.marks],
      parts: [...reading.parts],
      vague: [...reading.vague],
    },
  });
  writtenHeardAs(run, desk, reading, caseOf, toCustomer ? 'customer' : 'unit');
  run.hearing.consequences(desk, reading, caseOf, toUnit, { channel: move.channel });
}

/**
 * Sent back is asked for: "No flat given." names the flat as much as "Which flat?" does, and so does a value that is
 * held against the one that was handed over.
 */
function askedIn(
  run: Run,
  desk: string,
  text: string,
  about: CaseInHand,
  handed: Handover['says'],
): string[] {
  const reading = run.hearing.read(desk, text, about, 'unit');
  const given = new Set(reading.facts.map((fact) => fact.fact));
  const clauses = text.split(/[.!?;,:]+/).filter((clause) => clause.trim() !== '');
  const named = clauses.flatMap((clause) => run.hearing.read(desk, `${clause.trim()}?`, about, 'unit').asked);
  return [
    ...reading.asked.map((asked) => asked.fact),
    ...named.map((asked) => asked.fact).filter((fact) => !given.has(fact)),
    ...reading.facts
      .filter(({ fact, value, negated, quoted }) => {
        const before = handed[fact];
        return before !== undefined && before !== value && !negated && !quoted;
      })
      .map(({ fact }) => fact),
  ];
}

/** Notice taken of a plain message or of an alarm: seen, and no more than that. False when it is neither. */
function takeNote(run: Run, desk: string, ref: string): boolean {
  const w = run.world;
  const message = w.messages.find((m) => m.id === ref && m.toDesk === desk && m.deliveredAt !== undefined);
  if (message) {
    w.emit({
      kind: 'messageAcked',
      ...w.actor(desk),
      ...w.about(message.journey, message.incident),
      targetUnit: w.desk(message.fromDesk).unit,
      targetDesk: message.fromDesk,
      ...(message.messageId === undefined ? {} : { messageId: message.messageId }),
    });
    return true;
  }
  const { unit } = w.desk(desk);
  const alarm = w.log.events().findLast((e) => e.kind === 'alarmRaised' && e.objectId === ref);
  if (!alarm || !isUnitId(unit) || !mayWrite(unit, 'alarm', 'status')) return false;
  w.emit({
    kind: 'alarmAcked',
    ...w.actor(desk),
    ...w.about(alarm.journeyId, alarm.incidentId),
    objectType: 'alarm',
    objectId: ref,
    ...(alarm.relatedObjectId === undefined ? {} : { relatedObjectId: alarm.relatedObjectId }),
  });
  return true;
}

type Receiving = MoveOf<'acknowledge'> | MoveOf<'accept'> | MoveOf<'returnHandover'> | MoveOf<'readBack'>;

export function receive(run: Run, desk: string, move: Receiving, given: Given): void {
  const w = run.world;
  const ref = move.move === 'acknowledge' ? move.what : move.handover;
  const handover = findHandover(w, desk, ref);
  if (!handover && move.move === 'acknowledge') {
    if (takeNote(run, desk, ref) || acknowledgeMass(run, desk, ref)) {
      run.screens.written(desk);
      return;
    }
  }
  // What a desk gave to its own unit (the next shift) it does not take itself.
  if (!handover || handover.toUnit !== w.desk(desk).unit || handover.fromDesk === desk) {
    refuse(w, desk, 'closed');
    return;
  }
  const about = { journey: handover.journey, incident: handover.incident };
  takeInHand(w, desk, about);
  if (move.move === 'acknowledge') acknowledge(w, desk, handover);
  else if (move.move === 'accept') accept(w, desk, handover);
  else if (move.move === 'returnHandover') {
    const named = new Set([...move.facts, ...askedIn(run, desk, move.text, about, handover.says)]);
    giveBack(w, desk, handover, [...named], move.text);
  } else {
    const reading = run.hearing.read(desk, move.text, about, 'unit');
    readBack(w, desk, handover, given.says ?? run.hearing.says(reading), move.text);
  }
}

export function escalate(
  run: Run,
  desk: string,
  move: MoveOf<'escalate'>,
  about: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  message(run, desk, { move: 'sendMessage', to: move.to, channel: 'note', text: move.text }, about, given);
  w.emit({
    kind: 'escalated',
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    targetUnit: move.to,
    level: move.level,
  });
}

export function raiseJeopardy(
  run: Run,
  desk: string,
  move: MoveOf<'raiseJeopardy'>,
  inHand: CaseInHand,
  given: Given,
): void {
  const w = run.world;
  const record = findRecord(w, move.record);
  const about = record?.journey === undefined ? inHand : { journey: record.journey };
  const { says, attached } = content(run, desk, move, about, given);
  w.emit({
    kind: 'jeopardyRaised',
    ...w.actor(desk),
    ...w.about(about.journey),
    messageId: 'm22',
    says,
    ...(record ? { objectId: record.id } : {}),
  });
  offer(w, {
    desk,
    contract: 'm22',
    // The order desk, which is told of it otherwise, tells those who speak with the customer.
    toUnit: w.desk(desk).unit === 'orderDesk' ? 'contactCentre' : 'orderDesk',
    journey: about.journey,
    channel: 'form',
    text: move.text,
    says,
    attached,
    chainEvent: offerEventFor(run, desk, about.journey, 'm22'),
  });
}

export function declareImpact(run: Run, desk: string, move: MoveOf<'declareImpact'>, given: Given): void {
  const w = run.world;
  const incident = findIncident(w, move.incident);
  if (!incident) {
    refuse(w, desk, 'closed', 'serviceProblem', 'serviceProblem');
    return;
  }
  const about: CaseInHand = { incident: incident.id };
  const { says, attached } = content(run, desk, move, about, given);
  for (const event of w.definition(incident.chainId).landmarks?.declaredBy ?? [])
    raiseOnIncident(run, desk, incident.id, event);
  for (const [fact, value] of Object.entries(says)) {
    for (const system of isFactId(fact) ? FACTS[fact].lookUp : []) stand(w, system, incident.id, fact, value);
    stand(w, 'serviceProblem', incident.id, fact, value);
  }
  for (const to of move.to) {
    const other = deskFor(run, to, desk);
    const toUnit = other === undefined ? to : w.desk(other).unit;
    const handover = offer(w, {
      desk,
      contract: 'H11',
      toUnit,
      toDesk: other,
      incident: incident.id,
      channel: 'hotline',
      text: move.text,
      says,
      attached,
      heard: given.heard,
      garbled: given.garbled,
    });
    w.emit({
      kind: 'impactDeclared',
      ...w.actor(desk),
      ...w.about(undefined, incident.id),
      contract: 'H11',
      handoverId: handover.id,
      targetUnit: toUnit,
      says,
      fields: handover.fields,
    });
  }
}
