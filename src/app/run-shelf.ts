/** Runs of this browser: begun, kept, opened again, branched. The store opens with the first thing to keep or read. */
import { index, load } from 'virtual:baton-scenarios';
import { type RunShelf, TOLD_SCENARIO } from '../features/trainee/index.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Session } from '../model/session.ts';
import { parseInstant } from '../model/time.ts';
import { type OpenedStores, type RunMeta, removeRun, type StoredRun } from '../store/index.ts';
import { keptInBrowser } from '../ui/kept.ts';
import { batonShelf } from './baton-shelf.ts';
import { appText } from './text.ts';

const engineRoom = () => import('./engine-room.ts');

/** Loads what the desk needs before it is asked for. */
export function prepareRuns(scenario: string): void {
  void engineRoom();
  void load(scenario).catch(() => undefined);
}

export function openShelf(wallTime: () => number, stores: () => Promise<OpenedStores>): RunShelf {
  const store = async () => (await stores()).runs;
  let lastChange: Promise<unknown> = Promise.resolve();
  /** One change after the other: what is read to be written again holds all that was written before. */
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    const done = lastChange.then(change);
    lastChange = done.catch(() => undefined);
    return done;
  };
  /** Begun in this page and not stored yet, or refused by the store: opened without asking it, it may still be loading. */
  const fresh = new Map<string, StoredRun>();

  const find = async (id: string): Promise<StoredRun> => {
    const found = fresh.get(id) ?? (await (await store()).get(id));
    if (!found) throw new Error(appText.noSuchRun);
    return found;
  };
  const scenarioOf = async (session: Session) => {
    if (!index.some(({ id }) => id === session.scenario)) throw new Error(appText.noSuchScenario);
    return load(session.scenario);
  };
  const keep = async (run: StoredRun): Promise<void> => {
    if (fresh.has(run.meta.id)) fresh.set(run.meta.id, run);
    try {
      await (await store()).put(run);
      // From here on the store has it; another tab may go on with it there.
      if (fresh.get(run.meta.id) === run) fresh.delete(run.meta.id);
    } catch (error) {
      // What could not be stored is there as long as the page is.
      fresh.set(run.meta.id, run);
      throw error;
    }
  };
  const keepNew = (run: StoredRun): string => {
    fresh.set(run.meta.id, run);
    inTurn(async () => {
      await firstDeskDrawn();
      await keep(run);
    }).catch(() => undefined);
    return run.meta.id;
  };

  return {
    async list(which) {
      await lastChange;
      const runs = await (await store()).list();
      return which === 'every' ? runs : runs.filter(({ customer }) => customer === undefined);
    },
    async start(id, { seat, rung = 1, seed, after, assess } = {}) {
      const [{ scenario }, engine] = await Promise.all([load(id), engineRoom()]);
      const desk = seat ?? scenario.seats[0]?.desk ?? '';
      // Real time does not wait for words.
      if (assess || after !== undefined || !opensInSilence(scenario, desk)) await engine.loadWords();
      const before = after === undefined ? undefined : (await find(after)).session;
      const recorded = before?.scenario === id ? engine.recordedOf(before, desk) : [];
      const run = engine.beginRun(scenario, {
        seed: before?.seed ?? seed ?? newSeed(),
        seat: desk,
        ...(assess ? ({ rung: 3, mode: 'assess' } as const) : { rung }),
        ...(recorded.length > 0 ? { recorded } : {}),
      });
      const at = wallTime();
      const meta: RunMeta = {
        id: newId(),
        scenario: id,
        title: scenario.title,
        desk,
        startedAt: at,
        changedAt: at,
        ...(isFirstRun() ? { first: true } : {}),
        ...(assess ? { assess: { reading: assess.reading } } : {}),
        ...(recorded.length > 0 && after !== undefined ? { after } : {}),
      };
      return keepNew({ meta, session: engine.sessionOf(run) });
    },
    async branch(id, at) {
      const [{ meta, session }, engine] = await Promise.all([find(id), engineRoom()]);
      const { finishedAt: _, verdict: __, first: ___, assess: ____, ...rest } = meta;
      const now = wallTime();
      const branch = engine.branchAt(session, at);
      const { reachedAt } = branch;
      return keepNew({
        meta: { ...rest, id: newId(), startedAt: now, changedAt: now, branchOf: { run: id, at }, reachedAt },
        // Whoever goes back practises.
        session: { ...branch, mode: 'practise' },
      });
    },
    async open(id) {
      if (!fresh.has(id)) await lastChange;
      const [{ meta, session }, engine] = await Promise.all([find(id), engineRoom()]);
      const hasWords =
        meta.assess !== undefined || session.inputs.length > 0 || session.recorded !== undefined;
      const [{ scenario, plays }] = await Promise.all([
        scenarioOf(session),
        hasWords ? engine.loadWords() : undefined,
      ]);
      const isUntouched = !hasWords && session.reachedAt <= (parseInstant(scenario.start) ?? 0);
      if (!isUntouched || !opensInSilence(scenario, meta.desk)) await engine.loadWords();
      const mine = meta.baton?.mine;
      const run = engine.reopenRun(scenario, session, mine);
      if (!run) throw new Error(appText.otherVersion);
      return {
        meta,
        run,
        rebuild: (other) => engine.rebuildRun(scenario, other, mine),
        words: { here: engine.wordsAreHere, load: engine.loadWords },
        plays,
      };
    },
    async watch(id, { seat, seed } = {}) {
      if (!index.some((each) => each.id === id)) throw new Error(appText.noSuchScenario);
      const [{ scenario, plays }, engine] = await Promise.all([load(id), engineRoom()]);
      await engine.loadWords();
      const desk = seat ?? scenario.seats[0]?.desk ?? '';
      return { setup: engine.setupFor(scenario, { seed: seed ?? newSeed(), seat: desk, rung: 1 }), plays };
    },
    async save(meta, session) {
      await inTurn(() => keep({ meta: { ...meta, reachedAt: session.reachedAt }, session }));
      if (meta.finishedAt !== undefined && meta.customer === undefined) markPlayed();
      return meta;
    },
    judge: (id, verdict) =>
      inTurn(async () => {
        const run = await find(id);
        await keep({ ...run, meta: { ...run.meta, verdict } });
      }),
    remove: (id) =>
      inTurn(async () => {
        fresh.delete(id);
        await removeRun(await store(), id);
        await (await stores()).evidence.removeOf(id);
      }),
    async all() {
      await lastChange;
      return (await store()).all();
    },
    ...batonShelf({
      scenarioOf,
      kept: async () => (await store()).list(),
      keepNew: (meta, session) =>
        keepNew({ meta: { ...meta, id: newId(), ...(isFirstRun() ? { first: true } : {}) }, session }),
      wallTime,
    }),
    keeps: async () => (await stores()).keeps,
  };
}

/** The desk of a first run is drawn before the store is fetched to keep it; whoever reads does not wait. */
const FIRST_DESK_FIRST = 400;

async function firstDeskDrawn(): Promise<void> {
  if (isFirstRun()) await new Promise((resolve) => setTimeout(resolve, FIRST_DESK_FIRST));
}

const newId = (): string => crypto.randomUUID().slice(0, 13).replace('-', '');
const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 1_000_000;

/**
 * The phone that rings after the cold open rings before anybody speaks: that desk is drawn first, and the words come
 * after it. Every other morning may begin with words.
 */
const opensInSilence = ({ id, seats }: Scenario, desk: string): boolean =>
  isFirstRun() && id === TOLD_SCENARIO && desk === seats[0]?.desk;

const PLAYED = 'baton.played';

/** In a browser that keeps nothing every run is the first. */
const isFirstRun = (): boolean => keptInBrowser.read(PLAYED) === undefined;

const markPlayed = (): void => keptInBrowser.write(PLAYED, 'yes');
