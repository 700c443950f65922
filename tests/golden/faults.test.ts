/** The scenarios of faults: every written play against its golden log and verdict, and every line against what it must hold. */
import { describe, expect, test } from 'vitest';
import { library, linesIn } from '../helpers/library.ts';
import { holdLogs } from './hold-logs.ts';
import { holdPlays } from './hold-plays.ts';

const loaded = (await library()).filter(({ scenario }) => scenario.chain === 'faultToResolve');

const lines = linesIn(loaded);

test('every line has the play of an expert', () => {
  expect(lines.filter(({ expert }) => expert === undefined).map(({ name }) => name)).toEqual([]);
});

describe.each(loaded)('$scenario.id', (each) => {
  describe('logs', () => holdLogs(each));
  describe.each(linesIn([each]))('$name', holdPlays);
});
