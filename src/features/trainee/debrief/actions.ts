/** What the screens of the debrief can do beyond themselves. */
import type { Ms } from '../../../model/time.ts';
import type { DebriefScreen, Place } from '../services.ts';

export type Stage = DebriefScreen | 'closer';

export interface DebriefActions {
  go(stage: Stage): void;
  /** From a closer look to the screen it was begun on. */
  back(): void;
  /** The same run again from a moment on. */
  again(at: Ms): void;
  /** The same morning from another chair; with one's own words coming to it, or afresh. */
  chair(desk: string, ownWords: boolean): void;
  /** The same morning from the customer's seat, with this run at the desk. */
  live(): void;
  leave(place: Place): void;
  /** A link for a colleague, or back to one; absent where the run is not passed on. */
  pass?: { label: string; why: string; act: () => void };
  /** Both turns of a run that was passed. */
  together?: () => void;
  /** The result of an assessed run as a file. */
  save?: () => void;
  /** The same run as statements for a record store. */
  state?: () => void;
}
