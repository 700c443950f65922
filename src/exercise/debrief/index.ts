/** Door of the debrief: its view, the judgement behind it, and the same morning with one thing done. */
export { type DebriefView, debriefView } from '../views/debrief-view.ts';
export { type WatchStep, type WatchView, watchView } from '../views/watch-view.ts';
export { candidatesOf } from './candidates.ts';
export { type ContestRow, type Counted, withContest, withoutContest } from './contests.ts';
export { type Counterfactual, playCandidate, playExpert } from './counterfactual.ts';
export type { Figure, FigureGroup } from './figures.ts';
export type { BreakRow, ExpectationRow } from './findings.ts';
export type { Phrase } from './gist.ts';
export { judgeExercise } from './judge.ts';
export type { Moment } from './moments.ts';
export { type OneThing, oneThingOf } from './one-thing.ts';
export type { NoteMark, OpenedHandover } from './opened.ts';
export type { ClaimableFact, OwnText } from './own-texts.ts';
export type { PatienceSeries } from './series.ts';
export type { FactThread } from './threads.ts';
export type { TrackArrow } from './tracks.ts';
export type { TwoRooms } from './two-rooms.ts';
export type { WordsReceived } from './words-received.ts';
