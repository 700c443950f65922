/** Where one person takes the chairs in turn, every chair is theirs in the debrief. */
import { expect, test } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { debriefView } from '../views/debrief-view.ts';
import { judgeExercise } from './judge.ts';
import { candidatesOf } from './one-thing/candidates.ts';

const IN_TURN = [
  ['o1', 'Half the way'],
  ['o2', 'Half the way'],
  ['o3', 'Half the way'],
  ['f3', 'Half the story'],
  ['o6', 'The days, and that is all'],
] as const;

test.each(IN_TURN)(
  '%s: every seat is "(you)", and what was handed over from it is not between others',
  async (id, title) => {
    const { run, desk } = await playedRun(id, title);
    const view = debriefView(run, judgeExercise(run), desk);
    const seats = run.scenario.seats.map((seat) => seat.desk);
    expect(seats.length).toBeGreaterThan(1);
    for (const lane of view.tracks.lanes) {
      expect(lane.mine, lane.name).toBe(seats.includes(lane.id));
      expect(lane.name.endsWith('(you)'), lane.name).toBe(seats.includes(lane.id));
    }
    for (const shown of view.handovers) {
      // Sent again it has the same id: the last of them counts.
      const h = run.world.handovers.findLast((each) => each.id === shown.id);
      if (!h) continue;
      if (seats.includes(h.fromDesk)) expect(shown.direction, h.id).toMatch(/^(sent|both)$/);
      else if (seats.includes(h.toDesk ?? '')) expect(shown.direction, h.id).toBe('received');
    }
    expect(view.otherSeats).toEqual([]);
    for (const { who } of [...view.breaks.yours, ...view.breaks.passedToYou])
      for (const seat of run.scenario.seats) expect(who).not.toContain(`${seat.name},`);
  },
);

test('what a later chair left out is tried as well as what the first did', async () => {
  const { run, desk } = await playedRun('f3', 'Half the story');
  const desks = new Set(candidatesOf(run, judgeExercise(run), desk).map((c) => c.desk));
  expect(desks.size).toBeGreaterThan(1);
});

test('where each seat is a person of its own, only one is theirs', async () => {
  const { run, desk } = await playedRun('f1', 'A willing first try');
  const { lanes } = debriefView(run, judgeExercise(run), desk).tracks;
  expect(lanes.filter((lane) => lane.mine).map((lane) => lane.id)).toEqual([desk]);
});
