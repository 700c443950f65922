/** The page of the replay test: replays on its main thread, or hands over to a module worker. */
import { type Replayed, replayHere, type ToReplay } from './replay-here.ts';

/** What the test calls in the page. */
export interface ReplayPage {
  replayHere(what: ToReplay): Replayed;
  replayInWorker(what: ToReplay): Promise<Replayed>;
}

const page: ReplayPage = {
  replayHere,
  replayInWorker: (what) =>
    new Promise((resolve, reject) => {
      const worker = new Worker('worker.js', { type: 'module' });
      // A worker that is left alone keeps its memory.
      worker.onmessage = ({ data }: MessageEvent<Replayed>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = (event) => {
        worker.terminate();
        reject(new Error(event.message));
      };
      worker.postMessage(what);
    }),
};

Object.assign(globalThis, page);
