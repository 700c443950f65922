/** `baton validity`: are the verdicts true? Plays apart, breaks found where they were planted, every fact counted. */
import { type BotKind, botFor } from '../../exercise/players/bots.ts';
import { deskOfPlay, lineOf, linesOf, playOfKind } from '../../exercise/players/lines.ts';
import { playOut } from '../../exercise/players/play.ts';
import { rememberingReader } from '../../exercise/remembering-reader.ts';
import { englishReader } from '../../language/index.ts';
import type { CompiledPlay, CompiledScenario, LoadedScenario } from '../../model/compiled.ts';
import {
  type DetectorMeasure,
  type FactMutation,
  factMutations,
  isFree,
  type LineSeparation,
  measureDetectors,
  type Scores,
  separationOf,
} from '../../validity/index.ts';
import { PASS_SCORE } from '../../verdicts/index.ts';
import { type Answer, type Command, type Io, type Options, WrongUsage } from '../answer.ts';
import { loadScenario, wholeLibrary } from '../library.ts';
import { type PlayedLine, playLine } from '../play-line.ts';

const SEED = 1;
const EXPERT_AT_LEAST = 85;
const DETECTOR_AT_LEAST = 0.99;
const PLAYS = 50;
const PER_DETECTOR = 200;

export const validity: Command = {
  name: 'validity',
  usage: '[--scenario id] [--plays N] [--per-detector N] [--seed N] [--json]',
  summary: 'Measure whether the verdicts are true: plays apart, breaks found where they were planted',
  options: {
    scenario: { takes: '<id>', help: 'one scenario only, and no detectors' },
    plays: { takes: '<N>', help: `random plays at each line (${PLAYS})` },
    'per-detector': {
      takes: '<N>',
      help: `planted breaks and near misses for each detector (${PER_DETECTOR})`,
    },
    seed: { takes: '<N>', help: 'seed of the planted logs (1)' },
  },
  run: runValidity,
};

interface ScenarioValidity extends LineSeparation {
  id: string;
  facts: FactMutation[];
}

async function runValidity(options: Options, io: Io): Promise<Answer> {
  const plays = countOf(options, 'plays', PLAYS);
  const perDetector = countOf(options, 'per-detector', PER_DETECTOR);
  const seed = countOf(options, 'seed', SEED);
  const only = options.value('scenario');
  const library = only === undefined ? await wholeLibrary(io.cwd) : [await loadScenario(io.cwd, only)];
  const lines = library.flatMap((loaded) => {
    io.err(`${loaded.scenario.id}: ${plays} random plays a line\n`);
    const separations = separationOf(loaded, SCORES, plays);
    return linesOf(loaded.scenario).flatMap((line, i): ScenarioValidity[] => {
      const separation = separations[i];
      return separation ? [{ id: loaded.scenario.id, ...separation, facts: factsOf(loaded, line) }] : [];
    });
  });
  const detectors = only === undefined ? measureDetectors({ perDetector, seed }) : [];
  const json = {
    scenarios: lines.map(({ facts, ...line }) => ({ ...line, facts: factCounts(facts) })),
    detectors,
  };
  return { json, text: pageOf(lines, detectors), yes: lines.every(isSound) && detectors.every(isTrue) };
}

function countOf(options: Options, name: string, otherwise: number): number {
  const asked = options.value(name);
  if (asked === undefined) return otherwise;
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 1)
    throw new WrongUsage(`--${name} takes a whole number from 1 on, not "${asked}".`);
  return count;
}

/** One fact after the other is dropped from the same play. */
const reader = rememberingReader(englishReader);

const played = (scenario: CompiledScenario, play: CompiledPlay): PlayedLine => {
  const desk = deskOfPlay(scenario, play);
  const line = lineOf(scenario, desk);
  return playLine(scenario, SEED, line, (run) => playOut(run, desk, play), { reader });
};

const SCORES: Scores = {
  ofPlay: ({ scenario }, play) => played(scenario, play).verdict.score,
  ofBot({ scenario, plays }, line, kind: BotKind, seed) {
    const bot = botFor(kind, line, scenario, plays);
    return bot && playLine(scenario, seed, line, bot).verdict.score;
  },
};

function factsOf({ scenario, plays }: LoadedScenario, line: readonly string[]): FactMutation[] {
  const expert = playOfKind(scenario, plays, line, 'expert');
  return expert ? factMutations(scenario, expert, (play) => played(scenario, play)) : [];
}

const factCounts = (facts: readonly FactMutation[]) => ({
  dropped: facts.filter(({ dropped }) => dropped).length,
  lowered: facts.filter(({ lowered }) => lowered).length,
  othersLowered: facts.filter(({ othersLowered }) => othersLowered.length > 0).map(nameOf),
  free: facts.filter(isFree).map(nameOf),
  notCut: facts.filter(({ dropped }) => !dropped).map(nameOf),
});

const nameOf = ({ contract, fact }: FactMutation): string => `${contract} ${fact}`;

/** Expert above, silence and chance below the mark, and no fact that nobody misses. */
function isSound({ expert, silent, random, facts }: ScenarioValidity): boolean {
  return (
    (expert ?? 0) >= EXPERT_AT_LEAST &&
    (silent ?? 0) < PASS_SCORE &&
    random.p95 < PASS_SCORE &&
    !facts.some((fact) => isFree(fact) || (fact.dropped && !fact.lowered))
  );
}

const isTrue = ({ precision, recall }: DetectorMeasure): boolean =>
  precision >= DETECTOR_AT_LEAST && recall >= DETECTOR_AT_LEAST;

function pageOf(lines: readonly ScenarioValidity[], detectors: readonly DetectorMeasure[]): string {
  return [
    'Scenario            expert novice silent   random p5 / p50 / p95   traps              facts dropped, lowered',
    ...lines.map(lineOfPage),
    ...(detectors.length === 0 ? [] : ['', 'Detector  planted  near misses  precision  recall']),
    ...detectors.map(
      ({ id, planted, nearMisses, precision, recall }) =>
        `${id.padEnd(10)}${String(planted).padStart(7)}${String(nearMisses).padStart(13)}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}`,
    ),
  ].join('\n');
}

function lineOfPage({ id, seats, expert, novice, silent, random, traps, facts }: ScenarioValidity): string {
  const scores = Object.values(traps);
  const spread =
    scores.length === 0 ? '-' : `${scores.length}: ${Math.min(...scores)} to ${Math.max(...scores)}`;
  const score = (value: number | undefined): string =>
    (value === undefined ? '-' : String(value)).padStart(7);
  const { dropped, lowered } = factCounts(facts);
  const name = `${id} ${seats[0]?.split('.')[0] ?? ''}`;
  return `${name.padEnd(19)}${score(expert)}${score(novice)}${score(silent)}   ${`${random.p5} / ${random.p50} / ${random.p95}`.padEnd(24)}${spread.padEnd(19)}${dropped}, ${lowered}`;
}
