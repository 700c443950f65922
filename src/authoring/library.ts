/** The index of the compiled scenarios, to choose from. */
import { callerOf } from '../model/caller.ts';
import type { CompiledScenario, ScenarioIndexEntry } from '../model/compiled.ts';

/** The index along the learning path; what has no place on it comes after, by level and id. */
export function indexOf(scenarios: readonly CompiledScenario[]): ScenarioIndexEntry[] {
  const step = ({ lesson }: CompiledScenario): number => lesson?.step ?? Number.MAX_SAFE_INTEGER;
  const inOrder = [...scenarios].sort(
    (a, b) => step(a) - step(b) || a.level - b.level || (a.id < b.id ? -1 : 1),
  );
  return inOrder.map((scenario) => {
    const { id, title, summary, chain, level, minutes, lesson, seats, seatRule, breaks, handovers, hash } =
      scenario;
    const caller = callerOf(scenario);
    return {
      id,
      title,
      summary,
      chain,
      level,
      minutes,
      ...(lesson === undefined ? {} : { lesson }),
      seats: seats.map(({ unit, desk, name }) => ({ unit, desk, name })),
      ...(caller ? { caller: { name: caller.name, unit: caller.unit } } : {}),
      seatRule,
      breaks,
      handovers,
      hash,
    };
  });
}
