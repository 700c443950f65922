/** Keeps the parts of a view that did not change, so that only what changed is drawn again. */

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

function share(before: unknown, next: unknown): unknown {
  if (Object.is(before, next)) return before;
  if (Array.isArray(before) && Array.isArray(next)) {
    const rows: unknown[] = next.map((row, at) => share(before[at], row));
    return rows.length === before.length && rows.every((row, at) => row === before[at]) ? before : rows;
  }
  if (!isPlain(before) || !isPlain(next) || Array.isArray(before) || Array.isArray(next)) return next;
  const keys = Object.keys(next);
  const shared: Plain = {};
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    shared[key] = share(before[key], next[key]);
    isSame &&= shared[key] === before[key] && key in before;
  }
  return isSame ? before : shared;
}

/** `next` with every part that is equal, however deep, taken from `before`. Both hold plain data only. */
export const shareParts = <V>(before: V, next: V): V => share(before, next) as V;
