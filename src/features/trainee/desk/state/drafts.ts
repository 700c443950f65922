/** Words not sent yet: they survive a reload of this tab and go with it. */
/** Words are kept once the hands have rested this long, in ms. */
export const HANDS_REST = 300;

const key = (run: string, slot: string): string => `baton.draft.${run}.${slot}`;

export function readDraft(run: string, slot: string): string {
  try {
    return sessionStorage.getItem(key(run, slot)) ?? '';
  } catch {
    return '';
  }
}

export function keepDraft(run: string, slot: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key(run, slot));
    else sessionStorage.setItem(key(run, slot), text);
  } catch {
    // A browser that keeps nothing: the words live in the box only.
  }
}

/** The words of one box while it is open. Once they went out or were thrown away, nothing that comes later keeps them. */
export class Draft {
  private readonly run: string;
  private readonly slot: string;
  private isOver = false;

  constructor(run: string, slot: string) {
    this.run = run;
    this.slot = slot;
  }

  keep(text: string): void {
    if (!this.isOver) keepDraft(this.run, this.slot, text);
  }

  /** Sent or discarded: a blur or a timer that still holds the old words keeps nothing. */
  end(): void {
    this.isOver = true;
    keepDraft(this.run, this.slot, '');
  }
}
