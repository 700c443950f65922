/** The one scenario to play next, and why. */
import type { RunMeta } from '../../../store/index.ts';
import type { ScenarioCard } from '../services.ts';
import { pagesText } from '../text/pages.ts';

export interface NextForYou {
  scenario: ScenarioCard;
  why: string;
}

/** One that went wrong comes again, then the next one of the learning path, then the one played longest ago. */
export function nextForYou(
  scenarios: readonly ScenarioCard[],
  runs: readonly RunMeta[],
): NextForYou | undefined {
  const finished = runs
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .sort((a, b) => a.changedAt - b.changedAt);
  const newest = finished.at(-1);
  const last = new Map(finished.map((run) => [run.scenario, run]));
  const failed = newest?.verdict?.passed === false ? find(scenarios, newest.scenario) : undefined;
  if (failed) return { scenario: failed, why: pagesText.whyAgain };
  // The cards come along the path.
  const fresh = scenarios.find(({ id }) => !last.has(id));
  if (fresh) return { scenario: fresh, why: pagesText.whyFirst };
  const oldest = [...last.values()].sort((a, b) => a.changedAt - b.changedAt)[0];
  const again = oldest && find(scenarios, oldest.scenario);
  return again ? { scenario: again, why: pagesText.whyOldest } : undefined;
}

const find = (scenarios: readonly ScenarioCard[], id: string): ScenarioCard | undefined =>
  scenarios.find((scenario) => scenario.id === id);
