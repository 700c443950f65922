/** One log under both steppers: XState itself, and the tables compiled from the same definition. */
import { expect, test } from 'vitest';
import { playLine } from '../../src/cli/play-line.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';
import { deskOfPlay, lineOf } from '../../src/exercise/players/lines.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { judged, library, SEED, testReader } from '../helpers/library.ts';

const plays = (await library()).flatMap(({ scenario, plays: written }) =>
  written.map((play) => ({ name: `${scenario.id} ${play.name}`, scenario, play })),
);

test.each(plays)('$name', ({ scenario, play }) => {
  const desk = deskOfPlay(scenario, play);
  const onXState = playLine(scenario, SEED, lineOf(scenario, desk), (run) => playOut(run, desk, play), {
    stepperOf: xstateStepper,
    reader: testReader,
  });
  expect(onXState.hash).toBe(judged(scenario, play).hash);
});
