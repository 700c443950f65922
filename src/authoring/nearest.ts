/** Finds the words somebody may have meant. */

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` when it takes as many or more. */
function editDistance(a: string, b: string, limit = 8): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped && i > 1 && j > 1) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}

/** Up to `count` known words near to the one written, nearest first. */
export function nearest(word: string, known: Iterable<string>, count = 3): string[] {
  if (word.length > 60) return [];
  const small = word.toLowerCase();
  const reach = Math.max(1, Math.floor(word.length / 3)) + 1;
  const found: { id: string; distance: number }[] = [];
  for (const id of new Set(known)) {
    const other = id.toLowerCase();
    const inside =
      small.length > 2 && other.length > 2 && (other.startsWith(small) || small.startsWith(other));
    const distance = inside ? 1 : editDistance(small, other, reach);
    if (distance < reach) found.push({ id, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return found.slice(0, count).map(({ id }) => id);
}

/** `Did you mean "x" or "y"?`, or the known words when few, or the sentence given. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near.length > 0) return `Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?`;
  if (all.length > 0 && all.length <= 12) return `Use one of ${all.map((id) => `"${id}"`).join(', ')}.`;
  return otherwise;
}
