/** The compiled scenarios, made by the Vite plugin in scripts/vite-scenarios.ts. */
declare module 'virtual:baton-scenarios' {
  import type { LoadedScenario, ScenarioIndexEntry } from '../model/compiled.ts';
  import type { Rules } from '../model/rules.ts';

  export const index: readonly ScenarioIndexEntry[];
  /** Those of this build. */
  export const rules: Rules;
  /** Loads one scenario with its plays; rejects when there is none of that id. */
  export function load(id: string): Promise<LoadedScenario>;
}

declare module 'virtual:baton-scenario/*' {
  import type { LoadedScenario } from '../model/compiled.ts';

  export const scenario: LoadedScenario['scenario'];
  export const plays: LoadedScenario['plays'];
}

declare module 'virtual:baton-drills' {
  import type { DrillKey, DrillSource } from '../readiness/drills/index.ts';

  /** Every handover of the expert runs, with the drills that it gives; each is checked before it is shown. */
  export const handovers: readonly { source: DrillSource; drills: readonly DrillKey[] }[];
}
