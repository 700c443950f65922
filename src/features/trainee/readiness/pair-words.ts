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

/** "no answer in the contact drill; drilled in 30 days: one end; never measured: read back" */
export function shortWords({ short, parts, dead }: PairStanding): string {
  // A dead letter says it all of its part.
  const told = short.filter((part) => part !== 'acknowledged' || dead.length === 0);
  const never = told.filter((part) => parts[part] === 'unmeasured');
  const low = told.filter((part) => parts[part] !== 'unmeasured');
  return [
    ...(dead.length > 0 ? [pairsText.noAnswer] : []),
    ...low.map((part) => `${pairsText.parts[part]}: ${valueWords(part, parts[part])}`),
    ...(never.length > 0 ? [pairsText.never(never.map((part) => pairsText.parts[part]))] : []),
  ].join('; ');
}
