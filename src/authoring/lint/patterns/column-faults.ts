/** Keys of a pattern that no event of its kinds carries. */
import type { EventColumn } from '../../../model/event-columns.ts';
import { PATTERN_COLUMNS, type Pattern } from '../../../model/pattern.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { PatternFault } from './fault.ts';
import { plainWords } from './words-of.ts';

/** Columns that stand only in the kinds that name them; the engine may add others for orientation. */
const STRICT = ['check', 'stance', 'fact', 'clock', 'source', 'field', 'work'] as const;

/** Keys beyond plain columns with the columns of which one must be there. */
const NEEDS: readonly [keyof Pattern, readonly EventColumn[]][] = [
  ['act', ['act']],
  ['cause', ['says']],
  ['says', ['says']],
  ['parts', ['parts']],
  ['minLevel', ['level']],
  ['minAmount', ['amount']],
  ['maxAmount', ['amount']],
];

/** One fault for each key that cannot fit any kind of the pattern. */
export function columnFaults(pattern: Pattern, path: Path, { eventKinds }: Vocabulary): PatternFault[] {
  const kinds = plainWords(pattern, 'kind');
  const entries = kinds.map((kind) => eventKinds.get(kind));
  if (entries.length === 0 || entries.some((entry) => entry === undefined)) return [];
  const carried = new Set<EventColumn>(entries.flatMap((entry) => [...(entry?.uses ?? [])]));
  const fault = (key: string): PatternFault => ({
    path: [...path, key],
    at: 'key',
    message: `${kinds.join(', ')} carries no "${key}"`,
    fix: `Remove "${key}", or choose a kind of event that has it.`,
  });
  const plain = STRICT.filter((key) => pattern[key] !== undefined && !carried.has(PATTERN_COLUMNS[key]));
  const other = NEEDS.filter(
    ([key, columns]) => pattern[key] !== undefined && !columns.some((c) => carried.has(c)),
  );
  return [...plain.map(fault), ...other.map(([key]) => fault(key))];
}
