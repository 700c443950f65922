/** Reads the arguments, hands over to a command, prints its answer, and says how it ended. */
import { parseArgs } from 'node:util';
import { type Answer, CannotDo, type Command, type Io, type Options, WrongUsage } from './answer.ts';
import { check } from './commands/check.ts';
import { contests } from './commands/contests.ts';
import { coverage } from './commands/coverage.ts';
import { drills } from './commands/drills.ts';
import { play } from './commands/play.ts';
import { readNote } from './commands/read-note.ts';
import { readSpeech } from './commands/read-speech.ts';
import { replay } from './commands/replay.ts';
import { scenarios } from './commands/scenarios.ts';
import { spacing } from './commands/spacing.ts';
import { validity } from './commands/validity.ts';
import { didYouMean } from './near-names.ts';

const COMMANDS: readonly Command[] = [
  scenarios,
  check,
  play,
  replay,
  contests,
  readNote,
  readSpeech,
  coverage,
  drills,
  spacing,
  validity,
];

/** How a run of the command line ended. */
const EXIT = { done: 0, no: 1, wrongUsage: 2 } as const;

/** Runs one command line and returns its exit code; nothing is thrown. */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
  const json = args.includes('--json');
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === '--json') throw new WrongUsage(overview());
    if (name === '--help' || name === '-h' || name === 'help') return print(help(rest[0]), json, io);
    const command = COMMANDS.find((each) => each.name === name);
    if (!command) {
      const names = COMMANDS.map((each) => each.name);
      throw new WrongUsage(`There is no command "${name}". ${didYouMean(name, names)}`);
    }
    if (rest.includes('--help') || rest.includes('-h')) return print(help(name), json, io);
    return print(await command.run(optionsOf(command, rest), io), json, io);
  } catch (error) {
    const exit = error instanceof WrongUsage ? EXIT.wrongUsage : EXIT.no;
    const message = messageOf(error);
    io.err(`${message}\n`);
    const problems = error instanceof CannotDo ? error.problems : [];
    const document = { error: message, ...(problems.length > 0 ? { problems } : {}) };
    if (json) io.out(`${JSON.stringify(document, null, 2)}\n`);
    return exit;
  }
}

function messageOf(error: unknown): string {
  if (error instanceof WrongUsage || error instanceof CannotDo) return error.message;
  return `This should not have happened: ${error instanceof Error ? error.message : String(error)}`;
}

function print(answer: Answer, json: boolean, io: Io): number {
  io.out(`${json ? JSON.stringify(answer.json, null, 2) : answer.text}\n`);
  return answer.yes ? EXIT.done : EXIT.no;
}

function optionsOf(command: Command, args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: parsable(command),
      allowPositionals: true,
      strict: true,
    });
    return {
      words: positionals,
      flag: (name) => values[name] === true,
      value: (name) => {
        const value = values[name];
        return typeof value === 'string' ? value : undefined;
      },
    };
  } catch (error) {
    throw new WrongUsage(`${wrongOption(error, command)}\n\n${usageOf(command)}`);
  }
}

const parsable = (command: Command): Record<string, { type: 'string' | 'boolean' }> =>
  Object.fromEntries(
    Object.entries({ ...command.options, json: JSON_OPTION }).map(([name, { takes }]) => [
      name,
      { type: takes === undefined ? 'boolean' : 'string' },
    ]),
  );

function wrongOption(error: unknown, command: Command): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return message.replace(/^.*?: /, '');
  return `"${command.name}" has no option --${unknown}. ${didYouMean(unknown, ['json', ...Object.keys(command.options)])}`;
}

const usageOf = (command: Command): string => `Usage: baton ${command.name} ${command.usage}`.trimEnd();

/** Help on one command, or the list of all. */
function help(name: string | undefined): Answer {
  const command = COMMANDS.find((each) => each.name === name);
  const text = command ? commandHelp(command) : overview();
  const json = { usage: (command ? [command] : COMMANDS).map((each) => usageOf(each).slice(7)) };
  return { json, text, yes: true };
}

function commandHelp(command: Command): string {
  const rows = Object.entries({ ...command.options, json: JSON_OPTION }).map(
    ([name, { takes, help: says }]): [string, string] => [
      `--${name}${takes === undefined ? '' : ` ${takes}`}`,
      says,
    ],
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  const lines = rows.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`);
  return [`${command.summary}.`, '', usageOf(command), '', ...lines].join('\n');
}

const JSON_OPTION: Command['options'][string] = { help: 'one JSON document instead of text' };

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    'Usage: baton <command> [--json]',
    '',
    ...lines,
    '',
    'baton <command> --help tells its options. Exit 0: done, 1: the answer is no, 2: wrong usage.',
  ].join('\n');
}
