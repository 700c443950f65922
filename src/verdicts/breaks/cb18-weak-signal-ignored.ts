/** CB18: the first odd reports or alarms are waved away. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import {
  carriesFact,
  contactKey,
  deskOf,
  isClusterReport,
  isCompany,
  isDenial,
  isFront,
  isPerson,
  saysNone,
  targetOf,
} from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { blindSpots } from './cb18-blind-spots.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

/** A danger, and the blind spots behind which one may be. */
const SIGNALS: readonly string[] = ['safetyIssue', 'suppressedAlarms', 'degradedTools'];

export const cb18: Detector = {
  id: 'CB18',
  name: 'weakSignalIgnored',
  severity: 5,
  title: 'Weak signal waved away',
  rule: 'Curiosity rule; acknowledged is not handled; a duty to say it aloud.',
  needs: [
    [
      'alarmAcked',
      ...withColumn(['factLearned'], (e) => SIGNALS.includes(e.factId ?? '')),
      ...withColumn(['handoverOffered', 'messageSent'], isClusterReport),
    ],
  ],
  shared: true,
  detect: (log, context) => [
    ...safetyUnreported(log, context),
    ...onlyAcked(log, context),
    ...untestedNo(log),
    ...blindSpots(log, context),
  ],
};

const journeysOf = (event: LogEvent): string[] => (event.journeyId === undefined ? [] : [event.journeyId]);

/** (a) Danger was told at the front and nothing reached soc or noc in time. */
function safetyUnreported(log: JourneyLog, { settings, endedAt }: Context): Finding[] {
  const told = log
    .of('factLearned')
    .filter(
      (e) =>
        e.factId === 'safetyIssue' &&
        e.says?.safetyIssue === 'yes' &&
        isCompany(e.actorUnit) &&
        e.deskId !== undefined,
    );
  const seen = new Set<string>();
  return told
    .filter((e) => isFront(e.actorUnit))
    .flatMap((event): Finding[] => {
      const contact = event.journeyId ?? event.areaId ?? contactKey(event);
      if (seen.has(contact)) return [];
      seen.add(contact);
      const at = event.t + settings.get('cb18.safetyWithin');
      if (at > endedAt || isReported(log, event, at)) return [];
      const by = deskOf(event);
      const alsoTold = told.filter(
        (e) => (e.journeyId ?? e.areaId ?? contactKey(e)) === contact && e.t <= at && !isBefore(e, event),
      );
      return [
        {
          part: 'a',
          key: keyOf(contact, 'a'),
          at,
          events: alsoTold,
          journeyIds: journeysOf(event),
          by,
          avoidableBy: others(alsoTold.map(deskOf), by),
          openAt: event.t,
          subject: { contacts: [contactKey(event)] },
          explanation: `danger was told to ${by} at ${clockOf(event.t)}; by ${clockOf(at)} neither soc nor noc had been told`,
        },
      ];
    });
}

/** H10, m32 or any report of the danger to soc or noc since it was heard. */
const isReported = (log: JourneyLog, told: LogEvent, at: number): boolean =>
  log
    .of('handoverOffered', 'messageSent', 'escalated', 'said')
    .some(
      (e) =>
        !isBefore(e, told) &&
        e.t <= at &&
        (e.targetUnit === 'soc' || e.targetUnit === 'noc') &&
        e.actorUnit !== e.targetUnit &&
        saysDanger(e) &&
        isOfContact(e, told),
    );

/** Danger is named, or a report or call for help carries the matter up; "nobody is at risk" tells the contrary. */
function saysDanger(event: LogEvent): boolean {
  const said = event.says?.safetyIssue;
  if (said !== undefined) return !saysNone(said);
  return isClusterReport(event) || event.kind === 'escalated' || carriesFact(event, 'safetyIssue');
}

/** Of this need or this street; a word without a place only where it names a danger or a cluster itself. */
function isOfContact(event: LogEvent, told: LogEvent): boolean {
  if (event.journeyId !== undefined && event.journeyId === told.journeyId) return true;
  const area = event.areaId ?? event.says?.area;
  if (area !== undefined && told.areaId !== undefined) return area === told.areaId;
  return event.journeyId === undefined && (isClusterReport(event) || event.says?.safetyIssue !== undefined);
}

const ACTING = ['diagnosisRun', 'checkDone', 'workDone', 'objectLinked', 'messageSent', 'lookedUp'] as const;

/** (b) Acknowledged at once, and then nothing. */
function onlyAcked(log: JourneyLog, { settings, endedAt }: Context): Finding[] {
  return log.of('alarmAcked').flatMap((ack): Finding[] => {
    const alarm = log
      .of('alarmRaised')
      .filter((e) => e.objectId !== undefined && e.objectId === ack.objectId && !isBefore(ack, e))
      .at(-1);
    if (!alarm || !isPerson(ack)) return [];
    const affecting = alarm.says?.serviceAffecting ?? 'unknown';
    if (affecting === 'no' || ack.t - alarm.t > settings.get('cb18.ackOnly')) return [];
    const at = ack.t + settings.get('cb18.actWithin');
    if (at > endedAt || isLookedInto(log, alarm, ack, at) || isClearedAndNoted(log, alarm, at)) return [];
    return [
      {
        part: 'b',
        key: keyOf(ack.objectId, 'b'),
        at,
        events: [alarm, ack],
        journeyIds: journeysOf(alarm),
        by: deskOf(ack),
        avoidableBy: [],
        openAt: alarm.t,
        explanation: `alarm ${ack.objectId} was acknowledged at ${clockOf(ack.t)}, ${ack.t - alarm.t < 1000 ? 'at once' : 'within the minute'}, and not looked into by ${clockOf(at)}`,
      },
    ];
  });
}

/** Names the alarm or its element. */
function isAbout(event: LogEvent, alarm: LogEvent): boolean {
  const ids = [alarm.objectId, alarm.relatedObjectId].filter((id) => id !== undefined);
  const named = [event.objectId, event.relatedObjectId, event.says?.alarmId, event.says?.alarmedObject];
  return named.some((id) => id !== undefined && ids.includes(id));
}

const isLookedInto = (log: JourneyLog, alarm: LogEvent, ack: LogEvent, at: number): boolean =>
  log
    .of(...ACTING)
    .some(
      (e) =>
        isBefore(ack, e) &&
        e.t <= at &&
        (e.actorUnit === 'noc' || e.actorUnit === ack.actorUnit) &&
        isAbout(e, alarm),
    );

const isClearedAndNoted = (log: JourneyLog, alarm: LogEvent, at: number): boolean =>
  log.of('alarmCleared').some((e) => e.objectId === alarm.objectId && e.t <= at && !isBefore(e, alarm)) &&
  log
    .of('recordChanged', 'decisionLogged', 'recordOpened')
    .some((e) => isBefore(alarm, e) && e.t <= at && isAbout(e, alarm));

/** A check that names another street or another need than the report looked at something else. */
const isElsewhere = (check: LogEvent, report: LogEvent): boolean =>
  check.areaId !== undefined && report.areaId !== undefined
    ? check.areaId !== report.areaId
    : check.journeyId !== undefined && report.journeyId !== undefined && check.journeyId !== report.journeyId;

/** (c) "No alarm here", said without looking. */
function untestedNo(log: JourneyLog): Finding[] {
  return log.of('handoverOffered').flatMap((offer): Finding[] => {
    const { handoverId: id, targetUnit: unit } = offer;
    if (offer.contract !== 'H10' || id === undefined || unit === undefined) return [];
    const no = log
      .of('messageSent', 'handoverReturned', 'said')
      .find((e) => e.handoverId === id && e.actorUnit === unit && isBefore(offer, e) && isDenial(e));
    if (!no) return [];
    const looked = log
      .of('checkDone', 'diagnosisRun')
      .some((e) => e.actorUnit === unit && isBefore(offer, e) && isBefore(e, no) && !isElsewhere(e, offer));
    if (looked) return [];
    return [
      {
        part: 'c',
        key: keyOf(id, 'c'),
        at: no.t,
        events: [offer, no],
        journeyIds: journeysOf(offer),
        by: deskOf(no),
        avoidableBy: [],
        openAt: offer.t,
        subject: { handover: id },
        explanation: `${targetOf(offer)} answered the report of ${clockOf(offer.t)} with "no" at ${clockOf(no.t)} and had tested nothing`,
      },
    ];
  });
}
