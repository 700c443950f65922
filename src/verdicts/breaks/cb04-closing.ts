/** CB04, variants 6 and 9: ended at the edge of a shift, or on a visit that did not settle it. */
import type { LogEvent } from '../../model/event-columns.ts';
import { CLOSED, deskOf, isPerson, isStatusChange, MAIN_RECORDS } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import type { Shuffle } from './cb04-shuffle.ts';
import type { Context } from './detector.ts';

export function closeVariants(journey: JourneyLog, context: Context): Shuffle[] {
  return [...shiftEndResolve(journey, context), ...completedAsFixed(journey)];
}

const ENDING: readonly string[] = ['resolved', ...CLOSED];

const isEnding = (event: LogEvent): boolean =>
  isStatusChange(event) &&
  isPerson(event) &&
  MAIN_RECORDS.includes(event.objectType ?? '') &&
  ENDING.includes(event.toState ?? '');

function shiftEndResolve(journey: JourneyLog, context: Context): Shuffle[] {
  const { settings, log } = context;
  const edge = settings.get('cb04.shiftEdge');
  return journey.of('recordChanged').flatMap((act): Shuffle[] => {
    if (!isEnding(act) || act.objectId === undefined) return [];
    const close = log
      .of('shiftEnded', 'beatFired')
      .some(
        (e) =>
          e.t >= act.t &&
          e.t - act.t < edge &&
          (e.kind === 'beatFired' ? e.objectId === 'reportingHour' : deskOf(e) === deskOf(act)),
      );
    if (!close || isProven(journey, act)) return [];
    const again = journey
      .of('recordChanged')
      .find(
        (e) =>
          isBefore(act, e) &&
          e.objectId === act.objectId &&
          isStatusChange(e) &&
          e.toState === 'inProgress' &&
          e.t - act.t <= settings.get('cb04.reopenWithin'),
      );
    if (!again) return [];
    const words = `${act.objectId} was set to ${act.toState} just before the shift ended, and was open again soon after,`;
    return [{ variant: '6', record: act.objectId, at: again.t, act, events: [act, again], words }];
  });
}

/** A good test or the customer's word after the last work. */
function isProven(journey: JourneyLog, act: LogEvent): boolean {
  const work = journey
    .of('workDone', 'dispatchCompleted')
    .filter((e) => isBefore(e, act))
    .at(-1);
  return journey
    .of('diagnosisRun', 'messageSent', 'factLearned')
    .some(
      (e) =>
        isBefore(e, act) &&
        (!work || isBefore(work, e)) &&
        ((e.kind === 'diagnosisRun' && e.toState === 'pass') ||
          e.messageId === 'm42' ||
          e.factId === 'customerConfirmedAt'),
    );
}

function completedAsFixed(journey: JourneyLog): Shuffle[] {
  return journey.of('recordChanged').flatMap((act): Shuffle[] => {
    if (!isEnding(act) || act.reasonCode !== 'visitCompleted' || act.objectId === undefined) return [];
    const visit = journey
      .of('dispatchCompleted')
      .filter((e) => isBefore(e, act))
      .at(-1);
    const tested = journey
      .of('diagnosisRun')
      .some((e) => e.toState === 'pass' && isBefore(e, act) && (!visit || isBefore(visit, e)));
    if (visit?.toState === 'done' && tested) return [];
    const why =
      visit?.toState === 'done' ? 'with no test after it' : `that ended ${visit?.toState ?? 'unknown'}`;
    const words = `${act.objectId} was set to ${act.toState} on a visit ${why}`;
    return [
      { variant: '9', record: act.objectId, at: act.t, act, events: visit ? [visit, act] : [act], words },
    ];
  });
}
