/** A desk speaks: silence ends with its first word, the polite seconds start anew after its last. */
import { situation, turnTaken } from '../../engine/world/patience.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import type { World } from '../../engine/world/world.ts';
import type { Ms } from '../../model/time.ts';

/** `said` is when the last word is out: now, or at the end of the desk time that a long line takes. */
export function spokenTo(w: World, talk: Talk, said: Ms = w.now): void {
  if (talk.journey === undefined || talk.internal) return;
  const journey = w.journey(talk.journey);
  situation(w, journey, 'spokenTo');
  turnTaken(w, journey, said);
}
