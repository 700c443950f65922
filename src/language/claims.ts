/** Turns a typed mention into the value of a fact: settles times by direction, dates by the wordings. */
import { clockOf, DAY, HOUR, type Ms } from '../model/time.ts';
import type { CompiledContext, FactReader } from './compiled.ts';
import { amountOfTime } from './grammar/amounts.ts';
import type { ClockSaid, Mention } from './grammar/mention.ts';
import type { ReadingContext } from './reading.ts';
import { settleTime } from './settle-time.ts';

export interface Claim {
  fact: string;
  value: string;
  from: number;
  to: number;
  ambiguous?: string;
  about?: boolean;
  /** A cue or wording named the fact. */
  cued?: boolean;
}

const PAST_WORDS = /^(since|from)$/;
const FUTURE_WORDS = /^(by|at|before|until|till|til|after)$/;

/** The value a mention has for a fact. */
export function readValue(
  mention: Mention,
  reader: FactReader | undefined,
  tokens: readonly { word: string }[],
  context: ReadingContext,
): string {
  const amount = mention.type === 'time' && reader?.types.has('money') === true && !reader.types.has('time');
  if (amount) return asAmount(mention, tokens);
  return timeOf(mention, reader, tokens, context)?.value ?? mention.value;
}

const asAmount = ({ from, to, clock }: Mention, tokens: readonly { word: string }[]): string =>
  amountOfTime(
    clock,
    tokens.slice(from, to).map(({ word }) => word),
  ) ??
  tokens[from]?.word ??
  '';

/** How far from now the time lies that a mention has for a fact. */
export function farness(
  mention: Mention,
  reader: FactReader | undefined,
  tokens: readonly { word: string }[],
  context: ReadingContext,
): number {
  const at = timeOf(mention, reader, tokens, context)?.at;
  if (at === undefined) return Infinity;
  // What should be ahead and has just passed is the less likely of two.
  const overdue = reader?.lies === 'future' && at < context.now ? 8 * HOUR : 0;
  return Math.abs(at - context.now) + overdue;
}

function timeOf(
  mention: Mention,
  reader: FactReader | undefined,
  tokens: readonly { word: string }[],
  context: ReadingContext,
): { value: string; at?: Ms; ambiguous?: string } | undefined {
  if (!reader?.types.has('time')) return undefined;
  if (mention.type === 'duration' && mention.span !== undefined)
    return { value: clockOf(context.now - mention.span) };
  const before = tokens[mention.from - 1]?.word ?? '';
  const said = PAST_WORDS.test(before) ? 'past' : FUTURE_WORDS.test(before) ? 'future' : 'near';
  const lies =
    reader.lies === 'past' || said === 'near'
      ? (reader.lies ?? said)
      : said === 'past'
        ? (reader.lies ?? 'past')
        : said;
  const hour = Number(mention.value);
  const clock =
    mention.clock ??
    (mention.type === 'count' ? { hour, minute: 0, exact: hour > 12, bare: true } : undefined);
  const visit = /^visit/.test(reader.fact.id) && clock?.bare === true;
  if (!clock) return undefined;
  const day = visit ? Math.floor(context.now / DAY) + 1 : clock.day;
  const settled = settleTime(clock, context.now, lies === 'future' ? 'due' : lies, day);
  return otherHalf(clock, settled.value, reader) ?? settled;
}

/** "Quarter past three" is the three o'clock that a wording names, where only one of both is named. */
function otherHalf(clock: ClockSaid, value: string, reader: FactReader): { value: string } | undefined {
  if (clock.exact || clock.hour > 12 || hasTime(reader, value)) return undefined;
  const [hour = '', minute = ''] = value.split(':');
  const other = `${String((Number(hour) + 12) % 24).padStart(2, '0')}:${minute}`;
  return hasTime(reader, other) ? { value: other } : undefined;
}

const hasTime = (reader: FactReader, value: string): boolean =>
  [...reader.values].some((one) => one === value || one.endsWith(` ${value}`));

/** "46 of 64 homes are off" counts 46; "he is one of the 46" counts them all. */
function countedBy(ratio: string, word: string | undefined): string {
  const [part = ratio, whole = part] = ratio.split(' of ');
  return word === 'one' ? whole : part;
}

/** "Two of two directions dead": a test result counts what passes. */
function isOfWhatFails(mention: Mention, tokens: readonly { word: string }[]): boolean {
  const [part, whole] = mention.value.split(' of ');
  const behind = tokens
    .slice(mention.to, mention.to + 4)
    .map(({ word }) => word)
    .join(' ');
  return part === whole && /^(\w+ )?((is|are|were|was) )?(dead|down|off|out|failed|fail)( |$)/.test(behind);
}

/** The claim of a mention on a fact. */
export function claimOf(
  mention: Mention,
  fact: string,
  compiled: CompiledContext,
  tokens: readonly { word: string }[],
  context: ReadingContext,
): Claim {
  const reader = compiled.readers.get(fact);
  const time = timeOf(mention, reader, tokens, context);
  const money = mention.type === 'time' && reader !== undefined && !reader.types.has('time');
  const about = mention.about === true || mention.ago === true;
  const value = time?.value ?? (money ? asAmount(mention, tokens) : mention.value);
  const date = mention.type === 'date' && reader ? dateValue(mention, reader) : undefined;
  const part = mention.type === 'ratio' && reader?.types.has('ratio') === false;
  const noneWorks = mention.type === 'ratio' && !part && isOfWhatFails(mention, tokens);
  return {
    fact,
    // "46 of 64 homes are off": a fact that is no ratio takes how many they are.
    value: part
      ? countedBy(value, tokens[mention.from]?.word)
      : noneWorks
        ? value.replace(/^\d+/, '0')
        : (date ?? value),
    from: mention.from,
    to: mention.to,
    ambiguous: time?.ambiguous ?? mention.ambiguous,
    about,
  };
}

/** A date in the form the wordings use, when one of them is the same day. */
function dateValue(mention: Mention, reader: FactReader): string | undefined {
  if (reader.values.has(mention.value)) return mention.value;
  const [day] = mention.value.split(' ');
  return mention.value.includes(' ') ? undefined : [...reader.values].find((value) => value === day);
}
