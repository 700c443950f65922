/**
 * Values for the {{names}} in a scenario's first sentence. A sentence with a name that has no value is not said, so
 * each name is also the condition under which its words are true. `not.` before a name turns that round and says
 * nothing. The names, for a journey J1, a contract H10, a beat b, a fact f:
 *   t.cause.J1 min.cause.J1   when the customer learned the cause, and how long after the first contact
 *   t.published t.impact t.end when it was published, when the contact centre was told, when the run ended
 *   t.heard.f t.sent.H10 t.beat.b   when this desk heard a fact, sent a handover or said some of it to the same unit
 *                 in other words, when a beat fired
 *   min.H10.impact min.H10.published   how long that took from the first such handover
 *   said.f|g.J1   the first of these facts in the last words to the customer that hold any of them
 *   due.J1        when the customer hears again
 *   again.J1      what the customer was asked for again, and by whom
 *   affected      how many are hit
 *   shown.f.s     what the system s shows of a fact at the end
 *   times.f.J1    how often the customer said a fact before anybody wrote it on: "three times"
 *   gap gap.J1    how much longer people waited than the contract clocks show: all together, or one
 *   n.visits.van n.sales.router n.rang.J1   how many, with the noun: "no van", "two routers", "three times"; what another desk did is named so
 *   n.findings n.told   findings that were opened here, customers who had a word before they asked
 *   t.reached.J1  when the customer was first reached by us
 *   n.held.J1:f|I1:g   how many of these facts the rest of this desk's unit holds rightly at the end
 *   n.holes.H9 n.wolf.H9   what was sent back of such a handover: facts that had a hole, times it was cried for nothing
 */
import { known } from '../../engine/world/knowledge.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import { contractOf, isContractId } from '../../model/contracts.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, type Ms } from '../../model/time.ts';
import { clocksOf, readerOf } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';
import { askedAgainWords } from './asked-again.ts';
import { nextWord } from './next-word.ts';
import type { Outcome } from './outcome.ts';
import { isOwnDesk, ownDesks } from './own-desks.ts';
import { wordsTo } from './own-words.ts';
import { isRight, requiredOf } from './quality.ts';
import { counted, factWords, listed, longSpanWords, personOf } from './wording/speaking.ts';

type Value = string | undefined;

export function gistValues(run: ExerciseRun, desk: string, outcome: Outcome): (name: string) => Value {
  const filled = (name: string): Value => {
    if (name.startsWith('not.')) return filled(name.slice('not.'.length)) === undefined ? '' : undefined;
    if (name === 'affected') return outcome.homes > 0 ? String(outcome.homes) : undefined;
    const [kind = '', about = '', detail = ''] = name.split('.');
    switch (kind) {
      case 't':
        return timeOf(run, desk, outcome, about, detail);
      case 'min':
        return spanOf(run, outcome, about, detail);
      case 'n':
        if (about === 'findings') return String(findingsOf(run));
        if (about === 'told') return String(toldFirst(run));
        if (about === 'held') return String(heldElsewhere(run, desk, name.slice('n.held.'.length)));
        return about === 'holes' || about === 'wolf'
          ? sentBack(run, about, detail)
          : countOf(run, desk, outcome, about, detail);
      case 'said':
        return lastSaid(run, about.split('|'), detail);
      case 'shown':
        return shownIn(run, about, detail);
      case 'times':
        return timesSaid(run, about, detail);
      case 'gap':
        return gapWords(run, about);
      case 'due':
        return nextWord(run, about);
      case 'again':
        return askedAgainWords(run, desk, about);
      default:
        return undefined;
    }
  };
  return filled;
}

function timeOf(run: ExerciseRun, desk: string, outcome: Outcome, about: string, detail: string): Value {
  const at = (t: number | undefined): Value => (t === undefined ? undefined : clockOf(t));
  const first = (fits: (e: LogEvent) => boolean): Value => at(run.world.log.events().find(fits)?.t);
  switch (about) {
    case 'end':
      return clockOf(outcome.endedAt);
    case 'published':
      return at(outcome.publishedAt);
    case 'impact':
      return at(outcome.impactAt);
    case 'cause':
      return at(outcome.customers.find((c) => c.journey === detail)?.causeAt);
    case 'heard':
      return first((e) => e.kind === 'factLearned' && e.factId === detail && e.deskId === desk);
    case 'reached':
      return first(
        (e) => e.kind === 'customerContacted' && e.reasonCode === 'reached' && e.journeyId === detail,
      );
    case 'beat':
      return first((e) => e.kind === 'beatFired' && e.objectId === detail);
    case 'sent':
      return at(sentAt(run, desk, detail));
    default:
      return undefined;
  }
}

/** The handover itself, else the first words to whom it goes that hold any of it. */
function sentAt(run: ExerciseRun, desk: string, contract: string): Ms | undefined {
  const events = run.world.log.events();
  const isOwn = isOwnDesk(run, desk);
  const sent = events.find((e) => e.kind === 'handoverOffered' && e.contract === contract && isOwn(e.deskId));
  if (sent || !isContractId(contract)) return sent?.t;
  const listener = { units: contractOf(contract).to, desks: [], journeys: [] };
  const start = run.firstSeatAt;
  return ownDesks(run, desk)
    .flatMap((own) => wordsTo(events, own, listener, start))
    .find((e) => requiredOf(contract).some((fact) => isRight(e.fields?.[fact])))?.t;
}

function spanOf(run: ExerciseRun, outcome: Outcome, about: string, detail: string): Value {
  if (about === 'cause') {
    const known = outcome.customers.find((c) => c.journey === detail);
    return known?.causeAt === undefined ? undefined : longSpanWords(known.causeAt - known.firstContactAt);
  }
  const sent = run.world.log.events().find((e) => e.kind === 'handoverOffered' && e.contract === about);
  const until = detail === 'impact' ? outcome.impactAt : outcome.publishedAt;
  return sent === undefined || until === undefined || until < sent.t
    ? undefined
    : longSpanWords(until - sent.t);
}

function countOf(run: ExerciseRun, desk: string, outcome: Outcome, about: string, detail: string): Value {
  if (about === 'visits') return countedByWhom(run, desk, 'dispatchPlanned', detail);
  if (about === 'sales') return countedByWhom(run, desk, 'itemSold', detail);
  const rang = outcome.customers.find((c) => c.journey === detail)?.contacts;
  return about === 'rang' && rang !== undefined ? counted(rang, 'time') : undefined;
}

/** What was done in the story, and by whom where it was not this desk: "no van", "one router of Priya's". */
function countedByWhom(run: ExerciseRun, desk: string, kind: LogEvent['kind'], noun: string): string {
  const isOwn = isOwnDesk(run, desk);
  const done = run.world.log.events().filter((e) => e.kind === kind && e.t >= run.firstSeatAt);
  const others = done.filter(({ deskId }) => deskId !== undefined && !isOwn(deskId));
  const own = done.length - others.length;
  if (others.length === 0) return counted(own, noun);
  const names = [...new Set(others.map(({ deskId = '' }) => personOf(run, deskId)))];
  const theirs = `${counted(others.length, noun)} of ${listed(names)}'s`;
  return own === 0 ? theirs : `${counted(own, noun)} of yours and ${theirs}`;
}

/** What crossed from one shift to the next: facts that another desk of the unit came to hold, and rightly. */
function heldElsewhere(run: ExerciseRun, desk: string, names: string): number {
  const w = run.world;
  const { unit } = w.desk(desk);
  const others = [...w.desks.values()].filter((other) => other.unit === unit && other.id !== desk);
  const isHeld = (matter: string, fact: string): boolean => {
    const about: [string | undefined, string | undefined] = w.journeys.has(matter)
      ? [matter, undefined]
      : [undefined, matter];
    const truth = truthOf(w, fact, ...about);
    return others.some((other) => {
      const value = known(w, other.id, fact, ...about)?.value;
      return value !== undefined && verdictOf(truth, value) === 'present';
    });
  };
  return names.split('|').filter((name) => {
    const [matter = '', fact = ''] = name.split(':');
    return isHeld(matter, fact);
  }).length;
}

const byHand = (e: LogEvent): boolean => e.origin === 'human';

const findingsOf = (run: ExerciseRun): number =>
  run.world.log.events().filter((e) => byHand(e) && e.kind === 'recordOpened' && e.objectType === 'finding')
    .length;

/** Customers to whom somebody who plays gave an update, where that was no answer to a call that day. */
function toldFirst(run: ExerciseRun): number {
  const start = run.firstSeatAt;
  const events = run.world.log.events().filter((e) => e.t >= start && e.journeyId !== undefined);
  const told = events.filter((e) => byHand(e) && e.kind === 'updateGiven' && e.targetUnit === 'customer');
  const asked = (update: LogEvent): boolean =>
    events.some(
      (e) =>
        e.journeyId === update.journeyId &&
        e.t <= update.t &&
        e.kind === 'interactionOpened' &&
        e.actorUnit === 'customer',
    );
  return new Set(told.filter((update) => !asked(update)).map((e) => e.journeyId)).size;
}

/** Only what the contract asks for has a hole: a reason named beside it is no further one. */
function contractFacts(contract: string): readonly string[] {
  if (!isContractId(contract)) return [];
  const { required, optional } = contractOf(contract);
  return [...required, ...optional];
}

const HOLES: readonly string[] = ['missing', 'wrong', 'stale'];

/** Facts named when a handover was sent back by somebody who plays: those with a hole, or those that were whole. */
function sentBack(run: ExerciseRun, about: 'holes' | 'wolf', contract: string): Value {
  const returned = run.world.log
    .events()
    .filter((e) => e.kind === 'handoverReturned' && e.contract === contract && e.origin === 'human');
  if (returned.length === 0) return undefined;
  const asked = contractFacts(contract);
  const named = new Map(
    returned.flatMap((e) => Object.entries(e.fields ?? {})).filter(([fact]) => asked.includes(fact)),
  );
  const holes = [...named.values()].filter((verdict) => HOLES.includes(verdict)).length;
  const wolf = named.size - holes;
  if (about === 'holes') return String(holes);
  return wolf === 0 ? 'not once' : counted(wolf, 'time');
}

const WORDS: readonly string[] = ['said', 'messageSent', 'notificationSent'];

/** What the customer was told last of one of these facts, as it is shown; the first named counts before the others. */
function lastSaid(run: ExerciseRun, facts: readonly string[], journey: string): Value {
  const told = run.world.log
    .events()
    .findLast(
      (e) =>
        WORDS.includes(e.kind) &&
        e.journeyId === journey &&
        e.targetUnit === 'customer' &&
        facts.some((fact) => e.says?.[fact] !== undefined),
    );
  const fact = facts.find((each) => told?.says?.[each] !== undefined);
  return fact === undefined ? undefined : factWords(run, fact, told?.says?.[fact], journey).value;
}

/** What stands in a system of whichever case has this fact there. */
function shownIn(run: ExerciseRun, fact: string, system: string): Value {
  for (const [matter, facts] of run.world.standing.get(system) ?? []) {
    const value = facts.get(fact);
    if (value === undefined) continue;
    const incident = run.world.incidents.has(matter);
    return factWords(run, fact, value, incident ? undefined : matter, incident ? matter : undefined).value;
  }
  return undefined;
}

/** Customer clock less contract clock; what is not longer is no gap. */
function gapWords(run: ExerciseRun, journey: string): Value {
  const clocks = clocksOf(readerOf(run.world.log.events()), run.now);
  const of = clocks.filter(({ journeyId }) => journey === '' || journeyId === journey);
  const gap = of.reduce((sum, { clockGap = 0 }) => sum + Math.max(0, clockGap), 0);
  return gap > 0 ? longSpanWords(gap) : undefined;
}

const WRITTEN: readonly string[] = ['messageSent', 'handoverOffered', 'recordChanged'];

/** Undefined while nobody has written it: then there is no "before". */
function timesSaid(run: ExerciseRun, fact: string, journey: string): Value {
  const own = run.world.log.events().filter((e) => e.journeyId === journey && e.says?.[fact] !== undefined);
  const written = own.findIndex((e) => WRITTEN.includes(e.kind) && e.actorUnit !== 'customer');
  if (written < 0) return undefined;
  const said = own.slice(0, written).filter((e) => e.kind === 'said' && e.actorUnit === 'customer');
  return counted(said.length, 'time');
}
