/** What a debrief says of a shift change: how much crossed, when the promise was kept, and who sits in the other chair. */
import { expect, test } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { debriefView } from '../views/debrief-view.ts';
import { judgeExercise } from './judge.ts';

async function viewOf(title: string) {
  const { run, desk } = await playedRun('f5', title);
  return debriefView(run, judgeExercise(run), desk);
}

test('it counts what the coming desk came to hold, and says when he was called', async () => {
  const best = await viewOf('Say what comes due');
  expect(best.gist.sentence).toMatch(/^Of eight open things the day held 8\. Mr Lund was called at 06:28/);
  expect(best.gist.hit).toBe('0 services');
  const nods = await viewOf('Nods at the read-back');
  expect(nods.gist.sentence).toContain('the day held 7. Castell kept its pin. Nobody rang Mr Lund');
});

test('the other chair of the same unit is told apart by who sits there', async () => {
  const { otherSeats } = await viewOf('Say what comes due');
  expect(otherSeats).toMatchObject([{ desk: 'noc.day', name: 'Ruth' }]);
  expect(otherSeats[0]?.unitName).toMatch(/, Ruth$/);
});
