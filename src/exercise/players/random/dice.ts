/** Chance for a bot: counted draws of its seed, so that a play can be repeated and no clock decides. */
import { choose, draw, happens, keyOf } from '../../../engine/random.ts';

const PURPOSE = keyOf('bot');
/** More draws than any one move needs. */
const DRAWS_PER_MOVE = 256;

export class Dice {
  private readonly seed: number;
  private readonly desk: number;
  private next = 0;

  constructor(seed: number, desk: string) {
    this.seed = seed;
    this.desk = keyOf(desk);
  }

  /** Begins the draws of a move, whatever the moves before needed. */
  startMove(ordinal: number): void {
    this.next = ordinal * DRAWS_PER_MOVE;
  }

  /** True with a probability from 0 to 1. */
  chance(share: number): boolean {
    return happens(this.draw(), share);
  }

  /** Whole number from 0, below `count`. */
  below(count: number): number {
    return choose(this.draw(), count);
  }

  /** One of a list; undefined when it is empty. */
  one<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** One of a list by weight; undefined when nothing weighs anything. */
  weighted<T>(list: readonly T[], weightOf: (item: T) => number): T | undefined {
    // Thousandths, so that sums are whole numbers everywhere.
    const weights = list.map((item) => Math.round(weightOf(item) * 1000));
    let left = this.below(weights.reduce((sum, weight) => sum + weight, 0));
    return list.find((_, index) => {
      left -= weights[index] ?? 0;
      return left < 0;
    });
  }

  /** Some of a list in its order, at most `most`. */
  some<T>(list: readonly T[], most = list.length): T[] {
    const wanted = Math.min(this.below(most + 1), list.length);
    let needed = wanted;
    return list.filter((_, index) => {
      const take = this.below(list.length - index) < needed;
      if (take) needed -= 1;
      return take;
    });
  }

  private draw(): number {
    const drawn = draw(this.seed, this.desk, PURPOSE, this.next);
    this.next += 1;
    return drawn;
  }
}
