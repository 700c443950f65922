/** Every figure the readiness page judges by. All of them are assumed [A] and shown as assumed. */
import { DAY, type Ms } from '../../model/time.ts';

/** A skill drops a step after so long without practice. */
export const DECAYS_AFTER: Ms = 90 * DAY;
/** What a drill showed counts so long; so does the drill of a pair and the try of a contact. */
export const DRILL_COUNTS: Ms = 30 * DAY;
/** Independent from so many days on, coach from so many. */
export const DAYS_FOR_INDEPENDENT = 2;
export const DAYS_FOR_COACH = 5;
/** Share from which a part of a pair is green, and from which it is amber. */
export const GREEN_FROM = 0.8;
export const AMBER_FROM = 0.5;
