/** JSON with one spelling per value: sorted keys, no spaces, nothing undefined; what hashes are taken of. */

/** The canonical text of plain data. Numbers that JSON has no word for become null; functions are left out. */
export function canonicalJson(value: unknown): string {
  return write(value) ?? 'null';
}

function write(value: unknown): string | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
  if (typeof value !== 'object') {
    return typeof value === 'function' || typeof value === 'bigint' ? undefined : JSON.stringify(value);
  }
  const entries: [string, unknown][] = Object.entries(value);
  const parts: string[] = [];
  for (const [key, item] of entries.sort(byKey)) {
    const text = write(item);
    if (text !== undefined) parts.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${parts.join(',')}}`;
}

/** By code units, so that no locale decides. */
const byKey = (a: [string, unknown], b: [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
