/** What of a run reaches its customer, event by event: her calls, what is sent to her, what she reads and sees. Nothing else. */
import type { Message, Talk } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

export type HerWhat =
  | 'mine'
  | 'heard'
  | 'rang'
  | 'keyed'
  | 'answered'
  | 'pickedUp'
  | 'missed'
  | 'music'
  | 'back'
  | 'putThrough'
  | 'over'
  | 'hungUp'
  | 'message'
  | 'page'
  | 'arrived'
  | 'left'
  | 'nobodyCame'
  | 'works'
  | 'thought';

export interface HerEntry {
  key: string;
  t: Ms;
  what: HerWhat;
  text?: string;
  /** How it came: "voice", "sms", "letter". */
  channel?: string;
  /** Which voice of the call: 0 the first that spoke, 1 another. */
  voice?: number;
}

/** What happens to her while she waits, so that she looks up. */
const BY_HERSELF: ReadonlySet<HerWhat> = new Set(['mine', 'rang', 'keyed', 'hungUp', 'page']);
export const looksUp = ({ what }: HerEntry): boolean => !BY_HERSELF.has(what);

export function entryOf(run: ExerciseRun, event: LogEvent): HerEntry | undefined {
  const found = ofTalk(run, event) ?? ofWords(run, event) ?? ofSight(run, event);
  return found && { key: String(event.seq), t: event.t, ...found };
}

type Found = Omit<HerEntry, 'key' | 't'>;

function ofTalk(run: ExerciseRun, event: LogEvent): Found | undefined {
  const { kind, objectId, actorUnit, reasonCode, deskId } = event;
  if (objectId === undefined) return undefined;
  const talk = run.world.talks.find(({ id }) => id === objectId);
  if (!talk || run.played?.speaksIn(talk) !== true) return undefined;
  switch (kind) {
    case 'interactionOpened':
      if (actorUnit === 'customer')
        return { what: Object.keys(talk.keyed).length > 0 ? 'keyed' : 'rang', channel: talk.channel };
      return { what: isHerCall(run, talk) ? 'answered' : 'pickedUp', channel: talk.channel };
    case 'said':
      return actorUnit === 'customer'
        ? { what: 'mine', text: event.text ?? '' }
        : { what: 'heard', text: event.text ?? '', voice: voiceOf(talk, deskId) };
    case 'holdStarted':
      return { what: 'music' };
    case 'holdEnded':
      return { what: 'back' };
    case 'interactionTransferred':
      return reasonCode === 'joined' ? undefined : { what: 'putThrough' };
    case 'interactionClosed':
      return { what: actorUnit === 'customer' ? 'hungUp' : 'over' };
    case 'customerContacted':
      return reasonCode === 'noAnswer' && run.played.missed.has(event.t) ? { what: 'missed' } : undefined;
    default:
      return undefined;
  }
}

/** She rang, and was not rung. */
const isHerCall = (run: ExerciseRun, talk: Talk): boolean => {
  const { log } = run.world;
  for (let row = 0; row < log.length; row += 1) {
    const { kind, objectId, actorUnit } = log.at(row);
    if (kind === 'interactionOpened' && objectId === talk.id) return actorUnit === 'customer';
  }
  return false;
};

const voiceOf = (talk: Talk, desk: string | undefined): number => {
  const voices = [...new Set(talk.lines.flatMap(({ by }) => (by === 'customer' ? [] : [by])))];
  return Math.max(0, voices.indexOf(desk ?? ''));
};

function ofWords(run: ExerciseRun, event: LogEvent): Found | undefined {
  const journey = run.played?.journey;
  if (event.kind === 'notificationSent' && event.journeyId === journey && event.toState === 'delivered') {
    const text = event.text ?? messageOf(run, event)?.text;
    return text === undefined ? undefined : { what: 'message', text, channel: event.channel ?? 'sms' };
  }
  if (event.kind !== 'bannerPublished' && event.kind !== 'statementPublished') return undefined;
  const own = run.world.journeys.get(journey ?? '')?.trueIncident;
  const isHers = event.journeyId === undefined || event.journeyId === journey;
  return isHers && (event.incidentId === undefined || event.incidentId === own) && event.text !== undefined
    ? { what: 'page', text: event.text, channel: event.channel ?? 'page' }
    : undefined;
}

const messageOf = (run: ExerciseRun, { t, journeyId, channel }: LogEvent): Message | undefined =>
  run.world.messages.find(
    (each) =>
      each.to === 'customer' &&
      each.deliveredAt === t &&
      each.journey === journeyId &&
      each.channel === channel,
  );

/** What she sees at her own door and on her own line. */
function ofSight(run: ExerciseRun, event: LogEvent): Found | undefined {
  if (event.journeyId !== run.played?.journey) return undefined;
  switch (event.kind) {
    case 'dispatchArrived':
      return { what: 'arrived' };
    case 'dispatchCompleted':
      return { what: 'left' };
    case 'dispatchNoShow':
      return wasToldOfVisit(run, event) ? { what: 'nobodyCame' } : undefined;
    case 'clockStopped':
      return event.clock === 'customer' ? { what: 'works' } : undefined;
    default:
      return undefined;
  }
}

/** A visit she was never told of is nothing she could miss. */
function wasToldOfVisit(run: ExerciseRun, { journeyId, seq }: LogEvent): boolean {
  const { log } = run.world;
  for (let row = 0; row < seq; row += 1) {
    const e = log.at(row);
    if (e.journeyId === journeyId && e.kind === 'commitmentMade' && e.reasonCode === 'visit') return true;
  }
  return false;
}
