/** "Not a promise": only what was read in words, contested like any reading. */
import { expect, test } from 'vitest';
import { playedRun, playedUpTo } from '../../tests/helpers/played-run.ts';
import { notAPromise } from './not-a-promise.ts';
import { restoreRun, sessionOf, unsealed } from './session.ts';

async function onTheLine() {
  const { run: played, desk } = await playedRun('f1', 'Heard and passed on');
  const run = playedUpTo(played, desk, 'answerCall');
  run.advanceTo(run.now + 3000);
  run.act(desk, { move: 'say', text: 'Good morning. I ring you by 08:35, promised.' });
  return { run, desk };
}

test('the promise is gone, the words stay, and the run can be replayed', async () => {
  const { run, desk } = await onTheLine();
  const owed = run.world.commitments.find((c) => c.desk === desk && c.what === 'callBack');
  expect(owed?.state).toBe('open');
  const contests = notAPromise(run, owed?.id ?? '');
  const [contest] = contests;
  expect(contest?.text.slice(contest.from, contest.to)).toContain('ring you');
  const session = unsealed(sessionOf(run));
  const read = restoreRun({ ...session, contests }, run.setup);
  expect(read.world.commitments.filter((c) => c.desk === desk && c.what === 'callBack')).toEqual([]);
  const again = restoreRun(sessionOf(read), run.setup);
  expect(sessionOf(again).logHash).toBe(sessionOf(read).logHash);
});

test('a promise by the verb has no words to contest', async () => {
  const { run, desk } = await onTheLine();
  const before = new Set(run.world.commitments.map(({ id }) => id));
  run.act(desk, { move: 'promise', to: 'customer', what: 'update', due: 'D2 08:40' });
  const made = run.world.commitments.find(({ id }) => !before.has(id));
  expect(made).toBeDefined();
  expect(notAPromise(run, made?.id ?? '')).toEqual([]);
});

test('a promise that was moved is gone whole, also when its time was a span and time has passed', async () => {
  const { run, desk } = await onTheLine();
  run.act(desk, { move: 'say', text: 'No, I ring you in twenty minutes.' });
  run.act(desk, { move: 'say', text: 'I ring you by 08:50, for sure.' });
  run.advanceTo(run.now + 60_000);
  const owed = run.world.commitments.find((c) => c.desk === desk && c.what === 'callBack');
  expect(owed?.moves).toBe(2);
  const contests = notAPromise(run, owed?.id ?? '');
  expect(contests).toHaveLength(3);
  const session = unsealed(sessionOf(run));
  const read = restoreRun({ ...session, contests }, run.setup);
  expect(read.world.commitments.filter((c) => c.desk === desk && c.what === 'callBack')).toEqual([]);
});
