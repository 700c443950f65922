/** One's own note, the morning after: the newest run of a day before today whose words another chair could receive. */
import type { RunMeta } from '../../../store/index.ts';
import type { ScenarioCard } from '../services.ts';

export interface OwnNote {
  run: RunMeta;
  scenario: ScenarioCard;
  seat: ScenarioCard['seats'][number];
  words: number;
}

/** Undefined where there is none, or where it has been received already. */
export function ownNote(
  scenarios: readonly ScenarioCard[],
  runs: readonly RunMeta[],
  now: number,
): OwnNote | undefined {
  const today = new Date(now).toDateString();
  const received = new Set(runs.map(({ after }) => after));
  const offers = runs
    .filter(
      ({ id, assess, baton, finishedAt }) =>
        finishedAt !== undefined && !assess && !baton && !received.has(id),
    )
    .filter(({ finishedAt = 0 }) => finishedAt < now && new Date(finishedAt).toDateString() !== today)
    .sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0))
    .flatMap((run): OwnNote[] => {
      const gave = run.verdict?.gave;
      const scenario = scenarios.find(({ id }) => id === run.scenario);
      const seat = scenario?.seats.find(({ desk }) => desk === gave?.desk);
      return gave && scenario && seat ? [{ run, scenario, seat, words: gave.words }] : [];
    });
  return offers[0];
}
