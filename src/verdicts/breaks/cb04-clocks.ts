/** CB04, variants 3, 4, 5, 10 and restarts: the clock is dodged, eased, stopped or set back. */
import { isPauseReason, PAUSE_REASONS } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { HOUR } from '../../model/time.ts';
import { clockUseAt, isLowered, learnedSmaller, prioritySetAt, shareUsedAt } from '../clock-limit.ts';
import { isPerson, isWordToCustomer, MAIN_RECORDS } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { isProven } from '../pauses.ts';
import { mainRecordOf } from '../records.ts';
import type { Shuffle } from './cb04-shuffle.ts';
import type { Context } from './detector.ts';

/** So close to the breach a lower priority is late whatever the share (breaks.md 6.4). */
const NEAR_BREACH = HOUR;

export function clockVariants(journey: JourneyLog, context: Context): Shuffle[] {
  return [
    ...queueOutsideSla(journey, context),
    ...lateDowngrade(journey, context),
    ...latePause(journey, context),
    ...emptyFirstReply(journey),
    ...journey
      .of('clockRestarted')
      .filter((act) => act.clock === 'contract')
      .map(
        (act): Shuffle => ({
          variant: 'restarted',
          record: recordOf(act, journey),
          at: act.t,
          act,
          events: [act],
          words: 'the contract clock was set back to zero',
        }),
      ),
  ];
}

const recordOf = (event: LogEvent, journey: JourneyLog): string =>
  event.objectId ?? mainRecordOf(journey)?.id ?? '-';

function queueOutsideSla(journey: JourneyLog, { endedAt }: Context): Shuffle[] {
  return journey.of('ownerChanged').flatMap((act): Shuffle[] => {
    const id = act.objectId;
    if (act.reasonCode !== 'slaExempt' || id === undefined || !clockUseAt(journey, id, act.t)?.running)
      return [];
    const end = journey
      .of('ownerChanged', 'clockBreached')
      .find(
        (e) =>
          isBefore(act, e) && (e.objectId === id || (e.kind === 'clockBreached' && e.clock === 'contract')),
      );
    const until = end?.t ?? endedAt;
    if (journey.all.some((e) => isBefore(act, e) && e.t <= until && isWorkThere(e, act))) return [];
    const words = `${id} was parked in a queue that no agreed time covers`;
    return [{ variant: '3', record: id, at: until, act, events: end ? [act, end] : [act], words }];
  });
}

/** Work, a test or a word to the customer by people of the unit in whose queue the ticket lies. */
const isWorkThere = (event: LogEvent, parked: LogEvent): boolean =>
  (event.kind === 'workDone' || event.kind === 'diagnosisRun' || isWordToCustomer(event)) &&
  isPerson(event) &&
  event.actorUnit === parked.targetUnit &&
  (!MAIN_RECORDS.includes(event.objectType ?? '') || event.objectId === parked.objectId);

function lateDowngrade(journey: JourneyLog, { settings }: Context): Shuffle[] {
  return journey.of('recordChanged').flatMap((act): Shuffle[] => {
    const id = act.objectId;
    if (act.field !== 'priority' || id === undefined || !isLowered(act.fromState, act.toState)) return [];
    const use = clockUseAt(journey, id, act.t);
    if (use?.limit === undefined) return [];
    const late = use.used / use.limit >= settings.get('cb04.lateShare') || use.limit - use.used < NEAR_BREACH;
    if (!late || learnedSmaller(journey.all, prioritySetAt(journey, id, act.t), act)) return [];
    const words = `${id} was lowered from ${act.fromState} to ${act.toState} with ${percent(use.used / use.limit)} of its time used`;
    return [{ variant: '4', record: id, at: act.t, act, events: [act], words }];
  });
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function latePause(journey: JourneyLog, { settings }: Context): Shuffle[] {
  return journey.of('clockPaused').flatMap((act): Shuffle[] => {
    if (act.clock !== 'contract' || !isPerson(act)) return [];
    const id = recordOf(act, journey);
    const share = shareUsedAt(journey, id, act.t);
    if (share === undefined || share < settings.get('cb04.latePause')) return [];
    const reason = act.reasonCode ?? '';
    const allowed = isPauseReason(reason) && PAUSE_REASONS[reason].allowed;
    if (allowed && isProven(act, journey, settings)) return [];
    const words = `the clock of ${id} was paused with ${percent(share)} of its time used`;
    return [{ variant: '5', record: id, at: act.t, act, events: [act], words }];
  });
}

const SAYING: readonly string[] = ['known', 'doing', 'nextTime'];

function emptyFirstReply(journey: JourneyLog): Shuffle[] {
  const stop = journey.of('clockStopped').find((e) => e.clock === 'firstResponse');
  if (!stop) return [];
  const act = journey
    .of('messageSent', 'notificationSent')
    .find((e) => isWordToCustomer(e) && e.t <= stop.t && (isPerson(e) || e.kind === 'messageSent'));
  if (!act) return [];
  const parts = new Set(
    [act, ...journey.of('updateGiven').filter((e) => e.t === act.t)].flatMap((e) => [...(e.parts ?? [])]),
  );
  if (SAYING.some((part) => parts.has(part))) return [];
  return [
    {
      variant: '10',
      record: recordOf(stop, journey),
      at: stop.t,
      act,
      events: [act, stop],
      words: 'the first reply stopped the clock and said nothing',
    },
  ];
}
