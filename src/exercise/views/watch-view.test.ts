/** The expert of F1 watched: every move has what made it due, and the moves that count say what they serve. */
import { beforeAll, expect, test } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { type WatchView, watchView } from './watch-view.ts';

let view: WatchView;
beforeAll(async () => {
  const { run, play } = await playedRun('f1', 'Heard and passed on');
  view = watchView(run.setup, play);
});

test('every move of the play is there, in time, with what made it due', () => {
  expect(view.steps.length).toBeGreaterThan(15);
  for (const [i, step] of view.steps.entries()) {
    expect(step.because).not.toBe('');
    expect(step.doneAt).toBeGreaterThanOrEqual(step.t);
    expect(step.t).toBeGreaterThanOrEqual(view.steps[i - 1]?.t ?? 0);
  }
});

test('the report says which expectations it serves', () => {
  const report = view.steps.find((step) => step.words.startsWith('3 calls Mill Rise'));
  expect(report?.serves.map((s) => s.id)).toEqual(['a5', 'a6']);
});

test('nothing is shown that this desk could not hear or see', () => {
  expect(view.moments.every((m) => m.atDesk)).toBe(true);
  expect(view.moments.some((m) => m.mine)).toBe(true);
});
