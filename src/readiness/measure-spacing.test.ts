/** What is due is still known as often as was chosen, and more is known than on fixed days with as many drills. */
import { describe, expect, test } from 'vitest';
import { LEARNERS, measureSpacing } from './measure-spacing.ts';

describe.each(LEARNERS)('$name', (learner) => {
  test.each([0.8, 0.9, 0.95])('holds %d', (retention) => {
    const figures = measureSpacing(learner, retention);
    expect(Math.abs(figures.rightWhenDue - retention)).toBeLessThan(0.08);
    expect(figures.known).toBeGreaterThan(figures.fixed.known + 0.02);
    expect(figures.knownLowest).toBeGreaterThan(figures.fixed.knownLowest + 0.05);
    expect(Math.abs(figures.fixed.drills - figures.drills)).toBeLessThan(figures.drills * 0.05);
  });
});

test('nine in ten, as everybody is drilled, is held within four in a hundred', () => {
  for (const learner of LEARNERS)
    expect(Math.abs(measureSpacing(learner).rightWhenDue - 0.9), learner.name).toBeLessThan(0.04);
});

test('the same learner and seed give the same year, another seed another one', () => {
  const [learner] = LEARNERS;
  if (!learner) throw new Error('no learner');
  expect(measureSpacing(learner)).toEqual(measureSpacing(learner));
  expect(measureSpacing(learner, 0.9, 2)).not.toEqual(measureSpacing(learner));
});
