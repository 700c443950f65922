/** Door of the trainee's screens; each page is loaded when it is first shown. */
import { type ComponentType, lazy } from 'react';

export { TOLD_SCENARIO } from './cold-open/script.ts';
export {
  DEBRIEF_SCREENS,
  type DrillShelf,
  type FileTaken,
  type Look,
  type OfflineCopy,
  type OfflineState,
  type OneThingAnswer,
  type OneThingSearch,
  type Place,
  type PracticeRecord,
  type ReadinessNotes,
  type ReceivedBaton,
  type RunShelf,
  TraineeProvider,
  type TraineeServices,
} from './services.ts';
export { batonLinkText } from './text/baton-link.ts';

const page = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load() }));

export const ColdOpenPage = page(async () => (await import('./cold-open/cold-open-page.tsx')).ColdOpenPage);
export const CustomerSeatPage = page(
  async () => (await import('./customer-seat/customer-seat-page.tsx')).CustomerSeatPage,
);
export const DeskPage = page(async () => (await import('./desk/desk-page.tsx')).DeskPage);
export const DrillPage = page(async () => (await import('./drill/drill-page.tsx')).DrillPage);
export const BatonPage = page(async () => (await import('./baton/baton-page.tsx')).BatonPage);
export const PassPage = page(async () => (await import('./baton/pass-page.tsx')).PassPage);
export const BeginPage = page(async () => (await import('./rungs/begin-page.tsx')).BeginPage);
export const DebriefPage = page(async () => (await import('./debrief/debrief-page.tsx')).DebriefPage);
export const BranchPage = page(async () => (await import('./branch-page.tsx')).BranchPage);
export const HomePage = page(async () => (await import('./home/home-page.tsx')).HomePage);
export const LibraryPage = page(async () => (await import('./home/library-page.tsx')).LibraryPage);
export const RecordPage = page(async () => (await import('./record/record-page.tsx')).RecordPage);
export const StoredPage = page(async () => (await import('./home/stored-page.tsx')).StoredPage);
export const WatchPage = page(async () => (await import('./watch/watch-page.tsx')).WatchPage);
export const ReadinessPage = page(async () => (await import('./readiness/readiness-page.tsx')).ReadinessPage);
export const LostPage = page(async () => (await import('./lost-page.tsx')).LostPage);

/** Begins loading the desk before it is shown. */
export const loadDesk = (): void => void import('./desk/desk-page.tsx');
