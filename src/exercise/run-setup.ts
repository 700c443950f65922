/** What one run is made of: story, chains, seed, who sits where, and what was played before. */
import type { ChainStepper } from '../engine/stepper.ts';
import type { Reader } from '../language/reading.ts';
import type { ChainDefinition } from '../model/chain-definition.ts';
import type { Contest } from '../model/contest.ts';
import type { Scenario } from '../model/scenario.ts';
import type { RecordedDesk } from '../model/session.ts';

export interface RunSetup {
  scenario: Scenario;
  scenarioHash: string;
  seed: number;
  /** Desks played by people. */
  seats: readonly string[];
  chains: Readonly<Record<string, ChainDefinition>>;
  stepperOf: (definition: ChainDefinition) => ChainStepper;
  /** The journey whose customer is a person. */
  customer?: string;
  /** Reads what is said; a language room. */
  reader: Reader;
  /** Desks that say again what a person wrote and said there in an earlier run. */
  recorded?: readonly RecordedDesk[];
  /** Desks of whoever reads the run, where others of it were somebody else's turn: they change nothing in it. */
  mine?: readonly string[];
  rung?: 1 | 2 | 3;
  mode?: 'practise' | 'assess' | 'watch';
  /** What people say they said: those that count are read so from the start. */
  contests?: readonly Contest[];
}
