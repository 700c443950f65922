/** The compiled scenarios as lists and screens need them: an index to choose from, and one scenario with its plays. */
import type { CompiledPlay, CompiledScenario } from './compile.ts';

/** What is shown before a scenario is loaded; says nothing of its truth. */
export type ScenarioIndexEntry = Pick<
  CompiledScenario,
  'id' | 'title' | 'summary' | 'chain' | 'level' | 'minutes' | 'breaks' | 'handovers' | 'seatRule' | 'hash'
> & { seats: { unit: string; desk: string; name: string }[] };

/** One scenario with its plays. */
export interface LoadedScenario {
  scenario: CompiledScenario;
  plays: CompiledPlay[];
}

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
