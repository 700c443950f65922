/** `baton play <scenario>`: one run played by a written play or a bot, and what is said about it. */
import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { compiledStepper } from '../../engine/compiled-stepper.ts';
import type { ChainStepper } from '../../engine/stepper.ts';
import { xstateStepper } from '../../engine/xstate-stepper.ts';
import { sessionOf } from '../../exercise/index.ts';
import { BOT_KINDS, type BotKind, botFor, isBotKind } from '../../exercise/players/bots.ts';
import { deskOfPlay, lineOf, seatDesk } from '../../exercise/players/lines.ts';
import { playOut } from '../../exercise/players/play.ts';
import type { ExerciseRun } from '../../exercise/run.ts';
import type { ChainDefinition } from '../../model/chain-definition.ts';
import type { CompiledPlay, CompiledScenario, LoadedScenario } from '../../model/compiled.ts';
import { type Answer, CannotDo, type Command, type Io, type Options, WrongUsage } from '../answer.ts';
import { findPlay, loadScenario } from '../library.ts';
import { logAsCsv, logAsJson } from '../log-files.ts';
import { didYouMean, nameMeant } from '../near-names.ts';
import { playDocument, playPage } from '../play-answer.ts';
import { type PlayedLine, playLine } from '../play-line.ts';

export const play: Command = {
  name: 'play',
  usage: '<scenario> (--play <name or file> | --bot expert|novice|silent|random) [--seed N] [--json]',
  summary: 'Play a scenario by a written play or a bot, and judge the run',
  options: {
    play: { takes: '<name or file>', help: 'a play of the scenario, or a YAML file of your own' },
    bot: { takes: '<kind>', help: 'expert, novice, silent or random' },
    seed: { takes: '<N>', help: 'whole number that decides all chance (1)' },
    seat: { takes: '<unit>', help: 'seat of the bot (the first one); a play has its own' },
    stepper: {
      takes: '<xstate|compiled>',
      help: 'what moves the chains: xstate (as is) or compiled; the log is the same',
    },
    session: { takes: '<out.json>', help: 'write the run so that it can be replayed' },
    log: { takes: '<out.json|csv>', help: 'write the events' },
  },
  run: runPlay,
};

async function runPlay(options: Options, io: Io): Promise<Answer> {
  const [id, ...more] = options.words;
  if (id === undefined || more.length > 0) throw new WrongUsage(`Usage: baton play ${play.usage}`);
  const stepperOf = stepperAsked(options.value('stepper'));
  const seed = seedOf(options.value('seed'));
  const logFile = logFileOf(options.value('log'));
  const loaded = await loadScenario(io.cwd, id);
  const { seats, player, played } = await playerOf(options, loaded, io);
  const line = playLine(loaded.scenario, seed, seats, player, { stepperOf });
  await writeFiles(options.value('session'), logFile, line, io);
  const document = playDocument(line, played);
  return { json: document, text: playPage(document, line), yes: document.passed };
}

const STEPPERS = { xstate: xstateStepper, compiled: compiledStepper } as const;

function stepperAsked(asked = 'xstate'): (definition: ChainDefinition) => ChainStepper {
  if (asked === 'xstate' || asked === 'compiled') return STEPPERS[asked];
  throw new WrongUsage(`There is no stepper "${asked}". Write xstate or compiled.`);
}

/** A whole number; 1 when none is given. */
function seedOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const seed = Number(text);
  if (!/^-?\d+$/.test(text) || Math.abs(seed) > 0x7fffffff)
    throw new WrongUsage(`--seed takes a whole number below ${0x7fffffff}, not "${text}".`);
  return seed;
}

function logFileOf(file: string | undefined): string | undefined {
  if (file === undefined || ['.json', '.csv'].includes(extname(file))) return file;
  throw new WrongUsage(`--log writes .json or .csv, not "${file}".`);
}

interface Sitting {
  seats: readonly string[];
  /** Words for who played. */
  played: string;
  player: (run: ExerciseRun) => void;
}

async function playerOf(options: Options, loaded: LoadedScenario, io: Io): Promise<Sitting> {
  const [name, kind] = [options.value('play'), options.value('bot')];
  if ((name === undefined) === (kind === undefined))
    throw new WrongUsage('Say who plays: --play <name or file>, or --bot expert|novice|silent|random.');
  const asked = options.value('seat');
  if (name !== undefined) {
    const written = await findPlay(io.cwd, loaded, name);
    const desk = deskOfPlay(loaded.scenario, written);
    const seats = lineOf(loaded.scenario, desk);
    if (asked !== undefined && !seats.includes(deskAsked(loaded.scenario, asked)))
      throw new WrongUsage(otherSeat(loaded, written, asked));
    return {
      seats,
      played: `the play "${written.title}"`,
      player: (run) => playOut(run, desk, written),
    };
  }
  const bot = kind?.toLowerCase() ?? '';
  if (!isBotKind(bot))
    throw new WrongUsage(`There is no bot "${kind}". ${didYouMean(kind ?? '', BOT_KINDS)}`);
  return botSitting(bot, asked, loaded);
}

/** The desk of a seat, named by its unit or its desk. */
function deskAsked(scenario: CompiledScenario, asked: string): string {
  const units = scenario.seats.map((seat) => seat.unit);
  const meant = nameMeant(asked, [...units, ...scenario.seats.map((seat) => seat.desk)]);
  const desk = seatDesk(scenario, meant ?? asked);
  if (desk === undefined)
    throw new WrongUsage(`"${scenario.id}" has no seat "${asked}". ${didYouMean(asked, units)}`);
  return desk;
}

/** A play has its seat; which plays have the one that was asked for. */
function otherSeat({ scenario, plays }: LoadedScenario, written: CompiledPlay, asked: string): string {
  const desk = deskAsked(scenario, asked);
  const own = deskOfPlay(scenario, written);
  const seat = scenario.seats.find((each) => each.desk === own)?.unit ?? own;
  const others = plays.filter((each) => deskOfPlay(scenario, each) === desk).map((each) => each.name);
  const instead = others.length > 0 ? `, or take a play of ${asked}: ${others.join(', ')}` : '';
  return `The play "${written.name}" is written for the seat ${seat}, not for ${asked}. Leave --seat out${instead}.`;
}

function botSitting(kind: BotKind, asked: string | undefined, { scenario, plays }: LoadedScenario): Sitting {
  const desk = asked === undefined ? scenario.seats[0]?.desk : deskAsked(scenario, asked);
  if (desk === undefined) throw new CannotDo(`"${scenario.id}" has no seat to play.`);
  const seats = lineOf(scenario, desk);
  const player = botFor(kind, seats, scenario, plays);
  if (!player) throw new CannotDo(`"${scenario.id}" has no ${kind} play for ${asked ?? desk} yet.`);
  return { seats, played: `the ${kind} bot`, player };
}

async function writeFiles(
  session: string | undefined,
  log: string | undefined,
  { run }: PlayedLine,
  io: Io,
): Promise<void> {
  const files: [string | undefined, () => string][] = [
    [session, () => `${JSON.stringify(sessionOf(run), null, 2)}\n`],
    [log, () => (extname(log ?? '') === '.csv' ? logAsCsv : logAsJson)(run.world.log.events())],
  ];
  for (const [file, text] of files) {
    if (file === undefined) continue;
    await writeFile(resolve(io.cwd, file), text()).catch((error: unknown) => {
      throw new CannotDo(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
    });
  }
}
