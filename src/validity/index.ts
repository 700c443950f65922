/** Door of the room: how far the verdicts can be trusted, measured on logs with known truth. */

export { type FactMutation, factMutations, isFree, type Judged } from './fact-mutations.ts';
export {
  type LibraryCoverage,
  libraryCoverage,
  type MissingItem,
  type PlayOnce,
} from './library-coverage.ts';
export { type DetectorMeasure, type MeasureInput, measureDetectors } from './measure-detectors.ts';
export { type LineSeparation, type Scores, separationOf } from './separation.ts';
