/** CB24: somebody without role or skill improvises. */
import { isWorkCode, mayWork, WORK, type Work } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { isRecordTypeId, mayWrite } from '../../model/record-types.ts';
import { clockOf } from '../../model/time.ts';
import { unitOfDesk } from '../../model/units.ts';
import { deskOf, isPerson } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { linksUntil } from '../records.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

const SIDEWAYS: readonly string[] = ['privateSpreadsheet', 'sharedLogin'];
const REFUSED: readonly string[] = ['noRole', 'noRight'];

export const cb24: Detector = {
  id: 'CB24',
  name: 'unauthorisedOrUntrainedStep',
  severity: 3,
  title: 'Done without role or skill',
  rule: 'Role test in the readiness test; call the floor-walker; log it as a readiness gap.',
  needs: [
    [
      'moveRefused',
      ...withColumn(['workDone'], (e) => e.reasonCode !== undefined),
      ...withColumn(['recordChanged'], (e) => e.onBehalfOf !== undefined),
    ],
  ],
  shared: false,
  detect: (journey, context) =>
    journey
      .of('workDone', 'recordChanged', 'recordOpened', 'lookedUp', 'checkDone')
      .flatMap((step): Finding[] => {
        if (!isPerson(step) || isCovered(step, journey, context)) return [];
        const wrong =
          aroundRefusal(step, context) ??
          untrained(step, journey) ??
          foreignLogin(step) ??
          unapproved(step, context);
        return wrong ? [findingOf(step, wrong, journey, context)] : [];
      }),
};

interface Wrong {
  part: 'a' | 'b' | 'c' | 'd';
  because: readonly LogEvent[];
  words: string;
}

/** Words that let somebody go ahead. */
const YES: readonly string[] = ['accept', 'instruct', 'requestBy'];

/** Desks that approved the step in words: a decision about its object, or a yes to the desk that did it shortly before. */
const approvals = (step: LogEvent, journey: JourneyLog, { settings }: Context): LogEvent[] =>
  journey.of('decisionLogged', 'messageSent', 'said').filter((e) => {
    if (!isBefore(e, step) || deskOf(e) === deskOf(step)) return false;
    const aboutIt =
      step.objectId !== undefined && (e.objectId === step.objectId || e.relatedObjectId === step.objectId);
    if (aboutIt && (e.kind === 'decisionLogged' || e.targetUnit === step.actorUnit)) return true;
    return (
      isPerson(e) &&
      e.targetDesk === deskOf(step) &&
      step.t - e.t <= settings.get('cb24.window') &&
      (e.act?.some((act) => YES.includes(act)) ?? false) &&
      !(e.act?.includes('decline') ?? false)
    );
  });

function findingOf(step: LogEvent, wrong: Wrong, journey: JourneyLog, context: Context): Finding {
  const by = deskOf(step);
  const object = step.objectId ?? step.objectType ?? step.reasonCode;
  const approved = approvals(step, journey, context);
  return {
    part: wrong.part,
    key: keyOf(by, object),
    at: step.t,
    events: [...wrong.because, step],
    by,
    avoidableBy: others(approved.map(deskOf), by),
    openAt: wrong.because[0]?.t ?? step.t,
    explanation: `${step.reasonCode ?? step.kind} at ${clockOf(step.t)} ${wrong.words}`,
  };
}

/** (a) the system said no, and soon after it went by another way. */
function aroundRefusal(step: LogEvent, { log, settings }: Context): Wrong | undefined {
  const sideways = step.kind === 'workDone' && SIDEWAYS.includes(step.reasonCode ?? '');
  if (!sideways && step.onBehalfOf === undefined) return undefined;
  const refused = log
    .of('moveRefused')
    .filter(
      (e) =>
        REFUSED.includes(e.reasonCode ?? '') &&
        deskOf(e) === deskOf(step) &&
        isBefore(e, step) &&
        step.t - e.t <= settings.get('cb24.window'),
    )
    .at(-1);
  if (!refused || isGranted(refused, step, log)) return undefined;
  return { part: 'a', because: [refused], words: `after the system had refused it at ${clockOf(refused.t)}` };
}

/** The role was asked for and given in between. */
const isGranted = (refused: LogEvent, step: LogEvent, log: JourneyLog | Context['log']): boolean =>
  step.onBehalfOf === undefined &&
  log
    .of('recordChanged', 'recordOpened')
    .some(
      (e) => e.objectType === 'role' && e.toState === 'granted' && isBefore(refused, e) && isBefore(e, step),
    );

/** (b) work on a job that was planned or ended as beyond the skill. */
function untrained(step: LogEvent, journey: JourneyLog): Wrong | undefined {
  if (step.kind !== 'workDone' || step.objectId === undefined) return undefined;
  const job = journey
    .of('dispatchPlanned', 'dispatchCompleted')
    .find(
      (e) =>
        e.reasonCode === 'wrongSkill' &&
        (e.objectId === step.objectId || e.objectId === step.relatedObjectId),
    );
  return job ? { part: 'b', because: [job], words: 'on a job beyond the skill of who was sent' } : undefined;
}

/** (c) another's login for what the own unit may not do. */
function foreignLogin(step: LogEvent): Wrong | undefined {
  const unit = unitOfDesk(deskOf(step));
  if (step.onBehalfOf === undefined || unit === undefined) return undefined;
  const code = step.reasonCode ?? '';
  const foreignWork =
    step.kind === 'workDone' && (code === 'swapPort' || (isWorkCode(code) && !mayWork(unit, code)));
  const type = step.objectType ?? '';
  const foreignRecord =
    step.kind === 'recordChanged' && isRecordTypeId(type) && !mayWrite(unit, type, step.field);
  if (!foreignWork && !foreignRecord) return undefined;
  return { part: 'c', because: [], words: `under the login of ${step.onBehalfOf}` };
}

/** (d) work that needs an approved change or the incident lead's decision, and has neither. */
function unapproved(step: LogEvent, { log }: Context): Wrong | undefined {
  const code = step.reasonCode ?? '';
  if (step.kind !== 'workDone' || !isWorkCode(code)) return undefined;
  const work: Work = WORK[code];
  if (!work.needsApproval) return undefined;
  const approvedChanges = log
    .of('recordChanged', 'recordOpened')
    .filter(
      (e) =>
        e.objectType === 'change' &&
        isBefore(e, step) &&
        (e.toState === 'approved' || e.toState === 'running'),
    )
    .map((e) => e.objectId);
  const linked = step.objectId === undefined ? undefined : linksUntil(log, step.t)(step.objectId);
  const change = approvedChanges.some(
    (id) =>
      id !== undefined && (id === step.relatedObjectId || id === step.objectId || (linked?.has(id) ?? false)),
  );
  const decided = log
    .of('decisionLogged')
    .some((e) => isBefore(e, step) && isOfStep(e, step) && isLead(e, log));
  return change || decided
    ? undefined
    : {
        part: 'd',
        because: [],
        words: 'with neither an approved change nor a decision of the incident lead',
      };
}

/** A decision of another incident, or about another object, lets nobody go ahead here. */
function isOfStep(decision: LogEvent, step: LogEvent): boolean {
  const objects = [decision.objectId, decision.relatedObjectId].filter((id) => id !== undefined);
  const own = [step.objectId, step.relatedObjectId, step.incidentId];
  if (objects.length > 0) return objects.some((id) => own.includes(id));
  return step.incidentId === undefined || decision.incidentId === step.incidentId;
}

/** The incident lead: the major incident manager, or whoever a bridge named. */
const isLead = (decision: LogEvent, log: Context['log']): boolean =>
  decision.actorUnit === 'majorIncidentManager' ||
  log
    .of('bridgeConvened')
    .some(
      (e) =>
        isBefore(e, decision) &&
        (e.says?.leadPerson === decision.deskId ||
          e.says?.leadPerson === decision.actorUnit ||
          deskOf(e) === deskOf(decision)),
    );

/** A finding with owner and end date opened first, or a step done on the line with a unit that may. */
function isCovered(step: LogEvent, journey: JourneyLog, { log }: Context): boolean {
  const finding = log
    .of('recordOpened')
    .some(
      (e) =>
        e.objectType === 'finding' &&
        deskOf(e) === deskOf(step) &&
        isBefore(e, step) &&
        e.dueAt !== undefined &&
        (e.journeyId === undefined ||
          e.journeyId === step.journeyId ||
          (e.relatedObjectId !== undefined && e.relatedObjectId === step.objectId)),
    );
  const code = step.reasonCode ?? '';
  const supervised = journey.of('interactionTransferred').some((e) => {
    const unit = e.targetUnit === undefined ? undefined : unitOfDesk(e.targetUnit);
    if (e.reasonCode !== 'joined' || !isBefore(e, step) || unit === undefined) return false;
    const ended = journey
      .of('interactionClosed')
      .some((c) => c.objectId === e.objectId && isBefore(e, c) && isBefore(c, step));
    return !ended && isWorkCode(code) && mayWork(unit, code) && !SIDEWAYS.includes(code);
  });
  return finding || supervised;
}
