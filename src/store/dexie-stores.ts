/** Runs, evidence, pocket cards and readiness notes in the browser's own database; opened only when something is to be kept or read. */
import { Dexie, type EntityTable } from 'dexie';
import type { Session } from '../model/session.ts';
import type { ReadinessNote } from '../readiness/board/index.ts';
import type { Evidence, PocketCard } from '../readiness/index.ts';
import type { CardStore } from './card-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { NoteStore } from './note-store.ts';
import type { RunMeta, RunStore } from './run-store.ts';

interface SessionRow {
  id: string;
  session: Session;
}

type Database = Dexie & {
  metas: EntityTable<RunMeta, 'id'>;
  sessions: EntityTable<SessionRow, 'id'>;
  evidence: EntityTable<Evidence, 'id'>;
  cards: EntityTable<PocketCard, 'id'>;
  notes: EntityTable<ReadinessNote, 'id'>;
};

export function openDexieStores(name = 'baton'): {
  runs: RunStore;
  evidence: EvidenceStore;
  cards: CardStore;
  notes: NoteStore;
} {
  const db = new Dexie(name) as Database;
  db.version(1).stores({ metas: 'id, changedAt', sessions: 'id' });
  db.version(2).stores({ evidence: 'id, at, by.id' });
  db.version(3).stores({ cards: 'id', notes: 'id, at' });
  return { runs: runsIn(db), evidence: evidenceIn(db), cards: cardsIn(db), notes: notesIn(db) };
}

const evidenceIn = (db: Database): EvidenceStore => ({
  add: async (pieces) => {
    await db.evidence.bulkPut([...pieces]);
  },
  all: () => db.evidence.orderBy('at').toArray(),
  removeOf: async (by) => {
    await db.evidence.where('by.id').equals(by).delete();
  },
  remove: (ids) => db.evidence.bulkDelete([...ids]),
  clear: () => db.evidence.clear(),
});

const cardsIn = (db: Database): CardStore => ({
  put: async (cards) => {
    await db.cards.bulkPut([...cards]);
  },
  all: async () => (await db.cards.toArray()).sort((a, b) => a.at - b.at),
  remove: (ids) => db.cards.bulkDelete([...ids]),
  clear: () => db.cards.clear(),
});

const notesIn = (db: Database): NoteStore => ({
  put: async (note) => {
    await db.notes.put(note);
  },
  putAll: async (notes) => {
    await db.notes.bulkPut([...notes]);
  },
  all: () => db.notes.orderBy('at').toArray(),
  remove: (id) => db.notes.delete(id),
  clear: () => db.notes.clear(),
});

function runsIn(db: Database): RunStore {
  const list = (): Promise<RunMeta[]> => db.metas.orderBy('changedAt').reverse().toArray();
  return {
    list,
    get: (id) =>
      db.transaction('r', db.metas, db.sessions, async () => {
        const [meta, row] = [await db.metas.get(id), await db.sessions.get(id)];
        return meta && row ? { meta, session: row.session } : undefined;
      }),
    put: ({ meta, session }) =>
      db.transaction('rw', db.metas, db.sessions, async () => {
        await db.metas.put(meta);
        await db.sessions.put({ id: meta.id, session });
      }),
    putAll: (runs) =>
      db.transaction('rw', db.metas, db.sessions, async () => {
        await db.metas.bulkPut(runs.map(({ meta }) => meta));
        await db.sessions.bulkPut(runs.map(({ meta, session }) => ({ id: meta.id, session })));
      }),
    delete: (id) =>
      db.transaction('rw', db.metas, db.sessions, async () => {
        await db.metas.delete(id);
        await db.sessions.delete(id);
      }),
    all: () =>
      db.transaction('r', db.metas, db.sessions, async () => {
        const sessions = new Map((await db.sessions.toArray()).map((row) => [row.id, row.session]));
        return (await list()).flatMap((meta) => {
          const session = sessions.get(meta.id);
          return session ? [{ meta, session }] : [];
        });
      }),
  };
}
