/** Fault KPIs (fault-to-resolve.md 5.3). Mean times to detect, know, acknowledge, isolate, restore and repair are medians here. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { EventKind } from '../../model/event-kinds.ts';
import { DAY, type Ms } from '../../model/time.ts';
import { FAULT_REASONS, isCompany } from '../conventions.ts';
import type { JourneyLog } from '../log-reader.ts';
import { mainRecordOf } from '../records.ts';
import {
  arrivalsOf,
  contactsOf,
  duePromisesOf,
  firstContactAt,
  impactAt,
  ownKnowledgeAt,
  restoredAt,
  shiftsOfHands,
  warnedBefore,
} from './journey-figures.ts';
import { asShare, type Metric, type MetricContext, perJourney } from './metric.ts';

const REPEAT_WITHIN = 30 * DAY;
/** Units that can do something about a fault: word at a front desk is not yet knowledge where it counts. */
const RIGHT_UNITS: readonly string[] = ['noc', 'soc', 'serviceDesk2', 'serviceDesk3', 'majorIncidentManager'];
const NO_FAULT: readonly string[] = ['noFaultFound'];

const fault = (
  own: Pick<Metric, 'id' | 'name' | 'formula' | 'unit' | 'better' | 'blindSpot' | 'samples'> &
    Partial<Pick<Metric, 'needs' | 'systems' | 'headline' | 'assumed'>>,
): Metric => ({
  theme: 'fault',
  headline: own.unit === 'ms' ? 'median' : 'mean',
  needs: [['interactionOpened', 'recordOpened', 'alarmRaised']],
  systems: ['ticketing', 'faultMgmt', 'telephony'],
  ...own,
});

/** What shows that a fault hurts somebody; that anybody knows of it, that a unit that can act does, that one took it. */
const IMPACT: readonly EventKind[] = ['alarmRaised', 'clockStarted', 'interactionOpened'];

const DETECTING: readonly EventKind[] = ['alarmAcked', 'factLearned'];
const KNOWING: readonly EventKind[] = ['alarmAcked', 'factLearned', 'handoverAccepted'];
const ACKNOWLEDGING: readonly EventKind[] = ['handoverAccepted', 'messageAcked'];
const ISOLATING: readonly EventKind[] = ['diagnosisRun', 'causeStated'];

/** Span from the first impact to the first of these events of the journey and its incident that comes with or after it. */
const sinceImpact = (
  { log, faults }: MetricContext,
  kinds: readonly EventKind[],
  is: (event: LogEvent) => boolean = () => true,
): number[] =>
  perJourney(faults, (journey) => {
    const shared = log.shared(journey);
    const from = impactAt(journey, shared);
    if (from === undefined) return undefined;
    const times = [...journey.of(...kinds), ...shared.of(...kinds)]
      .filter((event) => event.t >= from && is(event))
      .map(({ t }) => t);
    return times.length === 0 ? undefined : Math.min(...times) - from;
  });

/** Span from the first impact to a moment of the journey; what lies before the impact belongs to another fault. */
const spanTo = ({ log, faults }: MetricContext, at: (journey: JourneyLog) => Ms | undefined): number[] =>
  perJourney(faults, (journey) => {
    const from = impactAt(journey, log.shared(journey));
    const to = at(journey);
    return from === undefined || to === undefined || to < from ? undefined : to - from;
  });

/** A test that says on which side the fault lies, or a cause with its evidence. */
const isolates = (event: LogEvent): boolean =>
  event.kind === 'diagnosisRun' ? event.toState !== 'inconclusive' : event.stance === 'evidenced';

export const FAULT_KPIS: readonly Metric[] = [
  fault({
    id: 'timeToDetect',
    name: 'Time to detect',
    formula: 'first knowledge of anybody in the company, from the first impact on - first impact',
    unit: 'ms',
    better: 'lower',
    needs: [IMPACT, DETECTING],
    blindSpot: 'an alarm that nobody read is not knowledge',
    samples: (context) => sinceImpact(context, DETECTING, (e) => isCompany(e.actorUnit)),
  }),
  fault({
    id: 'timeToKnow',
    name: 'Time to know',
    formula: 'first knowledge of a unit that can act, from the first impact on - first impact',
    unit: 'ms',
    better: 'lower',
    needs: [IMPACT, KNOWING],
    blindSpot: 'the report that never arrived',
    samples: (context) => sinceImpact(context, KNOWING, (e) => RIGHT_UNITS.includes(e.actorUnit)),
  }),
  fault({
    id: 'timeToAcknowledge',
    name: 'Time to acknowledge',
    formula: 'first handover taken or message acknowledged - first impact',
    unit: 'ms',
    better: 'lower',
    needs: [IMPACT, ACKNOWLEDGING],
    blindSpot: 'acknowledged is not handled',
    samples: (context) => sinceImpact(context, ACKNOWLEDGING),
  }),
  fault({
    id: 'timeToIsolate',
    name: 'Time to isolate',
    formula: 'first test that points to a side, or cause named with evidence - first impact',
    unit: 'ms',
    better: 'lower',
    needs: [IMPACT, ISOLATING],
    systems: ['testHead', 'ticketing'],
    blindSpot: 'tests that leave no record',
    samples: (context) => sinceImpact(context, ISOLATING, isolates),
  }),
  fault({
    id: 'timeToRestore',
    name: 'Time to restore',
    formula: 'service runs again - first impact',
    unit: 'ms',
    better: 'lower',
    needs: [IMPACT, ['stateChanged', 'recordChanged']],
    blindSpot: 'counted from the ticket it is shorter',
    samples: (context) => spanTo(context, restoredAt),
  }),
  fault({
    id: 'timeToRepair',
    name: 'Time to repair',
    formula: 'last repair work done - first impact',
    unit: 'ms',
    better: 'lower',
    needs: [IMPACT, ['workDone', 'dispatchCompleted']],
    systems: ['wfm', 'mobileApp', 'ticketing'],
    blindSpot: 'a workaround looks like a repair',
    samples: (context) => spanTo(context, (journey) => journey.of('workDone', 'dispatchCompleted').at(-1)?.t),
  }),
  fault({
    id: 'firstCallResolution',
    name: 'Solved in the first call',
    formula:
      'faults ended with one contact and no handover / faults ended (published: 70 % on average [P:S29])',
    unit: 'share',
    better: 'higher',
    needs: [['interactionOpened'], ['stateChanged', 'recordChanged']],
    blindSpot: 'customers say 40 % where firms say 76 % [P:S28]',
    samples: ({ faults }) =>
      perJourney(faults, (journey) =>
        restoredAt(journey) === undefined
          ? undefined
          : contactsOf(journey).length <= 1 && journey.of('handoverOffered').length === 0
            ? 1
            : 0,
      ),
  }),
  fault({
    id: 'firstTimeFix',
    name: 'Fixed at the first visit',
    formula: 'faults ended after one visit / faults ended with a visit (published: 75 % on average [P:S30])',
    unit: 'share',
    better: 'higher',
    needs: [['dispatchArrived']],
    systems: ['wfm', 'mobileApp'],
    blindSpot: '"fixed" without the customer',
    samples: ({ faults }) =>
      perJourney(faults, (journey) => {
        const visits = arrivalsOf(journey);
        return visits === 0 || restoredAt(journey) === undefined ? undefined : visits === 1 ? 1 : 0;
      }),
  }),
  fault({
    id: 'truckRollsPerFault',
    name: 'Visits a fault',
    formula: 'visits with somebody on site, a fault',
    unit: 'count',
    better: 'lower',
    needs: [['dispatchArrived', 'dispatchPlanned']],
    systems: ['wfm', 'mobileApp'],
    blindSpot: 'vans called off on the way',
    samples: ({ faults }) => faults.map(arrivalsOf),
  }),
  fault({
    id: 'avoidableTruckRolls',
    name: 'Visits for nothing',
    formula: 'visits that ended with no fault found or nobody in / visits (published: 25-30 % [P:S30])',
    unit: 'share',
    better: 'lower',
    needs: [['dispatchCompleted', 'dispatchNoShow']],
    systems: ['wfm', 'mobileApp'],
    blindSpot: 'a van for a fault in the cabinet is coded as a visit',
    samples: ({ faults }) => faults.flatMap((journey) => asShare(outcomesOf(journey).map(wasForNothing))),
  }),
  fault({
    id: 'noFaultFoundRate',
    name: 'No fault found',
    formula: 'visits that ended with no fault found / visits ended (default 20 % [A])',
    unit: 'share',
    better: 'lower',
    needs: [['dispatchCompleted']],
    systems: ['wfm', 'mobileApp'],
    blindSpot: 'the fault that comes with the rain',
    samples: ({ faults }) =>
      faults.flatMap((journey) =>
        asShare(journey.of('dispatchCompleted').map((e) => NO_FAULT.includes(e.reasonCode ?? ''))),
      ),
  }),
  fault({
    id: 'repeatFaultRate',
    name: 'Came back within 30 days',
    formula: 'faults with a new fault contact within 30 days of the end / faults ended (default 12 % [A])',
    unit: 'share',
    better: 'lower',
    needs: [['interactionOpened'], ['stateChanged', 'recordChanged']],
    blindSpot: 'a new ticket for an old fault',
    samples: ({ faults }) =>
      perJourney(faults, (journey) => {
        const ended = restoredAt(journey);
        if (ended === undefined) return undefined;
        const again = contactsOf(journey).some(
          ({ reason, opened }) =>
            FAULT_REASONS.includes(reason ?? '') && opened.t > ended && opened.t <= ended + REPEAT_WITHIN,
        );
        return again ? 1 : 0;
      }),
  }),
  fault({
    id: 'reopenRate',
    name: 'Reopened',
    formula: 'tickets set back to work after resolved / tickets resolved (default 6 % [A]; zero is an alarm)',
    unit: 'share',
    better: 'lower',
    needs: [['recordChanged']],
    systems: ['ticketing'],
    blindSpot: 'a re-log hides a reopening',
    samples: ({ faults }) =>
      perJourney(faults, (journey) => {
        const moves = journey.of('recordChanged').filter((e) => e.objectType === 'troubleTicket');
        if (!moves.some((e) => e.toState === 'resolved')) return undefined;
        return moves.some((e) => e.fromState === 'resolved' && e.toState === 'inProgress') ? 1 : 0;
      }),
  }),
  fault({
    id: 'onTimeRepair',
    name: 'Repaired in time',
    formula:
      'faults whose contract clock stopped within its limit, pauses not counted / faults whose clock with a limit stopped or ran past it (published 87-88 % [P:S11])',
    unit: 'share',
    better: 'higher',
    needs: [['clockStarted']],
    systems: ['slaMgmt', 'ticketing'],
    blindSpot: 'a clock that was paused, stopped or started anew',
    samples: ({ faults, clocks }) =>
      perJourney(faults, (journey) => {
        const clock = clocks.get(journey.id ?? '')?.contract;
        if (clock?.limit === undefined) return undefined;
        if (clock.breachedAt !== undefined || clock.value > clock.limit) return 0;
        return clock.state === 'stopped' ? 1 : undefined;
      }),
  }),
  fault({
    id: 'ticketHopCount',
    name: 'Hops of a ticket',
    formula: 'changes of owner, a fault',
    unit: 'count',
    better: 'lower',
    needs: [['ownerChanged']],
    systems: ['ticketing'],
    blindSpot: 'queues inside one unit',
    samples: ({ faults }) => faults.map((journey) => shiftsOfHands(journey).length),
  }),
  fault({
    id: 'transferCount',
    name: 'Put through',
    formula: 'talks handed to another desk, warm or cold, a fault',
    unit: 'count',
    better: 'lower',
    needs: [['interactionTransferred', 'interactionOpened']],
    systems: ['telephony'],
    blindSpot: '"please ring this number"',
    samples: ({ faults }) =>
      faults.map(
        (journey) => journey.of('interactionTransferred').filter((e) => e.reasonCode !== 'joined').length,
      ),
  }),
  fault({
    id: 'updateAdherence',
    name: 'Updates as promised',
    formula: 'promised updates given in time / promised updates whose time came',
    unit: 'share',
    better: 'higher',
    needs: [['commitmentMade']],
    systems: ['notify', 'telephony'],
    blindSpot: 'no time was named, so none was missed',
    samples: (context) =>
      context.faults.flatMap((journey) =>
        asShare(
          duePromisesOf(journey, context)
            .filter(({ made }) => made.reasonCode === 'update')
            .map(({ kept }) => kept),
        ),
      ),
  }),
  fault({
    id: 'detectionByCustomerShare',
    name: 'Customers told us',
    formula:
      'faults whose first contact came before an alarm was acknowledged, an impact declared or planned work begun or stopped / faults with a contact',
    unit: 'share',
    better: 'lower',
    needs: [['interactionOpened']],
    systems: ['faultMgmt', 'telephony'],
    blindSpot: 'an alarm in the list that nobody joined to the street',
    samples: ({ log, faults }) =>
      perJourney(faults, (journey) => {
        const called = firstContactAt(journey);
        if (called === undefined) return undefined;
        return (ownKnowledgeAt(log, journey) ?? called) < called ? 0 : 1;
      }),
  }),
  fault({
    id: 'prewarnedShare',
    name: 'Warned before',
    formula: 'faults of planned work whose customer was told before it began / faults of planned work',
    unit: 'share',
    better: 'higher',
    needs: [['changeStarted']],
    systems: ['changeCal', 'notify'],
    blindSpot: 'the join from element to people',
    samples: ({ log, faults }) => warnedBefore(log, faults),
  }),
  fault({
    id: 'pauseShare',
    name: 'Time on pause',
    formula: 'paused time of the contract clock / time since its start, a fault',
    unit: 'share',
    better: 'lower',
    needs: [['clockStarted']],
    systems: ['slaMgmt', 'ticketing'],
    blindSpot: 'parked in a queue without a clock',
    samples: ({ faults, clocks, endedAt }) =>
      perJourney(faults, (journey) => {
        const clock = clocks.get(journey.id ?? '')?.contract;
        const span = clock && (clock.stoppedAt ?? endedAt) - clock.startedAt;
        return clock === undefined || span === undefined || span <= 0
          ? undefined
          : Math.min(1, Math.max(0, (span - clock.value) / span));
      }),
  }),
  fault({
    id: 'relogRate',
    name: 'Logged again',
    formula:
      'journeys in which a ticket was opened after another was closed, or cancelled as a duplicate, and not linked (CB04 1 and 2) / journeys with a ticket',
    unit: 'share',
    better: 'lower',
    needs: [['recordOpened', 'recordChanged']],
    systems: ['ticketing'],
    blindSpot: 'a new number for the same customer',
    samples: ({ faults, breaks }) =>
      perJourney(faults, (journey) =>
        mainRecordOf(journey) === undefined
          ? undefined
          : breaks.some(
                (b) =>
                  b.id === 'CB04' &&
                  ['1', '2'].includes(b.part ?? '') &&
                  b.journeyIds.includes(journey.id ?? ''),
              )
            ? 1
            : 0,
      ),
  }),
];

const outcomesOf = (journey: JourneyLog): readonly LogEvent[] =>
  journey.of('dispatchCompleted', 'dispatchNoShow');

const wasForNothing = (event: LogEvent): boolean =>
  event.kind === 'dispatchNoShow' || NO_FAULT.includes(event.reasonCode ?? '');
