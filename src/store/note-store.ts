/** The port behind which it is kept what a person enters on the readiness page. */
import type { ReadinessNote } from '../readiness/board/index.ts';

/** Every answer is a copy: changing it changes nothing that is kept. */
export interface NoteStore {
  /** Keeps a note; one of the same id takes the place of the one before. */
  put(note: ReadinessNote): Promise<void>;
  putAll(notes: readonly ReadinessNote[]): Promise<void>;
  /** Everything, oldest first. */
  all(): Promise<ReadinessNote[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}
