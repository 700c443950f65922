/** What a run came to for the people outside: who learned what when, and the harm of it by a printed rule. */
import { patienceAt } from '../../engine/world/patience.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { unitOfDesk } from '../../model/units.ts';
import type { Verdict } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';
import { type HarmRow, harmRows } from './harm.ts';
import { ownCustomers } from './own-customers.ts';
import { isRight, notSoIn } from './quality.ts';

export interface CustomerOutcome {
  journey: string;
  customer: string;
  firstContactAt: Ms;
  /** First time a true cause was said to this customer. */
  causeAt?: Ms;
  /** There is something in this case to ask why about. */
  asksWhy: boolean;
  contacts: number;
  /** 0 to 100 at the end of the run. */
  patience: number;
}

export interface Outcome {
  endedAt: Ms;
  /** First banner or statement for everybody. */
  publishedAt?: Ms;
  /** The contact centre was told why, by a statement of impact or in any message. */
  impactAt?: Ms;
  /** Homes of the incidents of the story, as the truth has them. */
  homes: number;
  customers: readonly CustomerOutcome[];
  /** The story has a cause that somebody could be told. */
  hasCause: boolean;
  /** Questions units had to ask each other about handovers. */
  questions: number;
  promisesBroken: number;
  /** Values said to customers that were not true at that moment. */
  wrongWords: number;
  visits: number;
  sold: number;
  yours: readonly { id: string; title: string; severity: number }[];
  harm: number;
  /** What the harm is made of, line by line. */
  harmRows: readonly HarmRow[];
}

const FRONT = 'contactCentre';

/** What a customer asks why about: a fault has a root, an order that slips has a reason. */
const CAUSES: readonly string[] = ['rootCause', 'delayReason'];

export function outcomeOf(run: ExerciseRun, verdict: Verdict): Outcome {
  const events = run.world.log.events();
  const first = events.find((e) => e.kind === 'bannerPublished' || e.kind === 'statementPublished');
  const impact = events.find((e) => isWordsForTheFront(run, e));
  const start = run.firstSeatAt;
  const isOwn = ownCustomers(run);
  const played = events.filter((e) => e.t >= start);
  const ofOwn = played.filter(({ journeyId }) => isOwn(journeyId));
  const customers = customersOf(run, played);
  const known = {
    homes: homesOf(run),
    customers,
    hasCause: customers.some(({ asksWhy }) => asksWhy),
    ...(first ? { publishedAt: first.t } : {}),
    ...(impact ? { impactAt: impact.t } : {}),
  };
  const brokenPromises = run.world.commitments.filter(
    (c) =>
      (c.state === 'broken' || c.state === 'late') &&
      c.to === 'customer' &&
      c.what !== 'other' &&
      isOwn(c.journey),
  );
  const wrongWords = ofOwn.filter(isWrongWord);
  const visits = ofOwn.filter((e) => e.kind === 'dispatchPlanned');
  const sales = ofOwn.filter((e) => e.kind === 'itemSold');
  const breaks = verdict.breaks.filter((b) => b.attributed);
  const rows = harmRows(run, {
    ...known,
    customers: customers.filter(({ journey }) => isOwn(journey)),
    start,
    brokenPromises,
    wrongWords,
    visits,
    sales,
    breaks,
  });
  return {
    ...known,
    endedAt: run.now,
    questions: played.filter((e) => e.kind === 'questionAsked' && e.handoverId !== undefined).length,
    promisesBroken: brokenPromises.length,
    wrongWords: wrongWords.length,
    visits: visits.length,
    sold: sales.length,
    yours: breaks.map(({ id, title, severity }) => ({ id, title, severity })),
    harm: rows.reduce((sum, { cost }) => sum + cost, 0),
    harmRows: rows,
  };
}

function homesOf(run: ExerciseRun): number {
  let homes = 0;
  for (const incident of run.world.incidentList) {
    // Where there is no cause to be told, nobody waits for it.
    if (!incident.truth.has('rootCause')) continue;
    const value = Number(incident.truth.get('affectedCount')?.value ?? 0);
    if (Number.isFinite(value)) homes += value;
  }
  return homes;
}

function customersOf(run: ExerciseRun, played: readonly LogEvent[]): CustomerOutcome[] {
  return run.scenario.journeys.flatMap((journey): CustomerOutcome[] => {
    const own = played.filter((e) => e.journeyId === journey.id);
    const first = own.find(isRing);
    if (!first) return [];
    const cause = own.find((e) => saysTrueCause(run, e, journey.id));
    return [
      {
        journey: journey.id,
        customer: journey.customer,
        firstContactAt: first.t,
        contacts: contactsOf(run, journey.id, own).length,
        asksWhy: CAUSES.some((why) => truthOf(run.world, why, journey.id) !== undefined),
        patience: Math.round(patienceAt(run.world.journey(journey.id).patience, run.now) / 1000),
        ...(cause ? { causeAt: cause.t } : {}),
      },
    ];
  });
}

const isRing = (e: LogEvent): boolean => e.kind === 'interactionOpened' && e.actorUnit === 'customer';

/** Times this customer came to us in person; somebody else who speaks for her does not come again. */
export const contactsOf = (run: ExerciseRun, journey: string, own: readonly LogEvent[]): LogEvent[] =>
  own.filter(
    (e) =>
      isRing(e) &&
      run.world.talks.find(({ id }) => id === e.objectId)?.person === run.world.journey(journey).customer,
  );

/** Declared, or said or written to the contact centre from elsewhere with the cause as it is. */
function isWordsForTheFront(run: ExerciseRun, e: LogEvent): boolean {
  if (e.kind === 'impactDeclared') return true;
  if (e.kind !== 'messageSent' && e.kind !== 'handoverOffered' && e.kind !== 'said') return false;
  const toFront =
    e.targetUnit === FRONT || (e.targetDesk !== undefined && unitOfDesk(e.targetDesk) === FRONT);
  if (!toFront || e.actorUnit === FRONT || e.actorUnit === 'customer') return false;
  return isTruly(run, e, 'rootCause');
}

/** Names this fact as it is, or as it was when the words were said. */
function isTruly(run: ExerciseRun, e: LogEvent, fact: string): boolean {
  const said = e.says?.[fact];
  if (said === undefined) return false;
  const truth = truthOf(run.world, fact, e.journeyId, e.incidentId);
  return isRight(e.fields?.[fact]) || verdictOf(truth, said) === 'present';
}

const isWordToCustomer = (e: LogEvent): boolean =>
  (e.kind === 'said' || e.kind === 'messageSent') &&
  e.actorUnit !== 'customer' &&
  (e.visibleToCustomer === true || e.targetUnit === 'customer');

const NOT_MEANT: readonly string[] = ['quoted', 'negated'];

/** Words to this customer that name the cause as it truly is: as a fact, or as what is to blame. */
function saysTrueCause(run: ExerciseRun, e: LogEvent, journey: string): boolean {
  if (e.journeyId !== journey) return false;
  const isNamed =
    e.kind === 'causeStated' && e.targetUnit === 'customer' && !NOT_MEANT.includes(e.stance ?? '');
  const isNotice = e.kind === 'notificationSent' && e.toState === 'delivered';
  return (isNamed || isNotice || isWordToCustomer(e)) && CAUSES.some((cause) => isTruly(run, e, cause));
}

function isWrongWord(e: LogEvent): boolean {
  return isWordToCustomer(e) && notSoIn(e).length > 0;
}
