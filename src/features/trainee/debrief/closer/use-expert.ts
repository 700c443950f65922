/** Lets an expert play beside the run in small slices, once, when somebody asks for it: the page never waits for it. */
import { useEffect, useState } from 'react';
import { type ExpertBeside, expertBeside } from '../../../../exercise/debrief/index.ts';
import type { ExerciseRun } from '../../../../exercise/index.ts';
import type { Play } from '../../../../model/scenario.ts';

export interface ExpertSource {
  run: ExerciseRun;
  desk: string;
  plays: readonly Play[];
}

export type ExpertState = { done: false; share: number } | { done: true; beside: ExpertBeside | undefined };

/** Milliseconds of work between two pictures. */
const SLICE = 12;

export function useExpert({ run, desk, plays }: ExpertSource, isWanted: boolean): ExpertState {
  const [state, setState] = useState<ExpertState>({ done: false, share: 0 });
  const { done } = state;
  useEffect(() => {
    if (!isWanted || done) return;
    const parts = expertBeside(run, desk, plays);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      const until = performance.now() + SLICE;
      let next = parts.next();
      while (!next.done && next.value < 1 && performance.now() < until) next = parts.next();
      if (next.done) {
        setState({ done: true, beside: next.value });
        return;
      }
      setState({ done: false, share: next.value });
      timer = setTimeout(slice, 0);
    };
    timer = setTimeout(slice, 0);
    return () => clearTimeout(timer);
  }, [run, desk, plays, isWanted, done]);
  return state;
}
