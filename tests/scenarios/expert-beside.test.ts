/** The expert beside every desk of the library: before anything was said she gives nothing of the story away. */
import { expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { shown } from '../../src/exercise/expert/expert.ts';
import { hasNoNewValue } from '../../src/exercise/expert/no-new-values.ts';
import { ExerciseRun, seatView } from '../../src/exercise/index.ts';
import { library } from '../helpers/library.ts';

/** Times, counts, numbers and ids: whatever in words can only be a value. */
const VALUES = /\b\d[\d:.,]*\b|\b[A-Z]{2,}-\d+\b/g;

test('what she shows at any desk names no value that is not on it', { timeout: 60_000 }, async () => {
  let said = 0;
  for (const { scenario } of await library())
    for (const { desk } of scenario.seats) {
      const run = new ExerciseRun({
        ...{ ...setupOf(scenario), stepperOf: compiledStepper, seed: 1, seats: [desk] },
      });
      const words = shown(run, desk);
      const view = JSON.stringify(seatView(run, desk));
      for (const value of words.match(VALUES) ?? [])
        expect(view.includes(value), `${scenario.id} ${desk}: ${words}`).toBe(true);
      expect(hasNoNewValue(run, desk, words), `${scenario.id} ${desk}: ${words}`).toBe(true);
      said += 1;
    }
  expect(said).toBeGreaterThan(20);
});
