/** A value that could as well stand there: how a fact comes to be wrong on its way. */
import { capital } from '../../exercise/debrief/wording/speaking.ts';
import type { ScenarioFact } from '../../model/scenario.ts';
import { clockOf, HOUR, MINUTE, type Ms } from '../../model/time.ts';

export interface OtherValue {
  value: string;
  words: string;
}

/** Slips of a clock, in turn [A]. */
const SLIPS: readonly Ms[] = [20 * MINUTE, -HOUR, 40 * MINUTE, HOUR];

/**
 * Another value of a fact, in the place of the words that said it; undefined where none would be believed. Words of a
 * scenario fit only where the ones they replace stood alone.
 */
export function otherValue(
  spec: ScenarioFact,
  said: string,
  isAlone: boolean,
  turn: number,
): OtherValue | undefined {
  if (spec.truth === '*') return undefined;
  return typed(spec, said, turn) ?? (isAlone ? tempted(spec, said, turn) : undefined);
}

/** The wrong values that a scenario names, with their words. */
function tempted(
  { tempting = {}, alsoRight = [] }: ScenarioFact,
  said: string,
  turn: number,
): OtherValue | undefined {
  const values = Object.entries(tempting).filter(([value]) => !alsoRight.includes(value));
  const [value, says] = values[turn % values.length] ?? [];
  const words = says?.[0];
  if (value === undefined || words === undefined) return undefined;
  return { value, words: /^[A-Z]/.test(said) ? capital(words) : words };
}

function typed({ type, truth }: ScenarioFact, said: string, turn: number): OtherValue | undefined {
  if (type === 'time') {
    const value = shifted(truth, SLIPS[turn % SLIPS.length] ?? MINUTE);
    return value === undefined ? undefined : withDigits(said, /\d{1,2}:\d{2}/, value);
  }
  if (type === 'number') {
    const [, head = '', zeros = ''] = /^(\d*?)(0*)$/.exec(truth) ?? [];
    const other = turned(head);
    if (other === undefined) return undefined;
    const value = other + zeros;
    const shown = said.includes(',') ? Number(value).toLocaleString('en') : value;
    const words = withDigits(said, /\d[\d,]*/, shown);
    return words && { ...words, value };
  }
  if (type === 'id') {
    const value = turned(truth);
    return value !== undefined && said.includes(truth)
      ? { value, words: said.replace(truth, value) }
      : undefined;
  }
  return undefined;
}

const withDigits = (said: string, digits: RegExp, value: string): OtherValue | undefined =>
  digits.test(said) ? { value, words: said.replace(digits, value) } : undefined;

/** "07:50" moved by a span within the day. */
function shifted(clock: string, span: Ms): string | undefined {
  const found = /^(\d{2}):(\d{2})$/.exec(clock);
  if (!found) return undefined;
  return clockOf(Number(found[1]) * HOUR + Number(found[2]) * MINUTE + span);
}

/** The last two digits change places; where they are the same, or there is one, the last is another. */
function turned(text: string): string | undefined {
  const found = /^(.*?)(\d)?(\d)(\D*)$/.exec(text);
  if (!found) return undefined;
  const [, head = '', tens, ones = '', tail = ''] = found;
  if (tens !== undefined && tens !== ones && !(ones === '0' && head === ''))
    return `${head}${ones}${tens}${tail}`;
  const other = ones === '9' ? '8' : String(Number(ones) + 1);
  return `${head}${tens ?? ''}${other}${tail}`;
}
