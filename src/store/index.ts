/** Door of the stores; files are read by `record-file/`, loaded only when one is written or chosen. */
export type { CardStore } from './card-store.ts';
export type { EvidenceStore } from './evidence-store.ts';
export { type OpenedStores, openStores } from './open-stores.ts';
export type { Taken } from './record-file/merge.ts';
export type {
  PersonalRecord,
  RecordRead,
  Refusal,
  Unread,
} from './record-file/record-file.ts';
export { removeRun } from './remove-run.ts';
export type { AssessConditions, PassedRun, RunMeta, RunStore, RunVerdict, StoredRun } from './run-store.ts';
