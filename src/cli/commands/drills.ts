/** `baton drills`: how many drills the expert runs give, each checked, by contract and desk. */
import { CHAINS } from '../../../machines/index.ts';
import { compiledStepper } from '../../engine/compiled-stepper.ts';
import { rememberingReader } from '../../exercise/remembering-reader.ts';
import { englishReader } from '../../language/index.ts';
import { expertRuns, HABITS, measureDrills, shareOf, sourcesOf } from '../../readiness/drills/index.ts';
import type { Answer, Command, Io, Options } from '../answer.ts';
import { wholeLibrary } from '../library.ts';

const DISTINCT_AT_LEAST = 500;

export const drills: Command = {
  name: 'drills',
  usage: '[--json]',
  summary: 'Make every two-minute drill of the library and check that each can be solved in one way',
  options: {},
  run: runDrills,
};

async function runDrills(_: Options, io: Io): Promise<Answer> {
  const room = { chains: CHAINS, stepperOf: compiledStepper, reader: rememberingReader(englishReader) };
  const { all, ...figures } = measureDrills(sourcesOf(expertRuns(await wholeLibrary(io.cwd), room)), room);
  const habits = Object.fromEntries(
    Object.entries(HABITS).map(([name, habit]) => [name, round(shareOf(all, habit, room))]),
  );
  const isWhole = Object.values(figures.contracts).every(({ send, receive }) => send > 0 && receive > 0);
  return {
    json: { ...figures, habits },
    text: [
      `${figures.drills} drills of ${figures.handovers} handovers; ${figures.candidates - figures.drills} of ${figures.candidates} candidates refused: ${named(figures.refused)}.`,
      'Contract  send  receive',
      ...Object.entries(figures.contracts).map(
        ([id, { send, receive }]) =>
          `${id.padEnd(8)}${String(send).padStart(6)}${String(receive).padStart(9)}`,
      ),
      `By kind: ${named(figures.kinds)}.`,
      `A habit in place of a look passes: ${named(habits)}.`,
    ].join('\n'),
    yes: figures.drills >= DISTINCT_AT_LEAST && isWhole,
  };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

const named = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
