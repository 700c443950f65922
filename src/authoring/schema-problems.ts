/** Complaints of the schemas turned into problems: at the line they are about, in words an author understands. */
import { isMoveId, MOVE_IDS } from '../model/moves-catalogue.ts';
import { nearest, suggest } from './nearest.ts';
import { isRecord, shown, valueAt } from './plain-data.ts';
import { type Path, PROBLEMS_PER_FILE, type Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { withoutUnions } from './schema/choose-branch.ts';
import type { Issue } from './schema/issue.ts';
import { keyHelp } from './schema/key-help.ts';
import { type FileKind, knownKeys } from './schema/known-keys.ts';

type Told = Pick<Problem, 'code' | 'message' | 'fix'>;

interface Context {
  yaml: YamlFile;
  kind: FileKind;
  /** The data as the schema saw it, moves in full. */
  value: unknown;
}

/** The problems of one file; `value` is what the schema was given. */
export function schemaProblems(
  yaml: YamlFile,
  kind: FileKind,
  value: unknown,
  issues: readonly Issue[],
): Problem[] {
  const context: Context = { yaml, kind, value };
  const flat = withoutUnions(issues.slice(0, PROBLEMS_PER_FILE)).slice(0, PROBLEMS_PER_FILE);
  const excused = new Set<string>();
  const unknown = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, PROBLEMS_PER_FILE).map((key) => unknownKey(context, issue.path, key, excused))
      : [],
  );
  const misspelt = new Set(
    flat.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => wayName(path)),
  );
  const others = flat.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    if (isMissing(context, issue))
      return excused.has(wayName(issue.path)) ? [] : [missingKey(context, issue.path)];
    if (issue.code === 'custom' && misspelt.has(wayName(issue.path))) return [];
    return [{ ...place(context, issue.path, 'value'), ...tell(context, issue) }];
  });
  return [...unknown, ...others].slice(0, PROBLEMS_PER_FILE);
}

const wayName = (path: Path): string => JSON.stringify(path.map(String));

function place(
  { yaml }: Context,
  path: Path,
  part: 'key' | 'value',
): Pick<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return { file: yaml.file, ...yaml.locate(path, part), severity: 'error' };
}

const isMissing = ({ value }: Context, { code, path }: Issue): boolean =>
  (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union') &&
  path.length > 0 &&
  isRecord(valueAt(value, path.slice(0, -1))) &&
  valueAt(value, path) === undefined;

/** `excused` collects keys that are missing only because they are misspelt. */
function unknownKey(context: Context, path: Path, key: string, excused: Set<string>): Problem {
  const here = valueAt(context.value, path);
  const present = isRecord(here) ? here : {};
  const known = knownKeys(context.kind, context.value, path);
  const free = known.filter((name) => !Object.hasOwn(present, name));
  const at = place(context, [...path, key], 'key');
  if (isMoveId(key) && present.move === key) {
    for (const name of free) excused.add(wayName([...path, name]));
    const fix = `Write { ${key}: { ... } } with its arguments: ${free.join(', ')}.`;
    return { ...at, code: 'short-form', message: `"${key}" cannot be followed by a bare value`, fix };
  }
  const meant = nearest(key, free);
  for (const name of meant.slice(0, 1)) excused.add(wayName([...path, name]));
  const rest = known.length > 0 ? `Known here: ${known.slice(0, 20).join(', ')}.` : 'Remove it.';
  return {
    ...at,
    code: 'schema-unknown-key',
    message: `"${key}" is not known here`,
    fix: suggest(key, meant, rest),
  };
}

function missingKey(context: Context, path: Path): Problem {
  const key = String(path.at(-1));
  const code = 'schema-missing-key';
  return {
    ...place(context, path.slice(0, -1), 'key'),
    code,
    message: `"${key}" is missing`,
    fix: keyHelp(key),
  };
}

function tell({ value }: Context, issue: Issue): Told {
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, found);
    case 'invalid_value':
      return oneOf(found, issue.values.map(String));
    case 'invalid_union':
      return oneOf(found, issue.path.at(-1) === 'move' ? MOVE_IDS : []);
    case 'invalid_format':
      return told(
        `${shown(found)} is not ${withoutInvalid(issue.message)}`,
        `Write ${withoutInvalid(issue.message)}.`,
      );
    case 'too_small':
      return told(
        `${sizeOf(found)} is too ${issue.origin === 'array' ? 'short' : 'small'}`,
        limit('at least', issue.minimum, issue),
      );
    case 'too_big':
      return told(
        `${sizeOf(found)} is too ${issue.origin === 'array' ? 'long' : 'large'}`,
        limit('at most', issue.maximum, issue),
      );
    case 'custom':
      return { code: 'schema-rule', message: `this needs ${issue.message}`, fix: `Give ${issue.message}.` };
    default:
      return told(issue.message, 'Compare with a scenario that works.');
  }
}

const sizeOf = (found: unknown): string =>
  Array.isArray(found) ? `a list of ${found.length}` : shown(found);

const THINGS: Record<string, string> = { array: 'items', string: 'characters' };

function limit(
  words: string,
  bound: number | bigint,
  { origin, inclusive }: { origin: string; inclusive?: boolean },
): string {
  const exact = inclusive === false ? (words === 'at least' ? 'more than' : 'less than') : words;
  return `Give ${[exact, bound, THINGS[origin] ?? ''].join(' ').trim()}.`;
}

const told = (message: string, fix: string): Told => ({ code: 'schema-value', message, fix });

const withoutInvalid = (message: string): string =>
  message.startsWith('Invalid') ? message.replace(/^Invalid [^:]*: /, 'a text that ') : message;

function oneOf(found: unknown, allowed: readonly string[]): Told {
  const list =
    allowed.length > 0
      ? `Use one of ${allowed.slice(0, 20).join(', ')}.`
      : 'Compare with a scenario that works.';
  return told(`${shown(found)} is not allowed here`, suggest(String(found), allowed, list));
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  tuple: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

function wrongType(expected: string, found: unknown): Told {
  const wanted = TYPE_NAMES[expected] ?? expected;
  const plain = typeof found === 'number' || typeof found === 'boolean';
  const fixes: Record<string, string> = {
    string: plain ? `Put it in quotes: "${found}".` : 'Write one text.',
    array: 'Write a list: [a, b], or one item a line with "- " before it.',
    object: 'Write keys and values: { key: value }, or one key a line.',
  };
  const fix = fixes[expected] ?? `Write ${wanted}.`;
  return { code: 'schema-type', message: `expected ${wanted}, found ${shown(found)}`, fix };
}
