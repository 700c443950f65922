/** The worker of the replay test: one message in, one answer out. */
import { replayHere, type ToReplay } from './replay-here.ts';

addEventListener('message', ({ data }: MessageEvent<ToReplay>) => {
  postMessage(replayHere(data));
});
