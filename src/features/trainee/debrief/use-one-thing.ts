/** Finds the one thing while the page answers: the same morning is played again and again beside it. */
import { useEffect, useState } from 'react';
import { type DebriefView, findOneThing } from '../../../exercise/debrief/index.ts';
import { type ExerciseRun, sessionOf } from '../../../exercise/index.ts';
import type { Play } from '../../../model/scenario.ts';
import type { Verdict } from '../../../verdicts/index.ts';
import { type OneThingAnswer, useTrainee } from '../services.ts';
import { inSlices } from './in-slices.ts';

export interface OneThingInput {
  run: ExerciseRun;
  verdict: Verdict;
  view: DebriefView;
  plays: readonly Play[];
}

const BEGUN: OneThingAnswer = { done: false, n: 0, of: 1 };

export function useOneThing({ run, verdict, view, plays }: OneThingInput): OneThingAnswer {
  const { searchOneThing } = useTrainee();
  const [state, setState] = useState<OneThingAnswer>(BEGUN);
  useEffect(() => {
    const { desk } = view.seat;
    let inThePage: (() => void) | undefined;
    setState(BEGUN);
    // A turn that came back is recorded: its moves are not tried otherwise.
    if (!run.isPerson(desk)) return;
    const { mine } = run.setup;
    const beside = searchOneThing(
      { session: sessionOf(run), scenario: run.scenario, desk, plays, ...(mine ? { mine } : {}) },
      {
        answered: setState,
        // Where nothing works beside the page, it works in it, bit by bit.
        failed: () => {
          const search = findOneThing({ run, desk, verdict, plays });
          inThePage = inSlices(search, {
            onPart: (part) => setState({ done: false, ...part }),
            onDone: (one) => setState({ done: true, one }),
          });
        },
      },
    );
    return () => {
      beside();
      inThePage?.();
    };
  }, [searchOneThing, run, verdict, view, plays]);
  return state;
}
