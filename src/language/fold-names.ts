/** Reads the first names of known persons as one neutral word, so that frames need to know nobody. */
import { lexiconWords } from './english/lexicon-words.ts';
import { ORDINARY_WORDS } from './english/ordinary-words.ts';
import { CALLED_BY_OFFICE, NAMED_PERSON, NO_FIRST_NAME } from './english/person-words.ts';
import { type Line, lineOf, normalise, type Token } from './normalise.ts';
import type { Wording } from './reading.ts';

interface Name {
  readAs: string;
  /** Also a common word ("Will", "May"): a name only with a capital inside a sentence. */
  common: boolean;
}

type Names = ReadonlyMap<string, Name>;

const known = new WeakMap<readonly Wording[], Names>();

/** The first names of persons; made once for each list. */
function namesOf(persons: readonly Wording[]): Names {
  const made = known.get(persons);
  if (made) return made;
  const names = new Map<string, Name>();
  for (const { value, says } of persons) {
    const office = CALLED_BY_OFFICE[value.split('.')[0] ?? ''];
    for (const text of says) {
      const word = normalise(text).tokens[0]?.word ?? '';
      if (word.length < 2 || NO_FIRST_NAME.has(word)) continue;
      const common = lexiconWords().has(word) || ORDINARY_WORDS.has(word);
      names.set(word, { readAs: office ?? NAMED_PERSON, common });
    }
  }
  known.set(persons, names);
  return names;
}

/** The line of mended tokens: names stay as written in the tokens and become neutral in the text of frames. */
export function lineWithNames(
  text: string,
  written: readonly Token[],
  mended: readonly Token[],
  persons: readonly Wording[],
): Line {
  const names = namesOf(persons);
  const nameAt = written.map((token, at) => {
    const name = names.get(token.word);
    const inside = at > 0 && !/^[.?!\n":]$/.test(written[at - 1]?.word ?? '');
    return name && (!name.common || (token.capital && inside)) ? name : undefined;
  });
  if (!nameAt.some(Boolean)) return lineOf(text, mended);
  const tokens = mended.map((token, at) => (nameAt[at] ? (written[at] ?? token) : token));
  return lineOf(text, tokens, (at) => nameAt[at]?.readAs);
}

/** A wording of a person as frames see it: "joan hallam" with the first name made neutral. */
export function foldedName(text: string, persons: readonly Wording[]): string {
  const { tokens } = normalise(text);
  const name = namesOf(persons).get(tokens[0]?.word ?? '');
  return lineOf(text, tokens, (at) => (at === 0 ? name?.readAs : undefined)).norm;
}
