/** O2: the hatch and the ladder are found in whatever words people name them or ask for them. */
import { expect, test } from 'vitest';
import { readAlone } from '../../src/exercise/read-alone.ts';
import type { Reading } from '../../src/language/reading.ts';
import { library } from '../helpers/library.ts';

const o2 = (await library()).find(({ scenario }) => scenario.id === 'o2');

function read(text: string): Reading {
  if (!o2) throw new Error('no O2');
  return readAlone(o2.scenario, text, { about: { journey: 'J1' }, listener: 'unit' });
}

test.each([
  ['The socket is in the attic.', 'accessNote', 'loftHatch'],
  ['There is a trap door in the ceiling.', 'accessNote', 'loftHatch'],
  ['Access by a trapdoor over the landing.', 'accessNote', 'loftHatch'],
  ['One gets up there through a ceiling hatch.', 'accessNote', 'loftHatch'],
  ['He needs a ladder that reaches three metres.', 'partsNeeded', 'ladder3m'],
])('said: %s', (text, fact, value) => {
  expect(read(text).facts).toContainEqual(expect.objectContaining({ fact, value }));
});

test.each([
  ['Is there an attic?', 'accessNote'],
  ['How do I reach the loft?', 'accessNote'],
  ['What is special about the access?', 'accessNote'],
  ['Anything he should bring?', 'partsNeeded'],
  ['What must be brought?', 'partsNeeded'],
  ['Is it high up?', 'partsNeeded'],
])('asked: %s', (text, fact) => {
  expect(read(text).asked.map((asked) => asked.fact)).toContain(fact);
});
