/** One way in which a run might have gone better or worse: what is put in, taken out, or moved. */
import type { Move } from '../../../model/move.ts';
import type { Play } from '../../../model/scenario.ts';
import { type Ms, SECOND } from '../../../model/time.ts';
import type { CaseInHand } from '../../run-shape.ts';

/**
 * thin: sent with gaps · late: sent too late · never: not sent · readBack: not said back · call: not taken · take: not taken in time ·
 * undo: words or a deed that broke something, taken back · added: words with what was missing from them · without: was whole, taken away.
 */
export type CandidateKind =
  | 'thin'
  | 'late'
  | 'never'
  | 'readBack'
  | 'call'
  | 'take'
  | 'undo'
  | 'added'
  | 'without';

export interface Candidate {
  id: string;
  kind: CandidateKind;
  /** The own desk whose move it is. */
  desk: string;
  contract?: string;
  /** Unit, desk or journey it goes to. */
  to: string;
  about: CaseInHand;
  /** When it is put in instead. */
  at: Ms;
  /** The own event it replaces. */
  event?: number;
  /** Position in the inputs of the move it replaces. */
  input?: number;
  facts: readonly string[];
  /** Words as they were, and what is put behind them. */
  text?: string;
  adds?: string;
  /** The handover received that should have been read back, or the call. */
  ref?: string;
  listener: 'customer' | 'unit';
  /** Weight of the expectations behind it. */
  weight: number;
}

/** How soon a desk can act on what has just reached it [A]. */
export const AT_ONCE: Ms = 2 * SECOND;

/** The move that does it, given its words. */
export function moveFor(c: Candidate, text: string): Move {
  const about = c.about.journey ?? c.about.incident;
  const matter = about === undefined ? {} : { about };
  if (c.kind === 'added') return { move: 'say', text };
  if (c.kind === 'call') return { move: 'answerCall', call: c.ref ?? '' };
  if (c.kind === 'take') return { move: 'accept', handover: c.ref ?? '' };
  if (c.kind === 'readBack') return { move: 'readBack', handover: c.ref ?? '', text };
  if (c.contract === 'H10') return { move: 'report', to: c.to, text, ...matter };
  if (c.contract === 'H11' && c.about.incident !== undefined)
    return { move: 'declareImpact', incident: c.about.incident, severity: 'P2', to: [c.to], text };
  if (c.contract !== undefined)
    return { move: 'sendHandover', contract: c.contract, to: c.to, channel: 'form', text, ...matter };
  const channel = c.listener === 'customer' ? 'sms' : 'hotline';
  return { move: 'sendMessage', to: c.to, channel, text, ...matter };
}

/** Words experts used where the same thing was to be said. */
export function modelWords(plays: readonly Play[], desk: string, c: Candidate): string[] {
  const wanted = moveFor(c, '').move;
  return plays
    .filter((p) => p.kind === 'expert' && p.seat === desk)
    .flatMap((p) => p.steps.flatMap((s) => s.do))
    .flatMap((m) => (m.move === wanted && 'text' in m && m.text !== undefined ? [m.text] : []));
}
