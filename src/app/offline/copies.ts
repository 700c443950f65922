/** Copies of the app in this browser, one whole copy a version, so that files of two versions never mix. */
/** Path below the scope, and what its bytes must add up to. */
export type KeptFile = readonly [path: string, integrity: string];

/** So many files are fetched at once: whoever plays goes first. */
const AT_ONCE = 4;

const prefix = (scope: string): string => `baton ${scope} `;

export const copyName = (scope: string, version: string): string => prefix(scope) + version;

export const copiesBelow = async (scope: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix(scope)));

const isNamedByContent = (path: string): boolean => path.startsWith('assets/');

/** Fetches what the copy lacks. Rejects when a file is not the one of this version, or cannot be kept. */
export async function makeCopy(name: string, scope: string, files: readonly KeptFile[]): Promise<void> {
  const older = await copiesBelow(scope);
  const copy = await caches.open(name);
  const left = [...files];
  const fetchOn = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [path, integrity] = next;
      const url = scope + path;
      if (await copy.match(url)) continue;
      await copy.put(url, (await sameFile(url, path, older)) ?? (await fetched(url, path, integrity)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  if (!(await caches.has(name))) throw new Error(`${name} was removed while it was made.`);
}

/** A file that an older copy holds already. */
async function sameFile(url: string, path: string, older: readonly string[]): Promise<Response | undefined> {
  if (!isNamedByContent(path)) return undefined;
  for (const name of older) {
    const found = await caches.match(url, { cacheName: name, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

async function fetched(url: string, path: string, integrity: string): Promise<Response> {
  const cache = isNamedByContent(path) ? 'default' : 'no-cache';
  const response = await fetch(url, { cache, integrity, priority: 'low' });
  if (!response.ok) throw new Error(`${url} ${response.status}`);
  return response;
}

/** From the version that rules; a page that was opened before another version came still gets the files of its own. */
export async function findKept(name: string, scope: string, path: string): Promise<Response | undefined> {
  const names = isNamedByContent(path) ? [name, ...(await copiesBelow(scope))] : [name];
  for (const each of names) {
    const found = await caches.match(scope + path, { cacheName: each, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

export async function dropCopies(names: readonly string[]): Promise<void> {
  for (const name of names) await caches.delete(name);
}

/** Bytes of all copies, as they were before they were packed for the way. */
export async function sizeOfCopies(scope: string): Promise<number> {
  let bytes = 0;
  for (const name of await copiesBelow(scope))
    for (const response of await (await caches.open(name)).matchAll()) bytes += (await response.blob()).size;
  return bytes;
}
