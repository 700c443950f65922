/** Compiles lists of word patterns to one matcher that respects word borders and tries only what the words of a text allow. */
import { wordKey, wordsNeeded } from './frame-words.ts';

/** One list of patterns: its first match in a text is the one furthest left, of several there the first in the list. */
class Frame extends RegExp {
  private readonly tried: readonly RegExp[];
  private readonly byWord = new Map<string, number[]>();
  private readonly always: number[] = [];

  constructor(patterns: readonly string[], anchor: '' | '^') {
    const start = anchor === '^' ? '^' : '(?<![^ ])';
    const bodies = patterns.map((pattern) => pattern.replace(/ /g, '[ ]'));
    super(`${start}(?:${bodies.join('|')})(?![^ ])`, 'g');
    this.tried = bodies.map((body) => new RegExp(`${start}(?:${body})(?![^ ])`, 'g'));
    patterns.forEach((pattern, at) => {
      const words = wordsNeeded(pattern);
      if (!words) this.always.push(at);
      for (const word of words ?? []) this.byWord.set(word, [...(this.byWord.get(word) ?? []), at]);
    });
  }

  firstIn(text: string): { index: number; words: string } | undefined {
    let best: { index: number; words: string; pattern: number } | undefined;
    for (const at of this.possible(text)) {
      const pattern = this.tried[at];
      if (!pattern) continue;
      pattern.lastIndex = 0;
      const found = pattern.exec(text);
      if (found && (!best || found.index < best.index || (found.index === best.index && at < best.pattern)))
        best = { index: found.index, words: found[0], pattern: at };
    }
    return best && { index: best.index, words: best.words };
  }

  standsIn(text: string): boolean {
    for (const at of this.possible(text)) {
      const pattern = this.tried[at];
      if (!pattern) continue;
      pattern.lastIndex = 0;
      if (pattern.test(text)) return true;
    }
    return false;
  }

  /** Patterns whose words stand in a text; one may be named twice. */
  private possible(text: string): readonly number[] {
    let possible: number[] | undefined;
    for (const key of keysOf(text)) {
      const here = this.byWord.get(key);
      if (!here) continue;
      possible ??= [...this.always];
      for (const at of here) possible.push(at);
    }
    return possible ?? this.always;
  }
}

/** A line is asked by many frames one after the other. */
const KEPT = 64;
const kept = new Map<string, ReadonlySet<string>>();

function keysOf(text: string): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  const keys = new Set(text.split(' ').map(wordKey));
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, keys);
  return keys;
}

/** One matcher over all patterns; `anchor` "^" ties it to the start of a clause. */
export function frame(patterns: readonly string[], anchor: '' | '^' = ''): RegExp {
  return new Frame(patterns, anchor);
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
  if (pattern instanceof Frame) return pattern.firstIn(text);
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found ? { index: found.index, words: found[0] } : undefined;
}

/** True when a pattern stands in a text. */
export function stands(pattern: RegExp, text: string): boolean {
  if (pattern instanceof Frame) return pattern.standsIn(text);
  pattern.lastIndex = 0;
  return pattern.test(text);
}
