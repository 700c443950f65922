/** So that one fault is not billed twice: which break gives way to which (breaks.md 6.1). */
import type { Finding } from './detector.ts';

/** A finding with its break id. */
export interface Identified extends Finding {
  id: string;
}

interface Rule {
  winner: string;
  losers: readonly string[];
  /** What the two have in common, as seen from either side; empty = nothing to compare. */
  shared(one: Identified): readonly string[];
  /** Further condition on the pair. */
  when(winner: Identified, loser: Identified): boolean;
}

const list = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

const RULES: readonly Rule[] = [
  { winner: 'CB04', losers: ['CB05', 'CB17'], shared: (one) => list(one.subject?.record), when: () => true },
  {
    winner: 'CB16',
    losers: ['CB11'],
    shared: (one) => list(one.subject?.handover),
    when: (winner) => winner.part === 'a',
  },
  {
    winner: 'CB18',
    losers: ['CB07'],
    shared: (one) => one.subject?.contacts ?? [],
    when: (winner, loser) => winner.part === 'a' && loser.part === 'b',
  },
  {
    winner: 'CB03b',
    losers: ['CB15'],
    shared: (one) => list(one.subject?.visit),
    when: (winner, loser) => winner.by === loser.by,
  },
];

/** Drops the findings that another one beats. */
export function withoutBeaten(found: readonly Identified[]): Identified[] {
  const beaten = new Set<Identified>();
  for (const rule of RULES) {
    const winners = new Map<string, Identified[]>();
    for (const one of found) {
      if (one.id !== rule.winner) continue;
      for (const thing of rule.shared(one)) winners.set(thing, [...(winners.get(thing) ?? []), one]);
    }
    if (winners.size === 0) continue;
    for (const loser of found) {
      if (!rule.losers.includes(loser.id)) continue;
      const rivals = rule.shared(loser).flatMap((thing) => winners.get(thing) ?? []);
      if (rivals.some((winner) => rule.when(winner, loser))) beaten.add(loser);
    }
  }
  return found.filter((one) => !beaten.has(one));
}

/** One break per key: later findings with the same key join the first as evidence. */
export function onePerKey(found: readonly Identified[]): Identified[] {
  const byKey = new Map<string, Identified>();
  for (const finding of [...found].sort((a, b) => a.at - b.at)) {
    const key = `${finding.id} ${finding.key}`;
    const first = byKey.get(key);
    byKey.set(key, first ? joined(first, finding) : finding);
  }
  return [...byKey.values()];
}

function joined(first: Identified, later: Identified): Identified {
  const journeyIds = new Set([...(first.journeyIds ?? []), ...(later.journeyIds ?? [])]);
  const avoidableBy = new Set([...first.avoidableBy, ...later.avoidableBy]);
  avoidableBy.delete(first.by);
  return {
    ...first,
    events: [...new Set([...first.events, ...later.events])],
    avoidableBy: [...avoidableBy],
    journeyIds: first.journeyIds || later.journeyIds ? [...journeyIds] : undefined,
  };
}
