/** What is open when a desk goes home: promises, P1 and P2, workarounds, muted alarms, changes ahead (CB23). */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { deskOf, ENDED, isStatusChange, sameDesk, saysNone, unitOf } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { holderOfPromise, promisesOf } from '../promises.ts';
import { newOwner } from '../records.ts';
import { saidTime } from '../said-time.ts';
import type { Context } from './detector.ts';

export interface OpenItem {
  event: LogEvent;
  /** One of these facts in an accepted shift handover carries it across. */
  facts: readonly string[];
  words: string;
}

export function openItems(end: LogEvent, log: JourneyLog, context: Context): OpenItem[] {
  return [
    ...promises(end, log, context),
    ...urgentRecords(end, log),
    ...standing(end, log, 'workaround', ['workaround', 'workaroundExpiry'], 'an active workaround'),
    ...mutedGroups(end, log),
    ...changesAhead(end, log, context),
  ];
}

function promises(end: LogEvent, log: JourneyLog, { settings, log: reader }: Context): OpenItem[] {
  const until = end.t + settings.get('cb23.horizon');
  const desk = deskOf(end);
  const journeys = [...reader.journeyIds.map((id) => reader.journey(id)), reader.loose];
  return journeys.flatMap((journey) =>
    promisesOf(journey).flatMap((promise): OpenItem[] => {
      const { made, dueAt, id } = promise;
      if (made.t > end.t || dueAt === undefined || dueAt <= end.t || dueAt > until) return [];
      if (!sameDesk(holderOfPromise(promise, journey, end.t - 1), desk)) return [];
      const over = log
        .of('commitmentKept', 'commitmentBroken')
        .some((e) => e.commitmentId === id && e.t <= end.t);
      if (over) return [];
      return [
        {
          event: made,
          facts: ['customerUpdateDue', 'customerTold'],
          words: `a promise due at ${clockOf(dueAt)}`,
        },
      ];
    }),
  );
}

/** Open records of P1 or P2 that this desk or its unit owns. */
function urgentRecords(end: LogEvent, log: JourneyLog): OpenItem[] {
  const desk = deskOf(end);
  const rows = new Map<string, { priority: string; owner: string; open: boolean; event: LogEvent }>();
  for (const event of log.of('recordOpened', 'recordChanged', 'ownerChanged')) {
    if (event.t > end.t) break;
    const id = event.objectId;
    if (id === undefined) continue;
    const row = rows.get(id) ?? { priority: '', owner: deskOf(event), open: true, event };
    rows.set(id, row);
    if (event.says?.priority !== undefined) row.priority = event.says.priority;
    if (event.field === 'priority') row.priority = event.toState ?? row.priority;
    if (event.kind === 'ownerChanged') row.owner = newOwner(event) ?? '';
    else if (isStatusChange(event)) row.open = ![...ENDED, 'resolved'].includes(event.toState ?? '');
  }
  return [...rows].flatMap(([id, row]): OpenItem[] =>
    row.open && (row.priority === 'P1' || row.priority === 'P2') && unitOf(row.owner) === unitOf(desk)
      ? [
          {
            event: row.event,
            facts: ['recordRef', 'impactSummary', 'openAction'],
            words: `${row.priority} ${id}`,
          },
        ]
      : [],
  );
}

/** What a fact is about: two needs may each have their own workaround. */
const matterOf = (event: LogEvent): string =>
  event.journeyId ?? event.incidentId ?? event.objectId ?? event.areaId ?? '';

/** The last event of each matter. */
function lastOfEach(events: readonly LogEvent[], keyOf: (event: LogEvent) => string): LogEvent[] {
  const last = new Map<string, LogEvent>();
  for (const event of events) last.set(keyOf(event), event);
  return [...last.values()];
}

/** The desk holds a fact that is not "none", of one matter or of several. */
function standing(
  end: LogEvent,
  log: JourneyLog,
  fact: string,
  facts: readonly string[],
  words: string,
): OpenItem[] {
  const held = log
    .of('factLearned')
    .filter((e) => e.factId === fact && deskOf(e) === deskOf(end) && isBefore(e, end));
  return lastOfEach(held, matterOf)
    .filter((event) => !saysNone(event.says?.[fact]))
    .map((event) => ({ event, facts, words }));
}

function mutedGroups(end: LogEvent, log: JourneyLog): OpenItem[] {
  const work = log
    .of('workDone')
    .filter(
      (e) =>
        (e.reasonCode === 'suppressAlarms' || e.reasonCode === 'unsuppressAlarms') &&
        unitOf(deskOf(e)) === unitOf(deskOf(end)) &&
        isBefore(e, end),
    );
  if (work.length === 0)
    return standing(end, log, 'suppressedAlarms', ['suppressedAlarms'], 'a muted alarm group');
  return lastOfEach(work, (event) => event.objectId ?? '')
    .filter((event) => event.reasonCode === 'suppressAlarms')
    .map((event) => ({ event, facts: ['suppressedAlarms'], words: 'a muted alarm group' }));
}

/** A change the desk knows of that starts soon. */
function changesAhead(end: LogEvent, log: JourneyLog, { settings }: Context): OpenItem[] {
  const until = end.t + settings.get('cb23.changeHorizon');
  return log
    .of('factLearned')
    .filter((e) => e.factId === 'changeStart' && deskOf(e) === deskOf(end) && isBefore(e, end))
    .flatMap((event): OpenItem[] => {
      const starts = saidTime(event.says?.changeStart, event.t);
      if (starts === undefined || starts <= end.t || starts > until) return [];
      return [{ event, facts: ['changeId', 'changeStart'], words: `the change at ${clockOf(starts)}` }];
    });
}
