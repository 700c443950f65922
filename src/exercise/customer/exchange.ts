/** One line of a desk to a customer, as it was read, with everything that her answer follows from. */
import type { JourneyState, Talk } from '../../engine/world/shapes.ts';
import type { Reading, SpeechAct } from '../../language/reading.ts';
import type { Run } from '../run-shape.ts';
import type { Speaker } from './speaker.ts';

export interface Exchange {
  run: Run;
  /** Keeps her lines, her mood and what she still wants to say. */
  turns: Speaker;
  talk: Talk;
  journey: JourneyState;
  /** Whoever spoke. */
  desk: string;
  reading: Reading;
}

export const actsIn = ({ reading }: Exchange): SpeechAct[] => reading.acts.map(({ act }) => act);
