/** The practice record of this browser, kept beside its runs; what reads and writes its file is loaded when it is needed. */
import type { PracticeRecord } from '../features/trainee/index.ts';
import type { OpenedStores } from '../store/index.ts';
import { keptInBrowser } from '../ui/kept.ts';

const ACCOUNT = 'baton.account';

/** So long a name of an account may be, as the file allows it. */
const LONGEST_ACCOUNT = 80;

const account: PracticeRecord['account'] = {
  get: () => keptInBrowser.read(ACCOUNT),
  needed() {
    const kept = keptInBrowser.read(ACCOUNT);
    if (kept !== undefined) return kept;
    const made = crypto.randomUUID();
    keptInBrowser.write(ACCOUNT, made);
    return made;
  },
  set(name) {
    const chosen = name.trim().slice(0, LONGEST_ACCOUNT);
    if (chosen === '') keptInBrowser.remove(ACCOUNT);
    else keptInBrowser.write(ACCOUNT, chosen);
  },
};

export function openRecord(stores: () => Promise<OpenedStores>, wallTime: () => number): PracticeRecord {
  const evidence = async () => (await stores()).evidence;
  return {
    all: async () => (await evidence()).all(),
    add: async (pieces) => (await evidence()).add(pieces),
    async clear() {
      const opened = await stores();
      await opened.evidence.clear();
      await opened.cards.clear();
      keptInBrowser.remove(ACCOUNT);
    },
    cards: {
      all: async () => (await stores()).cards.all(),
      keep: async (card) => (await stores()).cards.put([card]),
    },
    account,
    async write() {
      const opened = await stores();
      const { writeRecord } = await import('../store/record-file/record-file.ts');
      const chosen = keptInBrowser.read(ACCOUNT);
      const record = {
        runs: await opened.runs.all(),
        evidence: await opened.evidence.all(),
        cards: await opened.cards.all(),
        notes: await opened.notes.all(),
        ...(chosen === undefined ? {} : { account: chosen }),
      };
      return writeRecord(record, wallTime());
    },
    async takeIn(file) {
      const [opened, { readRecord }, { takeIn }] = await Promise.all([
        stores(),
        import('../store/record-file/read-record.ts'),
        import('../store/record-file/merge.ts'),
      ]);
      const read = await readRecord(file, wallTime());
      if (!read.ok) return read;
      const { record, format, unread } = read;
      const taken = await takeIn(opened, record);
      const isNew = record.account !== undefined && keptInBrowser.read(ACCOUNT) === undefined;
      if (isNew) account.set(record.account ?? '');
      const undo = async (): Promise<void> => {
        await taken.undo();
        if (isNew) keptInBrowser.remove(ACCOUNT);
      };
      return { ok: true, format, unread, taken: { ...taken, undo } };
    },
  };
}
