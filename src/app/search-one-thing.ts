/** Starts the search for the one thing beside the page, and ends it when the page is left. */
import type { OneThingAnswer, TraineeServices } from '../features/trainee/index.ts';

/** What it answers is called to end the search; `failed` where nothing can work beside this page. */
export const searchOneThing: TraineeServices['searchOneThing'] = (search, { answered, failed }) => {
  try {
    const worker = new Worker(new URL('./one-thing.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<OneThingAnswer>) => {
      if (data.done) worker.terminate();
      answered(data);
    });
    worker.addEventListener('error', failed);
    worker.postMessage(search);
    return () => worker.terminate();
  } catch {
    failed();
    return () => undefined;
  }
};
