/** CB01: the customer's wiring, device or use is named as the cause before any test, or against the evidence. */
import { causeSide } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { CLOSED, deskOf, FAULT_REASONS, isCompany, isReplacement } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { needEndedAt } from '../records.ts';
import { type Context, type Detector, type Finding, keyOf, withColumn } from './detector.ts';

/** Fault causes on the customer's side (vocabulary 2.8); order causes are no blame for a fault. */
const ACCUSED: readonly string[] = ['customerEquipment', 'customerWiring', 'customerUse', 'handset'];
const ACCUSING_CLOSURES: readonly string[] = ['customerEquipment', 'customerUse'];

interface Accusation {
  event: LogEvent;
  cause: string;
  form: 'words' | 'code' | 'deed';
}

const isClosing = (event: LogEvent): boolean => event.toState !== undefined && CLOSED.includes(event.toState);

const isClosedWithCode = (event: LogEvent): boolean => isClosing(event) && event.reasonCode !== undefined;

export const cb01: Detector = {
  id: 'CB01',
  name: 'blamedWithoutDiagnosis',
  severity: 5,
  title: 'Blamed without a test',
  rule: 'No cause without a test id; outage and planned work first; "we test our side first".',
  needs: [['causeStated', 'itemSold', ...withColumn(['recordChanged'], isClosedWithCode)]],
  shared: false,
  detect(journey, context) {
    return accusationsOf(journey).flatMap((accusation) => judge(accusation, journey, context));
  },
};

function judge(accusation: Accusation, journey: JourneyLog, context: Context): Finding[] {
  const { event, cause, form } = accusation;
  const run = namedRun(event, journey);
  if (confirmedByTestAndCustomer(event, journey)) return [];
  const open = context.observes('checkDone', 'diagnosisRun') ? whatIsMissing(event, journey, context) : [];
  const confirmed = context.confirmedCause(journey);
  const refuted =
    confirmed?.side === 'providerSide' &&
    isBefore(event, confirmed.event) &&
    (event.evidenceId === undefined || run === undefined);
  if (open.length === 0 && !refuted) return [];
  const by = deskOf(event);
  const named = form === 'deed' ? `sold ${event.reasonCode}` : `named ${cause} as the cause`;
  const why =
    open.length > 0 ? `with ${open.join(', ')} before` : `and the cause turned out to be ${confirmed?.code}`;
  return [
    {
      key: keyOf(journey.id, by, cause),
      at: event.t,
      events: refuted && confirmed ? [event, confirmed.event] : [event],
      by,
      avoidableBy: [],
      openAt: event.t,
      explanation: `${named} at ${clockOf(event.t)} ${why}`,
    },
  ];
}

function accusationsOf(journey: JourneyLog): Accusation[] {
  const ended = needEndedAt(journey);
  return journey.of('causeStated', 'recordChanged', 'itemSold').flatMap((event): Accusation[] => {
    if (!isCompany(event.actorUnit)) return [];
    if (event.kind === 'itemSold') {
      if (!isReplacement(event.reasonCode) || !isFaultOpen(journey, event)) return [];
      if (ended !== undefined && event.t >= ended) return [];
      const cause = /handset|phone/i.test(event.reasonCode ?? '') ? 'handset' : 'customerEquipment';
      return [{ event, cause, form: 'deed' }];
    }
    if (event.kind === 'recordChanged') {
      const code = event.reasonCode;
      if (!isClosing(event) || code === undefined || !ACCUSING_CLOSURES.includes(code)) return [];
      return [{ event, cause: code, form: 'code' }];
    }
    const cause = event.says?.rootCause;
    if (cause === undefined || !ACCUSED.includes(cause) || causeSide(cause) !== 'customerSide') return [];
    if (event.stance !== undefined && event.stance !== 'asserted' && event.stance !== 'evidenced') return [];
    return [{ event, cause, form: event.stance === undefined ? 'code' : 'words' }];
  });
}

/** A contact about a fault, a trouble ticket or the fault chain before the sale; a call about a bill opens no fault. */
const isFaultOpen = (journey: JourneyLog, event: LogEvent): boolean =>
  journey.all.some(
    (e) =>
      isBefore(e, event) &&
      (e.chain === 'faultToResolve' ||
        (e.kind === 'recordOpened' && e.objectType === 'troubleTicket') ||
        (e.kind === 'interactionOpened' && FAULT_REASONS.includes(e.reasonCode ?? ''))),
  );

/** The test an accusation names, when it is one that points to the customer's side. */
const namedRun = (event: LogEvent, journey: JourneyLog): LogEvent | undefined =>
  journey
    .of('diagnosisRun')
    .find(
      (run) =>
        event.evidenceId !== undefined &&
        run.evidenceId === event.evidenceId &&
        run.toState === 'faultCustomer' &&
        isBefore(run, event),
    );

/** What stands between the accusation and being cleared: outage check, planned work check, a test. */
function whatIsMissing(event: LogEvent, journey: JourneyLog, context: Context): string[] {
  const missing: string[] = [];
  const checked = (check: string): boolean =>
    journey.of('checkDone').some((e) => e.checkId === check && isBefore(e, event)) ||
    context.log.loose
      .of('checkDone')
      .some((e) => e.checkId === check && isBefore(e, event) && deskOf(e) === deskOf(event));
  const runs = journey.of('diagnosisRun').filter((run) => isBefore(run, event));
  const last = runs
    .filter((run) => run.toState === 'faultCustomer' || run.toState === 'faultProvider')
    .at(-1);
  if (last?.toState !== 'faultCustomer') missing.push('no test that points there');
  else if (event.evidenceId !== undefined && !namedRun(event, journey))
    missing.push(`a test id (${event.evidenceId}) that is no such test`);
  if (!checked('outage')) missing.push('no outage check');
  if (!checked('plannedWork')) missing.push('no look for planned work');
  return missing;
}

const CONFIRMING: readonly string[] = ['customerConfirmedAt'];

/** A cause on the customer's side, shown by a test and confirmed by the customer, is no blame. */
function confirmedByTestAndCustomer(event: LogEvent, journey: JourneyLog): boolean {
  const tested = journey
    .of('diagnosisRun')
    .some((run) => run.toState === 'faultCustomer' && isBefore(run, event));
  if (!tested) return false;
  return journey
    .of('messageSent', 'factLearned', 'said')
    .some(
      (e) =>
        isBefore(e, event) &&
        (e.messageId === 'm42' ||
          (e.factId !== undefined && CONFIRMING.includes(e.factId)) ||
          (e.actorUnit === 'customer' && e.says?.customerConfirmedAt !== undefined)),
    );
}
