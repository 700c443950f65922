/** Ordinary words that look like words of the rules and must never be taken for slips of them. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(''.split(' '));
