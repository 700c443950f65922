/** When each thing is due again: ts-fsrs on the graded evidence, folded anew each time, so that nothing of it is stored. */
import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating } from 'ts-fsrs';
import { type Evidence, type EvidenceGrade, itemKey, type SkillItem } from './evidence.ts';

/** Share of the things due today that are still to be known (FSRS-6, weights of its authors; reference: srs-benchmark). */
export const RETENTION = 0.9;

const RATING: Readonly<Record<EvidenceGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

export interface Spaced {
  key: string;
  item: SkillItem;
  /** Wall time in ms since 1970. */
  due: number;
  last: Evidence;
  /** Times it was shown or not. */
  shown: number;
  lapses: number;
  card: Card;
}

const schedulers = new Map<number, FSRS>();

/** Hours make no difference to a skill, days do: no steps within the day, and no chance in the dates. */
function schedulerOf(retention: number): FSRS {
  const made =
    schedulers.get(retention) ??
    fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false });
  schedulers.set(retention, made);
  return made;
}

/** Evidence in any order; the newest of each thing decides when it is due. */
export function spacedOf(evidence: readonly Evidence[], retention = RETENTION): Map<string, Spaced> {
  const spaced = new Map<string, Spaced>();
  for (const each of inTime(evidence)) {
    const key = itemKey(each);
    spaced.set(key, spacedAfter(spaced.get(key), each, retention));
  }
  return spaced;
}

/** A thing after one more piece of evidence. */
export function spacedAfter(before: Spaced | undefined, last: Evidence, retention = RETENTION): Spaced {
  const { card } = schedulerOf(retention).next(
    before?.card ?? createEmptyCard(last.at),
    last.at,
    RATING[last.grade],
  );
  const { side, from, to, contract, code } = last;
  return {
    key: itemKey(last),
    item: { side, from, to, contract, code },
    due: card.due.getTime(),
    last,
    shown: (before?.shown ?? 0) + 1,
    lapses: card.lapses,
    card,
  };
}

const inTime = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const isSorted = evidence.every((each, i) => i === 0 || each.at >= (evidence[i - 1]?.at ?? 0));
  return isSorted ? evidence : [...evidence].sort((a, b) => a.at - b.at);
};

/** Chance, 0 to 1, that it would still be known at this wall time. */
export const knownAt = ({ card }: Spaced, at: number): number =>
  schedulerOf(RETENTION).get_retrievability(card, at, false);
