/** The KPI-shuffle audit in sentences: what an auditor would ask about after this run. No proof against anybody. */
import { clockOf } from '../../model/time.ts';
import { shuffleAudit } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';
import { capital, counted, deskWords, listed } from './wording/speaking.ts';
import { theUnit } from './wording/unit-words.ts';

/** Only what stands out; empty where nothing does. */
export function auditWords(run: ExerciseRun): string[] {
  const audit = shuffleAudit(run.world.log.events());
  const below = audit.closings.at(-2) ?? 0;
  const ended = audit.closings.reduce((sum, n) => sum + n, 0);
  const pauses = audit.pausesByHour.flatMap((n, hour) =>
    n === 0 ? [] : [`${counted(n, 'clock')} paused between ${hour}:00 and ${hour + 1}:00`],
  );
  return [
    ...(audit.spikeBelowLimit
      ? [`${below} of ${ended} tickets ended in the last tenth before their limit`]
      : []),
    ...pauses,
    ...audit.relogged.map(
      ({ record, after }) => `${record} was opened after ${after} of the same need had ended`,
    ),
    ...audit.reopenedAcrossShift.map(
      ({ record, resolvedAt, reopenedAt }) =>
        `${record} was resolved at ${clockOf(resolvedAt)}, before a shift ended, and at work again at ${clockOf(reopenedAt)}`,
    ),
    ...audit.closedByDesk.flatMap(({ desk, closed, worked }) =>
      closed > 1 ? [`${deskWords(run, desk)} ended ${closed} of ${worked} tickets`] : [],
    ),
    ...(audit.neverReopened.length > 0 && ended > 1
      ? [`${listed(audit.neverReopened.map(theUnit))} never had one back`]
      : []),
  ].map((words) => `${capital(words)}.`);
}
