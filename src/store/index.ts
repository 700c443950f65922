/** Door of the stores. */
export { type OpenedStore, openRunStore } from './open-store.ts';
export { removeRun } from './remove-run.ts';
export type { AssessConditions, PassedRun, RunMeta, RunStore, RunVerdict, StoredRun } from './run-store.ts';
