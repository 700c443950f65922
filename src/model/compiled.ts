/** Scenarios and plays after checking, as the rest of the project plays them. */
import type { Play, Scenario } from './scenario.ts';

export interface CompiledScenario extends Scenario {
  /** FNV-1a 64 of the canonical JSON of everything else: the version a session was played with. */
  hash: string;
}

export interface CompiledPlay extends Play {
  /** File name without its ending. */
  name: string;
}

/** One scenario with its plays. */
export interface LoadedScenario {
  scenario: CompiledScenario;
  plays: CompiledPlay[];
}

/** What is shown before a scenario is loaded; says nothing of its truth. */
export type ScenarioIndexEntry = Pick<
  CompiledScenario,
  | 'id'
  | 'title'
  | 'summary'
  | 'chain'
  | 'level'
  | 'minutes'
  | 'lesson'
  | 'breaks'
  | 'handovers'
  | 'seatRule'
  | 'hash'
> & {
  seats: { unit: string; desk: string; name: string }[];
  /** The customer in whose seat one can sit, and whom she rings. */
  caller?: { name: string; unit: string };
};
