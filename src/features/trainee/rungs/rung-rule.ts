/** Which rung is proposed for a unit on a chain (desk.md 14): read from finished plays alone, newest last. */
import type { RunMeta, RunVerdict } from '../../../store/index.ts';

export type Rung = 1 | 2 | 3;

export const RUNGS: readonly Rung[] = [1, 2, 3];

/** Clean plays that lead one rung up. */
const CLEAN_PLAYS = 2;
/** Hints that a clean play may have taken on each rung. */
const HINTS: Readonly<Record<Rung, number>> = { 1: 1, 2: 0, 3: 0 };

/** A verdict kept by an older version says nothing of its rung: there was only the first. */
const rungOf = ({ rung = 1 }: RunVerdict): Rung => (rung === 3 ? 3 : rung === 2 ? 2 : 1);

/** Passed, no severe break of one's own, hardly any help, nobody who came to the rescue; what was not counted is not clean. */
export function isClean(verdict: RunVerdict): boolean {
  const { passed, severe, hints, rescues = 0 } = verdict;
  return passed && severe === 0 && hints !== undefined && hints <= HINTS[rungOf(verdict)] && rescues === 0;
}

/**
 * Two clean plays lead one up, one failed leads one down. A clean play below the rung proposes nothing, and whoever
 * tries a rung above her own and fails loses nothing by it.
 */
export function rungAfter(plays: readonly RunVerdict[]): Rung {
  let rung: Rung = 1;
  let clean = 0;
  for (const play of plays) {
    const on = rungOf(play);
    if (!play.passed && on <= rung) {
      rung = rung === 3 ? 2 : 1;
      clean = 0;
    } else if (isClean(play) && on >= rung) {
      clean += 1;
      if (clean < CLEAN_PLAYS) continue;
      rung = rung === 1 ? 2 : 3;
      clean = 0;
    }
  }
  return rung;
}

interface SeatedStory {
  id: string;
  chain: string;
  seats: readonly { unit: string; desk: string }[];
}

export interface RungRow {
  unit: string;
  chain: string;
  rung: Rung;
  plays: number;
}

/** Where there are plays: a row for each unit and chain, in the order in which they were first played. */
export function rungRows(scenarios: readonly SeatedStory[], runs: readonly RunMeta[]): RungRow[] {
  const rows = new Map<string, { unit: string; chain: string; plays: RunVerdict[] }>();
  const finished = runs
    .filter(
      ({ finishedAt, verdict, branchOf, baton }) =>
        finishedAt !== undefined && verdict && !branchOf && !baton?.back,
    )
    .sort((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0));
  for (const { scenario, desk, verdict } of finished) {
    const story = scenarios.find(({ id }) => id === scenario);
    const seat = story?.seats.find((each) => each.desk === desk);
    if (!story || !seat || !verdict) continue;
    const key = `${seat.unit} ${story.chain}`;
    const row = rows.get(key) ?? { unit: seat.unit, chain: story.chain, plays: [] };
    row.plays.push(verdict);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ unit, chain, plays }) => ({
    unit,
    chain,
    rung: rungAfter(plays),
    plays: plays.length,
  }));
}

/** The rung to begin on at this unit's desk of this chain. */
export const proposedRung = (rows: readonly RungRow[], unit: string, chain: string): Rung =>
  rows.find((row) => row.unit === unit && row.chain === chain)?.rung ?? 1;
