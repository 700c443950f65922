/** One way in which a run might have gone better or worse: what is put in, taken out, or moved. */
import type { Move } from '../../../model/move.ts';
import type { Play } from '../../../model/scenario.ts';
import { type Ms, SECOND } from '../../../model/time.ts';
import type { CaseInHand } from '../../run-shape.ts';

interface KindSpec {
  /** What was played is left out, and nothing comes in its place. */
  onlyLeftOut?: true;
  /** Its words are put together from what the desk held by then. */
  speaks?: true;
}

const CANDIDATE_KINDS = {
  /** Sent with gaps. */
  thin: { speaks: true },
  /** Sent too late. */
  late: { speaks: true },
  /** Not sent. */
  never: { speaks: true },
  /** Not said back. */
  readBack: { speaks: true },
  /** A call not taken. */
  call: {},
  /** A handover not taken in time. */
  take: {},
  /** Words with what was missing from them put behind. */
  added: {},
  /** Words or a deed that broke something, taken back. */
  undo: { onlyLeftOut: true },
  /** Was whole: taken away, to see what it carried. */
  without: { onlyLeftOut: true },
} as const satisfies Readonly<Record<string, KindSpec>>;

export type CandidateKind = keyof typeof CANDIDATE_KINDS;

/** What the search does with candidates of a kind. */
export const kindOf = ({ kind }: Pick<Candidate, 'kind'>): KindSpec => CANDIDATE_KINDS[kind];

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
  /** It rests on how a question was read, which may be doubted: anything sure of weight goes before it. */
  doubtful?: true;
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
