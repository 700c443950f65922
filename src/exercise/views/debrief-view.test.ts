/** The debrief as data, on the plays of F1: true of the run, and only after it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { playedRun, playTitles } from '../../../tests/helpers/played-run.ts';
import { judgeExercise } from '../debrief/judge.ts';
import { fillTemplate, firstFilled } from '../debrief/wording/template.ts';
import { ExerciseRun } from '../run.ts';
import { type DebriefView, debriefView } from './debrief-view.ts';

async function viewOf(title: string): Promise<DebriefView> {
  const { run, desk } = await playedRun('f1', title);
  return debriefView(run, judgeExercise(run), desk);
}

describe('the expert of F1', () => {
  let view: DebriefView;
  beforeAll(async () => {
    view = await viewOf('Heard and passed on');
  });

  test('one sentence says what she got', () => {
    expect(view.gist.sentence).toBe(
      'Ms Adeyemi learned the truth at 08:29, eight minutes after she rang. 46 homes learned it at 08:30. No van, no router.',
    );
  });

  test('her side of it stands beside the figures of the floor', () => {
    expect(view.gist.company.map((p) => p.text)).toContain('ticket linked');
    expect(view.gist.hers.map((p) => p.text)).toEqual([
      'said it once',
      'believed',
      'knows when we speak next: 09:20',
    ]);
  });

  test('the report is whole, every required fact marked in its words', () => {
    const report = view.handovers.find((h) => h.contract === 'H10');
    expect(report).toMatchObject({ direction: 'sent', right: 7, wanted: 7, missing: [] });
    for (const mark of report?.marks ?? []) {
      if (mark.from === undefined) continue;
      expect(mark.to).toBeGreaterThan(mark.from);
      expect(mark.to).toBeLessThanOrEqual(report?.text.length ?? 0);
    }
    expect(report?.marks.filter((m) => m.state === 'found').map((m) => m.fact)).toContain('windowStart');
  });

  test('the statement received is opened with what could not be heard', () => {
    const statement = view.handovers.find((h) => h.contract === 'H11');
    expect(statement?.direction).toBe('received');
    expect(statement?.summary).toContain('Read back.');
    expect(statement?.summary).toContain('could not be heard');
  });

  test('every arrow and talk lies between two lanes', () => {
    const lanes = new Set(view.tracks.lanes.map((lane) => lane.id));
    for (const { from, to } of view.tracks.arrows)
      expect([lanes.has(from), lanes.has(to)]).toEqual([true, true]);
    for (const { lane, other } of view.tracks.talks)
      expect([lanes.has(lane), lanes.has(other)]).toEqual([true, true]);
    const names = view.tracks.lanes.map((lane) => lane.name);
    expect(names.indexOf('Sam (you)')).toBe(names.indexOf('Ms Adeyemi') + 1);
  });

  test('patience runs forward in time and stays between 0 and 100', () => {
    for (const { points } of view.patience) {
      for (const [i, point] of points.entries()) {
        expect(point.t).toBeGreaterThanOrEqual(points[i - 1]?.t ?? 0);
        expect(point.value).toBeGreaterThanOrEqual(0);
        expect(point.value).toBeLessThanOrEqual(100);
      }
    }
  });

  test('no thread of a fact snaps at this desk', () => {
    expect(view.threads.filter((t) => t.snap?.desk === 'contactCentre.1').map((t) => t.fact)).toEqual([]);
  });

  test('the view is plain data', () => {
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

test('a thread snaps where the note left the fact out, and says when it got there after all', async () => {
  const view = await viewOf('Fog');
  const count = view.threads.find((t) => t.fact === 'reportCount');
  expect(count?.snap?.words).toBe('Internet problems in the area, please check.');
  expect(count?.snap?.cost).toContain('service operations');
});

test('kind and silent: the break is yours, with its rule and its evidence', async () => {
  const view = await viewOf('Kind and silent');
  expect(view.breaks.yours.map((b) => b.id)).toEqual(['CB07']);
  expect(view.breaks.yours[0]?.rule).not.toBe('');
  expect(view.breaks.yours[0]?.evidence.length).toBeGreaterThan(0);
});

test('every play of F1 gives a debrief whose sentence has no hole', async () => {
  for (const title of await playTitles('f1')) {
    const view = await viewOf(title);
    expect(view.gist.sentence, title).not.toContain('{{');
    expect(view.gist.sentence, title).not.toBe('');
    expect(
      view.tracks.lanes.some((lane) => lane.mine),
      title,
    ).toBe(true);
  }
}, 20_000);

test('a run that still goes on has no debrief', async () => {
  const { run } = await playedRun('f1', 'Kind and silent');
  const fresh = new ExerciseRun(run.setup);
  expect(() => debriefView(fresh, judgeExercise(fresh))).toThrow('still going');
});

test('a sentence with a name nobody can fill is passed over', () => {
  const values = (name: string): string | undefined => (name === 'a' ? 'one' : undefined);
  expect(fillTemplate('{{a}} and {{b}}', values)).toBeUndefined();
  expect(firstFilled(['{{b}}', '{{ a }}.'], values)).toBe('One.');
});

test('a customer who was rung did not ring in vain', async () => {
  const { run, desk } = await playedRun('f9', 'It was not nothing');
  const { gist } = debriefView(run, judgeExercise(run), desk);
  expect(gist.company.map((p) => p.text)).not.toContain('call not taken');
});
