/** The rules of one build of the app: a run is gone on with by those it was begun with, and by no others. */
import type { Session } from './session.ts';

export interface Rules {
  engine: string;
  chains: string;
  /** Hash of each scenario by its id. */
  scenarios: Readonly<Record<string, string>>;
}

export const canGoOn = (
  { scenario, scenarioHash, chainHash, engineVersion }: Session,
  { engine, chains, scenarios }: Rules,
): boolean => engineVersion === engine && chainHash === chains && scenarioHash === scenarios[scenario];
