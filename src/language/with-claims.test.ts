/** Believing a person who says that her words meant something Baton did not read in them. */
import { expect, test } from 'vitest';
import { fakeContext } from './fakes.ts';
import { readWords } from './read-words.ts';
import { withClaims } from './with-claims.ts';

const TEXT = 'The whole row is in the dark over there, I ring you at nine.';
const read = () => readWords(TEXT, fakeContext());
const place = (words: string) => {
  const from = TEXT.indexOf(words);
  return { from, to: from + words.length };
};

test('a claimed fact is read where it is said to stand, and only there', () => {
  const said = place('The whole row is in the dark');
  const reading = withClaims(read(), [
    { ...said, claim: { kind: 'fact', fact: 'neighbourAffected', value: 'nextDoorToo' } },
  ]);
  expect(reading.facts.filter(({ fact }) => fact === 'neighbourAffected')).toMatchObject([
    { value: 'nextDoorToo', at: [said.from, said.to], negated: false, quoted: false },
  ]);
  expect(reading.promises).toEqual(read().promises);
});

test('one span feeds one fact: what Baton read there gives way', () => {
  const text = 'Dead since 07:50.';
  const before = readWords(text, fakeContext());
  expect(before.facts.some(({ fact }) => fact === 'faultSince')).toBe(true);
  const claim = { kind: 'fact', fact: 'windowStart', value: '07:50' } as const;
  const after = withClaims(before, [{ from: 0, to: text.length, claim }]);
  expect(after.facts.map(({ fact }) => fact)).toEqual(['windowStart']);
});

test('a claimed act is heard; an apology is one of the first level', () => {
  const text = 'That was rotten luck and it is on our heads.';
  const after = withClaims(readWords(text, fakeContext()), [
    { from: 0, to: text.length, claim: { kind: 'act', act: 'apologise' } },
  ]);
  expect(after.acts.map(({ act }) => act)).toContain('apologise');
  expect(after.apology).toBe(1);
  expect(after.understood).toBe(true);
});

test('words that were no promise owe nothing', () => {
  expect(read().promises).toHaveLength(1);
  const after = withClaims(read(), [{ ...place('I ring you at nine'), claim: { kind: 'notPromise' } }]);
  expect(after.promises).toEqual([]);
  expect(after.acts.map(({ act }) => act)).not.toContain('promise');
});
