/** Words not sent yet: they survive a reload of this tab and go with it. */
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
