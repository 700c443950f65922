/** Statements about the customer that are a cause by themselves, in orders: no frame is needed, and their own "not" denies nothing. */
import { expect, test } from 'vitest';
import { fakeOrderContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const context = {
  ...fakeOrderContext(),
  listener: 'customer' as const,
  customerSideCauses: [
    {
      value: 'customerAbsent',
      says: ['you were out', 'you were not in', 'you missed him', 'nobody was home'],
    },
    { value: 'customerData', says: ['you gave us the wrong address'] },
  ],
};

test.each([
  ['You were not in when he rang.', 'customerAbsent', 'asserted'],
  ['Nobody was home.', 'customerAbsent', 'asserted'],
  ['You gave us the wrong address.', 'customerData', 'asserted'],
  ['Nobody says you were out.', 'customerAbsent', 'quoted'],
  ['You were not out, that is our mistake.', 'customerAbsent', 'negated'],
  ['Our text says you missed him; that is wrong.', 'customerAbsent', 'quoted'],
])('%s', (text, cause, stance) => {
  const [named] = readWords(text, context).causes;
  expect(named).toMatchObject({ cause, stance });
});

test('a wrong address she did not give is no cause', () => {
  expect(readWords('You did not give a wrong address.', context).causes).toEqual([]);
});
