/** CB14: a clock is stopped with a wait that is not true or not proven. */
import { isPauseReason, PAUSE_REASONS } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatSpan } from '../../model/time.ts';
import { deskOf, sameDesk } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { isProven, owedBy } from '../pauses.ts';
import { mainRecordOf, newOwner, ownerAt } from '../records.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

export const cb14: Detector = {
  id: 'CB14',
  name: 'falsePending',
  severity: 4,
  title: 'Paused without reason',
  rule: 'A pause needs a message id and a review within 24 hours; samples are audited.',
  needs: [['clockPaused']],
  shared: false,
  detect(journey, context) {
    const pauses = journey.of('clockPaused').filter((e) => e.clock === 'contract' || e.clock === undefined);
    return pauses.flatMap((pause) => [
      ...judgePause(pause, journey, context),
      ...notResumed(pause, journey, context),
    ]);
  },
};

const recordOf = (pause: LogEvent, journey: JourneyLog): string =>
  pause.objectId ?? mainRecordOf(journey)?.id ?? '-';

function judgePause(pause: LogEvent, journey: JourneyLog, context: Context): Finding[] {
  const reason = pause.reasonCode ?? '';
  const allowed = isPauseReason(reason) && PAUSE_REASONS[reason].allowed;
  if (!allowed)
    return [findingOf('a', pause, pause.t, `with "${reason || 'no reason'}", which stops no clock`, journey)];
  const { settings, endedAt } = context;
  const findings: Finding[] = [];
  const judged = pause.t + settings.get('cb14.evidenceAfter');
  if (judged <= endedAt && !isProven(pause, journey, settings))
    findings.push(
      findingOf('b', pause, judged, `and ${owedBy(pause)} was never asked for what is awaited`, journey),
    );
  if (pause.dueAt === undefined)
    findings.push(findingOf('c', pause, pause.t, 'with no time to look again', journey));
  else if (pause.dueAt - pause.t > settings.get('cb14.review'))
    findings.push(
      findingOf(
        'c',
        pause,
        pause.t,
        `to be looked at only after ${formatSpan(pause.dueAt - pause.t)}`,
        journey,
      ),
    );
  return findings;
}

function findingOf(part: string, pause: LogEvent, at: number, why: string, journey: JourneyLog): Finding {
  const record = recordOf(pause, journey);
  const by = deskOf(pause);
  const seen = takenAndSeen(pause, record, journey);
  return {
    part,
    key: keyOf(journey.id, record, pause.t),
    at,
    events: [pause],
    by,
    avoidableBy: others([...seen.keys()], by),
    openAt: pause.t,
    causedAt: pause.t,
    ownActAt: Object.fromEntries(seen),
    subject: { record },
    explanation: `the clock was paused at ${clockOf(pause.t)} ${why}`,
  };
}

/** (d) the answer is there and the clock still stands. */
function notResumed(pause: LogEvent, journey: JourneyLog, { settings, endedAt }: Context): Finding[] {
  const access = pause.reasonCode === 'awaitingCustomerAccess';
  const answer = journey.all.find(
    (e) =>
      isBefore(pause, e) &&
      e.t > pause.t &&
      (access ? e.kind === 'dispatchArrived' : e.actorUnit === owedBy(pause)),
  );
  if (!answer) return [];
  const at = answer.t + settings.get('cb14.resumeWithin');
  const resumed = journey
    .of('clockResumed', 'clockStopped', 'clockRestarted')
    .some((e) => isBefore(pause, e) && e.t <= at && (e.clock === pause.clock || e.clock === undefined));
  if (at > endedAt || resumed) return [];
  const record = recordOf(pause, journey);
  const by = ownerAt(journey, record, at) ?? deskOf(pause);
  const seen = takenAndSeen(pause, record, journey);
  return [
    {
      part: 'd',
      key: keyOf(journey.id, record, pause.t, 'd'),
      at,
      events: [pause, answer],
      by,
      avoidableBy: others([...seen.keys()], by),
      openAt: answer.t,
      subject: { record },
      explanation: `the answer was there at ${clockOf(answer.t)} and the clock still stood at ${clockOf(at)}`,
    },
  ];
}

/** Desks that took the paused record over and looked at it, with the moment they looked. */
function takenAndSeen(pause: LogEvent, record: string, journey: JourneyLog): Map<string, number> {
  const found = new Map<string, number>();
  const resumed = journey.of('clockResumed').find((e) => isBefore(pause, e));
  for (const taken of journey.of('ownerChanged', 'handoverAccepted')) {
    if (!isBefore(pause, taken) || (resumed && isBefore(resumed, taken))) continue;
    const desk = taken.kind === 'ownerChanged' ? newOwner(taken) : deskOf(taken);
    if (desk === undefined) continue;
    const look = journey
      .of('lookedUp')
      .find((e) => e.objectId === record && sameDesk(deskOf(e), desk) && isBefore(taken, e));
    if (look) found.set(deskOf(look), look.t);
  }
  return found;
}
