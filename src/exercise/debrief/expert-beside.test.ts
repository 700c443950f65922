/** The expert beside a run of F1: the same seed, the same axis, and the differences that cost something. */
import { expect, test } from 'vitest';
import { playedRun } from '../../../tests/helpers/played-run.ts';
import { hashLog } from '../../engine/log/canonical.ts';
import { MINUTE } from '../../model/time.ts';
import { playOut } from '../players/play.ts';
import { ExerciseRun } from '../run.ts';
import { type ExpertBeside, expertBeside } from './expert-beside.ts';
import { momentsOf } from './moments.ts';

async function beside(
  title: string,
): Promise<{ found: ExpertBeside | undefined; shares: number[]; desk: string }> {
  const { run, desk, plays } = await playedRun('f1', title);
  const before = hashLog(run.world.log.events());
  const shares: number[] = [];
  const parts = expertBeside(run, desk, plays);
  let next = parts.next();
  for (; !next.done; next = parts.next()) shares.push(next.value);
  expect(hashLog(run.world.log.events())).toBe(before);
  return { found: next.value, shares, desk };
}

test('both columns hold all that was done and said, each in its minute', async () => {
  const { found, desk } = await beside('Fog');
  const { run, plays } = await playedRun('f1', 'Fog');
  const expert = plays.find((play) => play.kind === 'expert' && play.seat === desk);
  const other = new ExerciseRun({ ...run.setup, mode: 'watch' });
  if (expert) playOut(other, desk, expert);
  const own = (of: ExerciseRun) =>
    momentsOf(of, desk)
      .filter(({ mine }) => mine)
      .map(({ text }) => text);
  expect(found?.rows.flatMap((row) => row.yours.map(({ text }) => text))).toEqual(own(run));
  expect(found?.rows.flatMap((row) => row.expert.map(({ text }) => text))).toEqual(own(other));
  for (const { t, yours, expert: its } of found?.rows ?? [])
    for (const moment of [...yours, ...its]) expect(Math.floor(moment.t / MINUTE) * MINUTE).toBe(t);
});

test('what cost something is marked on its side', async () => {
  const costs = (await beside('Kind and silent')).found?.rows.flatMap((row) => row.costs) ?? [];
  expect(costs.some(({ side }) => side === 'yours')).toBe(true);
  expect(costs.some(({ side }) => side === 'expert')).toBe(true);
});

test('the expert beside itself has no difference', async () => {
  const { found } = await beside('Heard and passed on');
  expect(found?.rows.flatMap((row) => row.costs)).toEqual([]);
  for (const { yours, expert } of found?.rows ?? [])
    expect(yours.map(({ text }) => text)).toEqual(expert.map(({ text }) => text));
});

test('it is played in many parts, each saying how far it came', async () => {
  const { shares } = await beside('Fog');
  expect(shares.length).toBeGreaterThan(50);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});
