/** A moment of a run, opened by its address: another run from there on, the old one stays. */
import { useEffect, useRef, useState } from 'react';
import { formatInstant } from '../../model/time.ts';
import { readMoment } from './read-moment.ts';
import { RunProblem } from './run-problem.tsx';
import { useTrainee } from './services.ts';
import { branchText } from './text/pages.ts';

/** `at` is virtual time: milliseconds, or "D2 08:21:26". */
export function BranchPage({ runId, at }: { runId: string; at: string }) {
  const { runs, go } = useTrainee();
  const [problem, setProblem] = useState<string>();
  const begun = useRef(false);
  const moment = readMoment(at);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (moment === undefined) {
      setProblem(branchText.noMoment(at));
      return;
    }
    runs.branch(runId, moment).then(
      (run) => go({ page: 'play', run, replace: true }),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [runs, go, runId, at, moment]);
  if (problem !== undefined) return <RunProblem text={problem} />;
  return <p className="sr-only">{branchText.opening(formatInstant(moment ?? 0))}</p>;
}
