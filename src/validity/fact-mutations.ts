/**
 * Does every fact count? Drops each required fact of each handover of an expert play, one at a time: that handover must
 * become less complete, no other one may, and somebody must pay for it later.
 */
import { deskOfPlay, lineOf } from '../exercise/players/lines.ts';
import type { ExerciseRun } from '../exercise/run.ts';
import type { CompiledPlay, CompiledScenario } from '../model/compiled.ts';
import { contractOf, isContractId } from '../model/contracts.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { Move } from '../model/move.ts';
import type { HandoverRatio, Verdict } from '../verdicts/index.ts';
import { withoutFact } from './drop-fact.ts';

export interface Judged {
  run: ExerciseRun;
  verdict: Verdict;
}

export interface FactMutation {
  scenario: string;
  seat: string;
  contract: string;
  handover: string;
  fact: string;
  /** False: the words could not be cut so that they no longer say it. */
  dropped: boolean;
  /** The handover became less complete as first offered. */
  lowered: boolean;
  /** Contracts of other handovers of the seat that became less complete. */
  othersLowered: string[];
  /** Points of the score lost. */
  points: number;
  /** Breaks that were not there before. */
  breaks: string[];
  /** The neighbours did or said something else, or at another time. */
  answeredOtherwise: boolean;
}

/** Nothing was worse for it: the contract asks for what nobody needs, or the scenario forgot the cost. */
export const isFree = ({ dropped, points, breaks, answeredOtherwise }: FactMutation): boolean =>
  dropped && points <= 0 && breaks.length === 0 && !answeredOtherwise;

/** Every single fact dropped from every handover of one expert play. */
export function factMutations(
  scenario: CompiledScenario,
  play: CompiledPlay,
  playOnce: (play: CompiledPlay) => Judged,
): FactMutation[] {
  const line = lineOf(scenario, deskOfPlay(scenario, play));
  const whole = playOnce(play);
  const offers = whole.run.world.log
    .events()
    .filter((event) => event.kind === 'handoverOffered' && line.includes(event.deskId ?? ''));
  return offers.flatMap((offer) =>
    requiredIn(offer).map((fact) => mutated(scenario, play, whole, offer, fact, playOnce)),
  );
}

/** Facts that this offer carried rightly and that its contract needs. */
function requiredIn(offer: LogEvent): string[] {
  const { contract = '' } = offer;
  const required: readonly string[] = isContractId(contract) ? (contractOf(contract)?.required ?? []) : [];
  return required.filter((fact) => ['present', 'attached'].includes(offer.fields?.[fact] ?? ''));
}

function mutated(
  scenario: CompiledScenario,
  play: CompiledPlay,
  whole: Judged,
  offer: LogEvent,
  fact: string,
  playOnce: (play: CompiledPlay) => Judged,
): FactMutation {
  const base = {
    scenario: scenario.id,
    seat: offer.deskId ?? '',
    contract: offer.contract ?? '',
    handover: offer.handoverId ?? '',
    fact,
  };
  const shorter = playWithout(scenario, play, offer, fact);
  if (!shorter)
    return {
      ...base,
      dropped: false,
      lowered: false,
      othersLowered: [],
      points: 0,
      breaks: [],
      answeredOtherwise: false,
    };
  const after = playOnce(shorter);
  return {
    ...base,
    dropped: true,
    lowered: firstOf(after, base.handover) < firstOf(whole, base.handover),
    othersLowered: loweredBesides(whole, after, base),
    points: Math.round((whole.verdict.score - after.verdict.score) * 10) / 10,
    breaks: newBreaks(whole, after),
    answeredOtherwise: wordsOfOthers(whole.run, base.seat) !== wordsOfOthers(after.run, base.seat),
  };
}

/** The play with the fact cut out of the first move whose words were offered. */
function playWithout(
  scenario: CompiledScenario,
  play: CompiledPlay,
  offer: LogEvent,
  fact: string,
): CompiledPlay | undefined {
  const about = {
    about: {
      ...(offer.journeyId === undefined ? {} : { journey: offer.journeyId }),
      ...(offer.incidentId === undefined ? {} : { incident: offer.incidentId }),
    },
    now: offer.t,
  };
  let done = false;
  let cannot = false;
  const cut = (move: Move): Move => {
    if (done || !('text' in move) || move.text !== offer.text) return move;
    done = true;
    const shorter = withoutFact(scenario, move, fact, about);
    if (!shorter) cannot = true;
    return shorter ?? move;
  };
  const steps = play.steps.map((step) => ({ ...step, do: step.do.map(cut) }));
  return done && !cannot ? { ...play, steps } : undefined;
}

const firstOf = ({ verdict }: Judged, handover: string): number =>
  verdict.handovers.find(({ id }) => id === handover)?.firstCompleteness ?? 0;

/** Other handovers of the seat, the nth of a contract to a desk against the nth. */
function loweredBesides(
  before: Judged,
  after: Judged,
  { handover, seat }: Pick<FactMutation, 'handover' | 'seat'>,
): string[] {
  const others = numbered(before.verdict.handovers, handover, seat);
  const now = numbered(after.verdict.handovers, handover, seat);
  return [...others].flatMap(([name, was]) => {
    const is = now.get(name);
    return is && (is.firstCompleteness ?? 1) < (was.firstCompleteness ?? 1) ? [was.contract] : [];
  });
}

function numbered(
  handovers: readonly HandoverRatio[],
  without: string,
  from: string,
): Map<string, HandoverRatio> {
  const named = new Map<string, HandoverRatio>();
  const counts = new Map<string, number>();
  for (const handover of handovers) {
    if (handover.from !== from) continue;
    const kind = `${handover.contract} ${handover.to} ${handover.journeyId}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (handover.id !== without) named.set(`${kind} ${count}`, handover);
  }
  return named;
}

function newBreaks(before: Judged, after: Judged): string[] {
  const had = new Set(before.verdict.breaks.map(({ id, key }) => `${id} ${key}`));
  return [
    ...new Set(after.verdict.breaks.filter(({ id, key }) => !had.has(`${id} ${key}`)).map(({ id }) => id)),
  ];
}

/** What everybody but the seat did, and when: a later answer is another one. */
const wordsOfOthers = (run: ExerciseRun, seat: string): string =>
  run.world.log
    .events()
    .filter(
      ({ deskId, actorUnit, kind }) => deskId !== seat && actorUnit !== 'world' && kind !== 'factLearned',
    )
    .map(({ t, kind, actorUnit, text = '' }) => `${t} ${kind} ${actorUnit} ${text}`)
    .join('\n');
