/**
 * Many rows of a mass named by one reference, so that one move goes in with all of them:
 * "tickets/1900/area=Hill|North" (of the first 1,900 rows those of two areas), "tickets/1900/1-5,9" (by their places).
 */

export interface MassRef {
  mass: string;
  /** Only the first so many rows: those that stood there when they were chosen; absent: all there are now. */
  of?: number;
  /** Rows that have one of these values in a column. */
  where?: { column: string; values: readonly string[] };
  /** Places of single rows, counted from 1, from and to. */
  places?: readonly (readonly [number, number])[];
}

const WHOLE = /^([A-Za-z][A-Za-z0-9]*)(?:\/(\d{1,6}))?\/(.+)$/s;
const WHERE = /^([A-Za-z][A-Za-z0-9]*)=(.*)$/s;
const PLACES = /^\d{1,6}(-\d{1,6})?(,\d{1,6}(-\d{1,6})?)*$/;

/** Reads a reference; undefined when the text is none. */
export function readMassRef(text: string): MassRef | undefined {
  const found = WHOLE.exec(text);
  if (!found) return undefined;
  const [, mass = '', of, rest = ''] = found;
  const head = { mass, ...(of === undefined ? {} : { of: Number(of) }) };
  if (PLACES.test(rest)) return { ...head, places: rest.split(',').map(span) };
  const where = WHERE.exec(rest);
  if (!where) return rest === 'all' ? head : undefined;
  const [, column = '', values = ''] = where;
  return { ...head, where: { column, values: values.split('|') } };
}

function span(text: string): readonly [number, number] {
  const [from = '0', to = from] = text.split('-');
  return [Number(from), Number(to)];
}

/** Writes a reference as `readMassRef` reads it. */
export function writeMassRef({ mass, of, where, places }: MassRef): string {
  const head = of === undefined ? mass : `${mass}/${of}`;
  if (where) return `${head}/${where.column}=${where.values.join('|')}`;
  if (!places) return `${head}/all`;
  return `${head}/${places.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')}`;
}

/** Places that follow each other as spans; `places` in rising order. */
export function spansOf(places: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const place of places) {
    const last = spans.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else spans.push([place, place]);
  }
  return spans;
}

/** Is the row at this place (counted from 1), with these values, one of them? */
export function isMeant(
  { of, where, places }: MassRef,
  place: number,
  values: Readonly<Record<string, string>>,
): boolean {
  if (of !== undefined && place > of) return false;
  if (where) return Object.hasOwn(values, where.column) && where.values.includes(values[where.column] ?? '');
  return places?.some(([from, to]) => place >= from && place <= to) ?? true;
}
