/** What a debrief makes of single moves: an insult, a reply in a plain message, a handover sent twice, false certainty. */
import { expect, test } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { ExerciseRun } from '../run.ts';
import { debriefView } from '../views/debrief-view.ts';
import { judgeExercise } from './judge.ts';
import { candidatesOf } from './one-thing/candidates.ts';

test('an insult stands in the debrief in its own words', async () => {
  const { run: played, desk } = await playedRun('o4', 'Asked once');
  const run = new ExerciseRun(played.setup);
  run.advanceTo(played.inputs[0]?.t ?? 0);
  run.submit(desk, { move: 'answerCall', call: 'K-410' });
  run.submit(desk, { move: 'say', text: 'You are an idiot, shut up.' });
  run.advanceTo(run.endsAt);
  const { insults } = debriefView(run, judgeExercise(run), desk).breaks;
  expect(insults.map((each) => each.words)).toEqual(['You are an idiot, shut up.']);
});

test('a whole reply in a plain message is passed on: nobody says it never was', async () => {
  const { run: played, desk } = await playedRun('f1', 'Seen it');
  const report = played.world.log
    .events()
    .find((e) => e.kind === 'handoverOffered' && e.contract === 'H10' && e.targetDesk === desk);
  const run = new ExerciseRun(played.setup);
  run.advanceTo((report?.t ?? 0) + 5_000);
  run.submit(desk, {
    move: 'sendMessage',
    to: 'contactCentre',
    channel: 'hotline',
    about: 'INC-2207',
    text: 'INC-2207, Mill Rise: 46 homes, Mill Rise 1-31 and part of Quay Street, no internet since 07:50; a card in the cabinet failed, confirmed. A crew is on its way to replace the card. Next word 08:50. It is on our side, no repair time.',
  });
  run.advanceTo(run.endsAt);
  const verdict = judgeExercise(run);
  const view = debriefView(run, verdict, desk);
  expect(view.gist.sentence).toContain('The contact centre could tell callers from 08:2');
  expect(candidatesOf(run, verdict, desk).filter((c) => c.contract === 'H11' && c.kind === 'never')).toEqual(
    [],
  );
});

test('a handover that was sent again is shown as it was sent last', async () => {
  const { run, desk } = await playedRun('o1', 'Return all');
  const ids = run.world.handovers.map((h) => h.id);
  const again = ids.filter((id, i) => ids.indexOf(id) !== i);
  expect(again.length).toBeGreaterThan(0);
  const view = debriefView(run, judgeExercise(run), desk);
  const times = view.handovers.map((h) => h.at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  for (const id of again) {
    const shown = view.handovers.filter((h) => h.id === id);
    const last = run.world.handovers.findLast((h) => h.id === id);
    expect(shown.map((h) => [h.at, h.text])).toEqual([[last?.offeredAt, last?.text]]);
    expect(shown[0]?.state).toBe('accepted');
  }
});
