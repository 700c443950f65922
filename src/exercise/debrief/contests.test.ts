/** Contests: counted at once in practice, after the trainer in Assess, kept in the session, told before they cost anything. */
import { expect, test } from 'vitest';
import { playedRun, playedUpTo } from '../../../tests/helpers/played-run.ts';
import type { Contest } from '../../model/contest.ts';
import type { ExerciseRun } from '../run.ts';
import { restoreRun, sessionOf } from '../session.ts';
import { debriefView } from '../views/debrief-view.ts';
import { withContest, withoutContest } from './contests.ts';
import { judgeExercise } from './judge.ts';

/** Baton cannot know that "kicked off at" opens the first of some calls. */
const NOTE =
  'Mill Rise, 3 calls, no internet, checked the line and the board, nobody at risk that we know. Ball got rolling eleven past. Yes or no by 08:30.';
const SAYS_IT = 'Ball got rolling eleven past';

async function reported(mode: 'practise' | 'assess') {
  const { run: played, desk } = await playedRun('f1', 'Heard and passed on');
  // Everything up to the report as the expert does it; the report in other words.
  const run = playedUpTo(played, desk, 'report', { text: NOTE, mode });
  run.advanceTo(run.endsAt);
  return { run, desk };
}

const windowOf = (run: ExerciseRun): string | undefined =>
  run.world.log.events().find((e) => e.kind === 'handoverOffered' && e.contract === 'H10')?.fields
    ?.windowStart;

const contest = (desk: string, more: Partial<Contest> = {}): Contest => ({
  id: 'c1',
  desk,
  t: 0,
  text: NOTE,
  from: NOTE.indexOf(SAYS_IT),
  to: NOTE.indexOf(SAYS_IT) + SAYS_IT.length,
  matter: 'J1',
  claim: { kind: 'fact', fact: 'windowStart', value: '08:11' },
  state: 'open',
  ...more,
});

const rebuildOf = (run: ExerciseRun) => (session: ReturnType<typeof sessionOf>) =>
  restoreRun(session, run.setup);

test('practice counts it at once, and shows it as contested', async () => {
  const { run, desk } = await reported('practise');
  expect(windowOf(run)).toBe('missing');
  const counted = withContest(run, contest(desk), rebuildOf(run));
  expect(counted.counts).toBe(true);
  expect(windowOf(counted.run)).toBe('present');
  expect(judgeExercise(counted.run).score).toBeGreaterThanOrEqual(judgeExercise(run).score);
  const view = debriefView(counted.run, judgeExercise(counted.run), desk);
  expect(view.contests).toMatchObject([{ words: SAYS_IT, state: 'counted', shown: '08:11' }]);
  const note = view.handovers.find((h) => h.text === NOTE);
  expect(note?.marks.find(({ fact }) => fact === 'windowStart')).toMatchObject({ state: 'contested' });
});

test('the claim travels with the session: replayed, the same log', async () => {
  const { run, desk } = await reported('practise');
  const { session } = withContest(run, contest(desk), rebuildOf(run));
  const again = restoreRun(JSON.parse(JSON.stringify(session)), run.setup);
  expect(sessionOf(again).logHash).toBe(session.logHash);
  expect(windowOf(again)).toBe('present');
});

test('Assess waits for the trainer', async () => {
  const { run, desk } = await reported('assess');
  const waiting = withContest(run, contest(desk), rebuildOf(run));
  expect(waiting.counts).toBe(false);
  expect(windowOf(waiting.run)).toBe('missing');
  const accepted = withContest(run, contest(desk, { state: 'accepted' }), rebuildOf(run));
  expect(windowOf(accepted.run)).toBe('present');
});

test('declined or taken back it counts no more', async () => {
  const { run, desk } = await reported('practise');
  const declined = withContest(
    run,
    contest(desk, { state: 'declined', why: 'No time of day.' }),
    rebuildOf(run),
  );
  expect(windowOf(declined.run)).toBe('missing');
  const counted = withContest(run, contest(desk), rebuildOf(run));
  const back = withoutContest(counted.run, 'c1', rebuildOf(run));
  expect(windowOf(back.run)).toBe('missing');
  expect(sessionOf(back.run).logHash).toBe(sessionOf(run).logHash);
});

test('what would end worse is told before it is kept, and the run stays as it was', async () => {
  const { run, desk } = await reported('practise');
  const hash = sessionOf(run).logHash;
  const note = debriefView(run, judgeExercise(run), desk).texts.find(({ text }) => text === NOTE);
  const area = note?.read.find(({ claim }) => claim.kind === 'fact' && claim.fact === 'area');
  expect(area).toBeDefined();
  if (!area) return;
  const { claim, from, to } = area;
  const struck = withContest(run, contest(desk, { claim, from, to }), rebuildOf(run));
  expect(struck.adds.length).toBeGreaterThan(0);
  expect(judgeExercise(struck.run).score).toBeLessThan(judgeExercise(run).score);
  expect(sessionOf(run).logHash).toBe(hash);
  const waits = withContest(run, contest(desk, { claim, from, to, waits: true }), rebuildOf(run));
  expect(waits).toMatchObject({ counts: false, adds: [] });
  expect(sessionOf(waits.run).logHash).toBe(hash);
});

test('a contest that helps says what goes', async () => {
  const { run, desk } = await reported('practise');
  const { adds, takes } = withContest(run, contest(desk), rebuildOf(run));
  expect(adds).toEqual([]);
  expect(takes.length).toBeGreaterThan(0);
});

test('blame that was not meant is struck: the break goes with it', async () => {
  const { run: played, desk } = await playedRun('f1', 'Heard and passed on');
  const run = playedUpTo(played, desk, 'answerCall');
  run.advanceTo(run.now + 3000);
  run.act(desk, { move: 'say', text: 'It is your router.' });
  run.advanceTo(run.endsAt);
  const view = debriefView(run, judgeExercise(run), desk);
  const said = view.texts.find(({ text }) => text === 'It is your router.');
  const blame = said?.read.find(({ claim }) => claim.kind === 'cause');
  expect(view.breaks.yours.map(({ id }) => id)).toContain('CB01');
  if (!said || !blame) throw new Error('no blame was read');
  const { claim, from, to } = blame;
  const {
    adds,
    takes,
    run: read,
  } = withContest(run, contest(desk, { t: said.t, text: said.text, claim, from, to }), rebuildOf(run));
  const after = debriefView(read, judgeExercise(read), desk);
  expect(after.breaks.yours.map(({ id }) => id)).not.toContain('CB01');
  expect(takes.length).toBeGreaterThan(adds.length);
  expect(after.contests).toMatchObject([{ state: 'counted', claim: { not: true } }]);
  expect(after.texts.find(({ text }) => text === said.text)?.read).not.toContainEqual(
    expect.objectContaining({ claim }),
  );
});

test('a promise struck by an older version still is', async () => {
  const { run, desk } = await reported('practise');
  const text = 'I ring you by 08:35.';
  const former = { ...contest(desk), text, claim: { kind: 'notPromise' } as const };
  const again = restoreRun({ ...sessionOf(run), contests: [former] }, run.setup);
  expect(again.setup.contests).toMatchObject([{ claim: { kind: 'act', act: 'promise', not: true } }]);
});
