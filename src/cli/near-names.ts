/** Names close to a misspelt one, for "did you mean". */

/** Edits between two words: letters added, left out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** At most three names that are near, nearest first. */
export function nearNames(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  const near = (name: string): number => {
    const known = name.toLowerCase();
    return known.includes(wanted) && wanted.length > 1 ? 0.5 : distance(wanted, known);
  };
  return names
    .map((name) => ({ name, far: near(name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.ceil(Math.min(word.length, name.length) / 3)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `Did you mean "f1"?`, or the whole list when nothing is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearNames(word, names).map((name) => `"${name}"`);
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  return names.length === 0 ? 'There is none.' : `There is: ${names.join(', ')}.`;
}
