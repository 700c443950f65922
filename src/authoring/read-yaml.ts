/** Reads a YAML file into plain data that remembers where everything stands; every fault becomes a problem, none a throw. */
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { Path, Position, Problem } from './problem.ts';
import { positionsOf } from './yaml/lines.ts';
import { offsetOf, type Part } from './yaml/locate.ts';
import { aliasFlaw, duplicateKeys } from './yaml/node-flaws.ts';
import { parserFlaws } from './yaml/parser-flaws.ts';
import { MOST_ALIASES, scanTokens } from './yaml/scan-tokens.ts';
import { sourceText } from './yaml/source-text.ts';
import type { YamlFlaw } from './yaml/yaml-flaw.ts';

/** A file whose text is sound; what it says is still unchecked. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** Where the end of the way stands, or the deepest part of it that exists. */
  locate(path: Path, part?: Part): Position;
}

export interface ReadYaml {
  /** Absent when the text could not be read. */
  yaml?: YamlFile;
  problems: Problem[];
}

/** The data of one file, or what is wrong with its text. */
export function readYaml(file: string, source: string | Uint8Array): ReadYaml {
  const { text, flaw } = sourceText(source);
  const place = positionsOf(text);
  const told = (flaws: readonly YamlFlaw[]): ReadYaml => ({
    problems: flaws.map(({ at, code, message, fix }) => ({
      file,
      ...place(at),
      code,
      severity: 'error',
      message,
      fix,
    })),
  });
  const early = flaw ?? scanTokens(text);
  if (early) return told([early]);
  const document = parse(text);
  if (!document) return told([notParsed]);
  const flaws = flawsOf(document, text);
  if (flaws.length > 0) return told(flaws);
  const value = plainValue(document);
  if (value === undefined) return told([notParsed]);
  const locate = (path: Path, part: Part = 'value'): Position => place(offsetOf(document, path, part));
  return { yaml: { file, value, locate }, problems: [] };
}

const notParsed: YamlFlaw = {
  at: 0,
  code: 'yaml-too-deep',
  message: 'the file is too deeply nested to be read',
  fix: 'Nest less.',
};

/** The parser gives up by throwing on towers of nesting only; those are told as one problem. */
function parse(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      stringKeys: true,
      logLevel: 'error',
    });
  } catch {
    return undefined;
  }
}

function flawsOf(document: Document, text: string): YamlFlaw[] {
  const parser = parserFlaws([...document.errors, ...document.warnings], text);
  if (parser.length > 0) return parser;
  if (!isMap(document.contents)) {
    const message = isSeq(document.contents)
      ? 'the file is a list of items; a scenario or play is one map of keys and values'
      : 'the file is one value; a scenario or play is a map of keys and values';
    return [
      {
        at: document.contents?.range?.[0] ?? 0,
        code: 'yaml-not-a-map',
        message,
        fix: 'Begin with "format: 1" on a line of its own, without a dash, then one key a line.',
      },
    ];
  }
  const alias = aliasFlaw(document);
  return alias ? [alias] : duplicateKeys(document);
}

function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return undefined;
  }
}
