/** Door of the room: how far the verdicts can be trusted, measured on logs with known truth. */
export { type DetectorMeasure, type MeasureInput, measureDetectors } from './measure-detectors.ts';
