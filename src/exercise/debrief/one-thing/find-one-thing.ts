/** The search for the one thing: the same morning again for every candidate, bit by bit. */
import type { Play } from '../../../model/scenario.ts';
import type { Verdict } from '../../../verdicts/index.ts';
import type { ExerciseRun } from '../../run.ts';
import { outcomeOf } from '../outcome.ts';
import { candidatesOf } from './candidates.ts';
import { type Counterfactual, playCandidateSlowly, playExpertSlowly } from './counterfactual.ts';
import { type OneThing, oneThingOf } from './one-thing.ts';

/** More than these few are never tried: they are sorted by weight. */
const MOST = 12;

export interface Searched {
  run: ExerciseRun;
  desk: string;
  verdict: Verdict;
  plays: readonly Play[];
}

/** How many mornings have been played again, and of how many. */
export interface SearchedSoFar {
  n: number;
  of: number;
}

/** Handed back after every bit, so that a page can draw in between, or leave. */
export function* findOneThing(searched: Searched): Generator<SearchedSoFar, OneThing> {
  const { run, desk, verdict, plays } = searched;
  const outcome = outcomeOf(run, verdict);
  const candidates = (tryOut(() => candidatesOf(run, verdict, desk)) ?? []).slice(0, MOST);
  const of = candidates.length + 1;
  yield { n: 0, of };
  const tried: Counterfactual[] = [];
  for (const [n, candidate] of candidates.entries()) {
    const found = yield* counting(playCandidateSlowly(run, candidate, outcome, plays), { n, of });
    if (found) tried.push(found);
  }
  const last = { n: candidates.length, of };
  const expert = yield* counting(playExpertSlowly(run, desk, plays), last);
  return oneThingOf(run, desk, outcome, tried, expert);
}

/** Undefined where it breaks: one that cannot be played must not end the others. */
function* counting<T>(
  parts: Generator<void, T>,
  soFar: SearchedSoFar,
): Generator<SearchedSoFar, T | undefined> {
  let next = tryOut(() => parts.next());
  while (next && !next.done) {
    yield soFar;
    next = tryOut(() => parts.next());
  }
  return next?.value;
}

function tryOut<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
