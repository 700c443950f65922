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

  it('meet only by what came across', async () => {
    for (const id of ['f1', 'f7', 'f8'])
      for (const title of await playTitles(id)) {
        const { run } = await playedRun(id, title);
        const rooms = twoRoomsOf(run);
        const { joinedAt, rows = [] } = rooms ?? {};
        if (joinedAt === undefined) continue;
        const came = rows.filter(
          (row) => row.what === 'crosses' || (row.what === 'knows' && row.half === 'other'),
        );
        expect(Math.min(...came.map((row) => row.t)), `${id} ${title}`).toBeLessThanOrEqual(joinedAt);
      }
  }, 60_000);

  it('an own alarm screen is no news from the other room, and another trouble of one caller is no half', async () => {
    const floor = twoRoomsOf((await playedRun('f7', 'Nobody at the desk')).run);
    expect(floor?.sentence).toBe('From 04:06 to 04:31 each room held one half: 25 minutes.');
    const silent = twoRoomsOf((await playedRun('f1', 'Kind and silent')).run);
    expect(silent?.sentence).toMatch(/^From 08:21 to 08:51 each room held one half: 30 minutes/);
  });
});
