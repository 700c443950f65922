/** Breaks of a story of several days name the day of each time; those of one morning name none. */
import { expect, test } from 'vitest';
import { playedRun, playTitles } from '../../../tests/helpers/played-run.ts';
import { debriefView } from '../views/debrief-view.ts';
import { judgeExercise } from './judge.ts';

async function explanations(scenario: string): Promise<string[]> {
  const found: string[] = [];
  for (const title of (await playTitles(scenario)).slice(0, 4)) {
    const { run, desk } = await playedRun(scenario, title);
    const { yours, passedToYou, elsewhere } = debriefView(run, judgeExercise(run), desk).breaks;
    found.push(...[...yours, ...passedToYou, ...elsewhere].map(({ explanation }) => explanation));
  }
  return found;
}

test('a story of several days', async () => {
  const words = await explanations('f3');
  expect(words.filter((text) => /on \w+day at \d\d:\d\d/.test(text)).length).toBeGreaterThan(2);
  for (const text of words) expect(text).not.toMatch(/\bat \w+day \d\d:\d\d/);
});

test('one morning', async () => {
  for (const text of await explanations('f1')) expect(text).not.toMatch(/\w+day/);
});
