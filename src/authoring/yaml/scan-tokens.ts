/**
 * A look at the tokens before the parser sees them: refuses what would cost it seconds or its life
 * (bracket towers, alias bombs, floods of errors) and what a scenario never needs (tags, directives).
 */
import { Lexer } from 'yaml';
import type { YamlFlaw } from './yaml-flaw.ts';

/** A long scenario has some twenty thousand tokens. */
const MOST_TOKENS = 120_000;
const DEEPEST_BRACKETS = 32;
const MOST_DASHES_A_LINE = 16;
export const MOST_ALIASES = 100;

const SCALAR_FOLLOWS = '\u001f';
const CONTROL = ['\u0002', '\u0018', SCALAR_FOLLOWS];

const flaw = (at: number, code: string, message: string, fix: string): YamlFlaw => ({
  at,
  code,
  message,
  fix,
});

const tooDeep = (at: number): YamlFlaw =>
  flaw(
    at,
    'yaml-too-deep',
    'nested deeper than any scenario needs',
    'Close the brackets, or put values on lines of their own.',
  );

const bomb = (at: number): YamlFlaw =>
  flaw(
    at,
    'yaml-alias-bomb',
    `more than ${MOST_ALIASES} anchors or aliases`,
    'Write the values out; a scenario needs no aliases.',
  );

/** The first thing in the text that the parser must not be given. */
export function scanTokens(text: string): YamlFlaw | undefined {
  const seen: Seen = {
    tokens: 0,
    brackets: 0,
    dashes: 0,
    anchors: 0,
    aliases: 0,
    begun: false,
    quotedBefore: false,
  };
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const found = isScalar ? scanScalar(token, at, seen) : scanMark(token, at, seen);
    if (found) return found;
    isScalar = token === SCALAR_FOLLOWS && !isScalar;
    if (isScalar || CONTROL.includes(token)) continue;
    at += token.length;
    if (++seen.tokens > MOST_TOKENS)
      return flaw(
        at,
        'yaml-too-complex',
        `more than ${MOST_TOKENS} parts`,
        'Split the scenario; a long one has a fifth of this.',
      );
  }
  return undefined;
}

interface Seen {
  tokens: number;
  brackets: number;
  dashes: number;
  anchors: number;
  aliases: number;
  /** A document marker or anything but comments and blanks has come. */
  begun: boolean;
  /** A quoted text ended on this line and nothing but spaces came since. */
  quotedBefore: boolean;
}

const sideBySide = (at: number): YamlFlaw =>
  flaw(
    at,
    'yaml-syntax',
    'text goes on after the closing quote',
    'Put the whole text into one pair of quotes; double a quote inside it.',
  );

function scanScalar(token: string, at: number, seen: Seen): YamlFlaw | undefined {
  const beside = seen.quotedBefore && token !== '';
  seen.quotedBefore = false;
  seen.begun = true;
  return beside ? sideBySide(at) : undefined;
}

function scanMark(token: string, at: number, seen: Seen): YamlFlaw | undefined {
  if (token.startsWith(' ') || token.startsWith('\t') || CONTROL.includes(token)) return undefined;
  if (token.startsWith('"') || token.startsWith("'")) {
    seen.begun = true;
    if (seen.quotedBefore) return sideBySide(at);
    seen.quotedBefore = true;
    return token.startsWith('"') ? badEscape(token, at) : undefined;
  }
  seen.quotedBefore = false;
  return scanIndicator(token, at, seen);
}

function scanIndicator(token: string, at: number, seen: Seen): YamlFlaw | undefined {
  const first = token[0];
  if (first === '\n' || first === '\r') seen.dashes = 0;
  if ((token === '-' || token === '?') && ++seen.dashes > MOST_DASHES_A_LINE) return tooDeep(at);
  if (token === '-' && seen.brackets > 0)
    return flaw(
      at,
      'yaml-syntax',
      'a list with dashes stands inside brackets',
      'Separate the items of [ ] by commas; close every bracket that was opened.',
    );
  if ((token === '[' || token === '{') && ++seen.brackets > DEEPEST_BRACKETS) return tooDeep(at);
  if ((token === ']' || token === '}') && --seen.brackets < 0)
    return flaw(
      at,
      'yaml-syntax',
      `"${token}" closes nothing`,
      'Remove it, or quote the text it belongs to.',
    );
  if (first === '&' && ++seen.anchors > MOST_ALIASES) return bomb(at);
  if (first === '*' && ++seen.aliases > MOST_ALIASES) return bomb(at);
  if (token === '---' && seen.begun)
    return flaw(
      at,
      'yaml-many-documents',
      'a second document begins here',
      'Keep one scenario or play in a file.',
    );
  if (first !== '\n' && first !== '\r' && first !== '#') seen.begun = true;
  if (first === '!')
    return flaw(
      at,
      'yaml-tag',
      `the tag ${token.slice(0, 40)} is not read`,
      'Remove it; quote the value to make it text.',
    );
  if (first === '%')
    return flaw(at, 'yaml-directive', 'directives are not read', 'Remove the line, or quote the text.');
  return undefined;
}

const ESCAPE =
  /^(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})/;

function badEscape(token: string, at: number): YamlFlaw | undefined {
  for (let index = token.indexOf('\\'); index >= 0; index = token.indexOf('\\', index + 2)) {
    if (ESCAPE.test(token.slice(index + 1, index + 10))) continue;
    const shown = token.slice(index, index + 2);
    return flaw(
      at + index,
      'yaml-escape',
      `"${shown}" is no escape of a double-quoted text`,
      'Write two backslashes, or use single quotes.',
    );
  }
  return undefined;
}
