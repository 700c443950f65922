/** The first screen tells what the log holds, from whichever side it was done. */
import { expect, test } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { ExerciseRun } from '../run.ts';
import { gistOf } from './gist.ts';
import { judgeExercise } from './judge.ts';
import { outcomeOf } from './outcome.ts';

/** The play up to the first move that fits, and what is done instead of it. */
async function until(title: string, stop: string) {
  const { run: played, desk } = await playedRun('f1', title);
  const run = new ExerciseRun(played.setup);
  for (const input of played.inputs) {
    if (input.input !== 'move') continue;
    run.advanceTo(input.t);
    if (input.move.move === stop) break;
    run.submit(desk, input.move);
  }
  return { run, desk };
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

test('only holes of what the contract asks for are counted', async () => {
  for (const [title, holes] of [
    ['The pack is used, not read', '4 of 4'],
    ['Do it as admin', '3 of 4'],
  ] as const) {
    const { run, desk } = await playedRun('o9', title);
    expect(gist(run, desk).sentence, title).toContain(`You found ${holes} holes`);
  }
});
