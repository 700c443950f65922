/** Figures of a thousand and more are grouped wherever the debrief shows them. */
import { expect, test } from 'vitest';
import { debriefText } from './debrief.ts';
import { figure } from './figures.ts';

test('thousands are set apart', () => {
  expect(figure(999)).toBe('999');
  expect(figure(6_511_306)).toBe('6,511,306');
  expect(debriefText.measured(12_400)).toContain('12,400 points');
  expect(debriefText.howOften(1200)).toBe('1,200 times');
  expect(debriefText.homes(40_000)).toBe('40,000 homes');
});
