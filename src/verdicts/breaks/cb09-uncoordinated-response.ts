/** CB09: several units act and speak without one lead, plan and rhythm. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatSpan, type Ms } from '../../model/time.ts';
import { deskOf, isImpactWord } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { nextWordIn } from '../said-time.ts';
import { isOver } from './area-reports.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

export const cb09: Detector = {
  id: 'CB09',
  name: 'uncoordinatedOutageResponse',
  severity: 5,
  title: 'No lead, no rhythm',
  rule: 'A named lead, one bridge, one written truth, a 30-minute rhythm, a decision log, tested contacts.',
  needs: [
    [
      'impactDeclared',
      'bridgeConvened',
      ...withColumn(
        ['recordOpened', 'recordChanged'],
        (e) => e.incidentId !== undefined || e.objectType === 'serviceProblem',
      ),
    ],
    ['statementPublished', 'bridgeConvened', 'dispatchPlanned', 'impactDeclared'],
  ],
  shared: true,
  detect: (log, context) =>
    [...majorIncidents(log)].flatMap(([incident, p1]) => {
      const joined = linked(log, incident);
      const own = log.all.filter((e) => e.incidentId === incident || joined.has(e.journeyId));
      const matter: Case = { incident, p1, own, log, context, lead: leadOf(incident, log, context) };
      return [...conflicting(matter), ...noLead(matter), ...silentGaps(matter), ...secondCrew(matter)];
    }),
};

interface Case {
  incident: string;
  p1: LogEvent;
  own: readonly LogEvent[];
  log: JourneyLog;
  context: Context;
  lead: { desk: string; since: Ms } | undefined;
}

/** Incidents with the event that made them P1. */
function majorIncidents(log: JourneyLog): Map<string, LogEvent> {
  const found = new Map<string, LogEvent>();
  for (const event of log.of('recordOpened', 'recordChanged', 'impactDeclared', 'stateChanged')) {
    const id = event.incidentId ?? (event.objectType === 'serviceProblem' ? event.objectId : undefined);
    if (id === undefined || found.has(id)) continue;
    const p1 =
      (event.kind === 'recordChanged' && event.field === 'priority' && event.toState === 'P1') ||
      event.says?.priority === 'P1' ||
      (event.kind === 'impactDeclared' && (event.reasonCode === 'P1' || event.reasonCode === 'major')) ||
      (event.kind === 'stateChanged' && event.toState === 'major');
    const matter = event.objectType === undefined || event.objectType === 'serviceProblem';
    if (p1 && matter) found.set(id, event);
  }
  return found;
}

/** Journeys linked to the incident. */
function linked(log: JourneyLog, incident: string): Set<string | undefined> {
  const ids = new Set<string | undefined>();
  for (const e of log.of('objectLinked'))
    if (e.journeyId !== undefined && (e.relatedObjectId === incident || e.objectId === incident))
      ids.add(e.journeyId);
  return ids;
}

const bridges = (incident: string, log: JourneyLog): LogEvent[] =>
  log
    .of('bridgeConvened')
    .filter((e) => (e.incidentId ?? e.objectId) === incident || e.objectId === incident);

const namesLead = (event: LogEvent): boolean =>
  event.says?.leadPerson !== undefined ||
  event.targetUnit === 'majorIncidentManager' ||
  event.actorUnit === 'majorIncidentManager';

function leadOf(incident: string, log: JourneyLog, { duty }: Context): Case['lead'] {
  const bridge = bridges(incident, log).find(namesLead);
  if (!bridge) return undefined;
  const named = bridge.says?.leadPerson;
  const desk = named?.includes('.') ? named : duty.deskAt('majorIncidentManager', bridge.t);
  return { desk: desk.includes('.') ? desk : deskOf(bridge), since: bridge.t };
}

const PUBLIC = ['statementPublished', 'bannerPublished'] as const;
const WEIGHTY: readonly string[] = ['rootCause', 'restoreEstimate'];

const journeysIn = (events: readonly LogEvent[]): string[] => [
  ...new Set(events.flatMap((e) => (e.journeyId === undefined ? [] : [e.journeyId]))),
];

/** (a) two units say different things in public. */
function conflicting(matter: Case): Finding[] {
  const { incident, own, context, lead } = matter;
  const words = own.filter((e) => PUBLIC.some((kind) => kind === e.kind));
  return words.flatMap((later, index): Finding[] => {
    const earlier = words
      .slice(0, index)
      .find(
        (e) =>
          e.actorUnit !== later.actorUnit &&
          later.t - e.t <= context.settings.get('cb09.conflictWindow') &&
          WEIGHTY.some(
            (fact) =>
              e.says?.[fact] !== undefined &&
              later.says?.[fact] !== undefined &&
              e.says[fact] !== later.says[fact],
          ),
      );
    if (!earlier) return [];
    const by = deskOf(later);
    return [
      {
        part: 'a',
        key: keyOf(incident, 'a'),
        at: later.t,
        events: [earlier, later],
        journeyIds: journeysIn([earlier, later]),
        by,
        avoidableBy: others(
          lead && lead.since <= later.t && !hasOneTruth(matter, lead, later) ? [lead.desk] : [],
          by,
        ),
        openAt: earlier.t,
        explanation: `${later.actorUnit} said something else in public at ${clockOf(later.t)} than ${earlier.actorUnit} at ${clockOf(earlier.t)}`,
      },
    ];
  });
}

/** The lead had put out one written truth before: whoever says something else does so beside it. */
const hasOneTruth = ({ own }: Case, lead: { desk: string; since: Ms }, later: LogEvent): boolean =>
  own.some(
    (e) =>
      deskOf(e) === lead.desk &&
      e.t >= lead.since &&
      isBefore(e, later) &&
      (isUpdate(e) || e.kind === 'decisionLogged'),
  );

/** (b) no bridge with a named lead in time. */
function noLead({ incident, p1, log, context }: Case): Finding[] {
  const at = p1.t + context.settings.get('cb09.leadWithin');
  if (at > context.endedAt || bridges(incident, log).some((e) => namesLead(e) && e.t <= at)) return [];
  return [
    {
      part: 'b',
      key: keyOf(incident, 'b'),
      at,
      events: [p1],
      journeyIds: journeysIn([p1]),
      by: deskOf(p1),
      avoidableBy: [],
      openAt: p1.t,
      explanation: `P1 since ${clockOf(p1.t)}, and at ${clockOf(at)} nobody had been named as lead`,
    },
  ];
}

const isUpdate = (event: LogEvent): boolean =>
  isImpactWord(event) || event.kind === 'statementPublished' || event.kind === 'bannerPublished';

/** (c) the rhythm is lost: once for each gap. */
function silentGaps({ incident, p1, own, context, lead }: Case): Finding[] {
  const { settings, endedAt, duty } = context;
  const over = own.find((e) => isBefore(p1, e) && isOver(e))?.t ?? Number.POSITIVE_INFINITY;
  const words = own.filter((e) => isUpdate(e) && isBefore(p1, e) && e.t < over);
  return [p1, ...words].flatMap((word, index, all): Finding[] => {
    const next = all[index + 1];
    const promised = nextWordIn(word.says?.nextUpdateAt, word.t) ?? word.dueAt ?? 0;
    const at = Math.max(promised, word.t + settings.get('cb09.cadence')) + settings.get('cb09.cadenceGrace');
    if (at > endedAt || at >= over || (next && next.t <= at)) return [];
    const by = lead && lead.since <= at ? lead.desk : duty.deskAt('soc', at);
    return [
      {
        part: 'c',
        key: keyOf(incident, 'c', word.t),
        at,
        events: [word],
        journeyIds: journeysIn([word]),
        by,
        avoidableBy: [],
        openAt: word.t,
        explanation: `no word on the incident for ${formatSpan(at - word.t)} after ${clockOf(word.t)}`,
      },
    ];
  });
}

const OF_CREWS = /crew|\bvans?\b|visit|dispatch|technician|engineer|\bteams?\b/i;

/** A decision that names the element or one of its crews; where it names no object, by its option or words. */
function isAbout(decision: LogEvent, named: readonly (string | undefined)[], incident: string): boolean {
  const objects = [decision.objectId, decision.relatedObjectId].filter(
    (id) => id !== undefined && id !== incident,
  );
  if (objects.length > 0) return objects.some((id) => named.includes(id));
  return (
    OF_CREWS.test(`${decision.reasonCode ?? ''} ${decision.text ?? ''}`) ||
    named.some((id) => id !== undefined && decision.text?.includes(id) === true) ||
    decision.says?.openVisits !== undefined
  );
}

/** (d) a second crew to the same element while the first is still on its way. */
function secondCrew({ incident, p1, own, context, lead }: Case): Finding[] {
  const plans = own.filter(
    (e) => e.kind === 'dispatchPlanned' && e.relatedObjectId !== undefined && !isBefore(e, p1),
  );
  return plans.flatMap((second, index): Finding[] => {
    const first = plans
      .slice(0, index)
      .find(
        (e) =>
          e.relatedObjectId === second.relatedObjectId &&
          e.actorUnit !== second.actorUnit &&
          e.objectId !== second.objectId &&
          !own.some(
            (done) =>
              (done.kind === 'dispatchRecalled' || done.kind === 'dispatchCompleted') &&
              done.objectId === e.objectId &&
              isBefore(done, second),
          ),
      );
    if (!first || second.actorUnit === 'majorIncidentManager') return [];
    const named = [second.relatedObjectId, first.objectId, second.objectId];
    const decided = own.some(
      (e) =>
        e.kind === 'decisionLogged' && isBefore(e, second) && isBefore(p1, e) && isAbout(e, named, incident),
    );
    if (decided) return [];
    const by = deskOf(second);
    const saw =
      lead &&
      context.log
        .of('factLearned', 'lookedUp')
        .some(
          (e) =>
            deskOf(e) === lead.desk && e.t <= second.t && (e.factId === 'openVisits' || e.systemId === 'wfm'),
        );
    return [
      {
        part: 'd',
        key: keyOf(incident, 'd'),
        at: second.t,
        events: [first, second],
        journeyIds: journeysIn([first, second]),
        by,
        avoidableBy: others(lead && saw ? [lead.desk] : [], by),
        openAt: first.t,
        explanation: `${second.actorUnit} sent a second crew to ${second.relatedObjectId} at ${clockOf(second.t)} while the one of ${clockOf(first.t)} was still out`,
      },
    ];
  });
}
