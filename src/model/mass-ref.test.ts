/** References to many rows: what is written is read again, and hostile text means nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMeant, readMassRef, spansOf, writeMassRef } from './mass-ref.ts';

test('a group of rows, single rows and all of them are written and read again', () => {
  for (const text of [
    'tickets/1900/area=Hill|North',
    'tickets/1900/1-5,9',
    'tickets/all',
    'tickets/60/all',
    'a/area=',
  ])
    expect(writeMassRef(readMassRef(text) ?? { mass: '' })).toBe(text);
});

test('ids of records and hostile text are no references', () => {
  for (const text of [
    'T-5531',
    'troubleTicket:K1',
    'INC-1',
    '',
    '/',
    'tickets/',
    'tickets/1,',
    'tickets/-1',
    'tickets/9/9/9',
  ])
    expect(readMassRef(text)).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ref = readMassRef(text);
      if (ref) isMeant(ref, 1, { area: 'Hill' });
    }),
  );
});

test('places become spans and mean the same rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (places) => {
      const sorted = places.toSorted((a, b) => a - b);
      const ref = readMassRef(writeMassRef({ mass: 'tickets', of: 400, places: spansOf(sorted) }));
      const meant = Array.from({ length: 400 }, (_, at) => at + 1).filter(
        (place) => ref && isMeant(ref, place, {}),
      );
      expect(meant).toEqual(sorted);
    }),
  );
});

test('rows that came later are not meant, nor what an object has anyway', () => {
  const ref = readMassRef('tickets/10/area=Hill');
  expect(ref && isMeant(ref, 10, { area: 'Hill' })).toBe(true);
  expect(ref && isMeant(ref, 11, { area: 'Hill' })).toBe(false);
  const odd = readMassRef('tickets/constructor=');
  expect(odd && isMeant(odd, 1, {})).toBe(false);
});
