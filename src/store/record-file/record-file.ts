/** Everything a person has in one file: what stands in it, and what may come of reading one. */
import type { ReadinessNote } from '../../readiness/board/index.ts';
import type { Evidence, PocketCard } from '../../readiness/index.ts';
import type { StoredRun } from '../run-store.ts';

/**
 * 0: runs alone, as a list. 1: `runs` and `evidence`, without a number. 2: pocket cards, what was
 * entered about readiness, the account and its own number.
 */
export const RECORD_FORMAT = 2;

/** Larger files are not read, in bytes [A]: a year of daily practice has about a tenth of it. */
export const LARGEST_FILE = 50_000_000;

export interface PersonalRecord {
  runs: StoredRun[];
  evidence: Evidence[];
  cards: PocketCard[];
  /** What was entered on the readiness page. */
  notes: ReadinessNote[];
  /** By which a learning record store knows the person; only where one was chosen or made. */
  account?: string;
}

export type PieceKind = 'run' | 'evidence' | 'card' | 'note';

/** A piece that could not be read: where it stands in the file, and what is wrong with it. */
export interface Unread {
  kind: PieceKind;
  /** Its id where it has one, else its place in the list, from 1. */
  name: string;
  /** Path in the piece, and what was expected there. */
  why: string;
}

export type Refusal =
  | { why: 'tooLarge'; size: number; most: number }
  | { why: 'notJson' }
  | { why: 'hostileKey'; key: string }
  | { why: 'otherFile' }
  | { why: 'newer'; format: number; known: number };

export type RecordRead =
  | { ok: true; format: number; record: PersonalRecord; unread: Unread[] }
  | { ok: false; refusal: Refusal };

/** The text of the file. */
export function writeRecord({ runs, evidence, cards, notes, account }: PersonalRecord, at: number): string {
  const file = {
    product: 'baton',
    format: RECORD_FORMAT,
    writtenAt: at,
    ...(account === undefined ? {} : { account }),
    runs,
    evidence,
    cards,
    notes,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
