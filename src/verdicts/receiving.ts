/** How the human seats judged what they were handed: hits, false alarms, mismatches caught (scoring.md 11.6). */

import type { LogEvent } from '../model/event-columns.ts';
import { contractIn } from './ack-limit.ts';
import type { Seat } from './attribution.ts';
import { deskOf, gapsOf } from './conventions.ts';
import { addressed } from './knowledge.ts';
import { isBefore, type LogReader } from './log-reader.ts';

/**
 * `hit`: faulty, and returned or asked about. `slipped`: faulty, and neither. `falseAlarm`: whole, and returned.
 * `sound`: whole, and not returned.
 */
export type Reception = 'hit' | 'slipped' | 'falseAlarm' | 'sound';

/** One handover offered to a human seat. */
export interface Received {
  /** Position of the offer in the log. */
  seq: number;
  handoverId: string;
  desk: string;
  /** Required facts that were missing, and those that were wrong or stale. */
  missing: readonly string[];
  wrong: readonly string[];
  reception: Reception;
  /** Positions of the seat's return or question. */
  by: readonly number[];
}

/** A fact that was taken down otherwise than it was said. */
export interface Mismatch {
  handoverId: string;
  fact: string;
  said: string;
  heard: string;
  /** Position of the event that shows it. */
  seq: number;
  caught: boolean;
}

export interface Receiving {
  /** Handovers offered to a seat with a required fact missing, wrong or stale. */
  planted: number;
  /** Of these: returned, or asked about. */
  hits: number;
  /** Handovers offered to a seat without fault. */
  sound: number;
  /** Of these: returned. */
  falseAlarms: number;
  each: readonly Received[];
  /** Facts heard otherwise between a seat and whoever it handed over to or from. */
  mismatches: readonly Mismatch[];
}

export function receivingOf(log: LogReader, seats: readonly Seat[]): Receiving {
  const each = log.of('handoverOffered').flatMap((offer) => receivedBy(log, offer, seats) ?? []);
  const count = (...which: Reception[]): number =>
    each.filter(({ reception }) => which.includes(reception)).length;
  return {
    planted: count('hit', 'slipped'),
    hits: count('hit'),
    sound: count('sound', 'falseAlarm'),
    falseAlarms: count('falseAlarm'),
    each,
    mismatches: mismatchesOf(log, seats),
  };
}

function receivedBy(log: LogReader, offer: LogEvent, seats: readonly Seat[]): Received | undefined {
  const seat = seats.find((s) => addressed(offer, s.desk));
  if (!seat || offer.handoverId === undefined) return undefined;
  const required: readonly string[] = contractIn(offer)?.required ?? [];
  const isRequired = (fact: string): boolean => required.includes(fact);
  const gaps = gapsOf(offer);
  const [missing, wrong] = [gaps.missing.filter(isRequired), gaps.wrong.filter(isRequired)];
  const faults = [...missing, ...wrong];
  const after = log
    .of('handoverReturned', 'questionAsked')
    .filter((e) => isBefore(offer, e) && e.actorUnit === seat.unit && deskOf(e) !== deskOf(offer));
  const returned = after.filter((e) => e.kind === 'handoverReturned' && e.handoverId === offer.handoverId);
  const asked = after.filter(
    (e) =>
      e.kind === 'questionAsked' &&
      e.targetUnit === offer.actorUnit &&
      e.journeyId === offer.journeyId &&
      faults.includes(e.factId ?? ''),
  );
  const by = [...returned, ...asked].map(({ seq }) => seq);
  const reception: Reception =
    faults.length > 0 ? (by.length > 0 ? 'hit' : 'slipped') : returned.length > 0 ? 'falseAlarm' : 'sound';
  return { seq: offer.seq, handoverId: offer.handoverId, desk: seat.desk, missing, wrong, reception, by };
}

/** Written otherwise than it was meant, in a note that follows a handover: what was meant is the handover's. */
const isSlip = ({ kind, fields }: LogEvent, fact: string): boolean =>
  kind === 'messageSent' && fields?.[fact] === 'wrong';

/**
 * Where a seat received: what it took down, or said back, otherwise than it was said to it last. Where a seat sent: only
 * what was said back to it, because nobody can put right what he does not hear. Caught: the next time the receiver has it
 * from the sender or says it itself, the value is right.
 */
function mismatchesOf(log: LogReader, seats: readonly Seat[]): Mismatch[] {
  const isSeat = (desk: string | undefined): boolean => seats.some((seat) => seat.desk === desk);
  return log.of('handoverOffered').flatMap((offer) => {
    const { handoverId, deskId: sender } = offer;
    if (handoverId === undefined || offer.says === undefined) return [];
    const heardBy = log
      .of('readBack', 'factLearned')
      .filter((e) => e.handoverId === handoverId && isBefore(offer, e) && e.deskId !== sender)
      .filter((e) => isSeat(e.deskId) || (e.kind === 'readBack' && isSeat(sender)));
    const saidBy = log
      .of('handoverOffered', 'messageSent')
      .filter((e) => e.handoverId === handoverId && e.deskId === sender);
    return Object.keys(offer.says).flatMap((fact) => {
      const said = (e: LogEvent): string | undefined =>
        saidBy.findLast((word) => isBefore(word, e) && word.says?.[fact] !== undefined && !isSlip(word, fact))
          ?.says?.[fact];
      const shown = heardBy.find((e) => e.says?.[fact] !== undefined && e.says[fact] !== said(e));
      if (!shown) return [];
      const right = said(shown) ?? '';
      const after = log
        .of(...SHOWS_VALUE)
        .find((e) => isBefore(shown, e) && e.deskId === shown.deskId && e.says?.[fact] !== undefined);
      const caught = after?.says?.[fact] === right;
      return [{ handoverId, fact, said: right, heard: shown.says?.[fact] ?? '', seq: shown.seq, caught }];
    });
  });
}

/** Kinds in which a desk shows which value it holds. */
const SHOWS_VALUE = ['said', 'messageSent', 'handoverOffered', 'readBack', 'factLearned'] as const;
