/** Filtering by typed words: each must stand somewhere in the row, `area:hill` in that column, `-word` nowhere. */
import type { MassRow } from '../../../../exercise/index.ts';
import type { MassColumn } from './columns.ts';

interface Wanted {
  /** Column in which it must stand; absent: anywhere. */
  column?: number;
  words: string;
  not: boolean;
}

/** The row's words column by column in small letters; made once for each row. */
export class RowWords {
  private readonly columns: readonly MassColumn[];
  private readonly known = new WeakMap<MassRow, readonly string[]>();

  constructor(columns: readonly MassColumn[]) {
    this.columns = columns;
  }

  of(row: MassRow): readonly string[] {
    const known = this.known.get(row);
    if (known) return known;
    const words = this.columns.map(({ value }) => value(row).toLowerCase());
    this.known.set(row, words);
    return words;
  }
}

/** A quotation that is still open reaches to the end. */
const PARTS = /(-?)(?:([^\s:"]+):)?(?:"([^"]*)"?|([^\s"]+))/g;

/** What was asked for; a name before a colon that is no column belongs to the words. */
function wantedBy(query: string, columns: readonly MassColumn[]): Wanted[] {
  return [...query.toLowerCase().matchAll(PARTS)].flatMap((found): Wanted[] => {
    const [, sign = '', name, quoted, plain] = found;
    const words = quoted ?? plain ?? '';
    const not = sign === '-';
    if (name === undefined) {
      // "area:" is a column whose words are still to come.
      const isBegun = words === '' || (words.endsWith(':') && columnCalled(words.slice(0, -1), columns) >= 0);
      return isBegun ? [] : [{ words, not }];
    }
    const column = columnCalled(name, columns);
    if (column < 0) return [{ words: `${name}:${words}`, not }];
    return [{ column, words, not }];
  });
}

/** By its id or heading, or by how one of them begins. */
function columnCalled(name: string, columns: readonly MassColumn[]): number {
  const exact = columns.findIndex(
    ({ id, label }) => id.toLowerCase() === name || label.toLowerCase() === name,
  );
  return exact >= 0
    ? exact
    : columns.findIndex(
        ({ id, label }) => id.toLowerCase().startsWith(name) || label.toLowerCase().startsWith(name),
      );
}

/** Places of the rows that the query leaves, in their order. */
export function filterRows(
  rows: readonly MassRow[],
  columns: readonly MassColumn[],
  query: string,
  words: RowWords = new RowWords(columns),
): number[] {
  const wanted = wantedBy(query, columns);
  const left: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (wanted.length > 0 && !wanted.every((each) => meets(words.of(row), each))) continue;
    left.push(index);
  }
  return left;
}

function meets(cells: readonly string[], { column, words, not }: Wanted): boolean {
  const stands =
    column === undefined ? cells.some((cell) => cell.includes(words)) : (cells[column] ?? '').includes(words);
  return stands !== not;
}
