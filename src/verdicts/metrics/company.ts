/** Reliability, bills, honesty and communication (metrics.md 7, second half). */
import { needEndedAt } from '../records.ts';
import {
  contactsOf,
  firstContactAt,
  impactAt,
  OWN_EYES,
  ownKnowledgeAt,
  warnedBefore,
} from './journey-figures.ts';
import { asShare, type Metric, perJourney } from './metric.ts';

/** Where a customer can see for herself how it stands. */
const SHOWN = ['recordChanged', 'statementPublished'] as const;

export const COMPANY: readonly Metric[] = [
  {
    id: 'prewarned',
    name: 'Told before',
    theme: 'reliability',
    formula:
      'journeys hit by planned work whose customer was told before it began / journeys hit by planned work',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['changeStarted']],
    systems: ['changeCal', 'inventory', 'crm', 'notify'],
    blindSpot: 'who hangs on an element is joined from inventory; a bad join leaves people out',
    samples: ({ log, journeys }) => warnedBefore(log, journeys),
  },
  {
    id: 'detectionLead',
    name: 'Lead of our own eyes',
    theme: 'reliability',
    formula: 'first customer contact - first own knowledge of the fault; positive = we knew first',
    unit: 'ms',
    headline: 'median',
    better: 'higher',
    needs: [OWN_EYES, ['interactionOpened']],
    systems: ['faultMgmt', 'telephony', 'serviceProblem'],
    blindSpot: 'an acknowledged alarm is not a known fault',
    samples: ({ log, faults }) =>
      perJourney(faults, (journey) => {
        const called = firstContactAt(journey);
        const knew = ownKnowledgeAt(log, journey);
        return called === undefined || knew === undefined ? undefined : called - knew;
      }),
  },
  {
    id: 'serviceAvailability',
    name: 'Availability',
    theme: 'reliability',
    formula: '1 - time without service / time seen in this log, a customer with a fault',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['clockStopped', 'stateChanged']],
    systems: ['serviceProblem', 'inventory', 'ticketing'],
    blindSpot: 'counted for elements instead of people',
    samples: ({ log, faults, endedAt }) =>
      perJourney(faults, (journey) => {
        const seen = endedAt - (log.all[0]?.t ?? endedAt);
        const from = impactAt(journey, log.shared(journey));
        if (from === undefined || seen <= 0) return undefined;
        return Math.max(0, 1 - ((needEndedAt(journey) ?? endedAt) - from) / seen);
      }),
  },
  {
    id: 'billRight',
    name: 'First bill right',
    theme: 'pay',
    formula:
      'orders with a bill and no contact about it / orders with a bill or a contact about one (first-bill accuracy)',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['recordOpened', 'recordChanged', 'interactionOpened']],
    systems: ['billing', 'om', 'crm'],
    blindSpot: 'who pays a wrong bill in silence',
    samples: ({ orders }) => perJourney(orders, (journey) => billOf(journey)),
  },
  {
    id: 'clockGap',
    name: 'Gap of the clocks',
    theme: 'honesty',
    formula: 'customer clock - contract clock',
    unit: 'ms',
    headline: 'median',
    better: 'lower',
    needs: [['clockStarted']],
    systems: ['om', 'ticketing', 'slaMgmt', 'telephony'],
    blindSpot: 'the whole point: what the contract clock does not show',
    samples: ({ journeys, clocks }) =>
      perJourney(journeys, (journey) => clocks.get(journey.id ?? '')?.clockGap),
  },
  {
    id: 'breakDensity',
    name: 'Breaks a journey',
    theme: 'communication',
    formula: 'communication breaks found / journeys',
    unit: 'count',
    headline: 'mean',
    better: 'lower',
    needs: [],
    systems: ['journeyStore'],
    blindSpot: 'only visible where events carry the journey',
    samples: ({ journeys, breaks }) =>
      perJourney(
        journeys,
        (journey) => breaks.filter(({ journeyIds }) => journeyIds.includes(journey.id ?? '')).length,
      ),
  },
  {
    id: 'handoverQuality',
    name: 'Handover quality',
    theme: 'communication',
    formula:
      'mean of completeness x read back right x acknowledged in time, a handover; what is not owed counts as done',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['handoverOffered']],
    systems: ['journeyStore', 'om', 'ticketing'],
    blindSpot: 'what was said by mouth only',
    samples: ({ handovers }) =>
      handovers.flatMap(({ completeness, readBack, acknowledged }) =>
        completeness === null ? [] : [completeness * owed(readBack) * owed(acknowledged)],
      ),
  },
  {
    id: 'npsCsat',
    name: 'Satisfaction asked for',
    theme: 'outcome',
    formula: 'survey after the need ended',
    unit: 'points',
    headline: 'mean',
    better: 'higher',
    needs: [],
    notInLog: true,
    systems: ['crm'],
    blindSpot: 'a sample of those who answer; no event of this log carries it',
    samples: () => [],
  },
  {
    id: 'analyticsForCustomer',
    name: 'Figures the customer can see',
    theme: 'service analytics',
    formula: 'journeys with at least one change or public word that the customer can see / journeys',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['recordChanged', 'statementPublished']],
    systems: ['slaMgmt', 'portal'],
    blindSpot: 'availability, incidents, answer against contract and the cost of an outage are seldom shown',
    samples: ({ log, journeys }) =>
      asShare(
        journeys.map((journey) =>
          [...journey.of(...SHOWN), ...log.shared(journey).of(...SHOWN)].some(
            (e) => e.visibleToCustomer === true,
          ),
        ),
      ),
  },
];

const owed = (done: boolean | null): number => (done === false ? 0 : 1);

function billOf(journey: Parameters<typeof contactsOf>[0]): number | undefined {
  const disputed = contactsOf(journey).some(({ reason }) => reason === 'bill');
  const billed = journey
    .of('recordOpened', 'recordChanged', 'compensationPaid')
    .some((e) => e.objectType === 'bill' || e.kind === 'compensationPaid');
  if (!disputed && !billed) return undefined;
  return disputed ? 0 : 1;
}
