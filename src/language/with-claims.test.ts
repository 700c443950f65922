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
  const after = withClaims(read(), [
    { ...place('I ring you at nine'), claim: { kind: 'act', act: 'promise', not: true } },
  ]);
  expect(after.promises).toEqual([]);
  expect(after.acts.map(({ act }) => act)).not.toContain('promise');
});

test('a struck fact is not read in those words, and still read elsewhere', () => {
  const text = 'Dead since 07:50. It has been off since 07:50.';
  const before = readWords(text, fakeContext());
  const since = before.facts.filter(({ fact }) => fact === 'faultSince');
  const [from, to] = since[0]?.at ?? [0, 0];
  const claim = { kind: 'fact', fact: 'faultSince', value: '07:50', not: true } as const;
  const after = withClaims(before, [{ from, to, claim }]);
  expect(after.facts.some(({ fact, at }) => fact === 'faultSince' && at[0] === from)).toBe(false);
  expect(after.facts).toHaveLength(before.facts.length - 1);
});

test('struck blame is no blame, and nothing else is lost', () => {
  const text = 'It is your router. We test the line now.';
  const before = readWords(text, fakeContext());
  const cause = before.causes.find(({ side }) => side === 'customer');
  expect(before.blame).not.toBe('none');
  const after = withClaims(before, [
    { from: 0, to: text.length, claim: { kind: 'cause', cause: cause?.cause ?? '', not: true } },
  ]);
  expect(after.blame).toBe('none');
  expect(after.acts).toEqual(before.acts);
});

test('a struck apology was none, a struck question was not asked, a struck insult is none', () => {
  const sorry = 'Sorry about that.';
  const all = (text: string, claim: Parameters<typeof withClaims>[1][number]['claim']) =>
    withClaims(readWords(text, fakeContext()), [{ from: 0, to: text.length, claim }]);
  expect(readWords(sorry, fakeContext()).apology).toBeGreaterThan(0);
  expect(all(sorry, { kind: 'act', act: 'apologise', not: true })).toMatchObject({ apology: 0 });
  expect(all('Since when?', { kind: 'act', act: 'askFact', not: true }).asked).toEqual([]);
  expect(readWords('You are an idiot.', fakeContext()).marks).toContain('insult');
  expect(all('You are an idiot.', { kind: 'mark', mark: 'insult', not: true }).marks).toEqual([]);
});
