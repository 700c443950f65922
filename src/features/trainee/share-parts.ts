/** Keeps the parts of a view that did not change, so that only what changed is drawn again. */

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** `next` with every unchanged top-level part, and every unchanged row of its lists, taken from `before`. */
export function shareParts<V extends object>(before: V, next: V): V {
  const shared: V = { ...next };
  for (const key of Object.keys(next) as (keyof V)[]) {
    const [old, now] = [before[key], next[key]];
    if (same(old, now)) shared[key] = old;
    else if (Array.isArray(old) && Array.isArray(now)) {
      const rows: unknown[] = now.map((row, at) => (same(old[at], row) ? old[at] : row));
      shared[key] = rows as V[keyof V];
    }
  }
  return shared;
}
