/** Door of the baton: a run passed from hand to hand. */
export { type NextDesk, nextDesks } from './next-desks.ts';
export { mayBePassed, packBaton, unpackBaton } from './pack.ts';
export { passedOn, takeOver } from './take-over.ts';
