/** The port behind which the pocket cards are kept that were taken along. */
import type { PocketCard } from '../readiness/index.ts';

/** Every answer is a copy: changing it changes nothing that is kept. */
export interface CardStore {
  /** Keeps cards; one of the same id takes the place of the one before. */
  put(cards: readonly PocketCard[]): Promise<void>;
  /** Everything, oldest first. */
  all(): Promise<PocketCard[]>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}
