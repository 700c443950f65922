/** All words of the lexicons, for the speller: what may be meant, and what must not be mended. */
import { ASK_FACT, READ_BACK, SET_PHRASES } from './act-frames.ts';
import { ADVICE_AND_UPDATES, APOLOGY, REDRESS } from './apology-words.ts';
import { SIGNS } from './blame-signs.ts';
import { FRAMEWORK } from './blame-small-words.ts';
import { CUSTOMER_NOUNS, THINGS } from './blame-things.ts';
import { PROVIDER_SIDE } from './cause-words.ts';
import { CLAUSE_OPENERS, HEDGES, NEGATORS, REPORTING } from './clause-words.ts';
import { TEENS, TENS, UNITS, WEEKDAY_NAMES } from './number-words.ts';
import { PROMISE_DEEDS, PROMISE_FRAMES } from './promise-words.ts';
import { VAGUE } from './vague-words.ts';

let words: ReadonlySet<string> | undefined;

function collect(): ReadonlySet<string> {
  const texts: string[] = [
    ...SET_PHRASES.flatMap(({ says = [], opens = [], sentence = [] }) => [...says, ...opens, ...sentence]),
    ...[...READ_BACK.opens, ...READ_BACK.says, ...ASK_FACT.opens, ...ASK_FACT.says],
    ...[...CLAUSE_OPENERS, ...HEDGES, ...NEGATORS, ...REPORTING],
    ...[THINGS, SIGNS, FRAMEWORK].flatMap((table) => Object.values(table).flat()),
    ...CUSTOMER_NOUNS,
    ...PROVIDER_SIDE.flatMap(([, patterns]) => patterns),
    ...Object.values(APOLOGY).flat(),
    ...Object.values(REDRESS).flat(),
    ...Object.values(ADVICE_AND_UPDATES).flat(),
    ...Object.values(VAGUE).flat(),
    ...Object.values(PROMISE_DEEDS).flat(),
    ...PROMISE_FRAMES.owner,
    ...Object.keys(UNITS),
    ...Object.keys(TEENS),
    ...Object.keys(TENS),
    ...WEEKDAY_NAMES,
    'since tomorrow morning afternoon evening quarter midday midnight minute minutes second seconds hours oclock street number',
    'internet broadband account customer engineer technician exam outage neighbours telephone hotspot update estimate',
  ];
  const found = new Set<string>();
  for (const text of texts) {
    const plain = text.replace(/\\[a-zA-Z]/g, ' ').replace(/\((\w{1,4})\)\?/g, '');
    for (const word of plain.match(/[a-z]{2,}/g) ?? []) found.add(word);
  }
  return found;
}

/** Every word of two letters or more that a frame or lexicon names. */
export function lexiconWords(): ReadonlySet<string> {
  words ??= collect();
  return words;
}
