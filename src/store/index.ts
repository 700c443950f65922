/** Door of the stores. */
export { type OpenedStore, openRunStore } from './open-store.ts';
export { removeRun } from './remove-run.ts';
export type { RunMeta, RunStore, RunVerdict, StoredRun } from './run-store.ts';
