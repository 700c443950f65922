/** Which facts a typed mention may be a value of, and what speaks for or against one of them. */
import { DAY, type Ms } from '../model/time.ts';
import type { CompiledContext, FactReader } from './compiled.ts';
import { amountOfTime } from './grammar/amounts.ts';
import type { Mention } from './grammar/mention.ts';
import { countsNeighbours } from './grammar/ratios.ts';
import { isOfWhatWorks } from './not-a-value.ts';
import { isPastDay } from './past-days.ts';

/** Facts that take values of this kind and shape. */
export function candidatesFor(
  mention: Mention,
  compiled: CompiledContext,
  words: readonly string[],
  now: Ms,
): ReadonlySet<string> {
  const facts = new Set<string>();
  const perTime = /^(a|per|each|every) (day|week|month)$/.test(
    words.slice(mention.to, mention.to + 2).join(' '),
  );
  const isPast = isPastDay(mention, words);
  const aroundHers = mention.type === 'count' && ofNeighbours(mention, words);
  for (const [id, reader] of compiled.readers) {
    if (mention.fits && !mention.fits.includes(id)) continue;
    if (
      mention.form === 'word' &&
      mention.value === '1' &&
      (!/^(home|house|call|report|line)$/.test(words[mention.to] ?? '') || words[mention.from - 1] === 'in')
    )
      continue;
    if (mention.type === 'id' && !mention.fits) continue;
    if (perTime && /^credit/.test(id)) continue;
    if (aroundHers || isOnWrongSide(mention, reader, now)) continue;
    if (isPast && reader.lies !== 'past') continue;
    if (/^visit/.test(id) && isOfSleep(mention, words)) continue;
    if (mention.share && !SHARE_FACTS.test(id)) continue;
    if (mention.type === 'phone' && !/phone|contact|number/i.test(id)) continue;
    if (/^(count|ratio)$/.test(mention.type) && isOfWhatWorks(mention, words) && !reader.types.has('ratio'))
      continue;
    if (reader.types.has(mention.type)) facts.add(id);
    else if (mention.type === 'ratio' && reader.types.has('count')) facts.add(id);
    else if (mention.type === 'duration' && mention.ago && reader.types.has('time')) facts.add(id);
    else if (
      mention.type === 'time' &&
      reader.types.has('money') &&
      amountOfTime(mention.clock, words.slice(mention.from, mention.to)) !== undefined
    )
      facts.add(id);
    else if (mention.type === 'count' && reader.types.has('time') && mayBeHour(mention, words)) facts.add(id);
    else if (mention.type === 'count' && reader.types.has('money') && !isRange(mention, words)) facts.add(id);
    else if (mention.type === 'count' && reader.fact.kind === 'duration') continue;
  }
  return facts;
}

/** "Four lines next to you": how many were looked at, and not how many are hit. */
const ofNeighbours = ({ to }: Mention, words: readonly string[]): boolean =>
  countsNeighbours(
    words.slice(to, to + 4).map((word) => ({ word })),
    0,
  );

/** "Monday 9 am", said on Friday, is no time at which something is due. */
function isOnWrongSide({ clock }: Mention, { lies }: FactReader, now: Ms): boolean {
  if (clock?.day === undefined) return false;
  const today = Math.floor(now / DAY);
  return lies === 'future' ? clock.day < today : lies === 'past' && clock.day > today;
}

/** "0 of 4" is the ratio that a fact asks for before it is how many of something. */
export function isPartOnly(
  mention: Mention,
  fact: string,
  candidates: ReadonlySet<string>,
  compiled: CompiledContext,
): boolean {
  const takesRatio = (id: string): boolean => compiled.readers.get(id)?.types.has('ratio') === true;
  return mention.type === 'ratio' && !takesRatio(fact) && [...candidates].some(takesRatio);
}

/** Facts that are told in per cent. */
const SHARE_FACTS = /(Share|Target|Percent|Rate)$/;

/** "02:35, to all desks": when a note was written, not what it tells. */
export function isHeadTime(mention: Mention, words: readonly string[], open: ReadonlySet<string>): boolean {
  return (
    mention.type === 'time' &&
    mention.from === 0 &&
    open.size === 0 &&
    words.length > 6 &&
    /^[,:–\n.]$/.test(words[mention.to] ?? '')
  );
}

function mayBeHour(mention: Mention, words: readonly string[]): boolean {
  const value = Number(mention.value);
  const after = words[mention.to] ?? '';
  if (mention.form === 'ordinal' || value < 1 || value > 12) return false;
  return !/^\p{L}/u.test(after) || /^(and|but|so|or|please)$/.test(after);
}

/** "13 to 17", "13-17": hours, and no amount. */
const isRange = ({ from, to }: Mention, words: readonly string[]): boolean =>
  (/^(to|-|–|till|until)$/.test(words[to] ?? '') && /^\d/.test(words[to + 1] ?? '')) ||
  (/^(to|-|–|till|until)$/.test(words[from - 1] ?? '') && /^\d/.test(words[from - 2] ?? ''));

/** "She sleeps from 13 to 20": hours nobody can come in. */
const isOfSleep = ({ from }: Mention, words: readonly string[]): boolean =>
  words.slice(Math.max(0, from - 5), from).some((word) => /^(asleep|sleeps?|sleeping)$/.test(word)) &&
  !words.slice(Math.max(0, from - 5), from).some((word) => /^[.;\n]$/.test(word));

/** The ends of a window go to the facts that start and end one, cue or not. */
export function withEnds(
  mention: Mention,
  candidates: ReadonlySet<string>,
  ranked: readonly { fact: string; cost: number }[],
): readonly { fact: string; cost: number }[] {
  if (!mention.end) return ranked;
  const right = mention.end === 'first' ? /From$|Start$/ : /To$|End$/;
  const wrong = mention.end === 'first' ? /To$|End$/ : /From$|Start$|Since$/;
  const rest = ranked
    .filter(({ fact }) => !right.test(fact) && !wrong.test(fact))
    .map(({ fact, cost }) => ({ fact, cost: /Since$/.test(fact) ? cost + 3 : cost }));
  const ends = [...candidates]
    .filter((fact) => right.test(fact))
    .map((fact) => ({ fact, cost: /^visit/.test(fact) ? 1 : 2 }));
  return [...ends, ...rest];
}
