/** A fact found in a line, with where its tokens stand. */
import type { FoundFact } from './reading.ts';

/** A found fact with its tokens; `sure` when a wording or a cue named the fact. */
export type PlacedFact = FoundFact & { from: number; to: number; sure: boolean };
