/** Statements of kept runs, one after the other: each is put in again and judged as in its debrief. */
import { judgeExercise } from '../../../exercise/debrief/index.ts';
import { statementsOfRun } from '../../../readiness/xapi/index.ts';
import type { RunMeta } from '../../../store/index.ts';
import type { OpenRun, TraineeServices } from '../services.ts';

export const STATEMENTS_TYPE = 'application/x-ndjson';

export interface StatedRuns {
  /** A statement a line. */
  text: string;
  runs: number;
  statements: number;
  /** Runs of another version, which cannot be put in again. */
  left: number;
}

/** The lines of one run that is open. */
export function statedRun({ meta, run }: OpenRun, account: string): string[] {
  const hints = meta.verdict?.hints ?? run.inputs.filter(({ input }) => input === 'hint').length;
  const at = meta.finishedAt ?? meta.changedAt;
  const { id, startedAt } = meta;
  const verdict = judgeExercise(run);
  return statementsOfRun({ id, run, verdict, startedAt, at, hints, account }).map((each) =>
    JSON.stringify(each),
  );
}

export async function stateRuns(
  { runs: shelf, record }: TraineeServices,
  metas: readonly RunMeta[],
  onRun: (done: number) => void,
): Promise<StatedRuns> {
  const account = record.account.needed();
  const lines: string[] = [];
  let [runs, left] = [0, 0];
  for (const [i, { id }] of metas.entries()) {
    onRun(i + 1);
    try {
      const opened = await shelf.open(id);
      await opened.words.load();
      lines.push(...statedRun(opened, account));
      runs += 1;
    } catch {
      left += 1;
    }
    // The page stays awake between two runs.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { text: `${lines.join('\n')}\n`, runs, statements: lines.length, left };
}
