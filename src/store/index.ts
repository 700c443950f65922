/** Door of the stores. */
export type { EvidenceStore } from './evidence-store.ts';
export { type OpenedStores, openStores } from './open-stores.ts';
export { removeRun } from './remove-run.ts';
export type { AssessConditions, PassedRun, RunMeta, RunStore, RunVerdict, StoredRun } from './run-store.ts';
