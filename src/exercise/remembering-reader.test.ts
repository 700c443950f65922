import { expect, test } from 'vitest';
import { englishReader } from '../language/index.ts';
import type { Reader, ReadingContext } from '../language/reading.ts';
import { rememberingReader } from './remembering-reader.ts';

const CASE = {
  facts: [],
  customerSideCauses: [],
  providerSideCauses: [],
  harms: [],
  persons: [],
  units: [],
};

const at = (now: number, more: Partial<ReadingContext> = {}): ReadingContext => ({
  ...CASE,
  now,
  listener: 'customer',
  held: {},
  evidence: false,
  evidenceIds: [],
  ...more,
});

const TEXT = 'I am sorry, I ring you back by nine.';

function counted(): { reader: Reader; asked: () => number } {
  let asked = 0;
  const readWords: Reader['readWords'] = (text, context) => {
    asked += 1;
    return englishReader.readWords(text, context);
  };
  return { reader: rememberingReader({ ...englishReader, readWords }), asked: () => asked };
}

test('the same words in the same context are read once, and as they are read without it', () => {
  const { reader, asked } = counted();
  expect(reader.readWords(TEXT, at(0))).toEqual(englishReader.readWords(TEXT, at(0)));
  expect(reader.readWords(TEXT, at(0))).toEqual(englishReader.readWords(TEXT, at(0)));
  expect(asked()).toBe(1);
});

test('whatever a reading hangs on is read anew when it is another', () => {
  const { reader, asked } = counted();
  reader.readWords(TEXT, at(0));
  const others: [string, ReadingContext][] = [
    [`${TEXT} Bye.`, at(0)],
    [TEXT, at(36_000_000)],
    [TEXT, at(0, { listener: 'unit' })],
    [TEXT, at(0, { held: { rootCause: 'accessCard' } })],
    [TEXT, at(0, { evidence: true })],
    [TEXT, at(0, { evidenceIds: ['LT-2207'] })],
    [TEXT, at(0, { open: ['startTime'] })],
    [TEXT, at(0, { facts: [] })],
    [TEXT, at(0, { harms: ['exam'] })],
    [TEXT, at(0, { persons: [{ value: 'p', says: ['Ms Adeyemi'] }] })],
  ];
  for (const [index, [text, context]] of others.entries()) {
    expect(reader.readWords(text, context)).toEqual(englishReader.readWords(text, context));
    expect(asked()).toBe(index + 2);
  }
});

test('of very many readings the oldest are read again, the newest are not', () => {
  const { reader, asked } = counted();
  for (let now = 0; now < 600; now += 1) reader.readWords('Yes.', at(now));
  reader.readWords('Yes.', at(599));
  expect(asked()).toBe(600);
  reader.readWords('Yes.', at(0));
  expect(asked()).toBe(601);
});
