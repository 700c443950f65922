/** Values that could as well stand there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOf } from '../../model/time.ts';
import { otherValue } from './other-value.ts';

test('a time stays a time of the day, and another one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399_999 }), fc.nat(20), (t, turn) => {
      const truth = clockOf(t);
      const other = otherValue({ type: 'time', truth }, `at ${truth}`, false, turn);
      expect(other?.value).toMatch(/^[0-2]\d:[0-5]\d$/);
      expect(other?.value).not.toBe(truth);
      expect(other?.words).toBe(`at ${other?.value}`);
    }),
  );
});

test('a number and a reference are others, of the same length or nearly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
      const truth = String(n);
      const other = otherValue({ type: 'number', truth }, `${truth} homes`, false, 0);
      expect(other?.value).not.toBe(truth);
      expect(Number(other?.value)).toBeGreaterThan(0);
    }),
  );
  expect(otherValue({ type: 'id', truth: 'INC-2207' }, 'INC-2207', false, 0)?.value).toBe('INC-2270');
  expect(otherValue({ type: 'number', truth: '40000' }, '40,000 homes', false, 0)?.words).toBe(
    '50,000 homes',
  );
});

test('words of the scenario come only where the ones before stood alone', () => {
  const spec = { type: 'enum' as const, truth: 'card', tempting: { cable: ['a cut cable'] } };
  expect(otherValue(spec, 'Card gone', true, 0)).toEqual({ value: 'cable', words: 'A cut cable' });
  expect(otherValue(spec, 'card gone', false, 0)).toBeUndefined();
});

test('where any value is right none is wrong', () => {
  expect(otherValue({ type: 'time', truth: '*' }, '08:30', true, 0)).toBeUndefined();
});
