/** Door of the debrief: its view, the judgement behind it, and the same morning with one thing done. */
export { type DebriefView, debriefView } from '../views/debrief-view.ts';
export { type WatchStep, type WatchView, watchView } from '../views/watch-view.ts';
export { type Candidate, candidatesOf } from './candidates.ts';
export { type Counterfactual, type ExpertLine, playCandidate, playExpert } from './counterfactual.ts';
export type { BreakLists, BreakRow, ExpectationRow, GradeRow } from './findings.ts';
export type { Gist, Phrase, Tone } from './gist.ts';
export { judgeExercise } from './judge.ts';
export type { Moment } from './moments.ts';
export { type OneThing, oneThingOf } from './one-thing.ts';
export type { NoteMark, OpenedHandover } from './opened.ts';
export type { Outcome } from './outcome.ts';
export type { ClockPair, PatienceSeries } from './series.ts';
export type { FactThread, ThreadStop } from './threads.ts';
export type { ArrowKind, TalkSpan, TrackArrow, TrackLane, Tracks } from './tracks.ts';
