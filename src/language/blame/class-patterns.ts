/**
 * Patterns over the signature of a sentence. Elements stand apart by spaces: `{A|B}` a word of a class, `word` or `(a|b)` words
 * as written, `~3` up to three words of the same part that deny nothing and are not ours, `_3` the same across commas,
 * `&3` up to three light words, `%3` up to three words between who does and what is done, `*3` up to three that deny nothing, `!3` any three,
 * `^` and `$` the ends of the sentence, `|` a border inside it, `-` before an element that what comes next is none of these;
 * a question mark behind an element makes it optional.
 */

const NODE = '[^ ]+ ';
const BREAKS = '/=(?:[,:?!/.()"]|>|=|–) ';
const tagged = (tags: string): string => `(?=[^ ]*/(?:${tags})/)${NODE}`;
const worded = (words: string): string => `[^ ]*=(?:${words}) `;

const BLOCKED = `(?=[^ ]*/(?:NOT|OURS|OURN|GOOD)/)|${BREAKS}`;
const ANY_BLOCKED = '(?=[^ ]*/(?:NOT|GOOD)/)|/=[?] ';
const LIGHT = `(?:${tagged('HEDGE|ADV|AUX|COP|THE|BADX|BAD|BLAMED|BECAUSE|POINTS|FAULTN|IT|SO|HENCE|ATHERS|PART')}|${worded(
  '(?:a|an|the|of|all|down|to|in|about|sure|likely|going|there|then|some|like|too|other|than|much|very|with|such|and|well|yet|say|thinking|old|good)',
)})`;
const DONE = `(?:${tagged('HEDGE|ADV|HENCE|SO')}|${worded('(?:have|had|has|is|are|all|both|then|yourself|also|been|were|was|or|two|and|who|again|must|would|had_it)')})`;

function elementOf(element: string): string {
  if (/^-[({]/.test(element)) return `(?!${elementOf(element.slice(1))})`;
  const isOptional = /[^ ?]\?$/.test(element);
  const bare = isOptional ? element.slice(0, -1) : element;
  const gap = /^([~&*%_!])(\d+)$/.exec(bare);
  if (gap) {
    const [, kind, most] = gap;
    if (kind === '&') return `${LIGHT}{0,${most}}`;
    if (kind === '%') return `${DONE}{0,${most}}`;
    if (kind === '_') return `(?:(?!(?=[^ ]*/(?:NOT|OURS|OURN|GOOD|WE)/)|/=[?] )${NODE}){0,${most}}`;
    if (kind === '!') return `(?:(?!/=[?] )${NODE}){0,${most}}`;
    const blocked = kind === '~' ? BLOCKED : ANY_BLOCKED;
    return `(?:(?!${blocked})${NODE}){0,${most}}`;
  }
  const made =
    bare === '^'
      ? '^'
      : bare === '$'
        ? '(?:/=[.!\\n] )?$'
        : bare === '|'
          ? `(?:${BREAKS}|^)`
          : bare === '||'
            ? '(?:(?=/=(?:[,?!/.();&"]|–|and|but|so) )|$)'
            : bare.startsWith('{')
              ? tagged(bare.slice(1, -1))
              : worded(bare.replace(/^\(|\)$/g, ''));
  return isOptional ? `(?:${made})?` : made;
}

/**
 * What a sentence must hold for a pattern to fit at all: of each list one, classes by name and words as "=word". Elements
 * that are optional, gaps, borders and words with a pattern in them demand nothing.
 */
export const demandsOf = (pattern: string): readonly (readonly string[])[] =>
  pattern.split(' ').flatMap((element) => {
    if (/[^ ?]\?$/.test(element) || /^[~&*%_!]\d+$/.test(element) || element.startsWith('-')) return [];
    const classes = /^\{([^}]+)\}$/.exec(element)?.[1];
    if (classes !== undefined) return [classes.split('|')];
    const words = element.replace(/^\(|\)$/g, '').split('|');
    return words.every((word) => /^[a-z0-9_]+$/.test(word)) ? [words.map((word) => `=${word}`)] : [];
  });

/** One expression for a pattern; it starts at a word. */
export const compiled = (pattern: string): RegExp =>
  new RegExp(`(?:^|(?<= ))${pattern.split(' ').map(elementOf).join('')}`, 'g');
