/** What runs and drills show, and days in a row. */
import { expect, test } from 'vitest';
import { playedRun } from '../../tests/helpers/played-run.ts';
import { judgeExercise } from '../exercise/debrief/judge.ts';
import { daysInARow } from './days-in-a-row.ts';
import { evidenceOfRun } from './evidence-of-run.ts';

async function evidenceOf(title: string, hints = 0) {
  const { run } = await playedRun('f1', title);
  return evidenceOfRun({ id: 'r1', run, verdict: judgeExercise(run), at: 5, hints });
}

test('a whole report shows that nothing was left out; with a hint it counts for less', async () => {
  const evidence = await evidenceOf('Heard and passed on');
  const sent = evidence.filter(({ side, contract }) => side === 'send' && contract === 'H10');
  expect(sent.map(({ code, grade }) => `${code} ${grade}`)).toEqual([
    'omittedFact good',
    'wrongFact good',
    'staleFact good',
  ]);
  expect(sent.every(({ from, to }) => from === 'contactCentre' && to === 'soc')).toBe(true);
  expect((await evidenceOf('Heard and passed on', 1)).some(({ grade }) => grade === 'good')).toBe(false);
  expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
});

test('what was left out is named', async () => {
  const slips = (await evidenceOf('Fog')).filter(({ grade }) => grade === 'again');
  expect(slips.length).toBeGreaterThan(0);
  expect(slips.flatMap(({ facts }) => facts)).toContain('answerNeededBy');
});

test('days in a row end with a day without, and today may still come', () => {
  const dayOf = (at: number): number => at;
  const at = (...days: number[]) => days.map((day) => ({ at: day }));
  expect(daysInARow([], 10, dayOf)).toBe(0);
  expect(daysInARow(at(10), 10, dayOf)).toBe(1);
  expect(daysInARow(at(7, 8, 9), 10, dayOf)).toBe(3);
  expect(daysInARow(at(7, 8, 9, 10, 10), 10, dayOf)).toBe(4);
  expect(daysInARow(at(6, 8), 10, dayOf)).toBe(0);
});
