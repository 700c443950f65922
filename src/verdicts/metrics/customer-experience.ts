/** Speed, ease and words as the customer lives them (metrics.md 7, first half). */
import { HOUR } from '../../model/time.ts';
import { isCompany, isWordToCustomer } from '../conventions.ts';
import { needEndedAt } from '../records.ts';
import {
  arrivalsOf,
  contactsOf,
  duePromisesOf,
  firstContactAt,
  liveAt,
  restoredAt,
} from './journey-figures.ts';
import { asShare, type Metric, type MetricContext, perJourney } from './metric.ts';

/** Weights of the ease score, all assumed. */
const EASE = { start: 7, contact: 0.6, transfer: 0.5, asked: 0.4, channel: 0.5, visit: 0.8, promise: 0.8 };
/** Parts of a whole update (scoring.md 11.7). */
const UPDATE_PARTS = 5;
/** Within which a sorry for our own fault is in time. */
const APOLOGY_WITHIN = HOUR;

export const CUSTOMER_EXPERIENCE: readonly Metric[] = [
  {
    id: 'speedOfService',
    name: 'Speed of service',
    theme: 'speed',
    formula: 'service live or restored - first contact; half of all, nine in ten',
    unit: 'ms',
    headline: 'median',
    better: 'lower',
    needs: [['interactionOpened'], ['stateChanged', 'recordChanged']],
    systems: ['crm', 'telephony', 'om', 'ticketing', 'activation', 'testHead'],
    blindSpot: 'a clock that starts with the order record starts days after the customer did',
    samples: ({ journeys }) =>
      perJourney(journeys, (journey) => {
        const from = firstContactAt(journey);
        const to = liveAt(journey) ?? restoredAt(journey);
        return from === undefined || to === undefined || to < from ? undefined : to - from;
      }),
  },
  {
    id: 'promiseKept',
    name: 'Promises kept',
    theme: 'speed, ease',
    formula: 'promises to customers kept in time / promises whose time came',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['commitmentMade']],
    systems: ['crm', 'wfm', 'notify'],
    blindSpot: 'promises made by mouth and written down nowhere',
    samples: (context) =>
      context.journeys.flatMap((journey) => asShare(duePromisesOf(journey, context).map(({ kept }) => kept))),
  },
  {
    id: 'easeScore',
    name: 'Ease score',
    theme: 'ease',
    formula:
      '7 - 0.6 x further contacts - 0.5 x transfers - 0.4 x asked again - 0.5 x channel changes - 0.8 x further visits - 0.8 x broken promises, at least 1',
    unit: 'points',
    headline: 'mean',
    better: 'higher',
    assumed: true,
    needs: [['interactionOpened']],
    systems: ['telephony', 'crm', 'portal', 'wfm'],
    blindSpot: 'what was keyed into the telephone menu is not joined to the call',
    samples: (context) =>
      perJourney(context.journeys, (journey) =>
        contactsOf(journey).length === 0 ? undefined : easeOf(journey.id ?? '', context),
      ),
  },
  {
    id: 'oneContactResolution',
    name: 'Settled in one contact',
    theme: 'ease',
    formula: 'journeys with one contact in any channel / journeys with a contact',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['interactionOpened']],
    systems: ['telephony', 'crm', 'portal'],
    blindSpot: 'counted for each channel by itself',
    samples: ({ journeys }) =>
      perJourney(journeys, (journey) => {
        const contacts = contactsOf(journey).length;
        return contacts === 0 ? undefined : contacts === 1 ? 1 : 0;
      }),
  },
  {
    id: 'fastResolution',
    name: 'Fast resolution',
    theme: 'fast',
    formula: 'customer clock from first contact or impact to the end of the need, faults only',
    unit: 'ms',
    headline: 'median',
    better: 'lower',
    needs: [['clockStopped']],
    systems: ['faultMgmt', 'telephony', 'ticketing', 'testHead'],
    blindSpot: 'paused time is hidden',
    samples: ({ faults, clocks }) =>
      perJourney(faults, (journey) =>
        needEndedAt(journey) === undefined ? undefined : clocks.get(journey.id ?? '')?.customer?.value,
      ),
  },
  {
    id: 'responsive',
    name: 'Word in time',
    theme: 'responsive',
    formula: 'promised calls and updates given in time / those whose time came',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['commitmentMade']],
    systems: ['notify', 'telephony'],
    blindSpot: 'an update that nobody promised is owed by nobody',
    samples: (context) =>
      context.journeys.flatMap((journey) =>
        asShare(
          duePromisesOf(journey, context)
            .filter(({ made }) => made.reasonCode === 'callBack' || made.reasonCode === 'update')
            .map(({ kept }) => kept),
        ),
      ),
  },
  {
    id: 'longestSilence',
    name: 'Longest silence',
    theme: 'responsive',
    formula: 'longest span without a word of the company to the customer while her need was open',
    unit: 'ms',
    headline: 'median',
    better: 'lower',
    needs: [['said', 'messageSent', 'notificationSent']],
    systems: ['notify', 'telephony'],
    blindSpot: 'words in a channel that is not joined look like silence',
    samples: ({ journeys, endedAt }) =>
      perJourney(journeys, (journey) => {
        const from = firstContactAt(journey);
        if (from === undefined) return undefined;
        const to = needEndedAt(journey) ?? endedAt;
        const words = journey.all.filter((e) => isWordToCustomer(e) && e.t >= from && e.t <= to);
        const times = [from, ...words.map(({ t }) => t), to];
        return times.reduce((longest, t, i) => Math.max(longest, t - (times[i - 1] ?? t)), 0);
      }),
  },
  {
    id: 'clear',
    name: 'Clear words',
    theme: 'clear',
    formula: 'updates to customers with all five parts and no vague word / updates',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['updateGiven']],
    systems: ['notify', 'telephony', 'kb'],
    blindSpot: 'free text that nobody reads; reading grade is not measured',
    samples: ({ log }) =>
      asShare(
        log
          .of('updateGiven')
          .filter((e) => isCompany(e.actorUnit))
          .map((e) => (e.parts?.length ?? 0) === UPDATE_PARTS && (e.vague?.length ?? 0) === 0),
      ),
  },
  {
    id: 'apologetic',
    name: 'Sorry, and made good',
    theme: 'apologetic',
    formula:
      'journeys in which a sorry that names the harm came within 1 h of the first contact and no sorry or redress was left open (CB06) / journeys with such a sorry or with CB06',
    unit: 'share',
    headline: 'mean',
    better: 'higher',
    needs: [['apologyGiven', 'said']],
    systems: ['crm', 'billing', 'telephony'],
    blindSpot: 'words that nobody writes down',
    samples: ({ journeys, breaks }) =>
      perJourney(journeys, (journey) => {
        const from = firstContactAt(journey);
        const ours = breaks.some(
          ({ id, journeyIds }) => id === 'CB06' && journeyIds.includes(journey.id ?? ''),
        );
        const sorry = journey.of('apologyGiven').find((e) => (e.level ?? 0) >= 2);
        if (from === undefined || (!ours && sorry === undefined)) return undefined;
        return !ours && sorry !== undefined && sorry.t - from <= APOLOGY_WITHIN ? 1 : 0;
      }),
  },
];

function easeOf(journeyId: string, context: MetricContext): number {
  const { log, breaks } = context;
  const journey = log.journey(journeyId);
  const contacts = contactsOf(journey);
  const channels = contacts.filter((talk, i) => i > 0 && talk.channel !== contacts[i - 1]?.channel).length;
  const questions = new Set(journey.of('questionAsked').map(({ seq }) => seq));
  const transfers = journey.of('interactionTransferred').filter((e) => e.reasonCode !== 'joined').length;
  const asked = breaks
    .filter(({ id, part, journeyIds }) => id === 'CB02' && part === 'b' && journeyIds.includes(journeyId))
    .reduce((sum, { events }) => sum + events.filter((seq) => questions.has(seq)).length, 0);
  const visits = arrivalsOf(journey);
  const broken = duePromisesOf(journey, context).filter(({ kept }) => !kept).length;
  const effort =
    EASE.contact * Math.max(0, contacts.length - 1) +
    EASE.transfer * transfers +
    EASE.asked * asked +
    EASE.channel * channels +
    EASE.visit * Math.max(0, visits - 1) +
    EASE.promise * broken;
  return Math.max(1, EASE.start - effort);
}
