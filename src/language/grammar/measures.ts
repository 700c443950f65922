/** Lengths and sizes: "10 to 12 metres", "a hatch 40 by 60" count nothing and are no times. */
import type { Token } from '../normalise.ts';
import { readNumber } from './numbers.ts';

const LENGTH = /^(mm|cm|m|km|metres?|meters?|inch|inches|feet|ft|degrees|kg|kilos?|litres?|steps|rungs)$/;
const SIZED =
  /^(hatch|opening|hole|door|box|trench|pit|panel|room|plate|frame|cabinet|board|wall|window|lid|cover|size|measures)$/;
const LAST_HOUR = 24;

/** The number behind another one: "10 to 12", "40 by 60", "40x60". */
function second(tokens: readonly Token[], at: number, link: RegExp): ReturnType<typeof readNumber> {
  return link.test(tokens[at]?.word ?? '') ? readNumber(tokens, at + 1) : undefined;
}

/** Where a number that belongs to a measure ends; undefined for any other word. */
export function endOfMeasure(tokens: readonly Token[], at: number): number | undefined {
  const first = readNumber(tokens, at);
  if (!first || first.form === 'ordinal') return undefined;
  const unit = (to: number): boolean => LENGTH.test(tokens[to]?.word ?? '');
  const range = second(tokens, first.to, /^(to|or|and|-|–)$/);
  if (range && unit(range.to)) return range.to;
  const side = second(tokens, first.to, /^(by|x|×)$/);
  if (!side) return undefined;
  const sized = tokens.slice(Math.max(0, at - 3), at).some(({ word }) => SIZED.test(word));
  return unit(side.to) || sized || side.value > LAST_HOUR ? side.to : undefined;
}
