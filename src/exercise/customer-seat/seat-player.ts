/** Whoever plays the desks of a run in which the customer is a person: gives the next move when it is due. */
import type { Ms } from '../../model/time.ts';
import type { NextMove } from '../players/play.ts';

export interface SeatPlayer {
  notice(): void;
  next(): NextMove | undefined;
  readyAt(): Ms | undefined;
}
