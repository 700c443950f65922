/** What the YAML parser complains about, in our codes and with what to do. */
import type { YAMLError } from 'yaml';
import type { YamlFlaw } from './yaml-flaw.ts';

interface Wording {
  code: string;
  /** In place of the parser's own words, where those speak to programmers. */
  message?: string;
  fix: string;
}

const syntax = (fix: string, message?: string): Wording => ({ code: 'yaml-syntax', fix, message });

const WORDINGS: Partial<Record<YAMLError['code'], Wording>> = {
  TAB_AS_INDENT: { code: 'yaml-tab', fix: 'Indent with spaces, two for each level.' },
  BAD_INDENT: {
    code: 'yaml-indent',
    message: 'this does not line up with what stands around it',
    fix: 'Line up keys of one level; close every bracket that was opened.',
  },
  MISSING_CHAR: { code: 'yaml-unclosed', fix: 'Add the missing quote, bracket or space.' },
  BAD_DQ_ESCAPE: { code: 'yaml-escape', fix: 'Write two backslashes, or use single quotes.' },
  BAD_SCALAR_START: syntax('Put the text into quotes.'),
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'Put a text that holds ": " into quotes.',
    'a key with a value stands inside the value of another key',
  ),
  MULTILINE_IMPLICIT_KEY: syntax(
    'Put a colon and a space after the key, and quote texts that hold ": ".',
    'a key has no colon behind it on its line',
  ),
  UNEXPECTED_TOKEN: syntax('Put the text into quotes, or line it up with its neighbours.'),
  MULTIPLE_DOCS: {
    code: 'yaml-many-documents',
    message: 'a second document begins here',
    fix: 'Keep one scenario or play in a file.',
  },
  BAD_ALIAS: { code: 'yaml-unknown-alias', fix: 'Quote a text that begins with * or &.' },
  TAG_RESOLVE_FAILED: { code: 'yaml-tag', fix: 'Remove the tag; quote the value to make it text.' },
  RESOURCE_EXHAUSTION: {
    code: 'yaml-too-deep',
    message: 'nested deeper than any scenario needs',
    fix: 'Nest less.',
  },
  NON_STRING_KEY: {
    code: 'yaml-key',
    message: 'a key is no word',
    fix: 'Write keys as words; quote a text that begins with { or [.',
  },
};

const FIRST = 5;

/** The first errors of the parser, one a line at most: later ones mostly follow from them. */
export function parserFlaws(errors: readonly YAMLError[], text: string): YamlFlaw[] {
  const flaws: YamlFlaw[] = [];
  for (const error of errors.slice(0, FIRST)) {
    const tab = tabInIndent(text, error.pos[0]);
    const {
      code,
      fix,
      message: own,
    } = WORDINGS[tab === undefined ? error.code : 'TAB_AS_INDENT'] ??
    syntax('Compare with a scenario that works.');
    const message = tab === undefined ? (own ?? firstLine(error.message)) : 'a tab stands in the indentation';
    flaws.push({ at: tab ?? error.pos[0], code, message, fix });
    if (tab !== undefined) break;
  }
  return flaws;
}

const firstLine = (message: string): string => {
  const line = message.split('\n')[0] ?? '';
  const plain = line.replace(/ at line \d+, column \d+:?$/, '');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
};

/** Offset of a tab among the leading blanks of the error's line or of the one before it. */
function tabInIndent(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = start === 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  for (const line of [before, start]) {
    const blanks = /^[ \t]*/.exec(text.slice(line, line + 200))?.[0] ?? '';
    if (blanks.includes('\t')) return line + blanks.indexOf('\t');
  }
  return undefined;
}
