/** Which drill comes next, and why: one's own slips first, then what is due, then what was never tried. */
import { drawsOf, happens, keyOf } from '../engine/random.ts';
import { HOUR, type Ms } from '../model/time.ts';
import { type DrillRef, type DrillSide, FAULTY } from './drills/drill.ts';
import {
  CODE_OF_KIND,
  type Evidence,
  type FailureCode,
  isSlip,
  itemKey,
  pairKey,
  type SkillItem,
} from './evidence.ts';
import { knownAt, type Spaced } from './spacing.ts';

/** Why a drill was chosen. */
export type DrillWhy =
  /** It went wrong, then: the fact that was left out, wrong or not noticed. */
  | { why: 'slip'; at: number; code: FailureCode; fact?: string }
  /** So likely it would still be known, 0 to 1. */
  | { why: 'due'; known: number; last: number }
  | { why: 'new' }
  /** Nothing is due: what was shown longest ago. */
  | { why: 'more' };

export interface NextDrill {
  drill: DrillRef;
  why: DrillWhy;
}

export interface DrillChoice {
  /** Candidates to choose from. */
  drills: readonly DrillRef[];
  evidence: readonly Evidence[];
  spaced: ReadonlyMap<string, Spaced>;
  /** Wall time in ms since 1970. */
  now: number;
  /** How many came before it in this sitting, and the sitting's number. */
  n: number;
  seed: number;
  side?: DrillSide;
}

/** A slip is one's own for so long [A]. */
const SLIP_LASTS: Ms = 14 * 24 * HOUR;
/** Nothing amiss in so many of the handovers received: always sending back is no answer [A]. */
const SOUND_SHARE = 0.4;
/** The same words are not shown again so soon [A]. */
const FRESH: Ms = 24 * HOUR;

export const itemOf = ({ side, source, kind }: DrillRef): SkillItem => ({
  side,
  from: source.from.unit,
  to: source.to.unit,
  contract: source.contract,
  code: side === 'send' && kind === 'whole' ? 'omittedFact' : CODE_OF_KIND[kind],
});

/** In the order in which they are to be tried: the first that can be played is the one. */
export function* nextDrills(choice: DrillChoice): Generator<NextDrill> {
  const { now, seed, n, side } = choice;
  const draws = drawsOf(seed, keyOf('drill'), n);
  const tried = new Set(
    choice.evidence.filter(({ at, by }) => by.kind === 'drill' && now - at < FRESH).map(({ by }) => by.id),
  );
  const drills = choice.drills.filter((drill) => !tried.has(drill.id) && (!side || drill.side === side));
  const byItem = grouped(drills, (drill) => itemKey(itemOf(drill)));
  const isSoundOne = happens(draws(0), SOUND_SHARE);
  for (const { key, why } of wanted(choice, byItem)) {
    const fitting = byItem.get(key) ?? [];
    const ofFact = why.why === 'slip' ? fitting.filter(({ fact }) => fact === why.fact) : [];
    const [first] = fitting;
    if (isSoundOne && first?.side === 'receive')
      yield* sounds(drills, first, draws).map((drill) => ({ drill, why }));
    for (const drill of [...shuffled(ofFact, draws), ...shuffled(fitting, draws)]) yield { drill, why };
  }
  for (const drill of shuffled(choice.drills, draws)) yield { drill, why: { why: 'more' } };
}

/** Things to practise, most wanted first. */
function wanted(
  { evidence, spaced, now }: DrillChoice,
  byItem: ReadonlyMap<string, readonly DrillRef[]>,
): { key: string; why: DrillWhy }[] {
  const held = [...spaced.values()].filter(({ key }) => byItem.has(key));
  const slips = held
    .filter(({ last }) => isSlip(last) && now - last.at < SLIP_LASTS)
    .sort((a, b) => b.last.at - a.last.at)
    .map(({ key, last }) => ({ key, why: slipOf(last) }));
  const due = held
    .filter((each) => !isSlip(each.last) && each.due <= now)
    .map((each) => ({
      key: each.key,
      why: { why: 'due' as const, known: knownAt(each, now), last: each.last.at },
    }))
    .sort((a, b) => a.why.known - b.why.known);
  return [...slips, ...due, ...untried(evidence, spaced, byItem)];
}

const slipOf = ({ at, code, facts: [fact] }: Evidence): DrillWhy => ({
  why: 'slip',
  at,
  code,
  ...(fact === undefined ? {} : { fact }),
});

/** What was never tried: first between units one has worked at already. */
function untried(
  evidence: readonly Evidence[],
  spaced: ReadonlyMap<string, Spaced>,
  byItem: ReadonlyMap<string, readonly DrillRef[]>,
): { key: string; why: DrillWhy }[] {
  const pairs = new Set(evidence.map(pairKey));
  const fresh = [...byItem].filter(([key, [first]]) => !spaced.has(key) && first && FAULTY.has(first.kind));
  const isKnown = ([, [first]]: (typeof fresh)[number]): boolean =>
    first !== undefined && pairs.has(pairKey(itemOf(first)));
  return [...fresh.filter(isKnown), ...fresh.filter((each) => !isKnown(each))].map(([key]) => ({
    key,
    why: { why: 'new' },
  }));
}

const sounds = (drills: readonly DrillRef[], like: DrillRef, draws: (n: number) => number): DrillRef[] =>
  shuffled(
    drills.filter(
      ({ kind, side, source }) =>
        !FAULTY.has(kind) &&
        side === 'receive' &&
        source.contract === like.source.contract &&
        source.to.unit === like.source.to.unit,
    ),
    draws,
  );

function grouped<T>(all: readonly T[], keyFor: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyFor(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** In an order drawn for this moment. */
const shuffled = <T>(all: readonly T[], draws: (n: number) => number): T[] =>
  all
    .map((each, i) => ({ each, place: draws(i + 1) }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
