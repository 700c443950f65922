/** CB18d: a desk knows of muted alarms or blind tools, and neither looks behind them nor passes them on. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { carriesRight, deskOf, isHiddenAlarm, saysNone } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { type Context, type Finding, keyOf } from './detector.ts';

const BLIND: readonly string[] = ['suppressedAlarms', 'degradedTools'];
const WATCHING: readonly string[] = ['noc', 'soc'];

export function blindSpots(log: JourneyLog, context: Context): Finding[] {
  const seen = new Set<string>();
  return log.of('factLearned').flatMap((learned): Finding[] => {
    const fact = learned.factId ?? '';
    if (!BLIND.includes(fact) || !WATCHING.includes(learned.actorUnit) || saysNone(learned.says?.[fact]))
      return [];
    const desk = deskOf(learned);
    const key = keyOf(desk, fact, 'd');
    if (seen.has(key)) return [];
    seen.add(key);
    const finding = judge(learned, fact, desk, log, context);
    return finding ? [{ ...finding, key }] : [];
  });
}

function judge(
  learned: LogEvent,
  fact: string,
  desk: string,
  log: JourneyLog,
  { duty, settings, endedAt }: Context,
): Finding | undefined {
  const due = duty.deadline(desk, learned.t, settings.get('cb18.muteWithin'));
  if (due === undefined || due > endedAt) return undefined;
  const behind = learned.says?.[fact] ?? '';
  const hidden = log.of('alarmRaised').find((e) => e.t >= due && (isHiddenAlarm(e) || isOf(e, behind)));
  const gone = log.of('shiftEnded').find((e) => deskOf(e) === desk && e.t >= due);
  const moment = hidden && (!gone || isBefore(hidden, gone)) ? hidden : gone;
  if (!moment || moment.t > endedAt || isMet(learned, fact, desk, log, moment)) return undefined;
  return {
    part: 'd',
    key: '',
    at: moment.t,
    events: [learned, moment],
    journeyIds: moment.journeyId === undefined ? [] : [moment.journeyId],
    by: desk,
    avoidableBy: [],
    openAt: learned.t,
    explanation: `${desk} knew of ${fact === 'degradedTools' ? 'blind tools' : 'muted alarms'} at ${clockOf(learned.t)} and had neither looked behind them nor passed them on by ${clockOf(moment.t)}`,
  };
}

/** An alarm of the element that the blind spot names. */
const isOf = (alarm: LogEvent, behind: string): boolean =>
  [alarm.objectId, alarm.relatedObjectId].some(
    (id) => id !== undefined && behind.split(/[^\w-]+/).includes(id),
  );

/** Looked behind it, or gave it on in a shift handover that was accepted. */
function isMet(learned: LogEvent, fact: string, desk: string, log: JourneyLog, moment: LogEvent): boolean {
  const group = learned.says?.[fact];
  const looked = log
    .of('checkDone', 'workDone', 'lookedUp')
    .some(
      (e) =>
        deskOf(e) === desk &&
        isBefore(learned, e) &&
        isBefore(e, moment) &&
        (e.checkId === 'mutedGroups' ||
          e.reasonCode === 'unsuppressAlarms' ||
          (e.kind === 'lookedUp' && e.objectId !== undefined && (group?.includes(e.objectId) ?? false))),
    );
  if (looked) return true;
  return log
    .of('handoverOffered')
    .some(
      (offer) =>
        offer.contract === 'H8' &&
        deskOf(offer) === desk &&
        carriesRight(offer, fact) &&
        log
          .of('handoverAccepted')
          .some(
            (e) => e.handoverId !== undefined && e.handoverId === offer.handoverId && !isBefore(moment, e),
          ),
    );
}
