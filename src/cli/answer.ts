/** What a command gives back, and how the outside of the command line looks to it. */

import type { Problem } from '../authoring/index.ts';

/** The answer of a command: the same in two forms, and whether it is a yes. */
export interface Answer {
  /** Printed with --json. */
  json: unknown;
  /** Printed for people. */
  text: string;
  /** False when the answer is "no": a failed verdict, an error in a file, a mismatch. */
  yes: boolean;
}

export interface Io {
  /** Folder in which the person stands. */
  cwd: string;
  out(text: string): void;
  err(text: string): void;
}

/** Options as read: the last value of each, true for a bare one. */
export interface Options {
  /** Words that are no options, in order. */
  words: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
}

export interface Command {
  name: string;
  /** Arguments behind the name, as printed. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** What each option does, in the order of the help. */
  options: Readonly<Record<string, { takes?: string; help: string }>>;
  run(options: Options, io: Io): Promise<Answer>;
}

/** The command cannot be understood: exit 2, with what to write instead. */
export class WrongUsage extends Error {}

/** The command was understood and cannot be done: exit 1, with a sentence for people. */
export class CannotDo extends Error {
  /** What is wrong with which file, where it is a file that hinders. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** A file that cannot be used: its problems, a line each. */
export const cannotUse = (problems: readonly Problem[]): CannotDo =>
  new CannotDo(problems.map(problemLine).join('\n'), problems);

/** A problem as one line for people. */
export function problemLine({ file, line, column, code, severity, message, fix }: Problem): string {
  const level = severity === 'warning' ? 'warning ' : '';
  return `${file}:${line}:${column} ${level}${code} ${message} - ${fix}`;
}
