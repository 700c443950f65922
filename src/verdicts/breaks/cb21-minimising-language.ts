/** CB21: smaller words or an earlier all-clear than the measurements allow. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { isLowered, learnedSmaller, prioritySetAt } from '../clock-limit.ts';
import { deskOf, isCompany, isMachine, numberIn } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

export const cb21: Detector = {
  id: 'CB21',
  name: 'minimisingLanguage',
  severity: 3,
  title: 'Made smaller than it is',
  rule: 'A number with its time; all clear only after a sample test.',
  needs: [['statementPublished', 'messageSent', 'bannerPublished', 'recordChanged']],
  shared: true,
  detect: (log, context) => [
    ...statements(log).flatMap((word) => judgeStatement(word, log, context)),
    ...loweredPriority(log),
  ],
};

/** Public words, banners, and messages to authorities or customers. */
const statements = (log: JourneyLog): LogEvent[] =>
  log.of('statementPublished', 'bannerPublished', 'messageSent', 'recordChanged').filter((e) => {
    if (!isCompany(e.actorUnit)) return false;
    if (e.kind === 'messageSent') return e.targetUnit === 'authorities' || e.targetUnit === 'customer';
    if (e.kind === 'recordChanged') return isToldResolved(e);
    return true;
  });

/** A service problem set to resolved where the customer can see it. */
const isToldResolved = (event: LogEvent): boolean =>
  event.objectType === 'serviceProblem' && event.toState === 'resolved' && event.visibleToCustomer === true;

function judgeStatement(word: LogEvent, log: JourneyLog, context: Context): Finding[] {
  const held = largestHeld(word, log);
  const said = numberIn(word.says?.affectedCount);
  const found: Finding[] = [];
  const official = word.kind !== 'messageSent' || word.targetUnit === 'authorities';
  if (official && held !== undefined && said !== undefined && word.fromAt === undefined) {
    if (said < held.count * context.settings.get('cb21.tolerance'))
      found.push(findingOf('a', word, [held.event, word], `said ${said} when ${held.count} were known`, log));
  }
  if (word.vague?.includes('minimising')) {
    const measured = said !== undefined && (held === undefined || said >= held.count);
    if (!measured) found.push(findingOf('b', word, [word], 'used words that make it smaller', log));
  }
  if (isAllClear(word)) {
    const lack = notTested(word, log, held?.count, context);
    if (lack !== undefined) found.push(findingOf('c', word, [word], `gave the all-clear ${lack}`, log));
  }
  return found;
}

const isAllClear = (word: LogEvent): boolean =>
  (word.mark?.includes('allClear') ?? false) || isToldResolved(word);

function findingOf(part: string, word: LogEvent, events: LogEvent[], why: string, log: JourneyLog): Finding {
  const by = deskOf(word);
  const approved = log
    .of('decisionLogged')
    .filter(
      (e) =>
        isBefore(e, word) &&
        ((e.objectId !== undefined &&
          (e.objectId === word.objectId || e.objectId === word.relatedObjectId)) ||
          e.reasonCode === 'approveStatement'),
    );
  return {
    part,
    key: keyOf(word.seq),
    at: word.t,
    events,
    journeyIds: word.journeyId === undefined ? [] : [word.journeyId],
    by,
    avoidableBy: others(approved.map(deskOf), by),
    openAt: word.t,
    explanation: `the words of ${clockOf(word.t)} ${why}`,
  };
}

/** Largest count the company held before the words, about the same incident or area. */
function largestHeld(word: LogEvent, log: JourneyLog): { count: number; event: LogEvent } | undefined {
  let best: { count: number; event: LogEvent } | undefined;
  for (const event of log.of('factLearned', 'impactDeclared', 'recordChanged', 'handoverOffered')) {
    if (!isBefore(event, word)) break;
    if (!isCompany(event.actorUnit) || !isSameMatter(event, word)) continue;
    const text = event.says?.affectedCount ?? (event.field === 'affectedCount' ? event.toState : undefined);
    const count = numberIn(text);
    if (count !== undefined && (best === undefined || count > best.count)) best = { count, event };
  }
  return best;
}

function isSameMatter(event: LogEvent, word: LogEvent): boolean {
  const incident = word.incidentId ?? word.says?.incidentId;
  if (incident !== undefined && event.incidentId !== undefined) return event.incidentId === incident;
  if (word.areaId !== undefined && event.areaId !== undefined) return event.areaId === word.areaId;
  return event.journeyId === undefined || word.journeyId === undefined || event.journeyId === word.journeyId;
}

/** A repair of one customer's line, not known to belong to the incident, ends no incident. */
const isRepairOf = (event: LogEvent, word: LogEvent): boolean =>
  isRepair(event) &&
  isSameMatter(event, word) &&
  (event.journeyId === undefined || event.journeyId === word.journeyId || event.incidentId !== undefined);

/** Repairs, after which a test says something. */
const isRepair = (event: LogEvent): boolean =>
  event.kind === 'workDone' || event.kind === 'dispatchCompleted' || event.kind === 'changeEnded';

/** What an all-clear lacks: a sample test (one line: a test) that passed after the repair; undefined = nothing. */
function notTested(
  word: LogEvent,
  log: JourneyLog,
  count: number | undefined,
  { settings }: Context,
): string | undefined {
  const repair = log
    .of('workDone', 'dispatchCompleted', 'changeEnded')
    .filter((e) => isBefore(e, word) && isRepairOf(e, word))
    .at(-1);
  const since = (e: LogEvent): boolean =>
    isBefore(e, word) && (!repair || isBefore(repair, e)) && isSameMatter(e, word);
  const passed = log.of('checkDone', 'diagnosisRun').filter((e) => e.toState === 'pass' && since(e));
  if (word.kind === 'messageSent' && word.journeyId !== undefined && word.targetUnit === 'customer') {
    const own = passed.some((e) => e.journeyId === word.journeyId || e.checkId === 'sampleTest');
    return own ? undefined : 'before a good test of that line';
  }
  const wanted = Math.min(settings.get('cb21.sample'), count ?? settings.get('cb21.sample'));
  const samples = passed.filter((e) => e.checkId === 'sampleTest');
  if (samples.length === 0) return wanted === 1 && passed.length > 0 ? undefined : 'before any sample test';
  const matter = [word.incidentId, word.says?.incidentId, word.areaId, ...problemIds(log)];
  const lines = samples.reduce((n, e) => n + linesOf(e, matter.includes(e.objectId) ? wanted : 1, wanted), 0);
  return lines >= wanted ? undefined : `after ${lines} of ${wanted} lines tested`;
}

/**
 * Lines a sample test covered: its amount, or the first number of its result. A bare pass is a whole sample where it
 * names the incident or nothing, and one line where it names something else.
 */
const linesOf = (test: LogEvent, named: number, whole: number): number =>
  test.amount ?? numberIn(test.says?.sampleResult) ?? (test.objectId === undefined ? whole : named);

const problemIds = (log: JourneyLog): (string | undefined)[] =>
  log
    .of('recordOpened', 'recordChanged')
    .filter((e) => e.objectType === 'serviceProblem')
    .map((e) => e.objectId);

/** (d) the priority of a service problem lowered with nothing learned of a smaller impact. */
function loweredPriority(log: JourneyLog): Finding[] {
  return log.of('recordChanged').flatMap((event): Finding[] => {
    const id = event.objectId;
    if (event.objectType !== 'serviceProblem' || event.field !== 'priority' || id === undefined) return [];
    if (!isLowered(event.fromState, event.toState) || isMachine(event)) return [];
    const matter = log.all.filter((e) => isSameMatter(e, event));
    if (learnedSmaller(matter, prioritySetAt(log, id, event.t), event)) return [];
    const why = `lowered ${id} from ${event.fromState} to ${event.toState} though nothing showed a smaller impact`;
    return [findingOf('d', event, [event], why, log)];
  });
}
