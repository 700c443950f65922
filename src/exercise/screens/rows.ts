/** The values that stand in a system; whoever opens it reads them, so the desk learns them. */
import { learn, standsSince } from '../../engine/world/knowledge.ts';
import type { SystemId } from '../../model/systems.ts';
import { SYSTEMS } from '../../model/systems.ts';
import { labelOf } from '../fact-book.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { valueWords } from '../value-words.ts';
import { standsInARow } from './in-a-row.ts';
import type { ScreenRow } from './shapes.ts';

/** Screens about the network and its incidents: they show all of them, whatever case is in hand. */
const SHARED_SCREENS: ReadonlySet<SystemId> = new Set<SystemId>([
  'outageBoard',
  'serviceProblem',
  'statusPage',
  'faultMgmt',
  'perfMgmt',
  'changeCal',
]);

export function rowsOf(run: Run, desk: string, system: SystemId, about: CaseInHand): ScreenRow[] {
  const { world, scenario } = run;
  const cases = world.standing.get(system);
  if (!cases) return [];
  const rows: ScreenRow[] = [];
  const matters = [
    about.journey,
    ...(about.incident === undefined ? [] : [about.incident]),
    ...(SHARED_SCREENS.has(system) ? [...world.incidents.keys()] : []),
  ];
  for (const matter of new Set(matters)) {
    if (matter === undefined) continue;
    const specs =
      scenario.journeys.find((j) => j.id === matter)?.facts ??
      scenario.incidents.find((i) => i.id === matter)?.facts ??
      {};
    const isIncident = world.incidents.has(matter);
    for (const [fact, value] of cases.get(matter) ?? []) {
      if (standsInARow(run, system, matter, fact, value)) continue;
      const spec = specs[fact];
      const since = standsSince(world, system, matter, fact);
      rows.push({
        label: labelOf(fact, spec),
        value: valueWords(spec, value),
        fact,
        of: matter,
        ...(since === undefined ? {} : { since }),
      });
      learn(world, desk, {
        journey: isIncident ? undefined : matter,
        incident: isIncident ? matter : undefined,
        fact,
        value,
        source: 'lookedUp',
        from: SYSTEMS[system].name,
        systemId: system,
        kept: run.keepsFor(desk) && system !== 'outageBoard',
      });
    }
  }
  return rows;
}
