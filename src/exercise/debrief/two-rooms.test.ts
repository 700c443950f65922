import { describe, expect, it } from 'vitest';
import { playedRun, playTitles } from '../../../tests/helpers/played-run.ts';
import { smallRun } from '../../../tests/helpers/small-run.ts';
import { twoRoomsOf } from './two-rooms.ts';

describe('two rooms', () => {
  it('are shown only where the story names them', () => {
    expect(twoRoomsOf(smallRun())).toBeUndefined();
  });

  it('tell when the halves met, and that a report which was never made kept them apart', async () => {
    const expert = twoRoomsOf((await playedRun('f1', 'Heard and passed on')).run);
    const silent = twoRoomsOf((await playedRun('f1', 'Kind and silent')).run);
    expect(expert?.names).toEqual(['The contact centre', 'Service operations and the network']);
    expect(expert?.minutesApart).toBeLessThan(silent?.minutesApart ?? 0);
    expect(expert?.rows.some((row) => row.what === 'crosses' && row.from === 0)).toBe(true);
    expect(expert?.sentence).toMatch(/^From \d\d:\d\d to \d\d:\d\d each room held one half: /);
  });

  it('can be told of every play of that morning', async () => {
    for (const title of await playTitles('f1'))
      expect(twoRoomsOf((await playedRun('f1', title)).run)?.sentence, title).toMatch(/[a-z]/);
  });
});
