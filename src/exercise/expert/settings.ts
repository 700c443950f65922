/** What the integrator's expert costs and how scarce she is: one for the whole floor. All figures are assumed [A]. */
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';

/** Of hers that a question takes, the asker's two included (the price of the move): she writes it down for the project. */
export const HER_TIME: Ms = 6 * MINUTE;

/** What it takes to turn round and see that she cannot come. */
export const IN_VAIN: Ms = 5 * SECOND;

/** The floor asks for her in stretches of this length; in such a share of them she is with somebody at its start. */
export const STRETCH: Ms = 15 * MINUTE;
export const SHARE_ELSEWHERE = 0.35;

/** Then she is there for at least so many minutes, and for up to so many more. */
export const SHORTEST_VISIT = 4;
export const MORE_MINUTES = 9;
