/** Small things kept here for whoever sits at this browser, by key; where it keeps nothing, nothing is found again and nothing fails. */

export interface Kept {
  /** Undefined when there is nothing under this key. */
  read(key: string): string | undefined;
  /** What was written there as JSON; empty when it is no object. */
  readData(key: string): object;
  write(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/** A browser may refuse even to name its storage: it is asked for each time. */
const keptIn = (storage: () => Storage): Kept => {
  const tried = <T>(deed: () => T, otherwise: T): T => {
    try {
      return deed();
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => tried(() => storage().getItem(key) ?? undefined, undefined),
    readData: (key) =>
      tried(() => {
        const data: unknown = JSON.parse(storage().getItem(key) ?? '{}');
        return typeof data === 'object' && data !== null ? data : {};
      }, {}),
    write: (key, text) => tried(() => storage().setItem(key, text), undefined),
    remove: (key) => tried(() => storage().removeItem(key), undefined),
    keys: () => tried(() => Object.keys(storage()), []),
  };
};

/** Until somebody empties it. */
export const keptInBrowser = keptIn(() => localStorage);

/** As long as this tab is open; a reload loses nothing. */
export const keptInTab = keptIn(() => sessionStorage);
