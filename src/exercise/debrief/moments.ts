/** Everything that was said and done, line by line, for replaying minutes and for reading along. */
import type { LogEvent } from '../../model/event-columns.ts';
import { SYSTEM_NAMES } from '../../model/system-names.ts';
import { isSystemId } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { capital, deskWords, personOf } from './wording/speaking.ts';
import { unitWord } from './wording/unit-words.ts';

export interface Moment {
  seq: number;
  t: Ms;
  /** "You", "Ms Adeyemi", "Bea, SOC". */
  who: string;
  mine: boolean;
  /** Words somebody said or wrote, a deed, or the world moving by itself. */
  kind: 'said' | 'wrote' | 'did' | 'world';
  text: string;
  /** This desk could hear or see it when it happened. */
  atDesk: boolean;
  /** How an own line was understood, where the desk did not show it (rung 3). */
  heardAs?: string;
}

type OwnDesk = (desk: string | undefined) => boolean;

export function momentsOf(run: ExerciseRun, desk: string): Moment[] {
  const start = run.firstSeatAt;
  const isOwn = isOwnDesk(run, desk);
  return run.world.log.events().flatMap((e) => (e.t < start ? [] : momentOf(run, isOwn, e)));
}

function momentOf(run: ExerciseRun, isOwn: OwnDesk, e: LogEvent): Moment[] {
  const mine = isOwn(e.deskId) && e.actorUnit !== 'customer';
  const customer = run.scenario.journeys.find((j) => j.id === e.journeyId)?.customer;
  const speaker = run.world.talks.find((t) => t.id === e.objectId)?.person ?? customer ?? '';
  const who = mine
    ? 'You'
    : e.actorUnit === 'customer'
      ? personOf(run, speaker)
      : e.deskId !== undefined
        ? deskWords(run, e.deskId)
        : '';
  const atDesk = mine || isOwn(e.targetDesk) || (e.kind === 'interactionOpened' && ringsAt(run, isOwn, e));
  const base = { seq: e.seq, t: e.t, who, mine, atDesk };
  const did = (text: string): Moment[] => [
    { ...base, kind: 'did', text: mine ? inSecondPerson(text) : text },
  ];
  switch (e.kind) {
    case 'said':
      return [{ ...base, kind: 'said', text: e.text ?? '', ...(mine ? understood(run, e.seq) : {}) }];
    case 'messageSent':
    case 'readBack':
      return [{ ...base, kind: 'wrote', text: `${toWhom(run, isOwn, e)}${e.text ?? ''}` }];
    case 'bannerPublished':
    case 'statementPublished':
      return [{ ...base, kind: 'wrote', atDesk: true, text: `On the page: ${e.text ?? ''}` }];
    case 'interactionOpened':
      if (e.actorUnit === 'customer') return [{ ...base, kind: 'world', text: 'rings' }];
      return did(e.reasonCode === undefined ? 'takes the call' : `rings ${personOf(run, customer ?? '')}`);
    case 'interactionClosed':
      return e.actorUnit === 'customer'
        ? [{ ...base, kind: 'world', text: 'hangs up' }]
        : did('ends the call');
    case 'expertAsked':
      return did(`asks the expert: ${e.text ?? ''}`);
    case 'lookedUp':
      return did(`opens ${systemWord(e.systemId)}`);
    case 'handoverAccepted':
      return did('takes it over');
    case 'handoverReturned':
      return did(`sends it back: ${e.text ?? ''}`);
    case 'handoverExpired':
      return did('lets it lie past its time');
    case 'holdStarted':
      return did('puts the call on hold');
    case 'objectLinked':
      return did(`links ${linkedWords(run, e)}`);
    case 'itemSold':
      return did('sells a replacement');
    case 'dispatchPlanned':
      return did('books a visit');
    case 'commitmentBroken':
      return e.reasonCode === 'other' ? [] : did('lets a promise run out');
    default:
      return [];
  }
}

/** "it to INC-2207"; of many, how many, and how many of them the incident never hit. */
function linkedWords(run: ExerciseRun, e: LogEvent): string {
  const { amount, objectId = '', incidentId, relatedObjectId = 'another record' } = e;
  if (amount === undefined) return `it to ${relatedObjectId}`;
  const strangers = incidentId === undefined ? 0 : run.masses.strangers(objectId, incidentId);
  return `${thousands(amount)} to ${relatedObjectId}${strangers === 0 ? '' : `, ${thousands(strangers)} of them not hit by it`}`;
}

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function understood(run: ExerciseRun, seq: number): { heardAs?: string } {
  const heardAs = run.rung === 3 ? run.heard.get(seq) : undefined;
  return heardAs === undefined ? {} : { heardAs };
}

/** "takes the call" as it follows "You". */
const inSecondPerson = (text: string): string => text.replace(/^(\w+)s\b/, '$1');

const systemWord = (id: string | undefined): string =>
  id !== undefined && isSystemId(id) ? SYSTEM_NAMES[id] : 'a screen';

function toWhom(run: ExerciseRun, isOwn: OwnDesk, e: LogEvent): string {
  if (isOwn(e.targetDesk) && !isOwn(e.deskId)) return '';
  if (e.targetDesk !== undefined) return `to ${deskWords(run, e.targetDesk)}: `;
  return e.targetUnit === undefined || e.targetUnit === 'customer'
    ? ''
    : `to ${capital(unitWord(e.targetUnit))}: `;
}

const ringsAt = (run: ExerciseRun, isOwn: OwnDesk, e: LogEvent): boolean =>
  e.actorUnit === 'customer' && run.scenario.desks.some((d) => isOwn(d.desk) && d.unit === e.targetUnit);
