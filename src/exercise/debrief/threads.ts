/** One fact as a thread through the desks: heard, kept, passed on, and the place where it snapped. */
import { ANY_VALUE, caseOfFact, truthOf } from '../../engine/world/truth.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk, ownDesks } from './own-desks.ts';
import { isNotSo, requiredOf } from './quality.ts';
import { at, clockIn, deskWords, factWords, longSpanWords } from './wording/speaking.ts';
import { theUnit } from './wording/unit-words.ts';

export type StopKind = 'heard' | 'seen' | 'passedOn' | 'toldCustomer' | 'leftOut' | 'saidWrong';

export interface ThreadStop {
  t: Ms;
  /** Lane it happens in. */
  desk: string;
  /** Lane it goes to. */
  to?: string;
  who: string;
  kind: StopKind;
  words: string;
  value: string;
  seq: number;
}

export interface FactThread {
  id: string;
  fact: string;
  label: string;
  /** As it truly was. */
  truth: string;
  stops: readonly ThreadStop[];
  /** Where it broke: the sentence that broke it and what that cost. */
  snap?: { t: Ms; desk: string; sentence: string; words: string; cost: string };
}

const QUIET: readonly string[] = ['customerId', 'identityVerified', 'answerNeededBy'];

/** Threads of the facts that handovers of this desk needed or carried, snapped ones first. */
export function factThreads(run: ExerciseRun, desk: string): FactThread[] {
  const start = run.firstSeatAt;
  const events = run.world.log.events().filter((e) => e.t >= start);
  const threads = wantedFacts(run, desk, events).flatMap((wanted) => threadOf(run, desk, wanted, events));
  return threads.sort((a, b) => Number(b.snap !== undefined) - Number(a.snap !== undefined));
}

interface Wanted {
  fact: string;
  matter: string;
  journey?: string | undefined;
  incident?: string | undefined;
}

/** Required facts of own and received handovers, and facts this desk was expected to pass on. */
function wantedFacts(run: ExerciseRun, desk: string, events: readonly LogEvent[]): Wanted[] {
  const found = new Map<string, Wanted>();
  const add = (fact: string, journey?: string, incident?: string): void => {
    if (QUIET.includes(fact) || !truthOf(run.world, fact, journey, incident)) return;
    const matter = caseOfFact(run.world, fact, journey, incident);
    if (!found.has(`${matter}/${fact}`)) found.set(`${matter}/${fact}`, { fact, matter, journey, incident });
  };
  const isOwn = isOwnDesk(run, desk);
  for (const e of events) {
    if (e.kind !== 'handoverOffered' || !(isOwn(e.deskId) || isOwn(e.targetDesk))) continue;
    for (const fact of requiredOf(e.contract)) add(fact, e.journeyId, e.incidentId);
  }
  const units = ownDesks(run, desk).map((own) => run.world.desk(own).unit);
  for (const { seat, expect } of run.scenario.expectations) {
    if (!units.some((unit) => unit === seat) || !expect?.facts) continue;
    const journey = typeof expect.journey === 'string' ? expect.journey : undefined;
    if (journey !== undefined) for (const fact of Object.keys(expect.facts)) add(fact, journey);
  }
  const focus = run.scenario.journeys.find((j) => j.focus)?.id;
  const told = events.find((e) => e.kind === 'said' && e.actorUnit === 'customer' && e.journeyId === focus);
  for (const fact of Object.keys(told?.says ?? {})) add(fact, focus);
  return [...found.values()];
}

function threadOf(run: ExerciseRun, desk: string, wanted: Wanted, events: readonly LogEvent[]): FactThread[] {
  const { fact, matter, journey, incident } = wanted;
  const mine = events.filter(
    (e) => mentions(e, fact) && caseOfFact(run.world, fact, e.journeyId, e.incidentId) === matter,
  );
  const stops = mine.flatMap((e) => stopOf(run, desk, fact, wanted, e));
  if (!stops.some((s) => s.kind === 'heard' || s.kind === 'seen' || s.kind === 'saidWrong')) return [];
  const truth = truthOf(run.world, fact, journey, incident)?.value ?? '';
  const shown = factWords(run, fact, truth, journey, incident);
  const snap = snapOf(run, desk, stops, events, wanted);
  return [
    {
      id: `${matter}/${fact}`,
      fact,
      label: shown.label,
      // What a desk sets itself has no one truth to show.
      truth: truth === ANY_VALUE ? '' : shown.value,
      stops: withoutEchoes(stops),
      ...(snap ? { snap } : {}),
    },
  ];
}

const mentions = (e: LogEvent, fact: string): boolean =>
  e.factId === fact || e.says?.[fact] !== undefined || e.fields?.[fact] !== undefined;

/** A time for the next word is a desk's own promise: another one is not untrue. */
const isWrong = (how: string | undefined, fact: string, value: string | undefined): boolean =>
  isNotSo(fact, how, value) && fact !== 'nextUpdateAt';

function stopOf(run: ExerciseRun, own: string, fact: string, wanted: Wanted, e: LogEvent): ThreadStop[] {
  if (e.deskId === undefined) return [];
  const value = e.says?.[fact];
  const base = {
    t: e.t,
    desk: e.deskId,
    who: isOwnDesk(run, own)(e.deskId) ? 'you' : deskWords(run, e.deskId),
    value: factWords(run, fact, value, wanted.journey, wanted.incident).value,
    words: e.text ?? '',
    seq: e.seq,
    ...(e.targetDesk === undefined ? {} : { to: e.targetDesk }),
  };
  const how = e.fields?.[fact];
  switch (e.kind) {
    case 'factLearned':
      return [{ ...base, kind: e.systemId === undefined ? 'heard' : 'seen', words: heardWords(run, e) }];
    case 'handoverOffered':
      return [
        {
          ...base,
          kind: how === 'missing' ? 'leftOut' : isWrong(how, fact, value) ? 'saidWrong' : 'passedOn',
        },
      ];
    case 'messageSent':
      if (e.handoverId !== undefined && value === undefined) return [];
      return [{ ...base, kind: isWrong(how, fact, value) ? 'saidWrong' : 'passedOn' }];
    case 'said':
      if (e.targetUnit !== 'customer') return [];
      return [
        {
          ...base,
          kind: isWrong(how, fact, value) ? 'saidWrong' : 'toldCustomer',
          ...(e.journeyId === undefined ? {} : { to: e.journeyId }),
        },
      ];
    default:
      return [];
  }
}

/** The line in which a desk heard it: the last words of somebody else to that desk at that moment. */
function heardWords(run: ExerciseRun, learned: LogEvent): string {
  for (let row = learned.seq - 1; row >= 0 && row > learned.seq - 30; row -= 1) {
    const e = run.world.log.at(row);
    if (e.t < learned.t) break;
    if (e.text !== undefined && e.targetDesk === learned.deskId && e.deskId !== learned.deskId) return e.text;
  }
  return '';
}

/** One stop per moment, desk and kind; an offer and its message are one. */
function withoutEchoes(stops: readonly ThreadStop[]): ThreadStop[] {
  return stops.filter(
    (stop, i) =>
      !stops.slice(0, i).some((s) => s.t === stop.t && s.desk === stop.desk && s.kind === stop.kind),
  );
}

function snapOf(
  run: ExerciseRun,
  own: string,
  stops: readonly ThreadStop[],
  events: readonly LogEvent[],
  wanted: Wanted,
): FactThread['snap'] {
  const { fact } = wanted;
  const isOwn = isOwnDesk(run, own);
  const held = stops.find((s) => isOwn(s.desk) && (s.kind === 'heard' || s.kind === 'seen'));
  const broken = stops.find(
    (s) => s.kind === 'saidWrong' || (s.kind === 'leftOut' && (!isOwn(s.desk) || held !== undefined)),
  );
  if (broken) {
    const truth = truthOf(run.world, fact, wanted.journey, wanted.incident)?.value;
    const shown = factWords(run, fact, truth, wanted.journey, wanted.incident).value;
    // What became true later was not so when it was said.
    const yet = broken.value === shown ? ', which was not so yet' : '';
    const verb = broken.kind === 'saidWrong' ? `said ${broken.value}${yet}` : 'wrote without it';
    const offer = events.find((e) => e.seq === broken.seq);
    return {
      t: broken.t,
      desk: broken.desk,
      sentence: `${at(run, broken.t)} ${broken.who} ${verb}.`,
      words: broken.words,
      cost: costOf(run, wanted, broken.t, offer?.targetUnit ?? '', events),
    };
  }
  const left = stops.some((s) => isOwn(s.desk) && (s.kind === 'passedOn' || s.kind === 'toldCustomer'));
  const owed = held && expectedOn(run, held.desk, fact, wanted.journey);
  if (!held || left || owed === undefined) return undefined;
  // Whoever it was owed to had it already, often as the one it came from.
  if (hadIt(run, wanted, owed, held.t)) return undefined;
  return {
    t: held.t,
    desk: held.desk,
    sentence: `${at(run, held.t)} you had it and told nobody.`,
    words: held.words,
    cost: costOf(run, wanted, held.t, owed, events),
  };
}

/** Unit to which this desk was expected to pass the fact on. */
function expectedOn(run: ExerciseRun, own: string, fact: string, journey?: string): string | undefined {
  const { unit } = run.world.desk(own);
  for (const { seat, expect } of run.scenario.expectations) {
    if (seat !== unit || !expect) continue;
    const contract = typeof expect.handover === 'string' ? expect.handover : undefined;
    const wants = expect.facts?.[fact] !== undefined || requiredOf(contract).includes(fact);
    const fits = expect.journey === undefined || expect.journey === journey;
    const to = typeof expect.to === 'string' ? expect.to : expect.to?.[0];
    if (wants && fits && to !== undefined) return to;
  }
  return undefined;
}

/** The value learned is one that is, or was, true. */
function isSo(run: ExerciseRun, e: LogEvent): boolean {
  const value = e.says?.[e.factId ?? ''];
  const truth = truthOf(run.world, e.factId ?? '', e.journeyId, e.incidentId);
  return (
    value !== undefined &&
    truth !== undefined &&
    [truth.value, ...truth.alsoRight, ...truth.past].includes(value)
  );
}

/** This fact of this matter, not that of another. */
const isLearned = (run: ExerciseRun, { fact, matter }: Wanted, e: LogEvent): boolean =>
  e.kind === 'factLearned' &&
  e.factId === fact &&
  caseOfFact(run.world, fact, e.journeyId, e.incidentId) === matter;

/** Somebody of this unit knew it rightly by then. */
const hadIt = (run: ExerciseRun, wanted: Wanted, unit: string, by: Ms): boolean =>
  run.world.log
    .events()
    .some((e) => e.t <= by && e.actorUnit === unit && isLearned(run, wanted, e) && isSo(run, e));

function costOf(
  run: ExerciseRun,
  wanted: Wanted,
  from: Ms,
  toUnit: string,
  events: readonly LogEvent[],
): string {
  if (toUnit === '' || toUnit === 'customer' || hadIt(run, wanted, toUnit, from)) return '';
  const reached = events.find(
    (e) => isLearned(run, wanted, e) && e.actorUnit === toUnit && e.t > from && isSo(run, e),
  );
  const unit = theUnit(toUnit);
  if (!reached) return `It did not reach ${unit} by ${clockIn(run, run.now)}.`;
  return `It reached ${unit} ${longSpanWords(reached.t - from)} later.`;
}
