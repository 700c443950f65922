/** Finds the one thing bit by bit, so that the page answers while the same morning is played again and again. */
import { useEffect, useState } from 'react';
import {
  type Counterfactual,
  candidatesOf,
  type DebriefView,
  type OneThing,
  oneThingOf,
  playCandidate,
  playExpert,
} from '../../../exercise/debrief/index.ts';
import type { ExerciseRun } from '../../../exercise/index.ts';
import type { Play } from '../../../model/scenario.ts';
import type { Verdict } from '../../../verdicts/index.ts';

export type OneThingState = { done: false; n: number; of: number } | { done: true; one: OneThing };

export interface OneThingInput {
  run: ExerciseRun;
  verdict: Verdict;
  view: DebriefView;
  plays: readonly Play[];
}

/** More than these few are never tried: they are sorted by weight. */
const MOST = 12;

/** What comes of it; undefined where it breaks: one that cannot be played must not end the others. */
function tryOut<T>(play: () => T): T | undefined {
  try {
    return play();
  } catch {
    return undefined;
  }
}

export function useOneThing({ run, verdict, view, plays }: OneThingInput): OneThingState {
  const [state, setState] = useState<OneThingState>({ done: false, n: 0, of: 1 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { desk } = view.seat;
    const candidates = (tryOut(() => candidatesOf(run, verdict, desk)) ?? []).slice(0, MOST);
    const tried: Counterfactual[] = [];
    let n = 0;
    const next = (): void => {
      const candidate = candidates[n];
      if (!candidate) {
        const expert = tryOut(() => playExpert(run, desk, plays));
        // What breaks in here breaks the page in words instead of leaving it at work for ever.
        setState(() => ({ done: true, one: oneThingOf(run, desk, view.outcome, tried, expert) }));
        return;
      }
      const found = tryOut(() => playCandidate(run, candidate, view.outcome, plays));
      if (found) tried.push(found);
      n += 1;
      setState({ done: false, n, of: candidates.length + 1 });
      timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 30);
    return () => clearTimeout(timer);
  }, [run, verdict, view, plays]);
  return state;
}
