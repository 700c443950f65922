/** A moment of a run as an address names it. */
import { type Ms, parseInstant } from '../../model/time.ts';

/** Milliseconds of virtual time, or "D2 08:21:26"; undefined when it is no moment. */
export const readMoment = (at: string): Ms | undefined => (/^\d+$/.test(at) ? Number(at) : parseInstant(at));
