/** Statements of the Experience API for whoever keeps records elsewhere: pure, from a run that is put in again. */
export { statementsOfRun } from './statements-of-run.ts';
