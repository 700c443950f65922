/** Tells from a pattern which words a text must have for it to match, so that most patterns need not be tried at all. */

/** How much of a word counts: endings may be open ("ring\\w*"). */
const KEY = 3;

/** The key of a word. */
export const wordKey = (word: string): string => word.slice(0, KEY);

type Keys = ReadonlySet<string>;

interface Part {
  kind: 'char' | 'any' | 'group' | 'zero';
  char: string;
  ways: readonly (readonly Part[])[];
  optional: boolean;
  repeated: boolean;
}

/** Reads the patterns of the tables: words, groups, alternatives, quantifiers, lookarounds. */
class Reader {
  private at = 0;

  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  ways(): Part[][] {
    const ways: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        ways.push([]);
      } else ways.at(-1)?.push(this.quantified(this.atom()));
    }
    return ways;
  }

  private atom(): Part {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.group();
    if (char === '[') {
      const end = this.source.indexOf(']', this.at + 1);
      const inside = this.source.slice(this.at, end);
      this.at = end + 1;
      return inside === ' ' ? part('char', ' ') : part('any');
    }
    if (char === '\\') {
      const escaped = this.source[this.at] ?? '';
      this.at += escaped === 'p' ? this.source.slice(this.at).indexOf('}') + 1 : 1;
      if (/[bB]/.test(escaped)) return part('zero');
      return /[a-zA-Z0-9]/.test(escaped) ? part('any') : part('char', escaped);
    }
    if (char === '^' || char === '$') return part('zero');
    return char === '.' ? part('any') : part('char', char);
  }

  private group(): Part {
    const look = /^\?(?:<?[=!])/.test(this.source.slice(this.at));
    this.at += /^\?(?:<?[=!]|:|<\w+>)/.exec(this.source.slice(this.at))?.[0].length ?? 0;
    const ways = this.ways();
    this.at += 1;
    return look ? part('zero') : { ...part('group'), ways };
  }

  private quantified(one: Part): Part {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (!found) return one;
    this.at += found[0].length;
    const least = found[0].startsWith('{') ? Number(found[1]) : found[0].startsWith('+') ? 1 : 0;
    return { ...one, optional: least === 0, repeated: !found[0].startsWith('?') };
  }
}

const part = (kind: Part['kind'], char = ''): Part => ({
  kind,
  char,
  ways: [],
  optional: false,
  repeated: false,
});

/** True when whatever stands at this place of a sequence begins behind a word. */
function beginsApart(parts: readonly Part[], from: number, apartBehind: boolean): boolean {
  for (let at = from; at < parts.length; at += 1) {
    const one = parts[at];
    if (!one || one.kind === 'zero') continue;
    const space =
      one.kind === 'char'
        ? one.char === ' '
        : one.kind === 'group' && one.ways.every((way) => beginsApart(way, 0, one.optional));
    if (!space || !one.optional) return space;
  }
  return apartBehind;
}

interface Found {
  keys?: Keys;
  /** The place behind is the start of a word. */
  starts: boolean;
}

/** Words that stand in most texts, and so sort out little. */
const COMMON = new Set('i we you it the a is to and of in on for at that ,'.split(' ').map(wordKey));
const worth = (keys: Keys): number => [...keys].reduce((sum, key) => sum + (COMMON.has(key) ? 20 : 1), 0);
const better = (one: Keys | undefined, other: Keys | undefined): Keys | undefined =>
  !one || (other && worth(other) < worth(one)) ? other : one;

function inSequence(parts: readonly Part[], startsBefore: boolean, apartBehind: boolean): Found {
  let starts = startsBefore;
  let keys: Keys | undefined;
  for (let at = 0; at < parts.length; ) {
    const one = parts[at];
    if (!one) break;
    if (one.kind === 'zero') {
      at += 1;
      continue;
    }
    if (one.kind === 'group') {
      const inside = inWays(
        one.ways,
        starts && !one.repeated,
        beginsApart(parts, at + 1, apartBehind) && !one.repeated,
      );
      if (!one.optional) keys = better(keys, inside.keys);
      starts = inside.starts && (starts || !one.optional);
      at += 1;
      continue;
    }
    if (one.kind === 'any' || one.char === ' ') {
      starts = one.kind === 'char' && !one.optional;
      at += 1;
      continue;
    }
    let end = at;
    let word = '';
    while (isPlain(parts[end])) {
      word += parts[end]?.char ?? '';
      end += 1;
    }
    if (starts && (word.length >= KEY || (word !== '' && beginsApart(parts, end, apartBehind))))
      keys = better(keys, new Set([wordKey(word)]));
    starts = false;
    at = Math.max(end, at + 1);
  }
  return keys ? { keys, starts } : { starts };
}

const isPlain = (one: Part | undefined): boolean =>
  one?.kind === 'char' && one.char !== ' ' && !one.optional && !one.repeated;

function inWays(ways: readonly (readonly Part[])[], starts: boolean, apart: boolean): Found {
  const found = ways.map((way) => inSequence(way, starts, apart));
  const keys = new Set<string>();
  const all = found.every((one) => one.keys !== undefined);
  for (const one of found) for (const key of one.keys ?? []) keys.add(key);
  const ends = found.every((one, at) => (ways[at]?.length ? one.starts : starts));
  return all ? { keys, starts: ends } : { starts: ends };
}

/** Keys of words one of which a text must have for the pattern to match; nothing when none can be told. */
export function wordsNeeded(pattern: string): Keys | undefined {
  return inWays(new Reader(pattern).ways(), true, true).keys;
}
