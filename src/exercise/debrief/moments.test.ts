/** Line by line: how an own line was understood is told afterwards where the desk did not tell it. */
import { expect, test } from 'vitest';
import { moveOf, onTheLine } from '../../../tests/helpers/small-run.ts';
import { momentsOf } from './moments.ts';

test('on the third rung the debrief shows how each own line was understood; below it the desk did', () => {
  for (const rung of [1, 2, 3] as const) {
    const { run, desk } = onTheLine({ rung });
    run.act(desk, moveOf({ move: 'say', text: 'Since when is it dead?' }));
    const mine = momentsOf(run, desk).filter((each) => each.kind === 'said' && each.mine);
    expect(mine.length).toBe(1);
    expect(mine[0]?.heardAs !== undefined, `rung ${rung}`).toBe(rung === 3);
    const hers = momentsOf(run, desk).filter((each) => each.kind === 'said' && !each.mine);
    expect(hers.every(({ heardAs }) => heardAs === undefined)).toBe(true);
  }
});
