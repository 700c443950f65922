import { describe, expect, it } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { figureGroups } from './figures.ts';
import { judgeExercise } from './judge.ts';

describe('the figures of a run', () => {
  it('come with formula and systems, and only for chains that were played', async () => {
    const { run } = await playedRun('f1', 'Heard and passed on');
    const groups = figureGroups(run, judgeExercise(run));
    expect(groups.map(({ title }) => title)).toEqual(['As the customer lives it', 'Faults']);
    const kept = groups[0]?.figures.find(({ id }) => id === 'promiseKept');
    expect(kept).toMatchObject({ value: '100 %', observable: true });
    expect(groups[0]?.figures.find(({ id }) => id === 'npsCsat')).toMatchObject({
      value: undefined,
      observable: false,
    });
  });

  it('a rate of something bad is no line of its own where it did not happen once', async () => {
    const { run } = await playedRun('f3', 'Rain, written once');
    const all = figureGroups(run, judgeExercise(run)).flatMap(({ figures }) => figures);
    expect(all.find(({ id }) => id === 'noFaultFoundRate')).toMatchObject({ value: '0 %', never: true });
    expect(all.find(({ id }) => id === 'promiseKept')?.never).toBe(false);
  });
});
