/** A second chair with one's own words: what was written at the first comes to it as it was, when it was sent. */
import { beforeAll, describe, expect, test } from 'vitest';
import { playedRun } from '../../tests/helpers/played-run.ts';
import { hashLog } from '../engine/log/canonical.ts';
import type { Move } from '../model/move.ts';
import { debriefView } from './debrief/index.ts';
import { judgeExercise } from './debrief/judge.ts';
import { countWordsTo, wordsReceived } from './debrief/words-received.ts';
import { ExerciseRun } from './run.ts';
import { branchAt, recordedOf, restoreRun, sessionOf } from './session.ts';
import { seatView } from './views/seat-view.ts';

const SAM = 'contactCentre.1';
const BEA = 'soc.1';

/** The chair of Bea after Sam's run of a written play; `plays` is what Bea does, with what she finds before her. */
async function chairAfter(title: string, plays: (run: ExerciseRun) => void = () => undefined) {
  const { run: first } = await playedRun('f1', title);
  const recorded = recordedOf(sessionOf(first), BEA);
  const run = new ExerciseRun({ ...first.setup, seats: [BEA], recorded });
  plays(run);
  run.advanceTo(run.endsAt);
  return { first, run };
}

/** Words of Sam to Bea, with their times. */
const sent = (run: ExerciseRun): string[] =>
  run.world.log
    .events()
    .filter((e) => e.deskId === SAM && e.targetDesk === BEA && e.kind === 'messageSent')
    .map((e) => `${e.t} ${e.text}`);

/** Everything said on the telephone at the first desk. */
const heardBySam = (run: ExerciseRun): string[] =>
  run.world.log
    .events()
    .filter(
      (e) => e.kind === 'said' && (e.deskId === SAM || e.targetDesk === SAM) && (e.text ?? '').length > 12,
    )
    .map((e) => e.text ?? '');

describe('a thin report, received at the other desk', () => {
  let first: ExerciseRun;
  let run: ExerciseRun;
  beforeAll(async () => {
    ({ first, run } = await chairAfter('Fog'));
  });

  test('every word comes as it was written, at the time it was sent', () => {
    expect(sent(first).length).toBeGreaterThan(1);
    expect(sent(run)).toEqual(sent(first));
  });

  test('nothing of the first desk is put in as a move of the second, and nobody else speaks for it first', () => {
    expect(run.inputs).toEqual([]);
    expect(wordsReceived(run, BEA).map(({ text }) => text)).toEqual(
      sent(first).map((line) => line.replace(/^\d+ /, '')),
    );
  });

  test('it is kept with the run and replayed to the same log', () => {
    const session = sessionOf(run);
    expect(session.seats).toEqual([BEA]);
    expect(session.recorded?.map(({ desk }) => desk)).toEqual([SAM]);
    const again = restoreRun(session, run.setup);
    expect(hashLog(again.world.log.events())).toBe(session.logHash);
  });

  test('begun again from a moment on, the words that were still to come still come', () => {
    const cut = restoreRun(branchAt(sessionOf(run), run.firstSeatAt), run.setup);
    cut.advanceTo(cut.endsAt);
    expect(sent(cut)).toEqual(sent(first));
  });

  test('the chair sees nothing that was only said at the first desk', () => {
    const fresh = new ExerciseRun(run.setup);
    const lines = heardBySam(run).filter((line) => !sent(run).some((note) => note.includes(line)));
    expect(lines.length).toBeGreaterThan(3);
    for (let t = fresh.firstSeatAt; t < fresh.endsAt; t += 60_000) {
      fresh.advanceTo(t);
      const seen = JSON.stringify(seatView(fresh, BEA));
      for (const line of lines) expect(seen, line).not.toContain(line);
    }
  });

  test('cards and the end of the first chair are not those of the second', () => {
    const titles = new Set(first.cards.map(({ title }) => title));
    expect(titles.size).toBeGreaterThan(0);
    expect(run.cards.filter(({ title }) => titles.has(title))).toEqual([]);
  });

  test('the debrief holds the words with what was done with them: nothing', () => {
    const view = debriefView(run, judgeExercise(run), BEA);
    expect(view.ownWords[0]).toMatchObject({
      text: 'Internet problems in the area, please check.',
      done: [],
    });
  });
});

test('what the second chair did with it is told in order: asked back, and where its facts went', async () => {
  const { run } = await chairAfter('Heard and passed on', (chair) => {
    const arrived = () =>
      chair.world.messages.find((m) => m.toDesk === BEA && m.fromDesk === SAM && m.deliveredAt);
    while (!arrived() && !chair.ended) chair.advanceTo(chair.now + 1_000);
    const note = arrived();
    const on: Move = { move: 'sendMessage', to: 'noc', channel: 'hotline', text: note?.text ?? '' };
    chair.act(BEA, on);
    chair.act(BEA, { move: 'accept', handover: note?.handover ?? '' });
  });
  const [first] = wordsReceived(run, BEA);
  expect(first?.done.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^12 of 12 facts in it went on to Arno/),
    expect.stringMatching(/^You took it over after/),
  ]);
});

test('the first run knows how much of it went to the other chair', async () => {
  const { run: silent, desk } = await playedRun('f1', 'Nobody at the desk');
  expect(countWordsTo(silent, desk, BEA)).toBe(0);
  const { run: fog } = await playedRun('f1', 'Fog');
  expect(countWordsTo(fog, desk, BEA)).toBeGreaterThan(1);
});

test('taken back again, the first desk is a person and the second says what was done there', async () => {
  const { run } = await chairAfter('Fog', (chair) => {
    chair.advanceTo(chair.firstSeatAt + 300_000);
    chair.act(BEA, {
      move: 'sendMessage',
      to: 'contactCentre',
      channel: 'chat',
      text: 'Which area, how many, since when?',
    });
  });
  const back = new ExerciseRun({ ...run.setup, seats: [SAM], recorded: recordedOf(sessionOf(run), SAM) });
  expect(back.setup.recorded?.map(({ desk }) => desk)).toEqual([BEA]);
  expect([back.isPerson(SAM), back.isRecorded(SAM), back.isRecorded(BEA)]).toEqual([true, false, true]);
  back.advanceTo(back.endsAt);
  expect(wordsReceived(back, SAM).map(({ text }) => text)).toEqual(['Which area, how many, since when?']);
});

test('what was contested at the first desk is read so at the second, and travels with the session', async () => {
  const { run: played } = await playedRun('f1', 'Heard and passed on');
  const report = played.world.log.events().find((e) => e.kind === 'handoverOffered' && e.deskId === SAM);
  const contest = {
    id: 'c1',
    desk: SAM,
    t: report?.t ?? 0,
    text: report?.text ?? '',
    from: 0,
    to: (report?.text ?? '').length,
    matter: 'J1',
    claim: { kind: 'fact', fact: 'windowStart', value: '08:11', not: true },
    state: 'open',
  } as const;
  const first = restoreRun({ ...sessionOf(played), contests: [contest] }, played.setup);
  const recorded = recordedOf(sessionOf(first), BEA);
  expect(recorded).toMatchObject([{ desk: SAM, contests: [{ id: 'c1' }] }]);
  const windowAt = (run: ExerciseRun) =>
    run.world.log.events().find((e) => e.kind === 'handoverOffered' && e.contract === 'H10')?.fields
      ?.windowStart;
  const chair = new ExerciseRun({ ...first.setup, contests: [], seats: [BEA], recorded });
  chair.advanceTo(chair.endsAt);
  expect(windowAt(played)).toBe('present');
  expect(windowAt(chair)).toBe('missing');
  expect(sessionOf(restoreRun(sessionOf(chair), chair.setup)).logHash).toBe(sessionOf(chair).logHash);
});
