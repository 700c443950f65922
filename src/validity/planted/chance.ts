/** Named draws from a seed: the same name in the same case gives the same value, whatever else is drawn. */
import { choose, draw, happens, keyOf } from '../../engine/random.ts';
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';

export class Chance {
  private readonly caseKey: number;
  private readonly drawn = new Map<string, number>();

  private readonly seed: number;

  constructor(seed: number, name: string) {
    this.seed = seed;
    this.caseKey = keyOf(name);
  }

  /** One of the list, equally likely. */
  among<T>(purpose: string, list: readonly T[]): T {
    const found = list[choose(this.next(purpose), list.length)];
    if (found === undefined) throw new Error(`nothing to choose from: ${purpose}`);
    return found;
  }

  /** A whole number from `low` to `high`, both included; every other time one of the two, where limits lie. */
  between(purpose: string, low: number, high: number): number {
    const edge = choose(this.next(`${purpose}, edge`), 4);
    if (edge < 2) return edge === 0 ? low : high;
    return this.any(purpose, low, high);
  }

  /** A whole number from `low` to `high`, both included, equally likely. */
  any(purpose: string, low: number, high: number): number {
    return low + choose(this.next(purpose), high - low + 1);
  }

  /** A span in whole seconds between two spans, both included. */
  span(purpose: string, low: Ms, high: Ms): Ms {
    return this.between(purpose, Math.ceil(low / SECOND), Math.floor(high / SECOND)) * SECOND;
  }

  /** A span in whole minutes between two spans, both included. */
  minutes(purpose: string, low: number, high: number): Ms {
    return this.between(purpose, low, high) * MINUTE;
  }

  happens(purpose: string, share = 0.5): boolean {
    return happens(this.next(purpose), share);
  }

  /** The same purpose asked again is the next draw of that purpose. */
  private next(purpose: string): number {
    const n = this.drawn.get(purpose) ?? 0;
    this.drawn.set(purpose, n + 1);
    return draw(this.seed, this.caseKey, purposeKey(purpose), n);
  }
}

const keys = new Map<string, number>();

/** The key of a purpose, worked out once. */
function purposeKey(purpose: string): number {
  const known = keys.get(purpose);
  if (known !== undefined) return known;
  const key = keyOf(purpose);
  keys.set(purpose, key);
  return key;
}
