/** The harm of a run by a printed rule, line by line: who, what, how long or how often, and what it comes to. */
import type { LogEvent } from '../../model/event-columns.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { notSoIn } from './quality.ts';
import { breakTitle } from './wording/plain-words.ts';
import { capital, deskWords, factWords, listed, personOf } from './wording/speaking.ts';
import { hitWords } from './wording/story-words.ts';

/** Weights of the harm sum, in minutes of one of those hit without a word [A]. Printed in the debrief. */
const HARM_WEIGHTS = {
  homeMinute: 1,
  homeMinuteWithFront: 0.5,
  callerMinute: 5,
  furtherContact: 30,
  promiseBroken: 60,
  wrongWord: 60,
  visit: 120,
  sale: 120,
  severity: 60,
} as const;

/** The rule in words, with the weights it is counted by. */
export const HARM_RULE = harmRule(HARM_WEIGHTS);

function harmRule(w: Readonly<Record<keyof typeof HARM_WEIGHTS, number>>): string {
  return [
    'Harm is counted in minutes of one of those hit without a word about the cause:',
    `${w.homeMinute} for each of them and each minute until the contact centre can tell callers,`,
    `${w.homeMinuteWithFront} from then until something is published,`,
    `${w.callerMinute} for each minute of a customer who rang,`,
    `${w.furtherContact} for ringing again,`,
    `${w.promiseBroken} for a broken promise,`,
    `${w.wrongWord} for words to a customer that were not so,`,
    `${w.visit} for each visit booked, ${w.sale} for each sale,`,
    `${w.severity} for each point of severity of a break that is yours.`,
    'The weights are assumed.',
  ].join(' ');
}

export interface HarmRow {
  /** "46 homes", "Ms Adeyemi", "You". */
  who: string;
  what: string;
  span?: Ms;
  times?: number;
  /** By the printed rule, a whole number: the rows add up to the harm. */
  cost: number;
  /** The words it was done in, with what in them was not so. */
  said?: readonly { t: Ms; by: string; words: string; notSo: string }[];
}

/** What the rule is applied to. */
export interface HarmSources {
  start: Ms;
  homes: number;
  hasCause: boolean;
  customers: readonly {
    journey: string;
    customer: string;
    firstContactAt: Ms;
    causeAt?: Ms;
    contacts: number;
  }[];
  impactAt?: Ms;
  publishedAt?: Ms;
  brokenPromises: readonly { journey?: string | undefined }[];
  wrongWords: readonly LogEvent[];
  visits: readonly LogEvent[];
  sales: readonly LogEvent[];
  breaks: readonly { id: string; severity: number }[];
}

/** Only what cost anything. What never came is counted to the latest end the story has. */
export function harmRows(run: ExerciseRun, from: HarmSources): HarmRow[] {
  const w = HARM_WEIGHTS;
  const published = Math.min(from.publishedAt ?? run.endsAt, run.endsAt);
  const words = Math.min(from.impactAt ?? published, published);
  const hit = hitWords(run, from.homes);
  const lasting = (who: string, what: string, span: Ms, weight: number): HarmRow => ({
    who,
    what,
    span,
    cost: Math.round((span * weight) / MINUTE),
  });
  const often = (who: string, what: string, times: number, weight: number): HarmRow => ({
    who,
    what,
    times,
    cost: times * weight,
  });
  const each = (events: readonly { journeyId?: string }[], what: string, weight: number): HarmRow[] =>
    [...byJourney(events)].map(([journey, times]) => often(customerOf(run, journey), what, times, weight));
  const rows = [
    lasting(hit, 'nobody could tell them why', Math.max(0, words - from.start), w.homeMinute * from.homes),
    lasting(hit, 'told only if they rang', published - words, w.homeMinuteWithFront * from.homes),
    ...from.customers.flatMap(({ customer, firstContactAt, causeAt, contacts }): HarmRow[] => {
      const who = personOf(run, customer);
      const known = Math.min(causeAt ?? published, published);
      return [
        ...(from.hasCause
          ? [lasting(who, 'did not know why', Math.max(0, known - firstContactAt), w.callerMinute)]
          : []),
        often(who, 'had to come to us again', Math.max(0, contacts - 1), w.furtherContact),
      ];
    }),
    ...each(
      from.brokenPromises.map(({ journey }) => (journey === undefined ? {} : { journeyId: journey })),
      'a promise to them broken',
      w.promiseBroken,
    ),
    ...each(from.wrongWords, 'told what was not so', w.wrongWord).map((row) => ({
      ...row,
      said: from.wrongWords
        .filter(({ journeyId }) => customerOf(run, journeyId) === row.who)
        .map((event) => saidWrongly(run, event)),
    })),
    ...each(from.visits, 'a visit booked', w.visit),
    ...each(from.sales, 'sold something', w.sale),
    ...from.breaks.map(({ id, severity }) => often('You', breakTitle(id), 1, severity * w.severity)),
  ];
  return merged(rows).filter(({ cost }) => cost > 0);
}

/** The sentence, whose it was, and each value in it that was not so then. */
function saidWrongly(run: ExerciseRun, event: LogEvent): NonNullable<HarmRow['said']>[number] {
  const { t, deskId, actorUnit, text = '', journeyId, incidentId } = event;
  const notSo = notSoIn(event).map((fact) => {
    const { label, value } = factWords(run, fact, event.says?.[fact], journeyId, incidentId);
    return `${label} ${value}`.trim();
  });
  return { t, by: deskWords(run, deskId, actorUnit), words: text, notSo: listed(notSo) };
}

function byJourney(events: readonly { journeyId?: string }[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { journeyId } of events) counts.set(journeyId, (counts.get(journeyId) ?? 0) + 1);
  return counts;
}

function customerOf(run: ExerciseRun, journey: string | undefined): string {
  const customer = run.scenario.journeys.find(({ id }) => id === journey)?.customer;
  return customer === undefined ? 'Others' : capital(personOf(run, customer));
}

/** The same break twice is one line. */
function merged(rows: readonly HarmRow[]): HarmRow[] {
  const all = new Map<string, HarmRow>();
  for (const row of rows) {
    const key = `${row.who} ${row.what}`;
    const same = all.get(key);
    if (!same) all.set(key, row);
    else
      all.set(key, {
        ...same,
        cost: same.cost + row.cost,
        ...(row.times === undefined ? {} : { times: (same.times ?? 0) + row.times }),
        ...(row.span === undefined ? {} : { span: (same.span ?? 0) + row.span }),
      });
  }
  return [...all.values()];
}
