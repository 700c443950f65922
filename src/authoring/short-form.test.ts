/** Moves written short and in full say the same. */
import { expect, test } from 'vitest';
import { MAIN_ARGUMENT, moveSchema } from '../model/move.ts';
import { isRecord } from './plain-data.ts';
import { fullMove, fullPlay, fullScenario } from './short-form.ts';

test('a bare word is a move without arguments', () => {
  expect(fullMove('endShift')).toEqual({ move: 'endShift' });
});

test('a bare value stands for the main argument', () => {
  expect(fullMove({ say: 'Hello' })).toEqual({ move: 'say', text: 'Hello' });
  expect(fullMove({ lookUp: 'crm', about: 'J1' })).toEqual({ move: 'lookUp', system: 'crm', about: 'J1' });
});

test('every main argument is one the move has', () => {
  for (const [move, argument] of Object.entries(MAIN_ARGUMENT)) {
    const issues = moveSchema.safeParse(fullMove({ [move]: 'x' })).error?.issues ?? [];
    expect(
      issues.filter(({ code }) => code === 'unrecognized_keys'),
      `${move}: ${argument}`,
    ).toEqual([]);
  }
});

test('a map holds all arguments, beside it may stand more', () => {
  const full = { move: 'report', to: 'soc', text: 'Three calls', about: 'J1' };
  expect(fullMove({ report: { to: 'soc', text: 'Three calls', about: 'J1' } })).toEqual(full);
  expect(fullMove({ report: { to: 'soc', text: 'Three calls' }, about: 'J1' })).toEqual(full);
  expect(fullMove(full)).toEqual(full);
});

test('a value that is no text means the argument that takes it', () => {
  expect(fullMove({ hold: false })).toEqual({ move: 'hold', on: false });
  expect(fullMove({ keep: 3 })).toEqual({ move: 'keep', line: 3 });
});

test('what is no move is left for the schema to refuse', () => {
  for (const written of [
    undefined,
    null,
    7,
    [],
    {},
    { a: 1, b: 2 },
    { sya: 'Hello' },
    { report: 'soc' },
    'jump',
  ])
    expect(moveSchema.safeParse(fullMove(written)).success).toBe(false);
});

test('short moves are read in plays and in deeds, wherever these are whole enough', () => {
  expect(fullPlay({ steps: [{ do: ['endShift'] }, 7], title: 'x' })).toEqual({
    steps: [{ do: [{ move: 'endShift' }] }, 7],
    title: 'x',
  });
  const scenario = fullScenario({
    beats: [{ do: [{ by: 'soc.1', move: { say: 'Hi' } }, { card: {} }] }],
    receivers: [{ settles: { do: [{ by: 'soc.1', move: 'endShift' }] } }, {}],
  });
  expect(isRecord(scenario) && JSON.stringify(scenario)).toBe(
    '{"beats":[{"do":[{"by":"soc.1","move":{"move":"say","text":"Hi"}},{"card":{}}]}],"receivers":[{"settles":{"do":[{"by":"soc.1","move":{"move":"endShift"}}]}},{}]}',
  );
});
