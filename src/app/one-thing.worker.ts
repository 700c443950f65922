/** Looks for the one thing beside the page: the run is put in anew here and played again and again, and no key waits. */
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../engine/compiled-stepper.ts';
import { findOneThing, judgeExercise } from '../exercise/debrief/index.ts';
import { rememberingReader, restoreRun } from '../exercise/index.ts';
import type { OneThingAnswer, OneThingSearch } from '../features/trainee/index.ts';
import { englishReader } from '../language/index.ts';

const answer = (words: OneThingAnswer): void => self.postMessage(words);

self.addEventListener('message', ({ data }: MessageEvent<OneThingSearch>) => {
  const { session, scenario, desk, plays, mine } = data;
  const run = restoreRun(session, {
    scenario,
    scenarioHash: session.scenarioHash,
    ...(mine ? { mine } : {}),
    chains: CHAINS,
    stepperOf: compiledStepper,
    // The mornings that are tried differ in one thing: most words are heard again.
    reader: rememberingReader(englishReader),
  });
  const search = findOneThing({ run, desk, verdict: judgeExercise(run), plays });
  let next = search.next();
  for (let told = -1; !next.done; next = search.next()) {
    if (next.value.n === told) continue;
    told = next.value.n;
    answer({ done: false, ...next.value });
  }
  answer({ done: true, one: next.value });
});
