/** A card of the day waits until nobody is on the line. */
import { expect, test } from 'vitest';
import { deskOf, moveOf, onTheLine } from '../../../../../tests/helpers/small-run.ts';
import { seatView } from '../../../../exercise/index.ts';
import { cardUp } from './card-up.ts';

test('a card waits while somebody is on the line, and comes when the call is over', () => {
  const { run, desk } = onTheLine();
  const card = { at: run.now, title: 'Friday', lines: ['No word from Northline.'] };
  run.cards.push(card);
  expect(cardUp(seatView(run, desk), 0)).toBeUndefined();
  run.act(deskOf('contactCentre'), moveOf({ move: 'endCall', outcome: 'informed' }));
  expect(cardUp(seatView(run, desk), 0)).toEqual(card);
  expect(cardUp(seatView(run, desk), 1)).toBeUndefined();
});
