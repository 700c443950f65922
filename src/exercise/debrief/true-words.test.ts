/** Sentences of the debrief that were not so once: each is asked of many plays. */
import { describe, expect, test } from 'vitest';
import { playedRun, playTitles } from '../../../tests/helpers/played-run.ts';
import { ExerciseRun } from '../run.ts';
import { debriefView } from '../views/debrief-view.ts';
import { judgeExercise } from './judge.ts';
import { candidatesOf } from './one-thing/candidates.ts';
import { compareRows } from './one-thing/compare.ts';
import { playCandidate, playExpert } from './one-thing/counterfactual.ts';
import { oneThingOf } from './one-thing/one-thing.ts';
import { outcomeOf } from './outcome.ts';
import { plainWords } from './wording/plain-words.ts';
import { atTime, clockIn } from './wording/speaking.ts';

async function viewed(id: string, title: string) {
  const { run, desk } = await playedRun(id, title);
  return debriefView(run, judgeExercise(run), desk);
}

async function oneThing(id: string, title: string) {
  const { run, desk, plays } = await playedRun(id, title);
  const verdict = judgeExercise(run);
  const actual = outcomeOf(run, verdict);
  const tried = candidatesOf(run, verdict, desk).flatMap((c) => playCandidate(run, c, actual, plays) ?? []);
  return { tried, one: oneThingOf(run, desk, actual, tried, playExpert(run, desk, plays)) };
}

test('every piece of evidence says something', async () => {
  for (const id of ['f1', 'f5', 'o2'])
    for (const title of await playTitles(id)) {
      const { yours, passedToYou, elsewhere } = (await viewed(id, title)).breaks;
      for (const row of [...yours, ...passedToYou, ...elsewhere]) {
        for (const e of row.evidence) expect(e.words, `${id} ${title} ${row.id}`).not.toBe('');
        expect(row.explanation).not.toContain('accepted by at');
        expect(row.explanation).not.toContain('reach her');
      }
    }
}, 60_000);

test('what is never to happen and had no occasion was not missed', async () => {
  const states = new Map<string, string>();
  for (const id of ['f4', 'o6', 'o7', 'f9', 'o9', 'f7'])
    for (const title of await playTitles(id)) {
      const { run } = await playedRun(id, title);
      const verdict = judgeExercise(run);
      const rows = debriefView(run, verdict).expectations;
      for (const result of verdict.expectations) {
        const e = run.scenario.expectations.find((each) => each.id === result.id);
        if (!e?.never || !e.on || result.triggers > 0) continue;
        states.set(`${id} ${result.id}`, rows.find((row) => row.id === result.id)?.state ?? '');
      }
    }
  expect(states.size).toBeGreaterThan(0);
  expect([...new Set(states.values())]).toEqual(['noOccasion']);
}, 60_000);

test('a pair of times in a story of days names the days', async () => {
  const { run } = await playedRun('o6', 'The days, and that is all');
  const [first, later] = [run.scenario.start, run.scenario.ends.at];
  expect(first.split(' ')[0]).not.toBe(later.split(' ')[0]);
  expect(clockIn(run, run.now)).toMatch(/^[A-Z][a-z]+day( the \d+\w\w,)? \d\d:\d\d$/);
  expect(atTime(run, run.now)).toMatch(/^on [A-Z][a-z]+day.* at \d\d:\d\d$/);
  const { gist } = await viewed('o6', 'The days, and that is all');
  expect(gist.hers.map(({ text }) => text)).toContain(
    'rang three times: Monday 10:00, Monday 14:04 and Tuesday 09:00',
  );
  const short = await playedRun('f1', 'Fog');
  expect(atTime(short.run, short.run.now)).toMatch(/^at 08:5\d$/);
});

test('to ask more is neither better nor worse', async () => {
  const { run } = await playedRun('f1', 'Fog');
  const actual = outcomeOf(run, judgeExercise(run));
  const rows = compareRows(run, actual, { ...actual, questions: actual.questions + 2 });
  expect(rows.map(({ label, otherIs }) => [label, otherIs])).toEqual([
    ['Questions between units', 'different'],
  ]);
});

describe('passed on in another form', () => {
  test('a free note with some of it is thin, and nobody says that nothing was passed on', async () => {
    const { run: played, desk } = await playedRun('f1', 'Kind and silent');
    const run = new ExerciseRun(played.setup);
    for (const input of played.inputs) {
      if (input.t > 1000 + (played.inputs[3]?.t ?? 0)) break;
      run.advanceTo(input.t);
      if (input.input === 'move') run.submit(input.desk, input.move);
    }
    run.submit(desk, {
      move: 'sendMessage',
      to: 'soc',
      channel: 'hotline',
      about: 'J1',
      text: 'Mill Rise: no internet. Is there something?',
    });
    run.advanceTo(run.endsAt);
    const report = candidatesOf(run, judgeExercise(run), desk).find((c) => c.contract === 'H10');
    expect(report?.kind).toBe('thin');
    expect(report?.event).toBeDefined();
  });

  test('who was told something else is quoted, and only what was missing is named', async () => {
    const { one } = await oneThing('o6', 'The days, and that is all');
    expect(one.sentence).toBe('What you told Mr Byrne left out what counted.');
    expect(one.happened[0]?.words).toContain('13.20');
    expect(one.happened[1]?.text).toContain('owed in all');
    expect(one.happened[1]?.text).not.toContain('bill it shows on');
  }, 30_000);
});

test('the one thing never is one that would have done harm', async () => {
  for (const [id, title] of [['f6', 'Asked once']] as const) {
    const { one, tried } = await oneThing(id, title);
    const chosen = tried.find((t) => t.candidate.kind === one.kind && t.saves < 0 && one.saves === -t.saves);
    expect(chosen, `${id} ${one.sentence}`).toBeUndefined();
    expect(one.result).not.toContain('nothing outside');
  }
}, 60_000);

test('names of desks, free notes and customers in the words of a break', async () => {
  const { run } = await playedRun('f5', 'Say what comes due');
  expect(plainWords(run, 'noc.night went home at 06:16')).not.toMatch(/noc|\.night/);
  expect(plainWords(run, 'free of 11:00 to soc had no answer')).toBe(
    'the note of 11:00 to service operations had no answer',
  );
  expect(plainWords(run, 'three attempts to reach her')).toBe('three attempts to reach the customer');
});

test('who told a fact is not owed it, and what became true later was not so yet', async () => {
  const soc = (await viewed('f1', 'Half a statement')).threads;
  const reported = soc.filter((thread) => thread.snap?.sentence.includes('told nobody'));
  expect(reported.map(({ fact }) => fact)).not.toContain('symptomWords');
  const pack = (await viewed('o9', 'Half of it looked at')).threads.find((t) => t.label === 'runbooks');
  expect(pack?.snap?.sentence).toContain('which was not so yet');
  const clock = (await viewed('o5', 'Asked once')).threads.map((thread) => thread.truth);
  expect(clock).not.toContain('*');
});

test('what was taken in time did not lie too long', async () => {
  for (const title of await playTitles('o1')) {
    const { run, desk } = await playedRun('o1', title);
    for (const c of candidatesOf(run, judgeExercise(run), desk).filter(({ kind }) => kind === 'take')) {
      const offered = run.world.handovers.find((h) => h.id === c.ref)?.offeredAt ?? 0;
      const taken = run.world.log
        .events()
        .find((e) => e.kind === 'handoverAccepted' && e.handoverId === c.ref && e.deskId === c.desk);
      expect((taken?.t ?? run.now) - offered, title).toBeGreaterThan(60_000);
    }
  }
}, 30_000);

test('a unit heard of another order is not the one the story is of', async () => {
  const { gist } = await viewed('o1', 'Free text is fine');
  expect(gist.sentence).not.toContain('You heard unit seven');
});
