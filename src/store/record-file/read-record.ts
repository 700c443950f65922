/** Reads a file that somebody chose: all that can be read, what cannot be and why, or a refusal of the whole. */
import type * as z from 'zod';
import { DAY } from '../../model/time.ts';
import { formatOf, migrated } from './migrations.ts';
import { accountSchema, cardSchema, evidenceSchema, noteSchema, runSchema } from './piece-schemas.ts';
import {
  LARGEST_FILE,
  type PieceKind,
  RECORD_FORMAT,
  type RecordRead,
  type Refusal,
  type Unread,
} from './record-file.ts';

/** Clocks of machines differ; further ahead than this is no date of a run, in ms. */
const AHEAD = 2 * DAY;

/** Names under which an object would change others. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

const refused = (refusal: Refusal): RecordRead => ({ ok: false, refusal });

/** `text` is asked for only if the file is not too large. */
export async function readRecord(
  file: { size: number; text: () => Promise<string> },
  now: number,
): Promise<RecordRead> {
  if (file.size > LARGEST_FILE) return refused({ why: 'tooLarge', size: file.size, most: LARGEST_FILE });
  const parsed = parse(await file.text());
  if ('why' in parsed) return refused(parsed);
  const { data } = parsed;
  const format = formatOf(data);
  if (format === undefined || format < 0) return refused({ why: 'otherFile' });
  if (format > RECORD_FORMAT) return refused({ why: 'newer', format, known: RECORD_FORMAT });
  return recordIn(migrated(data, format), format, now + AHEAD);
}

function parse(text: string): { data: unknown } | Refusal {
  let hostile: string | undefined;
  try {
    // Some editors put a mark before the first character.
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value) => {
      if (HOSTILE_KEYS.has(key)) hostile = key;
      return value;
    });
    return hostile === undefined ? { data } : { why: 'hostileKey', key: hostile };
  } catch {
    return { why: 'notJson' };
  }
}

function recordIn(data: Readonly<Record<string, unknown>>, format: number, latest: number): RecordRead {
  const { runs, evidence, cards, notes } = data;
  if (!Array.isArray(runs) || !Array.isArray(evidence) || !Array.isArray(cards) || !Array.isArray(notes))
    return refused({ why: 'otherFile' });
  const unread: Unread[] = [];
  const record = {
    runs: piecesOf('run', runs, runSchema(latest), unread),
    evidence: piecesOf('evidence', evidence, evidenceSchema(latest), unread),
    cards: piecesOf('card', cards, cardSchema(latest), unread),
    notes: piecesOf('note', notes, noteSchema(latest), unread),
  };
  const pieces = record.runs.length + record.evidence.length + record.cards.length + record.notes.length;
  // A list of anything is no list of runs.
  if (format === 0 && runs.length > 0 && pieces === 0) return refused({ why: 'otherFile' });
  const account = accountSchema.safeParse(data.account);
  return {
    ok: true,
    format,
    record: { ...record, ...(account.success ? { account: account.data } : {}) },
    unread,
  };
}

function piecesOf<T>(kind: PieceKind, list: readonly unknown[], schema: z.ZodType<T>, unread: Unread[]): T[] {
  return list.flatMap((each, i) => {
    const read = schema.safeParse(each);
    if (read.success) return [read.data];
    const [issue] = read.error.issues;
    const path = issue?.path.join('.') ?? '';
    unread.push({ kind, name: nameOf(each) ?? String(i + 1), why: `${path}: ${issue?.message ?? ''}` });
    return [];
  });
}

const SHOWN_ID = 60;

function nameOf(piece: unknown): string | undefined {
  if (typeof piece !== 'object' || piece === null) return undefined;
  const named: unknown = 'meta' in piece ? piece.meta : piece;
  const isNamed = typeof named === 'object' && named !== null && 'id' in named;
  return isNamed && typeof named.id === 'string' ? named.id.slice(0, SHOWN_ID) : undefined;
}
