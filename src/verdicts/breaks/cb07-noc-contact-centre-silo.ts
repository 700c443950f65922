/** CB07: the network side knows and the front does not, or the front knows and the network side does not. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { contactKey, deskOf, isFront, isInternalTalk, isPerson } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import {
  concerns,
  faultContacts,
  isExplained,
  isOver,
  isUnplaced,
  reportsToNetwork,
  wordsToFront,
} from './area-reports.ts';
import { unanswered } from './cb07-unanswered.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

export const cb07: Detector = {
  id: 'CB07',
  name: 'nocContactCentreSilo',
  severity: 5,
  title: 'Network side and front do not talk',
  rule: 'Shared impact object, two-way hot line, cluster rule: three reports from one street are a report.',
  needs: [
    withColumn(['interactionOpened'], (e) => e.areaId !== undefined),
    ['alarmRaised', 'handoverOffered', 'impactDeclared'],
  ],
  shared: true,
  detect: (log, context) => [
    ...networkSilent(log, context),
    ...frontSilent(log, context),
    ...unanswered(log, context),
  ],
};

const journeysOf = (events: readonly LogEvent[]): string[] => [
  ...new Set(events.flatMap((event) => (event.journeyId === undefined ? [] : [event.journeyId]))),
];

/** (a) An alarm hits service, customers ring, and nothing reached the front. */
function networkSilent(log: JourneyLog, context: Context): Finding[] {
  const { settings, endedAt, duty } = context;
  const contacts = faultContacts(log);
  const words = wordsToFront(log);
  const done = new Set<string>();
  return knownTroubles(log).flatMap((trouble): Finding[] => {
    const { incidentId: incident, areaId: area } = trouble;
    const key = keyOf(incident ?? area, 'a');
    if ((incident === undefined && area === undefined) || done.has(key)) return [];
    const cleared = log
      .of('alarmCleared')
      .find((e) => e.objectId === trouble.objectId && isBefore(trouble, e));
    const hit = contacts.filter((c) => c.t >= trouble.t && concerns(c, incident, area));
    const first = hit[0];
    if (!first || (cleared && isBefore(cleared, first)) || isExplained(log, first, words)) return [];
    const at = Math.max(trouble.t + settings.get('cb07.bannerWithin'), first.t);
    if (at > endedAt) return [];
    if (words.some((w) => w.t <= at && concerns(w, incident, area) && standsFor(w, trouble, log))) return [];
    done.add(key);
    const socTold = log
      .of('messageSent', 'handoverOffered', 'factLearned')
      .some(
        (e) =>
          e.t <= at &&
          e.t >= trouble.t &&
          (e.kind === 'factLearned' ? e.actorUnit === 'soc' : e.targetUnit === 'soc') &&
          (concerns(e, incident, area) || isUnplaced(e)),
      );
    const byUnit = socTold || trouble.actorUnit === 'soc' ? 'soc' : 'noc';
    const by = firstToKnow(log, trouble, byUnit, at) ?? duty.deskAt(byUnit, at);
    return [
      {
        part: 'a',
        key,
        at,
        events: [trouble, first],
        journeyIds: journeysOf(hit.filter((c) => c.t <= at)),
        by,
        avoidableBy: others(couldHaveTold(log, trouble, at, context), by),
        openAt: trouble.t,
        explanation: `${byUnit} knew of the trouble from ${clockOf(trouble.t)}; customers rang from ${clockOf(first.t)} and by ${clockOf(at)} the front had no word`,
      },
    ];
  });
}

/** Words from before the alarm still stand unless they name another incident, or it was over by then. */
function standsFor(word: LogEvent, trouble: LogEvent, log: JourneyLog): boolean {
  if (word.t >= trouble.t) return true;
  const incident = word.incidentId ?? word.says?.incidentId;
  if (incident !== undefined && trouble.incidentId !== undefined && incident !== trouble.incidentId)
    return false;
  return !log.all.some(
    (e) =>
      isBefore(word, e) &&
      isBefore(e, trouble) &&
      isOver(e) &&
      concerns(e, incident, word.areaId ?? word.says?.area),
  );
}

/** The desk of a unit that first took the alarm up or learned of it. */
const firstToKnow = (log: JourneyLog, trouble: LogEvent, unit: string, at: number): string | undefined =>
  log
    .of('alarmAcked', 'factLearned', 'checkDone')
    .find(
      (e) =>
        e.actorUnit === unit &&
        e.t >= trouble.t &&
        e.t <= at &&
        (e.kind === 'alarmAcked'
          ? e.objectId === trouble.objectId
          : concerns(e, trouble.incidentId, trouble.areaId)),
    )?.deskId;

/** Desks on duty that knew it hits service, may declare it, and had said nothing of it by then. */
const couldHaveTold = (log: JourneyLog, trouble: LogEvent, at: number, { duty }: Context): string[] => [
  ...new Set(
    log
      .of('factLearned')
      .filter(
        (e) =>
          e.factId === 'serviceAffecting' &&
          e.says?.serviceAffecting === 'yes' &&
          e.t <= at &&
          e.deskId !== undefined &&
          DECLARING.includes(e.actorUnit) &&
          (concerns(e, trouble.incidentId, trouble.areaId) || isUnplaced(e)) &&
          duty.onDuty(deskOf(e), at),
      )
      .map(deskOf),
  ),
];

/** Units that may say who is hit (vocabulary 3.3, declareImpact). */
const DECLARING: readonly string[] = ['noc', 'soc', 'majorIncidentManager'];

/** Alarms that hit service, and the moments noc or soc learn that one does. */
const knownTroubles = (log: JourneyLog): LogEvent[] =>
  log
    .of('alarmRaised', 'factLearned')
    .filter((event) =>
      event.kind === 'alarmRaised'
        ? event.says?.serviceAffecting === 'yes'
        : event.factId === 'serviceAffecting' &&
          event.says?.serviceAffecting === 'yes' &&
          (event.actorUnit === 'noc' || event.actorUnit === 'soc'),
    );

/** (b) So many journeys from one area in so short a time, and no report to soc or noc. */
function frontSilent(log: JourneyLog, context: Context): Finding[] {
  const words = wordsToFront(log);
  const reports = reportsToNetwork(log);
  const areas = new Map<string, LogEvent[]>();
  for (const contact of faultContacts(log)) {
    if (contact.areaId === undefined || isExplained(log, contact, words)) continue;
    const list = areas.get(contact.areaId);
    if (list) list.push(contact);
    else areas.set(contact.areaId, [contact]);
  }
  return [...areas].flatMap(([area, contacts]) =>
    clustersOf(contacts, context).flatMap((cluster) =>
      judgeCluster(log, area, cluster, words, reports, context),
    ),
  );
}

/** Groups of contacts that reach the count inside the window; one group until the window passes without a contact. */
function clustersOf(contacts: readonly LogEvent[], { settings }: Context): LogEvent[][] {
  const window = settings.get('cb07.clusterWindow');
  const needed = settings.get('cb07.clusterCount');
  const clusters: LogEvent[][] = [];
  let open: LogEvent[] = [];
  let quietFrom = Number.NEGATIVE_INFINITY;
  for (const contact of contacts) {
    if (contact.t <= quietFrom) {
      quietFrom = contact.t + window;
      continue;
    }
    const rest = open.filter((e) => contact.t - e.t <= window && contactKey(e) !== contactKey(contact));
    open = [...rest, contact];
    if (open.length < needed) continue;
    clusters.push(open);
    quietFrom = contact.t + window;
    open = [];
  }
  return clusters;
}

function judgeCluster(
  log: JourneyLog,
  area: string,
  cluster: readonly LogEvent[],
  words: readonly LogEvent[],
  reports: readonly LogEvent[],
  { settings, endedAt, duty }: Context,
): Finding[] {
  const first = cluster[0];
  const last = cluster.at(-1);
  if (!first || !last) return [];
  const at = last.t + settings.get('cb07.reportWithin');
  if (at > endedAt) return [];
  const inTime = (event: LogEvent): boolean =>
    event.t <= at &&
    (concerns(event, last.incidentId, area)
      ? event.t >= first.t - settings.get('cb07.clusterWindow')
      : isUnplaced(event) && event.t >= first.t);
  const declared = words.some((w) => w.t <= at && concerns(w, last.incidentId, area));
  if (declared || reports.some(inTime)) return [];
  const by = takenBy(log, last) ?? duty.deskAt('contactCentre', at);
  const knowing = log
    .of('interactionOpened', 'said', 'lookedUp')
    .filter(
      (e) =>
        isPerson(e) &&
        isFront(e.actorUnit) &&
        e.t >= last.t &&
        e.t <= at &&
        !isInternalTalk(e) &&
        (e.kind === 'lookedUp' ? e.systemId === 'outageBoard' : e.areaId === area),
    );
  return [
    {
      part: 'b',
      key: keyOf(area, last.t, 'b'),
      at,
      events: cluster,
      journeyIds: journeysOf(cluster),
      by,
      avoidableBy: others(knowing.map(deskOf), by),
      openAt: last.t,
      subject: { contacts: cluster.map(contactKey) },
      explanation: `${cluster.length} fault contacts from ${area} between ${clockOf(first.t)} and ${clockOf(last.t)}, and no report to soc or noc by ${clockOf(at)}`,
    },
  ];
}

/** Desk that answered a contact, from the answer or the first line spoken in it. */
function takenBy(log: JourneyLog, contact: LogEvent): string | undefined {
  const own = log
    .of('interactionOpened', 'said')
    .find(
      (e) =>
        contact.objectId !== undefined &&
        e.objectId === contact.objectId &&
        e.deskId !== undefined &&
        isPerson(e) &&
        isFront(e.actorUnit),
    );
  return own && deskOf(own);
}
