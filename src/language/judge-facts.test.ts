/** Judging said facts against the truth. */
import { expect, it } from 'vitest';
import { judgeFacts, sameValue } from './judge-facts.ts';

it('tells present, missing and wrong, and lists what nobody needs', () => {
  const said = { area: 'Mill Row', reportCount: '3', answerNeededBy: '08:30', dog: 'yes' };
  const truth = { area: 'Mill Rise', reportCount: '3', windowStart: '08:11', answerNeededBy: '*' };
  expect(
    judgeFacts(['area', 'reportCount', 'windowStart', 'answerNeededBy', 'notInTruth'], [], said, truth),
  ).toEqual({
    fields: { area: 'wrong', reportCount: 'present', windowStart: 'missing', answerNeededBy: 'present' },
    irrelevant: ['dog'],
  });
});

it('compares times as times, counts as numbers, ids without spacing', () => {
  expect(sameValue('7:50', '07:50')).toBe(true);
  expect(sameValue('046', '46')).toBe(true);
  expect(sameValue('440218', '440 218')).toBe(true);
  expect(sameValue('PT45M', 'PT0H45M')).toBe(true);
  expect(sameValue('D4', 'D4 morning')).toBe(true);
  expect(sameValue('INC-2207', 'INC-2270')).toBe(false);
});
