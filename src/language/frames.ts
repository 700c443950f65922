/** Compiles lists of word patterns to one matcher that respects word borders and tries only what the words of a text allow. */
import { wordKey, wordsNeeded } from './frame-words.ts';

export interface Match {
  index: number;
  words: string;
}

/** One list of patterns: its first match in a text is the one furthest left, of several there the first in the list. */
export class Frame {
  private readonly id: number;
  private readonly patterns: readonly RegExp[];
  private readonly byKey = new Map<string, number[]>();
  /** Patterns that may match whatever the words are. */
  private readonly always: number[] = [];

  constructor(patterns: readonly string[], anchor: '' | '^') {
    const start = anchor === '^' ? '^' : '(?<![^ ])';
    this.patterns = patterns.map(
      (pattern) => new RegExp(`${start}(?:${pattern.replace(/ /g, '[ ]')})(?![^ ])`, 'g'),
    );
    patterns.forEach((pattern, at) => {
      const keys = wordsNeeded(pattern);
      if (!keys) this.always.push(at);
      for (const key of keys ?? []) this.byKey.set(key, [...(this.byKey.get(key) ?? []), at]);
    });
    this.id = register(this.byKey);
  }

  /** The first match at or behind a place of the text. */
  firstIn(text: string, behind = 0): Match | undefined {
    let best: (Match & { pattern: number }) | undefined;
    for (const list of [this.always, this.possible(text)]) {
      for (const at of list) {
        const pattern = this.patterns[at];
        if (!pattern) continue;
        pattern.lastIndex = behind;
        const found = pattern.exec(text);
        if (found && (!best || found.index < best.index || (found.index === best.index && at < best.pattern)))
          best = { index: found.index, words: found[0], pattern: at };
      }
    }
    return best && { index: best.index, words: best.words };
  }

  /** Every match, none in another. */
  *allIn(text: string): Generator<Match> {
    for (let found = this.firstIn(text); found; ) {
      yield found;
      found = this.firstIn(text, found.index + Math.max(1, found.words.length));
    }
  }

  standsIn(text: string): boolean {
    return this.standsAt(this.always, text) || this.standsAt(this.possible(text), text);
  }

  private standsAt(list: readonly number[], text: string): boolean {
    for (const at of list) {
      const pattern = this.patterns[at];
      if (!pattern) continue;
      pattern.lastIndex = 0;
      if (pattern.test(text)) return true;
    }
    return false;
  }

  /** Patterns whose words stand in a text. */
  private possible(text: string): readonly number[] {
    const line = lineOf(text);
    line.asked += 1;
    if (line.asked > FEW) return byFrame(line).get(this.id) ?? NONE;
    let possible = NONE;
    for (const key of line.keys) {
      const here = this.byKey.get(key);
      if (here) possible = together(possible, here);
    }
    return possible;
  }
}

const NONE: readonly number[] = [];

/** Both lists, each pattern once; a list that is alone is not copied. */
const together = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.length === 0 ? other : [...one, ...other.filter((at) => !one.includes(at))];

/** By key, the frames that have patterns with it, each with its patterns. */
const index = new Map<string, { frame: number; patterns: readonly number[] }[]>();
let frames = 0;

function register(byKey: ReadonlyMap<string, readonly number[]>): number {
  frames += 1;
  for (const [key, patterns] of byKey) {
    const here = index.get(key) ?? [];
    here.push({ frame: frames, patterns });
    index.set(key, here);
  }
  // What was found for a line before does not name this frame.
  lines.clear();
  return frames;
}

/** A text that frames are asked about: by many of them one after the other, or, as part of a line, by one or two. */
interface AskedLine {
  keys: readonly string[];
  asked: number;
  byFrame?: ReadonlyMap<number, readonly number[]>;
}

/** More frames than these make it worth while to look up all frames at once. */
const FEW = 12;
const KEPT = 256;
const lines = new Map<string, AskedLine>();

function lineOf(text: string): AskedLine {
  const known = lines.get(text);
  if (known) return known;
  const line: AskedLine = { keys: [...new Set(text.split(' ').map(wordKey))], asked: 0 };
  if (lines.size >= KEPT) lines.clear();
  lines.set(text, line);
  return line;
}

function byFrame(line: AskedLine): ReadonlyMap<number, readonly number[]> {
  if (line.byFrame) return line.byFrame;
  const found = new Map<number, readonly number[]>();
  for (const key of line.keys)
    for (const { frame, patterns } of index.get(key) ?? [])
      found.set(frame, together(found.get(frame) ?? NONE, patterns));
  line.byFrame = found;
  return found;
}

/** One matcher over all patterns; `anchor` "^" ties it to the start of a clause. */
export function frame(patterns: readonly string[], anchor: '' | '^' = ''): Frame {
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

/** A frame's first match in a text. */
export const firstMatch = (of: Frame, text: string): Match | undefined => of.firstIn(text);

/** True when a frame stands in a text. */
export const stands = (of: Frame, text: string): boolean => of.standsIn(text);
