/** Door to the drills: one handover at a time, judged as in every run. */
export { type DrillFault, faultOf } from './check-drill.ts';
export {
  type Drill,
  type DrillAnswer,
  type DrillKind,
  type DrillRef,
  type DrillRow,
  type DrillSide,
  FAULTY,
} from './drill.ts';
export { expertRuns } from './expert-runs.ts';
export { type DrillFigures, HABITS, measureDrills, shareOf } from './measure-drills.ts';
export { type DrillRoom, type DrillVerdict, playDrill, solutionOf } from './play-drill.ts';
export { type DrillSource, sourcesOf } from './source.ts';
export { type DrillKey, drillOf, everyDrillOf, keyOfDrill, refOf } from './variants.ts';
