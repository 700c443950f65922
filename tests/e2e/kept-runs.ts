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
  await page.goto(`${address}stored`, { waitUntil: 'networkidle' });
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'baton' && version > 1),
  );
  await page.evaluate(
    async ({ meta, session }) => {
      localStorage.setItem('baton.visited', 'yes');
      const opened = indexedDB.open('baton');
      const db = await new Promise<IDBDatabase>((done, fail) => {
        opened.onsuccess = () => done(opened.result);
        opened.onerror = () => fail(opened.error);
      });
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

/** Whether the debrief of a kept run has been opened and what it found is written. */
export const hasVerdict = (page: Page, run: string): Promise<boolean> =>
  page.evaluate(async (run) => {
    const opened = indexedDB.open('baton');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      opened.onsuccess = () => done(opened.result);
      opened.onerror = () => fail(opened.error);
    });
    const asked = db.transaction('metas').objectStore('metas').get(run);
    await new Promise((done) => {
      asked.onsuccess = done;
    });
    db.close();
    return asked.result?.verdict !== undefined;
  }, run);
