/** So that one fault is not billed twice: which break gives way to which (breaks.md 6.1). */
import type { Finding } from './detector.ts';

/** A finding with its break id. */
export interface Identified extends Finding {
  id: string;
}

type Beats = (winner: Identified, loser: Identified) => boolean;

const same = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

const RULES: readonly { winner: string; losers: readonly string[]; when: Beats }[] = [
  { winner: 'CB04', losers: ['CB05', 'CB17'], when: (w, l) => same(w.subject?.record, l.subject?.record) },
  {
    winner: 'CB16',
    losers: ['CB11'],
    when: (w, l) => w.part === 'a' && same(w.subject?.handover, l.subject?.handover),
  },
  {
    winner: 'CB18',
    losers: ['CB07'],
    when: (w, l) =>
      w.part === 'a' &&
      l.part === 'b' &&
      (w.subject?.contacts ?? []).some((contact) => l.subject?.contacts?.includes(contact)),
  },
  {
    winner: 'CB03b',
    losers: ['CB15'],
    when: (w, l) => same(w.subject?.visit, l.subject?.visit) && w.by === l.by,
  },
];

/** Drops the findings that another one beats. */
export function withoutBeaten(found: readonly Identified[]): Identified[] {
  return found.filter(
    (loser) =>
      !RULES.some(
        (rule) =>
          rule.losers.includes(loser.id) &&
          found.some((winner) => winner.id === rule.winner && rule.when(winner, loser)),
      ),
  );
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
