/** The drills of the library as a module of their own: the handovers they are made of, and which of each there are. */
import { CHAINS } from '../machines/index.ts';
import type { Compiled } from '../src/authoring/index.ts';
import { compiledStepper } from '../src/engine/compiled-stepper.ts';
import { englishReader } from '../src/language/index.ts';
import { everyDrillOf, expertRuns, keyOfDrill, sourcesOf } from '../src/readiness/drills/index.ts';

export function drillModule({ scenarios, plays }: Compiled): string {
  const room = { chains: CHAINS, stepperOf: compiledStepper, reader: englishReader };
  const library = scenarios.map((scenario) => ({
    scenario,
    plays: plays.filter((play) => play.scenario === scenario.id),
  }));
  const handovers = sourcesOf(expertRuns(library, room)).map((source) => ({
    source,
    drills: everyDrillOf(source).map(keyOfDrill),
  }));
  return `export const handovers = ${JSON.stringify(handovers)};`;
}
