/** Every drill of the library: enough of them, for both desks of every contract, each solvable in one way only. */
import { expect, test } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import {
  drillOf,
  expertRuns,
  FAULTY,
  HABITS,
  keyOfDrill,
  measureDrills,
  playDrill,
  refOf,
  shareOf,
  sourcesOf,
} from '../../src/readiness/drills/index.ts';
import { library, testReader } from '../helpers/library.ts';

const room = { chains: CHAINS, stepperOf: compiledStepper, reader: testReader };
const measured = measureDrills(sourcesOf(expertRuns(await library(), room)), room);

test('more than two thousand are checked, and every contract has drills for both of its desks', () => {
  expect(measured.candidates).toBeGreaterThanOrEqual(2000);
  expect(measured.drills).toBeGreaterThanOrEqual(2000);
  expect(new Set(measured.all.map(({ id }) => id)).size).toBe(measured.drills);
  for (const [contract, { send, receive }] of Object.entries(measured.contracts)) {
    expect(send, `${contract} sent`).toBeGreaterThanOrEqual(10);
    expect(receive, `${contract} received`).toBeGreaterThanOrEqual(10);
  }
});

test('a drill is found again by what is kept of it', () => {
  for (const drill of measured.all.filter((_, i) => i % 50 === 0)) {
    const ref = refOf(drill.source, JSON.parse(JSON.stringify(keyOfDrill(drill))));
    expect(ref.id).toBe(drill.id);
    expect(drillOf(ref)).toEqual(drill);
  }
});

test('few candidates are refused, and none because two answers pass', () => {
  expect(measured.refused.ambiguous).toBeLessThanOrEqual(5);
  expect(measured.drills / measured.candidates).toBeGreaterThan(0.8);
});

test.each(Object.entries(HABITS))('%s fails the set', (_, habit) => {
  const received = measured.all.filter(({ side }) => side === 'receive');
  expect(shareOf(received, habit, room)).toBeLessThan(0.5);
  expect(shareOf(measured.all, habit, room)).toBeLessThan(0.5);
});

test('naming everything is no look either', () => {
  const faulty = measured.all
    .filter(({ side, kind }) => side === 'receive' && FAULTY.has(kind))
    .slice(0, 100);
  for (const drill of faulty) {
    const facts = drill.asked.map(({ fact }) => fact);
    if (facts.length > 2)
      expect(playDrill(drill, { answer: 'sendBack', facts }, room)?.outcome).toBe('beside');
  }
});

test('what is shown beside the words never holds the fact that was left out of them', () => {
  for (const drill of measured.all.filter(({ side, kind }) => side === 'receive' && kind === 'omitted'))
    expect(drill.rows.map(({ fact }) => fact)).not.toContain(drill.fact);
});

test('a label, a value and a mark stand where people read them', () => {
  for (const { rows, text, id } of measured.all) {
    for (const { words } of rows) expect(words, id).not.toMatch(/^\*$|\bD\d+ \d\d:|undefined/);
    expect(text, id).not.toMatch(/ [,.;]|,,|\.\.|undefined/);
  }
});
