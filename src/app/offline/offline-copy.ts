/** The page's side of the copy kept in this browser: when it is made, what is known of it, and a newer version beside it. */
import type { OfflineCopy, OfflineState } from '../../features/trainee/index.ts';
import type { Rules } from '../../model/rules.ts';
import type { StoredRun } from '../../store/index.ts';
import { copiesBelow, dropCopies, sizeOfCopies } from './copies.ts';
import { endedRuns } from './ended-runs.ts';
import type { WordToKeeper } from './keeper-words.ts';

/** Whoever came for a page has it before anything else is fetched, in ms. */
const AFTER_THE_PAGE = 2000;
/** A newer version that does not take over within this time is asked again by the next page, in ms. */
const LONGEST_TAKING_OVER = 5000;
/** A page that stays open for days asks this often whether there is a newer version, in ms. */
const ASK_AGAIN = 3_600_000;

const canKeep = (): boolean => import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in globalThis;

const tell = (worker: ServiceWorker | null, word: WordToKeeper): void => worker?.postMessage(word);

export interface OfflineSetup {
  /** The address below which the app lies. */
  base: string;
  /** Rules of this page's version. */
  rules: Rules;
  /** All runs, once everything that is to be kept is written. */
  runs: () => Promise<StoredRun[]>;
}

export function offlineCopy({ base, rules, runs }: OfflineSetup): OfflineCopy {
  const keeper = canKeep() ? navigator.serviceWorker : undefined;
  const listeners = new Set<() => void>();
  /** A version rules already: the next one that does is another. */
  let isRuled = Boolean(keeper?.controller);
  let registration: ServiceWorkerRegistration | undefined;
  let began = false;
  /** Another tab loaded a newer version; this page still is what it was. */
  let isOvertaken = false;
  let state: OfflineState = {
    copy: keeper === undefined ? 'impossible' : isRuled ? 'kept' : 'coming',
    isNewer: false,
  };

  const set = (change: Partial<OfflineState>): void => {
    const next = { ...state, ...change };
    if (next.copy === state.copy && next.isNewer === state.isNewer) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const look = (): void => {
    if (!registration || state.copy === 'removed') return;
    // Of a first visit there is none yet that the waiting one could follow.
    const isNewer = isOvertaken || Boolean(registration.active && registration.waiting);
    set(registration.active ? { isNewer, copy: 'kept' } : { isNewer });
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && state.copy === 'coming') set({ copy: 'failed' });
      else look();
    });

  const register = async (from: ServiceWorkerContainer): Promise<void> => {
    await from.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    registration = await from.getRegistration(base);
    if (!registration) throw new Error('A service worker is not allowed here.');
    isRuled ||= registration.active !== null;
    const { installing, waiting, active } = registration;
    // It failed before anybody could listen.
    if (!installing && !waiting && !active) set({ copy: 'failed' });
    follow(installing);
    registration.addEventListener('updatefound', () => follow(registration?.installing ?? null));
    look();
    if (!isOvertaken) tell(registration.active, 'opened');
    askNowAndThen(registration);
  };

  keeper?.addEventListener('controllerchange', () => {
    isOvertaken ||= isRuled;
    isRuled = true;
    look();
  });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => {
      if (!keeper || began) return;
      began = true;
      whenIdle(() => register(keeper).catch(() => set({ copy: isRuled ? 'kept' : 'failed' })));
    },
    size: () => (keeper ? sizeOfCopies(new URL(base, location.href).href) : Promise.resolve(0)),
    endsRuns: async () => {
      const newer = registration?.waiting ?? registration?.active;
      return newer ? endedRuns(await runs(), rules, await rulesOf(newer)) : 0;
    },
    takeNewer: async () => {
      await runs().catch(() => []);
      const waiting = registration?.waiting;
      if (!waiting) {
        location.reload();
        return;
      }
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') location.reload();
      });
      setTimeout(() => location.reload(), LONGEST_TAKING_OVER);
      tell(waiting, 'take over');
    },
    remove: async () => {
      if (!keeper) return;
      const scope = new URL(base, location.href).href;
      await (await keeper.getRegistration(scope))?.unregister();
      await dropCopies(await copiesBelow(scope));
      set({ copy: 'removed' });
    },
  };
}

const rulesOf = (worker: ServiceWorker): Promise<Rules> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Rules>) => {
      port1.close();
      resolve(data);
    };
    const word: WordToKeeper = 'rules';
    worker.postMessage(word, [port2]);
  });

function whenIdle(work: () => void): void {
  const wait = (): void => {
    setTimeout(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => work());
      else work();
    }, AFTER_THE_PAGE);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN) return;
    asked = performance.now();
    // Without network there is nothing to ask.
    registration.update().catch(() => undefined);
  });
}
