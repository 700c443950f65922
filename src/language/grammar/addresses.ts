/** Reads street, number and unit in the ways people say them. */
import { STREET_WORDS, UNIT_WORDS } from '../english/places-and-codes.ts';
import type { Token } from '../normalise.ts';
import { readNumber } from './numbers.ts';

export interface Address {
  street?: string;
  number?: string;
  unit?: string;
}

export interface ReadAddress extends Address {
  from: number;
  to: number;
}

/** "In the next street", "the whole street": which one, and not what it is called. */
const NO_STREET_NAME =
  /^(the|this|that|your|my|our|her|his|their|in|on|from|at|to|of|for|and|next|same|other|another|whole|entire|which|what|one|two|no|every|each|all|any|some|urgent|attention|re|area|dear|note)$/;

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const streetWord = (word: string): string | undefined =>
  Object.hasOwn(STREET_WORDS, word) ? STREET_WORDS[word] : undefined;

function houseNumber(tokens: readonly Token[], at: number): { text: string; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  if (/^\d{1,4}[a-z]?$/.test(word)) return { text: word, to: at + 1 };
  const found = readNumber(tokens, at);
  return found?.form === 'word' ? { text: found.text, to: found.to } : undefined;
}

/** "Mill Lane" at a token: a known first name of a street, or one with a capital. */
function streetAt(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): { street: string; to: number } | undefined {
  const first = tokens[at];
  if (!first || !/^\p{L}/u.test(first.word)) return undefined;
  const kind = streetWord(tokens[at + 1]?.word ?? '');
  if (!kind) return undefined;
  const capital = first.capital && tokens[at + 1]?.capital === true && first.word.length > 2;
  if (!known.has(first.word) && !capital) return undefined;
  if (NO_STREET_NAME.test(first.word)) return undefined;
  return { street: `${title(first.word)} ${kind}`, to: at + 2 };
}

function unitAt(tokens: readonly Token[], at: number): { unit: string; to: number } | undefined {
  const skip = tokens[at]?.word === ',' ? 1 : 0;
  if (!UNIT_WORDS.has(tokens[at + skip]?.word ?? '')) return undefined;
  const named = /^(number|no|nr)$/.test(tokens[at + skip + 1]?.word ?? '') ? 2 : 1;
  const letter = tokens[at + skip + named]?.word ?? '';
  if (/^[a-d]$/.test(letter) && tokens[at + skip + named]?.capital)
    return { unit: letter.toUpperCase(), to: at + skip + named + 1 };
  const found = houseNumber(tokens, at + skip + named);
  return found ? { unit: found.text.toUpperCase(), to: found.to } : undefined;
}

/** The address, street or unit that starts at a token. */
export function readAddress(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): ReadAddress | undefined {
  const unitFirst = unitAt(tokens, at);
  if (unitFirst && tokens[at]?.word !== ',') {
    const comma = tokens[unitFirst.to]?.word === ',' || tokens[unitFirst.to]?.word === 'at' ? 1 : 0;
    const number = houseNumber(tokens, unitFirst.to + comma);
    const street = number && streetAt(tokens, number.to, known);
    if (number && street)
      return { from: at, to: street.to, street: street.street, number: number.text, unit: unitFirst.unit };
    return { from: at, to: unitFirst.to, unit: unitFirst.unit };
  }
  const slashed = /^(\d{1,4})\/(\d{1,4}[a-z]?)$/.exec(tokens[at]?.word ?? '');
  if (slashed) {
    const street = streetAt(tokens, at + 1, known);
    return street && { from: at, to: street.to, street: street.street, number: slashed[1], unit: slashed[2] };
  }
  const number = houseNumber(tokens, at);
  if (number && !tokens[at]?.glued) {
    const street = streetAt(tokens, number.to, known);
    if (!street) return undefined;
    const unit = unitAt(tokens, street.to);
    return {
      from: at,
      to: unit?.to ?? street.to,
      street: street.street,
      number: number.text,
      unit: unit?.unit,
    };
  }
  const street = streetAt(tokens, at, known);
  if (!street) return undefined;
  const behind = numberBehind(tokens, street.to);
  if (behind === undefined) return { from: at, to: street.to, street: street.street };
  const unit = unitAt(tokens, street.to + 1);
  return {
    from: at,
    to: unit?.to ?? street.to + 1,
    street: street.street,
    number: behind,
    unit: unit?.unit,
  };
}

/** "Weir Street 8": a number that ends the phrase is the house, one with a noun behind counts something. */
function numberBehind(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.word ?? '';
  if (!/^\d{1,3}[a-z]?$/.test(word)) return undefined;
  return /^([,.;/!)\n]|flat|unit|apartment|)$/.test(tokens[at + 1]?.word ?? '') ? word : undefined;
}

/** "14 Mill Lane unit 7". */
export function addressText(address: Address): string {
  if (!address.street) return address.unit ?? '';
  const head = address.number ? `${address.number} ${address.street}` : address.street;
  return address.unit ? `${head} unit ${address.unit}` : head;
}
