/** Words not sent yet: they survive a reload of this tab and go with it. */
import { keptInTab } from '../../../../ui/index.ts';

/** Words are kept once the hands have rested this long, in ms. */
export const HANDS_REST = 300;

const key = (run: string, slot: string): string => `baton.draft.${run}.${slot}`;

/** In a browser that keeps nothing the words live in their box only. */
export const readDraft = (run: string, slot: string): string => keptInTab.read(key(run, slot)) ?? '';

export function keepDraft(run: string, slot: string, text: string): void {
  if (text === '') keptInTab.remove(key(run, slot));
  else keptInTab.write(key(run, slot), text);
}

/** Whom words were begun for: kept beside them, so that a reload does not turn them to somebody else. */
export interface Addressee {
  key: string;
  name: string;
}

const addresseeOf = (slot: string): string => `${slot} to`;

export function readAddressee(run: string, slot: string): Addressee | undefined {
  const [key, name] = readDraft(run, addresseeOf(slot)).split('\n');
  return key === undefined || name === undefined ? undefined : { key, name };
}

export function keepAddressee(run: string, slot: string, addressee: Addressee | undefined): void {
  keepDraft(run, addresseeOf(slot), addressee === undefined ? '' : `${addressee.key}\n${addressee.name}`);
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
