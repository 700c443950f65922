/** The compiled library for tests that play every scenario there is, and lines of play judged. */
import { type PlayedLine, playLine, setupOf } from '../../src/cli/play-line.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { type BotKind, botFor } from '../../src/exercise/players/bots.ts';
import { deskOfPlay, lineOf, linesOf, playOfKind } from '../../src/exercise/players/lines.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { rememberingReader } from '../../src/exercise/remembering-reader.ts';
import { ExerciseRun } from '../../src/exercise/run.ts';
import { englishReader } from '../../src/language/index.ts';
import type { CompiledPlay, CompiledScenario, LoadedScenario } from '../../src/model/compiled.ts';
import { keptLibrary } from './kept-library.ts';

/** Seed of every written play in tests. */
export const SEED = 1;

/** `npm run scenario -- f9`: only this one. */
const ONLY = process.env.BATON_ONLY;

/** What was read once is remembered, for the many variants of a play; a replay reads everything anew. */
export const testReader = rememberingReader(englishReader);

const FAST = { stepperOf: compiledStepper, reader: testReader };

let compiled: Promise<LoadedScenario[]> | undefined;

/** Every sound scenario with its plays, compiled once; a file with an error is the business of `baton check`. */
export function library(): Promise<LoadedScenario[]> {
  compiled ??= compiledLibrary();
  return compiled;
}

async function compiledLibrary(): Promise<LoadedScenario[]> {
  const { scenarios, plays } = await keptLibrary(ONLY);
  return scenarios.map((scenario) => ({
    scenario,
    plays: plays.filter((play) => play.scenario === scenario.id),
  }));
}

/** Plays of the scenario at hand, so that its log and its verdict are asked of one run. */
const atHand = new Map<string, PlayedLine>();

/** A written play at its line on the compiled stepper, judged; tests/replay/steppers.test.ts plays each on XState too. */
export function judged(scenario: CompiledScenario, play: CompiledPlay, seed = SEED): PlayedLine {
  const key = `${scenario.id} ${play.name} ${seed}`;
  const known = atHand.get(key);
  if (known) return known;
  for (const other of atHand.keys()) if (!other.startsWith(`${scenario.id} `)) atHand.delete(other);
  const line = judgedWithout(scenario, play, -1, seed);
  atHand.set(key, line);
  return line;
}

/** The same for the many variants of a play, not kept at hand; `skip` leaves out one of its moves. */
export function judgedWithout(
  scenario: CompiledScenario,
  play: CompiledPlay,
  skip = -1,
  seed = SEED,
): PlayedLine {
  const desk = deskOfPlay(scenario, play);
  const line = lineOf(scenario, desk);
  return playLine(scenario, seed, line, (run) => playOut(run, desk, play, skip), FAST);
}

/** Seeds, the usual one first, under which every option of every named draw of a scenario comes up. */
export function seedsForAllDraws(scenario: CompiledScenario): number[] {
  const wanted = new Set(
    Object.entries(scenario.draws).flatMap(([name, options]) => options.map((option) => `${name}=${option}`)),
  );
  const seeds: number[] = [];
  for (let seed = SEED; seed < SEED + 200 && (wanted.size > 0 || seeds.length === 0); seed += 1) {
    const setup = { ...setupOf(scenario), seed, seats: scenario.seats.map((seat) => seat.desk) };
    const drawn = [...new ExerciseRun(setup).draws].map(([name, option]) => `${name}=${option}`);
    if (seeds.length > 0 && !drawn.some((each) => wanted.has(each))) continue;
    for (const each of drawn) wanted.delete(each);
    seeds.push(seed);
  }
  return seeds;
}

/** A bot at a line on the compiled stepper, judged; undefined when its play has not been written yet. */
export function judgedBot(
  { scenario, plays }: LoadedScenario,
  line: readonly string[],
  kind: BotKind,
  seed = SEED,
): PlayedLine | undefined {
  const bot = botFor(kind, line, scenario, plays);
  return bot && playLine(scenario, seed, line, bot, FAST);
}

export interface Line {
  /** "f1 contactCentre.1". */
  name: string;
  loaded: LoadedScenario;
  line: readonly string[];
  expert: CompiledPlay | undefined;
}

/** Every line of play of the library. */
export function linesIn(loaded: readonly LoadedScenario[]): Line[] {
  return loaded.flatMap((each) =>
    linesOf(each.scenario).map((line) => ({
      name: `${each.scenario.id} ${line.join(', ')}`,
      loaded: each,
      line,
      expert: playOfKind(each.scenario, each.plays, line, 'expert'),
    })),
  );
}

/** Breaks that count against the line, "CB10:4", in order. */
export const yours = ({ verdict }: PlayedLine): string[] =>
  verdict.breaks.filter((found) => found.attributed).map((found) => `${found.id}:${found.severity}`);
