/** How causes are named: by the words a story gives them, and with how much doubt. */
import { STRONG_HEDGES } from './english/cause-words.ts';
import { type Frame, frame } from './frames.ts';
import { normalise } from './normalise.ts';
import type { Wording } from './reading.ts';

export interface CauseFrame {
  cause: string;
  pattern: Frame;
}

/** Words that leave it open whether a cause is the cause. */
export const strongHedge = frame(STRONG_HEDGES);

const made = new WeakMap<readonly Wording[], readonly CauseFrame[]>();

/** The words of a story for its causes, one frame a cause. */
export function causeFrames(wordings: readonly Wording[]): readonly CauseFrame[] {
  const known = made.get(wordings);
  if (known) return known;
  const frames = wordings
    .map(({ value, says }) => ({
      cause: value,
      says: says.map((text) => normalise(text).norm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter(Boolean),
    }))
    .filter(({ says }) => says.length > 0)
    .map(({ cause, says }) => ({ cause, pattern: frame(says) }));
  made.set(wordings, frames);
  return frames;
}
