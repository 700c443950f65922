/** A desk has spoken: silence ends, the polite seconds start anew. */
import { situation, turnTaken } from '../../engine/world/patience.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import type { World } from '../../engine/world/world.ts';

export function spokenTo(w: World, talk: Talk): void {
  if (talk.journey === undefined || talk.internal) return;
  const journey = w.journey(talk.journey);
  situation(w, journey, 'spokenTo');
  turnTaken(w, journey);
}
