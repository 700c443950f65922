/** The page of the replay test: replays on its main thread, or hands over to a module worker. */
import { type Replayed, replayHere, type ToReplay } from './replay-here.ts';

/** What the test calls in the page. */
export interface ReplayPage {
  replayHere(what: ToReplay): Replayed;
  replayInWorker(what: ToReplay): Promise<Replayed>;
}

/** One for all sessions, like the page: each would have to load the words anew. */
const worker = new Worker('worker.js', { type: 'module' });

const page: ReplayPage = {
  replayHere,
  replayInWorker: (what) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Replayed>) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(what);
    }),
};

Object.assign(globalThis, page);
