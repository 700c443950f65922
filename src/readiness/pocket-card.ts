/** Three lines for tomorrow's shift: what one left out of handovers, or did not miss, and what it cost most. */
import { DAY } from '../model/time.ts';
import type { DrillSide } from './drills/drill.ts';
import type { Evidence } from './evidence.ts';

/** Runs that are looked back on, and lines that fit on a card. */
export const CARD_RUNS = 10;
const CARD_LINES = 3;

/** What an omission counts, and what it counts in a run in which something severe of one's own followed [A]. */
const COST = { plain: 1, severe: 2 } as const;

/** After so long it is asked once whether the card was used, in ms. */
export const ASK_AFTER = 14 * DAY;

/** So long the question stays where it is when it is not answered, in ms [A]. */
const ASKED_FOR = DAY;

export interface CardLine {
  side: DrillSide;
  from: string;
  to: string;
  contract: string;
  fact: string;
  /** How often it was left out, or not missed, in those runs. */
  times: number;
  /** Of these in runs with a severe break of one's own. */
  severe: number;
}

export const CARD_ANSWERS = ['yes', 'partly', 'no'] as const;
export type CardAnswer = (typeof CARD_ANSWERS)[number];

/** A card that was taken along. */
export interface PocketCard {
  id: string;
  /** Wall time in ms at which it was taken. */
  at: number;
  lines: readonly CardLine[];
  /** Wall time at which it was first asked whether it was used. */
  askedAt?: number;
  answer?: CardAnswer;
  answeredAt?: number;
}

/** The dearest omissions of the last ten runs, at most three; none without an omission in them. */
export function cardLines(evidence: readonly Evidence[], severeRuns: ReadonlySet<string>): CardLine[] {
  const runs = lastRuns(evidence);
  const lines = new Map<string, CardLine & { last: number }>();
  for (const { by, at, side, from, to, contract, code, grade, facts } of evidence) {
    if (!runs.has(by.id) || by.kind !== 'run' || code !== 'omittedFact' || grade !== 'again') continue;
    for (const fact of facts) {
      const key = [side, from, to, contract, fact].join(' ');
      const before = lines.get(key);
      lines.set(key, {
        ...{ side, from, to, contract, fact },
        times: (before?.times ?? 0) + 1,
        severe: (before?.severe ?? 0) + (severeRuns.has(by.id) ? 1 : 0),
        last: Math.max(before?.last ?? 0, at),
      });
    }
  }
  return [...lines]
    .sort(([a, one], [b, other]) => costOf(other) - costOf(one) || other.last - one.last || (a < b ? -1 : 1))
    .slice(0, CARD_LINES)
    .map(([, { last: _, ...line }]) => line);
}

export const costOf = ({ times, severe }: Pick<CardLine, 'times' | 'severe'>): number =>
  (times - severe) * COST.plain + severe * COST.severe;

/** Ids of the last runs in which a handover was shown. */
export function lastRuns(evidence: readonly Evidence[]): ReadonlySet<string> {
  const lastAt = new Map<string, number>();
  for (const { by, at } of evidence)
    if (by.kind === 'run') lastAt.set(by.id, Math.max(at, lastAt.get(by.id) ?? 0));
  const newest = [...lastAt].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return new Set(newest.slice(0, CARD_RUNS).map(([id]) => id));
}

/**
 * The card that is to be asked about now: the newest of those two weeks old, unless it or a later one was asked about on
 * another day or answered. Older ones are never come back to.
 */
export function cardToAsk(cards: readonly PocketCard[], now: number): PocketCard | undefined {
  const old = cards.filter(({ at }) => now - at >= ASK_AFTER).sort((a, b) => b.at - a.at);
  const [newest] = old;
  if (!newest || newest.answer !== undefined) return undefined;
  return newest.askedAt === undefined || now - newest.askedAt < ASKED_FOR ? newest : undefined;
}

/** Wall time of the last change of a card: of two of one id the newer stays. */
export const changedAtOf = ({ at, askedAt = 0, answeredAt = 0 }: PocketCard): number =>
  Math.max(at, askedAt, answeredAt);
