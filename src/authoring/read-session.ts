/** Reads a stored session. JSON is YAML too, so that its places are found and its faults told as those of a scenario. */
import { type Session, sessionSchema } from '../model/session.ts';
import { SESSION_FORMAT } from '../model/session-format.ts';
import { isRecord, shown } from './plain-data.ts';
import type { Path, Position, Problem } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { positionsOf } from './yaml/lines.ts';

export interface ReadSession {
  /** Absent when there are problems. */
  session?: Session;
  problems: Problem[];
  /** Where the end of the way stands. */
  locate(path: Path): Position;
}

const START: Position = { line: 1, column: 1 };
const ANEW = 'Write it again with "baton play <scenario> --play <name> --session <file>".';

/** The session of one file, or what is wrong with it and where. */
export function readSession(file: string, text: string): ReadSession {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = error instanceof Error ? faultOf(file, text, error.message) : START;
    return failed([problem(file, at, 'session-not-json', 'this is no JSON', ANEW)]);
  }
  const yaml = readYaml(file, text).yaml ?? { file, value, locate: () => START };
  const locate = (path: Path): Position => yaml.locate(path);
  const told = (path: Path, code: string, message: string): ReadSession =>
    failed([problem(file, locate(path), code, message, ANEW)]);
  if (!isRecord(value))
    return told([], 'session-not-a-map', `a session is a map of keys, not ${shown(value)}`);
  if (typeof value.format === 'number' && value.format !== SESSION_FORMAT)
    return told(
      ['format'],
      'session-format',
      `this is a session of format ${value.format}; this version reads format ${SESSION_FORMAT}`,
    );
  return { ...checked(yaml, value), locate };
}

function checked(yaml: YamlFile, value: unknown): Pick<ReadSession, 'session' | 'problems'> {
  const parsed = sessionSchema.safeParse(value);
  if (parsed.success) return { session: parsed.data, problems: [] };
  return { problems: schemaProblems(yaml, 'session', value, parsed.error.issues) };
}

const problem = (file: string, at: Position, code: string, message: string, fix: string): Problem => ({
  file,
  ...at,
  code,
  severity: 'error',
  message,
  fix,
});

const failed = (problems: Problem[]): ReadSession => ({ problems, locate: () => START });

/** Where JSON ends to be JSON: as the parser says, else where the text is no YAML either, else its beginning. */
function faultOf(file: string, text: string, message: string): Position {
  const said = /at position (\d+)/.exec(message)?.[1];
  if (said !== undefined) return positionsOf(text)(Number(said));
  if (message.includes('end of JSON')) return positionsOf(text)(text.length);
  const [first] = readYaml(file, text).problems;
  return first ? { line: first.line, column: first.column } : START;
}
