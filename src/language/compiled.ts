/** Prepares a context once: phrases, cues, id shapes and words for the speller, kept per list of facts. */
import { KNOWN_FACTS, RATIO_FACTS } from './english/known-facts.ts';
import { KNOWN_VALUES, STATED_VALUES } from './english/known-values.ts';
import { lexiconWords } from './english/lexicon-words.ts';
import { ORDINARY_WORDS } from './english/ordinary-words.ts';
import { STREET_WORDS } from './english/places-and-codes.ts';
import { addressText, readAddress } from './grammar/addresses.ts';
import { type IdShape, idShapes } from './grammar/codes.ts';
import { findMentions } from './grammar/find-mentions.ts';
import type { MentionType } from './grammar/mention.ts';
import { indexNear, type NearIndex, type NearWording, nearKeys } from './near-wordings.ts';
import { normalise, type Token } from './normalise.ts';
import { indexPhrases, type PhraseIndex, phraseKeys, stemOf, strictKeys } from './phrases.ts';
import type { ReadableFact, ReadingContext, Wording } from './reading.ts';
import { makeSpeller, type Speller } from './spelling.ts';

export interface FactReader {
  fact: ReadableFact;
  types: ReadonlySet<MentionType>;
  /** Values named by the wordings. */
  values: ReadonlySet<string>;
  /** Addresses: canonical text and the value it stands for. */
  places: ReadonlyMap<string, string>;
  cueOnly: boolean;
  lies?: 'past' | 'future';
}

export interface SaidValue {
  fact: string;
  value: string;
  /** A word so common that a cue has to stand beside it. */
  bare: boolean;
  /** A label with its value, as in a form. */
  form: boolean;
}

export interface CompiledContext {
  readers: ReadonlyMap<string, FactReader>;
  wordings: PhraseIndex<SaidValue>;
  /** Wordings in which the weak words count. */
  strict: PhraseIndex<SaidValue>;
  /** Wordings of what is not typed, for words in another form. */
  near: NearIndex;
  cues: PhraseIndex<string>;
  asking: PhraseIndex<string>;
  shapes: readonly IdShape[];
  streets: ReadonlySet<string>;
  windows: boolean;
  speller: Speller;
}

const TYPES: Readonly<Record<ReadableFact['kind'], readonly MentionType[]>> = {
  id: ['id', 'phone'],
  time: ['time'],
  date: ['date'],
  duration: ['duration'],
  number: ['count'],
  money: ['money'],
  place: ['address', 'unit'],
  enum: [],
  person: [],
  text: [],
  yesNo: [],
};

const MONEY_FACTS = /amount|price|cost|fee|credit$/i;

const tokenised = new Map<string, readonly Token[]>();

/** The tokens of a wording: the same ones come again in every case. */
function tokensOf(text: string): readonly Token[] {
  const known = tokenised.get(text);
  if (known) return known;
  const { tokens } = normalise(text);
  tokenised.set(text, tokens);
  return tokens;
}

/** Streets named in the wordings of places, by their first word. */
function streetNames(facts: readonly ReadableFact[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fact of facts) {
    for (const text of fact.wordings.flatMap((wording) => [wording.value, ...wording.says])) {
      const words = tokensOf(text).map((token) => token.word);
      words.forEach((word, at) => {
        if (at > 0 && Object.hasOwn(STREET_WORDS, word)) names.add(words[at - 1] ?? '');
      });
    }
  }
  return names;
}

function typesOf(fact: ReadableFact): Set<MentionType> {
  const types = new Set(TYPES[fact.kind]);
  if (fact.kind === 'number' && MONEY_FACTS.test(fact.id)) types.add('money');
  if (RATIO_FACTS.has(fact.id) || fact.wordings.some((wording) => /^\d+ of \d+$/.test(wording.value)))
    types.add('ratio');
  if (fact.id === 'unitNumber') types.add('unit');
  return types;
}

function placesOf(fact: ReadableFact, streets: ReadonlySet<string>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  if (fact.kind !== 'place' && fact.id !== 'unitNumber') return places;
  for (const wording of fact.wordings) {
    for (const text of [wording.value, ...wording.says]) {
      const tokens = tokensOf(text);
      const address = readAddress(tokens, 0, streets);
      if (address && address.to === tokens.length && !places.has(addressText(address)))
        places.set(addressText(address), wording.value);
      if (/^\d+[a-z]?$/i.test(text)) places.set(text.toUpperCase(), wording.value);
    }
  }
  return places;
}

/** True when a wording is nothing but a value the grammar finds by itself. */
function isTyped(
  text: string,
  types: ReadonlySet<MentionType>,
  shapes: readonly IdShape[],
  streets: ReadonlySet<string>,
): boolean {
  const tokens = tokensOf(text);
  const behind = types.has('time') ? tokensOf(`at ${text}`) : tokens;
  const grammar = { now: 0, shapes, streets, windows: false };
  const found = findMentions(behind, grammar);
  return (
    found.length === 1 &&
    (found[0]?.to ?? 0) === behind.length &&
    (types.has(found[0]?.type ?? 'money') || (found[0]?.type === 'count' && types.has('money'))) &&
    (found[0]?.from ?? 9) <= behind.length - tokens.length
  );
}

/** The usual words for values that the case knows; for what is only yes or no, and for a fact without any words, all of them. */
function usualWordings(fact: ReadableFact): readonly (Wording & { exact?: boolean })[] {
  const usual = KNOWN_VALUES[fact.id] ?? {};
  const all = fact.kind === 'yesNo' || (fact.kind === 'enum' && fact.wordings.length === 0);
  const isKnown = (value: string): boolean =>
    (all && (fact.kind !== 'yesNo' || /^(yes|no)$/.test(value))) ||
    fact.wordings.some((wording) => wording.value === value);
  const stated = STATED_VALUES[fact.id];
  return [
    ...Object.entries(usual).map(([value, says]) => ({ value, says })),
    ...Object.entries(stated?.values ?? {}).map(([value, words]) => ({
      value,
      says: (stated?.labels ?? []).flatMap((label) => words.map((word) => `${label} ${word}`)),
      exact: true,
    })),
  ].filter(({ value }) => isKnown(value));
}

function compile(facts: readonly ReadableFact[]): CompiledContext {
  const shapes = idShapes(facts);
  const streets = streetNames(facts);
  const readers = new Map<string, FactReader>();
  const wordings: { keys: readonly string[]; payload: SaidValue }[] = [];
  const strict: typeof wordings = [];
  const near: NearWording[] = [];
  const cues: { keys: readonly string[]; payload: string }[] = [];
  const asking: { keys: readonly string[]; payload: string }[] = [];
  const names = new Set<string>();
  const learn = (text: string): readonly string[] => {
    const tokens = tokensOf(text);
    for (const token of tokens) if (/^[a-z]{4,}$/.test(token.word)) names.add(token.word);
    return phraseKeys(tokens);
  };
  for (const fact of facts) {
    const known = KNOWN_FACTS[fact.id];
    const types = typesOf(fact);
    const values = new Set(fact.wordings.map((wording) => wording.value));
    readers.set(fact.id, {
      fact,
      types,
      values,
      places: placesOf(fact, streets),
      cueOnly: known?.cueOnly ?? false,
      lies: known?.lies,
    });
    const all: readonly (Wording & { exact?: boolean })[] = [...fact.wordings, ...usualWordings(fact)];
    for (const wording of all) {
      for (const text of wording.says) {
        const keys = learn(text);
        const bare =
          keys.length === 1 &&
          /^(#.*|yes|no|none|unknown|other|any|not|okay|true|false|open|low|high|medium|minor|major|critical|off|all|one)$/.test(
            keys[0] ?? '',
          );
        const whole = strictKeys(tokensOf(text));
        const form = wording.exact === true;
        const payload = { fact: fact.id, value: wording.value, bare: bare && !whole, form };
        if (types.size === 0 || !isTyped(text, types, shapes, streets))
          (whole ? strict : wordings).push({ keys: whole ?? keys, payload });
        if (types.size === 0 && !wording.exact)
          near.push({ keys: nearKeys(keys), fact: fact.id, value: wording.value });
      }
    }
    for (const cue of [...fact.cues, ...(known?.cues ?? [])]) {
      const keys = tokensOf(cue).map((token) => stemOf(token.word));
      cues.push({ keys, payload: fact.id });
      learn(cue);
    }
    for (const ask of [...fact.askedBy, ...(known?.askedBy ?? [])])
      asking.push({ keys: learn(ask), payload: fact.id });
  }
  const windows = readers.has('visitFrom') && readers.has('visitTo');
  return {
    readers,
    wordings: indexPhrases(wordings),
    strict: indexPhrases(strict),
    near: indexNear(near),
    cues: indexPhrases(cues),
    asking: indexPhrases(asking),
    shapes,
    streets,
    windows,
    speller: makeSpeller(lexiconWords(), names, ORDINARY_WORDS),
  };
}

const compiled = new WeakMap<readonly ReadableFact[], CompiledContext>();

/** The prepared form of a context; made once for each list of facts. */
export function compiledContext(context: ReadingContext): CompiledContext {
  const known = compiled.get(context.facts);
  if (known) return known;
  const made = compile(context.facts);
  compiled.set(context.facts, made);
  return made;
}
