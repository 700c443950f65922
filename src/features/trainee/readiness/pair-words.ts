/** A pair in words: what it is called, and what keeps it back. */
import type { PairPart, PairStanding, PartValue } from '../../../readiness/board/index.ts';
import { pairsText } from '../text/readiness.ts';
import { unitName } from '../text/units.ts';

export const pairName = ({ from, to }: Pick<PairStanding, 'from' | 'to'>): string =>
  pairsText.title(unitName(from), unitName(to));

export function valueWords(part: PairPart, value: PartValue): string {
  if (value === 'unmeasured' || value === 'notDue') return pairsText.values[value];
  return part === 'drilled' ? (pairsText.drilled[value] ?? '') : pairsText.percent(value);
}

/** "read back: never measured; drilled in 30 days: one end" */
export const shortWords = ({ short, parts, dead }: PairStanding): string =>
  short
    .map((part) =>
      part === 'acknowledged' && dead.length > 0
        ? `${pairsText.parts[part]}: ${pairsText.noAnswer}`
        : `${pairsText.parts[part]}: ${valueWords(part, parts[part])}`,
    )
    .join('; ');
