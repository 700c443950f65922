/** What needs words to be read waits here until the reader of words is loaded; then one goes after the other. */
import type { LateWords } from '../../services.ts';

/** `giveBack` hands the work back when the reader cannot be loaded. */
interface Waiting {
  work: () => void;
  giveBack: () => void;
}

export class WordQueue {
  private readonly words: LateWords;
  private readonly waiting: Waiting[] = [];
  private loading = false;

  constructor(words: LateWords) {
    this.words = words;
  }

  /** Works at once when words can be read and nothing is before it, else as soon as they can. */
  add(work: () => void, giveBack: () => void): void {
    this.waiting.push({ work, giveBack });
    if (this.words.here()) this.each((next) => next.work());
    else void this.load();
  }

  /** Asked for again with the next work after a failure. */
  private async load(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    const loaded = await this.words.load().then(
      () => true,
      () => false,
    );
    this.loading = false;
    this.each((next) => (loaded ? next.work() : next.giveBack()));
  }

  private each(use: (next: Waiting) => void): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) use(next);
  }
}
