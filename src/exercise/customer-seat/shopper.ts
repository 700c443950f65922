/** The mystery shopper's ten questions: what she answers from memory, and what the log of the same run says. */
import { clockOf, MINUTE, type Ms } from '../../model/time.ts';
import { metricsOf, type Verdict } from '../../verdicts/index.ts';
import { reasked } from '../debrief/asked-again.ts';
import { outcomeOf } from '../debrief/outcome.ts';
import { isNotSo, OWN_TIMES } from '../debrief/quality.ts';
import type { ExerciseRun } from '../run.ts';

/** `count` a number, `minutes` a span or never, `score` 0 to 10, `choice` one of some. */
export type ShopperQuestion =
  | { id: ShopperId; kind: 'count' | 'minutes' | 'score' }
  | { id: ShopperId; kind: 'choice'; choices: readonly ShopperChoice[] };

export type ShopperId =
  | 'rang'
  | 'waited'
  | 'truthAfter'
  | 'askedAgain'
  | 'twoThings'
  | 'blamed'
  | 'sorry'
  | 'nextWord'
  | 'promises'
  | 'recommend';

export type ShopperChoice = 'yes' | 'no' | 'hinted' | 'words' | 'named' | 'all' | 'some' | 'none' | 'nothing';

export const SHOPPER_QUESTIONS: readonly ShopperQuestion[] = [
  { id: 'rang', kind: 'count' },
  { id: 'waited', kind: 'minutes' },
  { id: 'truthAfter', kind: 'minutes' },
  { id: 'askedAgain', kind: 'count' },
  { id: 'twoThings', kind: 'choice', choices: ['no', 'yes'] },
  { id: 'blamed', kind: 'choice', choices: ['no', 'hinted', 'yes'] },
  { id: 'sorry', kind: 'choice', choices: ['no', 'words', 'named'] },
  { id: 'nextWord', kind: 'choice', choices: ['yes', 'no'] },
  { id: 'promises', kind: 'choice', choices: ['all', 'some', 'none', 'nothing'] },
  { id: 'recommend', kind: 'score' },
];

/** Her answers by question: a number (of minutes too), or the word of a choice; "never" for a span without an end. */
export type ShopperAnswers = Readonly<Partial<Record<ShopperId, number | ShopperChoice | 'never'>>>;

/** What the log says; `ease` stands beside the tenth question, which no log can answer. Absent: nothing to be told. */
export interface ShopperTruth extends ShopperAnswers {
  ease?: number;
  /** When the last call was over, for the eighth question. */
  lastCallOver?: string;
}

export function shopperTruth(run: ExerciseRun, verdict: Verdict): ShopperTruth {
  const journey = run.played?.journey ?? '';
  const start = run.firstSeatAt;
  const events = run.world.log.events().filter((e) => e.journeyId === journey && e.t >= start);
  const outcome = outcomeOf(run, verdict).customers.find((each) => each.journey === journey);
  const talks = run.world.talks.filter((talk) => run.played?.speaksIn(talk) && talk.rangAt >= start);
  const rang = events.filter((e) => e.kind === 'interactionOpened' && e.actorUnit === 'customer').length;
  const lastOver = Math.max(0, ...talks.map(({ closedAt = 0 }) => closedAt));
  const level = Math.max(
    0,
    ...events.flatMap((e) =>
      e.kind === 'apologyGiven' && e.targetUnit === 'customer' ? [e.level ?? 0] : [],
    ),
  );
  const ease = metricsOf(events, verdict, run.now).find(({ id }) => id === 'easeScore')?.value;
  return {
    rang,
    waited: Math.round(waitedIn(run, talks) / MINUTE),
    ...(outcome?.asksWhy
      ? {
          truthAfter:
            outcome.causeAt === undefined
              ? 'never'
              : Math.round((outcome.causeAt - outcome.firstContactAt) / MINUTE),
        }
      : {}),
    askedAgain: [...reasked(run, journey).values()].reduce((sum, facts) => sum + facts.size, 0),
    twoThings: isContradicted(events) ? 'yes' : 'no',
    blamed: blameOf(events),
    sorry: level >= 2 ? 'named' : level === 1 ? 'words' : 'no',
    ...(talks.length === 0 ? {} : { nextWord: knewNext(run, journey, lastOver) ? 'yes' : 'no' }),
    promises: promisesOf(run, journey),
    ...(ease === undefined || ease === null ? {} : { ease: Math.round(10 * ease) / 10 }),
    ...(lastOver === 0 ? {} : { lastCallOver: clockOf(lastOver) }),
  };
}

type Events = ReturnType<ExerciseRun['world']['log']['events']>;
type Talks = ExerciseRun['world']['talks'];

/** In queues and on hold, all told. */
function waitedIn(run: ExerciseRun, talks: Talks): Ms {
  const queues = talks.reduce((sum, t) => sum + ((t.openedAt ?? t.closedAt ?? run.now) - t.rangAt), 0);
  const ids = new Set(talks.map(({ id }) => id));
  const holds = run.world.log
    .events()
    .reduce(
      (sum, e) => sum + (e.kind === 'holdEnded' && ids.has(e.objectId ?? '') ? (e.amount ?? 0) * 1000 : 0),
      0,
    );
  return queues + holds;
}

/** Two values of one fact were said to her, and one of them was not so at that moment. */
function isContradicted(events: Events): boolean {
  const said = new Map<string, { values: Set<string>; wrong: boolean }>();
  for (const e of events) {
    if (e.targetUnit !== 'customer') continue;
    for (const [fact, value] of Object.entries(e.says ?? {})) {
      const known = said.get(fact) ?? { values: new Set(), wrong: false };
      said.set(fact, known);
      known.values.add(value);
      known.wrong ||= isNotSo(fact, e.fields?.[fact], value) && !OWN_TIMES.includes(fact);
    }
  }
  return [...said.values()].some(({ values, wrong }) => wrong && values.size > 1);
}

const CUSTOMER_SIDE: readonly string[] = ['customerEquipment', 'customerWiring', 'customerUse'];

function blameOf(events: Events): ShopperChoice {
  const stances = events.flatMap((e) =>
    e.kind === 'causeStated' && e.targetUnit === 'customer' && CUSTOMER_SIDE.includes(e.says?.rootCause ?? '')
      ? [e.stance]
      : [],
  );
  if (stances.some((stance) => stance === 'asserted' || stance === 'hedged')) return 'yes';
  return stances.includes('insinuated') ? 'hinted' : 'no';
}

/** When the last call was over, a word at a time still lay ahead. */
const knewNext = (run: ExerciseRun, journey: string, at: Ms): boolean =>
  run.world.commitments.some(
    ({ journey: own, to, what, dueAt, madeAt }) =>
      own === journey &&
      to === 'customer' &&
      (what === 'callBack' || what === 'update') &&
      madeAt <= at &&
      (dueAt ?? 0) > at,
  );

function promisesOf(run: ExerciseRun, journey: string): ShopperChoice {
  const due = run.world.commitments.filter(
    (c) =>
      c.journey === journey &&
      c.to === 'customer' &&
      c.what !== 'other' &&
      (c.state !== 'open' || (c.dueAt !== undefined && c.dueAt <= run.now)),
  );
  const kept = due.filter(({ state }) => state === 'kept' || state === 'moved').length;
  if (due.length === 0) return 'nothing';
  return kept === due.length ? 'all' : kept === 0 ? 'none' : 'some';
}
