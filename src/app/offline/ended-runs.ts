/** Runs in progress that can be gone on with now and not in another version. */
import { canGoOn, type Rules } from '../../model/rules.ts';
import type { StoredRun } from '../../store/index.ts';

export const endedRuns = (runs: readonly StoredRun[], own: Rules, other: Rules): number =>
  runs.filter(
    ({ meta, session }) => meta.finishedAt === undefined && canGoOn(session, own) && !canGoOn(session, other),
  ).length;
