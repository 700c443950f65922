/** Door of the engine: chains step by step, logs as lines and hashes. */
export { hashLog, readableLine } from './log/canonical.ts';
export type { ChainPosition, ChainStep, ChainStepper } from './stepper.ts';
export { ENGINE_VERSION } from './version.ts';
export { xstateStepper } from './xstate-stepper.ts';
