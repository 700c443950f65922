/** The index of the compiled scenarios, to choose from. */
import type { CompiledScenario, ScenarioIndexEntry } from '../model/compiled.ts';

/** The index, in the order of level, then id. */
export function indexOf(scenarios: readonly CompiledScenario[]): ScenarioIndexEntry[] {
  const byLevel = [...scenarios].sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
  return byLevel.map(
    ({ id, title, summary, chain, level, minutes, seats, seatRule, breaks, handovers, hash }) => ({
      id,
      title,
      summary,
      chain,
      level,
      minutes,
      seats: seats.map(({ unit, desk, name }) => ({ unit, desk, name })),
      seatRule,
      breaks,
      handovers,
      hash,
    }),
  );
}
