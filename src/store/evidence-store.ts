/** The port behind which it is kept what a person has shown, piece by piece. */
import type { Evidence } from '../readiness/index.ts';

/** Every answer is a copy: changing it changes nothing that is kept. */
export interface EvidenceStore {
  /** Keeps pieces; one of the same id takes the place of the one before. */
  add(pieces: readonly Evidence[]): Promise<void>;
  /** Everything, oldest first. */
  all(): Promise<Evidence[]>;
  /** Everything that was shown in a run or drill goes. */
  removeOf(by: string): Promise<void>;
  /** Single pieces go. */
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}
