/** Puts runs where the app keeps them, in the shape of the store's port, so that pages can be opened on them. */
import type { Page } from 'playwright-core';
import type { Session } from '../../src/model/session.ts';
import type { RunVerdict } from '../../src/store/index.ts';

export interface KeptSession {
  id: string;
  title: string;
  desk: string;
  session: Session;
  /** Absent: a run that is over. */
  open?: true;
  /** Wall time of its last change. */
  at?: number;
  /** What the debrief found, if it was opened. */
  verdict?: RunVerdict;
  /** The run and moment it was begun again from. */
  branchOf?: { run: string; at: number };
}

/** The page ends at "what is stored", behind the cold open. */
export async function keepSession(page: Page, address: string, kept: KeptSession): Promise<void> {
  const { id, title, desk, session, open, verdict, branchOf, at = 2 } = kept;
  const meta = {
    id,
    scenario: session.scenario,
    title,
    desk,
    startedAt: 1,
    changedAt: at,
    ...(open ? {} : { finishedAt: at }),
    ...(verdict ? { verdict } : {}),
    ...(branchOf ? { branchOf, reachedAt: session.reachedAt, startedAt: 2 } : {}),
  };
  if (page.url() !== `${address}stored`) await page.goto(`${address}stored`);
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'baton' && version > 1),
  );
  await page.evaluate(
    async ({ meta, session }) => {
      localStorage.setItem('baton.visited', 'yes');
      const open = (): Promise<IDBDatabase> =>
        new Promise((done, fail) => {
          const opened = indexedDB.open('baton');
          opened.onsuccess = () => done(opened.result);
          opened.onerror = () => fail(opened.error);
        });
      let db = await open();
      // It has its name before it has its tables.
      while (!db.objectStoreNames.contains('sessions')) {
        db.close();
        await new Promise((done) => setTimeout(done, 20));
        db = await open();
      }
      const change = db.transaction(['metas', 'sessions'], 'readwrite');
      change.objectStore('metas').put(meta);
      change.objectStore('sessions').put({ id: meta.id, session });
      await new Promise((done) => {
        change.oncomplete = done;
      });
      db.close();
    },
    { meta, session: JSON.parse(JSON.stringify(session)) },
  );
}

/** All that one of the app's stores holds, as it is written down. */
const keptIn = (page: Page, store: 'metas' | 'sessions'): Promise<unknown[]> =>
  page.evaluate(async (store) => {
    const opened = indexedDB.open('baton');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      opened.onsuccess = () => done(opened.result);
      opened.onerror = () => fail(opened.error);
    });
    const asked = db.transaction(store).objectStore(store).getAll();
    await new Promise((done) => {
      asked.onsuccess = done;
    });
    db.close();
    return asked.result;
  }, store);

/** Whether the debrief of a kept run has been opened and what it found is written. */
export async function hasVerdict(page: Page, run: string): Promise<boolean> {
  const metas = (await keptIn(page, 'metas')) as { id: string; verdict?: unknown }[];
  return metas.some(({ id, verdict }) => id === run && verdict !== undefined);
}

/** How many moves of a name are written of all runs together. */
export async function movesKept(page: Page, name: string): Promise<number> {
  const rows = (await keptIn(page, 'sessions')) as { session: Session }[];
  const inputs = rows.flatMap(({ session }) => session.inputs);
  return inputs.filter((each) => each.input === 'move' && each.move.move === name).length;
}

/** How many contests are written of all runs together. */
export async function contestsKept(page: Page): Promise<number> {
  const rows = (await keptIn(page, 'sessions')) as { session: Session }[];
  return rows.reduce((sum, { session }) => sum + (session.contests?.length ?? 0), 0);
}
