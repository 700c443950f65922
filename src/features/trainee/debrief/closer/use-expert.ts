/** Lets an expert play beside the run in small slices, once, when somebody asks for it: the page never waits for it. */
import { useEffect, useRef, useState } from 'react';
import { type ExpertBeside, expertBeside } from '../../../../exercise/debrief/index.ts';
import type { ExerciseRun } from '../../../../exercise/index.ts';
import type { Play } from '../../../../model/scenario.ts';
import { inSlices } from '../in-slices.ts';

export interface ExpertSource {
  run: ExerciseRun;
  desk: string;
  plays: readonly Play[];
}

export type ExpertState = { done: false; share: number } | { done: true; beside: ExpertBeside | undefined };

export function useExpert({ run, desk, plays }: ExpertSource, isWanted: boolean): ExpertState {
  const [state, setState] = useState<ExpertState>({ done: false, share: 0 });
  /** What the state is about: a run that was read anew is looked at anew. */
  const shown = useRef<ExerciseRun>(undefined);
  useEffect(() => {
    if (!isWanted || shown.current === run) return;
    setState({ done: false, share: 0 });
    return inSlices(expertBeside(run, desk, plays), {
      onPart: (share) => setState({ done: false, share }),
      onDone: (beside) => {
        shown.current = run;
        setState({ done: true, beside });
      },
    });
  }, [run, desk, plays, isWanted]);
  return state;
}
