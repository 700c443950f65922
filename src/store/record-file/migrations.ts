/** Files of before, brought to the format of today step by step. */
import { RECORD_FORMAT } from './record-file.ts';

/** What stands in a file, before its pieces are looked at. */
export type RawRecord = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is RawRecord =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The number of the format; undefined where it is no file of ours. */
export function formatOf(data: unknown): number | undefined {
  if (Array.isArray(data)) return 0;
  if (!isObject(data)) return undefined;
  if (data.product === 'baton' && Number.isInteger(data.format)) return Number(data.format);
  const isFirst = data.product === undefined && data.format === undefined;
  return isFirst && Array.isArray(data.runs) && Array.isArray(data.evidence) ? 1 : undefined;
}

/** `migrations[n]` leads from format n to n + 1. */
const migrations: readonly ((data: unknown) => RawRecord)[] = [
  (runs) => ({ runs, evidence: [] }),
  (data) => ({ ...(isObject(data) ? data : {}), cards: [], notes: [], product: 'baton', format: 2 }),
];

export function migrated(data: unknown, format: number): RawRecord {
  let reached = data;
  for (let from = format; from < RECORD_FORMAT; from += 1) reached = migrations[from]?.(reached);
  return isObject(reached) ? reached : {};
}
