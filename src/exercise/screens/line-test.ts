/** The test screens: each run as a card with what was tested and what came of it, the newest first. */
import { CHECKS, type CheckCode, isCheckCode } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { LineTestScreen, ScreenFrame, ScreenRow, TestCard } from './shapes.ts';

/** Values that tell of the lines beside this one. */
const OF_NEIGHBOURS: ReadonlySet<string> = new Set(['neighboursInSync', 'neighbourAffected']);

export function lineTest(frame: ScreenFrame, runs: readonly TestCard[]): LineTestScreen {
  const run = new Set(runs.flatMap(({ parts }) => parts.map(({ check }) => check)));
  return {
    ...frame,
    kind: 'lineTest',
    runs,
    neverRun: Object.keys(CHECKS)
      .filter(isCheckCode)
      .filter((check) => belongsTo(check, frame.system) && !run.has(check))
      .map((check) => CHECKS[check].name),
  };
}

function belongsTo(check: CheckCode, system: string): boolean {
  const { systems, run }: { systems: readonly string[]; run: boolean } = CHECKS[check];
  return run && systems.includes(system);
}

const nameOf = (check: string): string => (isCheckCode(check) ? CHECKS[check].name : check);

/** The checks that a desk made at one moment, with the values that stood in the system then. */
export function cardOf(
  at: Ms,
  events: readonly LogEvent[],
  rows: readonly ScreenRow[],
): TestCard | undefined {
  const done = events.filter(({ kind, checkId }) => kind === 'checkDone' && checkId !== undefined);
  if (done.length === 0) return undefined;
  const checks = [...new Set(done.map(({ checkId = '' }) => checkId))];
  const split = checks.length > 1 && checks.includes('neighbourLines');
  return {
    at,
    parts: checks.map((check, index) => {
      const id = done.find(
        ({ checkId, evidenceId }) => checkId === check && evidenceId !== undefined,
      )?.evidenceId;
      const mine = split
        ? rows.filter(({ fact = '' }) => OF_NEIGHBOURS.has(fact) === (check === 'neighbourLines'))
        : index === 0
          ? rows
          : [];
      return { check, name: nameOf(check), ...(id === undefined ? {} : { id }), rows: mine };
    }),
  };
}

/** A check of which the story tells in words what it found. */
export const cardOfFinding = (at: Ms, check: string, id: string, text: string): TestCard => ({
  at,
  parts: [{ check, name: nameOf(check), id, rows: [], text }],
});
