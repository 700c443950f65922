/** Compiles lists of word patterns to one matcher that respects word borders. */

/** One regular expression over all patterns; `anchor` "^" ties it to the start of a clause. */
export function frame(patterns: readonly string[], anchor: '' | '^' = ''): RegExp {
  const body = patterns.map((pattern) => pattern.replace(/ /g, '[ ]')).join('|');
  return anchor === '^'
    ? new RegExp(`^(?:${body})(?![^ ])`, 'g')
    : new RegExp(`(?<![^ ])(?:${body})(?![^ ])`, 'g');
}

/** Replaces {names} in patterns by alternatives of a table, so that patterns stay readable. */
export function fill(
  patterns: readonly string[],
  parts: Readonly<Record<string, string>>,
): readonly string[] {
  return patterns.map((pattern) =>
    pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole),
  );
}

/** A pattern's first match in a text, made safe for patterns with the global flag. */
export function firstMatch(pattern: RegExp, text: string): { index: number; words: string } | undefined {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found ? { index: found.index, words: found[0] } : undefined;
}

/** True when a pattern stands in a text. */
export function stands(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
