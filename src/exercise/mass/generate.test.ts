/** Masses made from the seed: the same every time, as many as the story says by when, and what it says of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '../../../tests/helpers/library.ts';
import { type Mass, massSchema } from '../../model/mass.ts';
import { parseInstant } from '../../model/time.ts';
import { generateRows } from './generate.ts';

const f7 = (await library()).find(({ scenario }) => scenario.id === 'f7')?.scenario;
const massOf = (id: string): Mass => {
  const mass = f7?.masses?.find((each) => each.id === id);
  if (!mass) throw new Error(`no mass ${id}`);
  return mass;
};
const at = (text: string): number => parseInstant(text) ?? Number.NaN;
const madeBy = (mass: Mass, seed: number, time: string): number =>
  generateRows(mass, 'f7', seed).filter((row) => row.at <= at(time)).length;

test('the same seed gives the same rows, another seed others', () => {
  const mass = massOf('tickets');
  expect(generateRows(mass, 'f7', 7)).toEqual(generateRows(mass, 'f7', 7));
  expect(generateRows(mass, 'f7', 8)).not.toEqual(generateRows(mass, 'f7', 7));
  expect(generateRows(mass, 'f8', 7)).not.toEqual(generateRows(mass, 'f7', 7));
});

test.each([1, 7, 4711])(
  'F7 has 60 tickets at 04:40, 1,900 at 05:30 and no more, 1,840 of them of the storm (seed %i)',
  (seed) => {
    const mass = massOf('tickets');
    const own = mass.own.length;
    expect(madeBy(mass, seed, 'D2 04:19') + own).toBe(31);
    expect(madeBy(mass, seed, 'D2 04:40') + own).toBe(60);
    expect(madeBy(mass, seed, 'D2 05:30') + own).toBe(1900);
    expect(madeBy(mass, seed, 'D2 07:00') + own).toBe(1900);
    const rows = generateRows(mass, 'f7', seed);
    const storm = rows.filter(({ fields }) => fields.priority === 'P2').length;
    expect(storm).toBeGreaterThan(1000);
    const others = rows.filter(({ fields }) => ['Valley', 'Old Port'].includes(fields.area ?? ''));
    expect(others).toHaveLength(38);
    const stormWords = new Set(mass.kinds[0]?.values.symptom);
    const regions = rows.filter(({ fields }) => ['North', 'Hill', 'Coast'].includes(fields.area ?? ''));
    expect(regions.filter(({ fields }) => stormWords.has(fields.symptom ?? '')).length + own).toBe(1840);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  },
);

test('F7 has 3,200 alarms between 04:05 and 04:09, the first of them the root, in the order in which they came', () => {
  const mass = massOf('alarms');
  const rows = generateRows(mass, 'f7', 1);
  expect(rows.length + mass.own.length).toBe(3200);
  expect(rows.every((row) => row.at > at('D2 04:05') && row.at <= at('D2 04:09'))).toBe(true);
  expect(rows.every((row, index) => index === 0 || row.at >= (rows[index - 1]?.at ?? 0))).toBe(true);
  expect(mass.own[0]).toMatchObject({ record: 'A-5501', at: 'D2 04:05' });
  for (const { fields } of rows) expect(fields.element).toMatch(/^(OLT|AGG|VOI)-[NHC]\d+$|^CAB-\d{3}$/);
});

test('whatever a mass says, it makes that many rows of each kind, none before or after its times', () => {
  const minute = (n: number): string => `D2 04:${String(n).padStart(2, '0')}`;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 59 }),
      fc.integer(),
      (sizes, until, seed) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const mass = massSchema.parse({
          id: 'any',
          type: 'alarm',
          system: 'faultMgmt',
          ids: { prefix: 'A-', from: 1 },
          columns: [{ id: 'kind', label: 'Kind' }],
          grows: [
            { by: minute(0), rows: 0 },
            { by: minute(until), rows: total },
          ],
          kinds: sizes.map((rows, kind) => ({
            rows,
            status: 'raised',
            values: { kind: [`${kind} {01-12}`] },
          })),
        });
        const rows = generateRows(mass, 'any', seed);
        for (const [kind, size] of sizes.entries())
          expect(rows.filter(({ fields }) => fields.kind?.startsWith(`${kind} `))).toHaveLength(size);
        for (const row of rows) {
          expect(row.fields.kind).toMatch(/ (0[1-9]|1[0-2])$/);
          expect(row.at > at(minute(0)) && row.at <= at(minute(until))).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('3,200 alarms are made in less time than a picture takes', () => {
  const mass = massOf('alarms');
  const taken = Array.from({ length: 7 }, (_, seed) => {
    const begun = performance.now();
    generateRows(mass, 'f7', seed);
    return performance.now() - begun;
  });
  expect(Math.min(...taken)).toBeLessThan(20);
});
