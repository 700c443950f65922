/** The rows of a mass, made from what the scenario says of them and the seed: the same rows in every run of that seed. */
import { choose, drawsOf, keyOf } from '../../engine/random.ts';
import type { Mass, MassKind } from '../../model/mass.ts';
import { type Ms, parseInstant, SECOND } from '../../model/time.ts';
import type { MassRow } from './mass-row.ts';

const instant = (text: string): Ms => parseInstant(text) ?? 0;

/** All rows that the story does not have anyway, oldest first. */
export function generateRows(mass: Mass, scenario: string, seed: number): MassRow[] {
  const key = keyOf(`${scenario}/${mass.id}`);
  const kinds = shuffledKinds(mass, key, seed);
  const columns = mass.columns.map(({ id }) => ({ id, draws: drawsOf(seed, key, keyOf(id)) }));
  const numbers = drawsOf(seed, key, keyOf('numbers'));
  return timesOf(mass, key, seed).map((at, index): MassRow => {
    const kind = kinds[index];
    const fields: Record<string, string> = {};
    for (const [place, { id, draws }] of columns.entries()) {
      const values = kind?.values[id] ?? NOTHING;
      const value = values[choose(draws(index), values.length)] ?? '';
      fields[id] = value.includes('{') ? filled(value, numbers, index * 64 + place * 8) : value;
    }
    return {
      id: `${mass.ids.prefix}${mass.ids.from + index}`,
      at,
      status: kind?.status ?? '',
      owner: kind?.owner ?? '',
      linkedTo: NOTHING,
      fields,
      past: [],
    };
  });
}

/** The incident that truly made each row, in the order of the rows. */
export const incidentsOf = (mass: Mass, scenario: string, seed: number): (string | undefined)[] =>
  shuffledKinds(mass, keyOf(`${scenario}/${mass.id}`), seed).map(({ incident }) => incident);

const NOTHING: readonly string[] = [];

/** When each row came: evenly between two times that the scenario names, a little scattered, on a whole second. */
function timesOf(mass: Mass, key: number, seed: number): Ms[] {
  const draws = drawsOf(seed, key, keyOf('at'));
  const times: Ms[] = [];
  for (const [step, { by, rows }] of mass.grows.entries()) {
    const until = instant(by);
    const from = step === 0 ? until : instant(mass.grows[step - 1]?.by ?? by);
    const there = rows - mass.own.filter(({ at }) => instant(at) <= until).length;
    const before = times.length;
    for (let index = before; index < there; index += 1) {
      const part = (index - before + draws(index) / 0x80000000) / (there - before);
      times.push(from + Math.ceil((part * (until - from)) / SECOND) * SECOND);
    }
  }
  return times;
}

/** Each kind as often as the scenario says, in an order of the seed. */
function shuffledKinds({ kinds }: Mass, key: number, seed: number): MassKind[] {
  const draws = drawsOf(seed, key, keyOf('kind'));
  const order = kinds.flatMap((kind) => Array.from({ length: kind.rows }, () => kind));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = choose(draws(last), last + 1);
    const [here, there] = [order[last], order[other]];
    if (here && there) [order[last], order[other]] = [there, here];
  }
  return order;
}

const NUMBERS = /\{(\d+)-(\d+)\}/g;

/** {01-40} becomes a number from 01 to 40, as long as its first one; several in one value are drawn one by one. */
function filled(pattern: string, draws: (n: number) => number, from: number): string {
  let at = from;
  return pattern.replace(NUMBERS, (_, first: string, last: string) => {
    const number = Number(first) + choose(draws(at), Number(last) - Number(first) + 1);
    at += 1;
    return String(number).padStart(first.length, '0');
  });
}
