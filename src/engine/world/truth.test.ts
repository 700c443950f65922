/** What is true, and how a value that was said compares with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWorld, truth } from '../../../tests/helpers/small-world.ts';
import type { Truth } from './shapes.ts';
import { ANY_VALUE, caseOfFact, fieldsOf, plainValue, setTruth, truthOf, verdictOf } from './truth.ts';

const one = (value: string, more: Partial<Truth> = {}): Truth => ({
  value,
  alsoRight: [],
  past: [],
  kind: 'text',
  ...more,
});

describe('a value', () => {
  it('is present when it is the true one, whatever the case, the blanks and the dashes of an id', () => {
    expect(verdictOf(one('Mill Rise'), 'mill rise')).toBe('present');
    expect(verdictOf(one('440 218', { kind: 'id' }), '440-218')).toBe('present');
    expect(verdictOf(one('440 218', { kind: 'id' }), '440218')).toBe('present');
    expect(verdictOf(one('1-07'), '107')).toBe('wrong');
  });

  it('is present when it is also right, or when any value is', () => {
    expect(verdictOf(one('08:00', { alsoRight: ['eight'] }), 'eight')).toBe('present');
    expect(verdictOf(one(ANY_VALUE), 'whatever')).toBe('present');
  });

  it('is stale when it was true earlier, wrong when it never was, and nothing where no truth is', () => {
    const t = one('new', { past: ['old'] });
    expect(verdictOf(t, 'old')).toBe('stale');
    expect(verdictOf(t, 'other')).toBe('wrong');
    expect(verdictOf(undefined, 'other')).toBeUndefined();
  });

  it('of one script is never that of another', () => {
    expect(verdictOf(one('Köln'), 'Kóln')).toBe('wrong');
    expect(verdictOf(one('山田'), '鈴木')).toBe('wrong');
    expect(verdictOf(one('山田'), '山 田')).toBe('present');
  });

  it('compared with itself is always present', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('id', 'text', 'time'), (value, kind) => {
        expect(verdictOf(one(value, { kind }), value)).toBe('present');
        expect(plainValue(plainValue(value))).toBe(plainValue(value));
      }),
    );
  });
});

describe('a change of the world', () => {
  it('makes the old value stale, and the old value right again when it comes back', () => {
    const w = smallWorld();
    const journey = w.journey('J1');
    setTruth(journey, 'unitNumber', '9');
    expect(verdictOf(journey.truth.get('unitNumber'), '7')).toBe('stale');
    expect(verdictOf(journey.truth.get('unitNumber'), '9')).toBe('present');
    setTruth(journey, 'unitNumber', '7');
    expect(verdictOf(journey.truth.get('unitNumber'), '7')).toBe('present');
    expect(verdictOf(journey.truth.get('unitNumber'), '9')).toBe('stale');
  });

  it('of nothing changes nothing, and a new fact has no past', () => {
    const w = smallWorld();
    const journey = w.journey('J1');
    const before = structuredClone(journey.truth.get('unitNumber'));
    setTruth(journey, 'unitNumber', '7');
    expect(journey.truth.get('unitNumber')).toEqual(before);
    setTruth(journey, 'errorCode', 'E7', 'id');
    expect(journey.truth.get('errorCode')).toEqual({ value: 'E7', alsoRight: [], past: [], kind: 'id' });
  });

  it('from any value leaves no "any value" behind', () => {
    const w = smallWorld();
    const journey = w.journey('J1');
    setTruth(journey, 'callBackNumber', ANY_VALUE);
    setTruth(journey, 'callBackNumber', '0170');
    expect(verdictOf(journey.truth.get('callBackNumber'), '0171')).toBe('wrong');
  });
});

describe('where a truth lies', () => {
  it('is the need first, then the incident that truly hits it, then the one that is named', () => {
    const w = smallWorld();
    w.journey('J1').truth = truth({ area: 'own area' });
    expect(truthOf(w, 'area', 'J1')?.value).toBe('own area');
    expect(truthOf(w, 'area', 'J2')?.value).toBe('Mill Rise');
    expect(truthOf(w, 'area', undefined, 'INC-1')?.value).toBe('Mill Rise');
    expect(truthOf(w, 'area')).toBeUndefined();
    expect(truthOf(w, 'area', 'nonsense')).toBeUndefined();
  });

  it('is also where knowledge of it is filed', () => {
    const w = smallWorld();
    expect(caseOfFact(w, 'symptomWords', 'J1')).toBe('J1');
    expect(caseOfFact(w, 'affectedCount', 'J1')).toBe('INC-1');
    expect(caseOfFact(w, 'nonsense', 'J1')).toBe('J1');
    expect(caseOfFact(w, 'nonsense', undefined, 'INC-1')).toBe('INC-1');
    expect(caseOfFact(w, 'nonsense')).toBe('desk');
  });
});

describe('the fields of words', () => {
  const w = smallWorld();

  it('list what was required and exists in truth, and what else was said', () => {
    expect(
      fieldsOf(
        w,
        ['symptomWords', 'unitNumber', 'dogOnSite'],
        { affectedCount: '46', unitNumber: '9' },
        [],
        'J1',
      ),
    ).toEqual({
      symptomWords: 'missing',
      unitNumber: 'wrong',
      affectedCount: 'present',
    });
  });

  it('leave out what exists in no truth, said or not', () => {
    expect(fieldsOf(w, [], { nonsense: '1' }, [], 'J1')).toEqual({});
  });

  it('call an attached value attached only when it is right', () => {
    const says = { symptomWords: 'noSync', unitNumber: '9' };
    expect(fieldsOf(w, ['symptomWords', 'unitNumber'], says, ['symptomWords', 'unitNumber'], 'J1')).toEqual({
      symptomWords: 'attached',
      unitNumber: 'wrong',
    });
  });

  it('never name a fact by what every object has', () => {
    expect(fieldsOf(w, [], { constructor: 'x', toString: 'y' }, [], 'J1')).toEqual({});
  });
});
