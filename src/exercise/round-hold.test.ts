/** A hold announced in round words is not counted by the second; one with a length is. */
import { expect, test } from 'vitest';
import { moveOf, onTheLine } from '../../tests/helpers/small-run.ts';
import { situationOf } from '../engine/world/patience.ts';
import { MINUTE, SECOND } from '../model/time.ts';
import { seatView } from './views/seat-view.ts';

/** On hold from now on, and what the desk and she make of it so much later. */
function afterHold(words: string, span: number) {
  const { run, desk } = onTheLine();
  run.act(desk, moveOf({ move: 'say', text: words }));
  const talk = run.world.talks[0];
  run.advanceTo((talk?.holdSince ?? 0) + span);
  const view = seatView(run, desk);
  return {
    length: talk?.holdLength,
    situation: situationOf(run.world.journey('J1').patience),
    broken: run.world.log.events().filter(({ kind }) => kind === 'commitmentBroken').length,
    late: view.owes.map(({ dueAt = 0, lateAt = dueAt }) => lateAt < view.now),
    hold: view.call?.hold,
  };
}

const ROUND = 'Stay with me about a minute, I test our side.';
const EXACT = 'Stay with me for 60 seconds, I test our side.';

test('about a minute: the two looks that come naturally, and the words after them, are in time', () => {
  const later = afterHold(ROUND, MINUTE + SECOND);
  expect(later).toMatchObject({ length: 60, situation: 'holdTold', broken: 0, late: [false] });
  expect((later.hold?.lateAt ?? 0) - (later.hold?.until ?? 0)).toBe(30 * SECOND);
});

test('its grace is over after half a minute', () => {
  expect(afterHold(ROUND, MINUTE + 31 * SECOND)).toMatchObject({
    situation: 'holdOver',
    broken: 1,
    late: [true],
  });
});

test('sixty seconds are sixty', () => {
  expect(afterHold(EXACT, MINUTE + SECOND)).toMatchObject({
    length: 60,
    situation: 'holdOver',
    broken: 1,
    late: [true],
  });
});
