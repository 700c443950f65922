/** Door of the exercise authority. */
export type { MassPast, MassRow, MassView } from './mass/mass-row.ts';
export { notAPromise } from './not-a-promise.ts';
export { rememberingReader } from './remembering-reader.ts';
export { ExerciseRun } from './run.ts';
export type { RunSetup } from './run-setup.ts';
export type { Card } from './run-shape.ts';
export type {
  BoardEntry,
  Contact,
  CustomerScreen,
  DispatchScreen,
  LineTestScreen,
  OutageBoardScreen,
  Screen,
  ScreenChange,
  ScreenClock,
  ScreenNote,
  ScreenRecord,
  ScreenRow,
  TestCard,
  TicketScreen,
  Visit,
} from './screens/shapes.ts';
export {
  branchAt,
  type ReplayAnswer,
  recordedOf,
  replaySession,
  restoreRun,
  sessionOf,
  unsealed,
} from './session.ts';
export {
  type CallView,
  type HandoverView,
  type HoldView,
  type IncomingView,
  type KnownView,
  type LineView,
  type OwedView,
  type PaletteRow,
  type SeatView,
  seatView,
  type WaitedView,
} from './views/seat-view.ts';
