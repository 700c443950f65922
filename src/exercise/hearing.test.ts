/** What follows from words: money that was ordered just now is not promised once more. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun } from '../../tests/helpers/small-run.ts';
import { MINUTE } from '../model/time.ts';

const DESK = deskOf('contactCentre');

const promisesAfter = (ordered: boolean): string[] => {
  const run = smallRun({ seats: [DESK] });
  run.advanceTo(run.now + 2 * MINUTE);
  run.act(DESK, moveOf({ move: 'answerCall', call: 'K-1' }));
  if (ordered)
    run.act(DESK, moveOf({ move: 'orderCredit', for: 'J1', rule: 'missedVisit', amount: 25, about: 'J1' }));
  run.act(DESK, moveOf({ move: 'say', text: 'We credit you 25 for today.' }));
  return run.world.commitments.map(({ what }) => what);
};

describe('money said aloud', () => {
  it('is a promise as long as nobody has ordered it', () => {
    expect(promisesAfter(false)).toContain('credit');
    expect(promisesAfter(true)).not.toContain('credit');
  });
});
