/** The first screen tells what the log holds, from whichever side it was done. */
import { expect, test } from 'vitest';
import { playedRun, playedUpTo } from '../../../tests/helpers/played-run.ts';
import type { Move } from '../../model/move.ts';
import type { ExerciseRun } from '../run.ts';
import { restoreRun, sessionOf } from '../session.ts';
import { gistOf } from './gist.ts';
import { judgeExercise } from './judge.ts';
import { openedHandovers } from './opened.ts';
import { outcomeOf } from './outcome.ts';

async function until(title: string, stop: Move['move']) {
  const { run: played, desk } = await playedRun('f1', title);
  return { run: playedUpTo(played, desk, stop, { before: true }), desk };
}

const gist = (run: ExerciseRun, desk: string) => gistOf(run, desk, outcomeOf(run, judgeExercise(run)));

test('a ticket is linked from whichever of the two records it was done', async () => {
  const { run, desk } = await until('Heard and passed on', 'linkTo');
  expect(gist(run, desk).company).toContainEqual({ text: 'ticket not linked', tone: 'bad' });
  const ticket = [...run.world.records.values()].findLast(
    ({ type, journey }) => type === 'troubleTicket' && journey === 'J1',
  );
  run.act(desk, { move: 'linkTo', record: 'INC-2207', to: ticket?.id ?? '' });
  expect(gist(run, desk).company).toContainEqual({ text: 'ticket linked', tone: 'good' });
  expect(run.world.journey('J1').linkedIncident).toBe('INC-2207');
});

test('where there is no incident to hang on, a ticket is not held against anybody', async () => {
  const { run, desk } = await playedRun('f4', 'Busy and honest');
  const ticket = gist(run, desk).company.find(({ text }) => text.startsWith('ticket'));
  expect(ticket).toMatchObject({ tone: 'plain' });
});

test('the other customers are told in turn, each once, as they saw it', async () => {
  const { run, desk } = await playedRun('f1', 'Heard and passed on');
  const { who, inTurn } = gist(run, desk);
  expect(inTurn.map((other) => other.who)).toContain('Mr Hallam');
  expect(inTurn.map((other) => other.who)).not.toContain(who);
  expect(new Set(inTurn.map(({ journey }) => journey)).size).toBe(inTurn.length);
  expect(inTurn.every(({ phrases }) => phrases.length > 0)).toBe(true);
});

test('the harm is the sum of its lines, and each says who', async () => {
  for (const title of ['Fog', 'Van to be safe', 'Nobody at the desk']) {
    const { run } = await playedRun('f1', title);
    const { harm, harmRows } = outcomeOf(run, judgeExercise(run));
    expect(harmRows.reduce((sum, { cost }) => sum + cost, 0)).toBe(harm);
    expect(harmRows.map(({ who, what }) => `${who} ${what}`)).toHaveLength(
      new Set(harmRows.map(({ who, what }) => `${who} ${what}`)).size,
    );
    expect(harmRows.every(({ who, span, times }) => who !== '' && (span ?? times ?? 0) > 0)).toBe(true);
  }
});

test('what was told and was not so stands there in its words, and says what in it was not so', async () => {
  const { run } = await playedRun('o5', 'They will surely come');
  const rows = outcomeOf(run, judgeExercise(run)).harmRows.filter(({ what }) => what.includes('not so'));
  expect(rows.length).toBeGreaterThan(0);
  for (const { times, said = [] } of rows) {
    expect(said).toHaveLength(times ?? 0);
    for (const { words, notSo } of said) {
      expect(words).not.toBe('');
      expect(notSo).not.toMatch(/^$|\bD\d/);
    }
  }
});

test('who was told before asking says so, and who rang in vain does not', async () => {
  const told = await playedRun('o8', 'A slow morning is a number');
  const others = gist(told.run, told.desk).inTurn;
  expect(others.length).toBeGreaterThan(0);
  for (const { who, phrases } of others)
    expect(phrases, who).toContainEqual({ text: 'heard from us unasked', tone: 'good' });
  const silent = await playedRun('f1', 'Nobody at the desk');
  expect(gist(silent.run, silent.desk).hers.map(({ text }) => text)).not.toContain('heard from us unasked');
});

test('the other screens count her contacts as the first one does', async () => {
  const { run, desk } = await playedRun('o1', 'The door reaches the van');
  const { customers, harmRows } = outcomeOf(run, judgeExercise(run));
  const { hers, who } = gist(run, desk);
  expect(hers.some(({ text }) => text.includes('times'))).toBe(false);
  expect(customers.find(({ customer }) => customer === 'msDuarte')?.contacts).toBeLessThan(2);
  expect(harmRows.some((row) => row.who === who && row.what.includes('again'))).toBe(false);
});

test('a call that was taken up was decided about, with or without a word on the note', async () => {
  const { run, desk } = await playedRun('o4', 'Both halves on one line');
  const transfer = openedHandovers(run, desk).find(({ contract }) => contract === 'm47');
  expect(transfer?.state).toBe('accepted');
  expect(transfer?.afterwards.map(({ text }) => text).join()).toContain('went on with the call');
  expect(transfer?.afterwards.map(({ text }) => text).join()).not.toContain('nobody');
});

test('only holes of what the contract asks for are counted', async () => {
  for (const [title, holes] of [
    ['The pack is used, not read', '4 of 4'],
    ['Do it as admin', '3 of 4'],
  ] as const) {
    const { run, desk } = await playedRun('o9', title);
    expect(gist(run, desk).sentence, title).toContain(`You found ${holes} holes`);
  }
});

test('a cause named as what is to blame was told, though no fact was read in the words', async () => {
  const { run, desk } = await playedRun('f1', 'Heard and passed on');
  const causeAt = (of: ExerciseRun) =>
    outcomeOf(of, judgeExercise(of)).customers.find(({ journey }) => journey === 'J1')?.causeAt;
  const told = run.world.log
    .events()
    .find((e) => e.kind === 'said' && e.deskId === desk && e.says?.rootCause !== undefined);
  const text = told?.text ?? '';
  const strike = { kind: 'fact', fact: 'rootCause', value: 'accessCard', not: true } as const;
  const contest = { id: 'c1', desk, t: told?.t ?? 0, text, from: 0, to: text.length, state: 'open' } as const;
  const again = restoreRun({ ...sessionOf(run), contests: [{ ...contest, claim: strike }] }, run.setup);
  const line = again.world.log.events().find((e) => e.kind === 'said' && e.text === text);
  expect(line?.says?.rootCause).toBeUndefined();
  expect(causeAt(again)).toBe(causeAt(run));
});

test('a sale of a colleague is told as hers: the desk that sold nothing met what was asked of it', async () => {
  const { run, desk } = await until('Heard and passed on', 'linkTo');
  // Nobody answers Priya, and she sells one.
  run.advanceTo(run.endsAt);
  expect(gist(run, desk).sentence).toContain("No van, one router of Priya's.");
  const ideal = run.scenario.expectations.find(({ id }) => id === 'a13');
  expect(ideal?.says).toMatch(/^You /);
  run.world.emit({ kind: 'itemSold', ...run.world.actor(desk), journeyId: 'J1' });
  expect(gist(run, desk).sentence).toContain("No van, one router of yours and one router of Priya's.");
});

test('the floor counts case by case, and a sale only in the case it was made in', async () => {
  const { run, desk } = await until('Heard and passed on', 'linkTo');
  run.advanceTo(run.endsAt);
  const { company, floor } = gist(run, desk);
  const counted = new Map(floor.map((each) => [each.journey, each.phrases.map(({ text }) => text)]));
  expect(floor[0]).toMatchObject({ who: 'Ms Adeyemi', phrases: company });
  expect(counted.get('J2')).toContain('answered in 6 s');
  expect(counted.get('J3')).toContain('one sale');
  expect(company.map(({ text }) => text)).not.toContain('one sale');
});
