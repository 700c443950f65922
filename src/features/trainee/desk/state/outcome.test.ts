/** What came of a move that brings its own news is shown, and not left in another tab or in silence. */
import { expect, test } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../../../../tests/helpers/small-run.ts';
import { learn } from '../../../../engine/world/knowledge.ts';
import { seatView } from '../../../../exercise/index.ts';
import { newsOf } from './outcome.ts';

const TIER1 = deskOf('serviceDesk1');

function doneAt(desk: string, move: Readonly<Record<string, unknown>>, run = smallRun({ seats: [desk] })) {
  const before = seatView(run, desk);
  run.act(desk, moveOf(move));
  return newsOf(moveOf(move), before, seatView(run, desk));
}

test('the screen a check wrote on comes forward', () => {
  expect(doneAt(TIER1, { move: 'runCheck', check: 'lineSync', about: 'J1' })).toEqual({ tab: 'lineCheck' });
});

test('a check without a screen says what it brought to light', () => {
  const scenario = smallScenario();
  const [journey] = scenario.journeys;
  if (journey)
    journey.facts = {
      ...journey.facts,
      emergencyCallsOk: { ...journey.facts.unitNumber, truth: 'no', stands: [] } as never,
    };
  const run = smallRun({ seats: [deskOf('noc')], scenario });
  learn(run.world, deskOf('noc'), {
    ...{ journey: 'J1', fact: 'faultSince', value: '07:50' },
    ...{ source: 'told', from: 'Sam' },
  });
  const { words } = doneAt(deskOf('noc'), { move: 'runCheck', check: 'emergencyCallTest', about: 'J1' }, run);
  expect(words).toMatch(/^[A-Z].*: .*no$/);
  expect(words, 'what was known before is no news').not.toContain('07:50');
});

test('work says that it is done', () => {
  const { words } = doneAt(deskOf('orderDesk'), { move: 'doWork', work: 'activate', about: 'J1' });
  expect(words).toBe('Done: Activate the service.');
});

test('a call that nobody answers says so, and one that somebody takes does not', () => {
  const scenario = smallScenario();
  const [journey] = scenario.journeys;
  if (journey)
    journey.facts = {
      ...journey.facts,
      contactPhone: { ...journey.facts.customerId, truth: '0161 1' } as never,
    };
  const call = { move: 'placeCall', to: 'J1', about: 'J1' };
  const right = doneAt(TIER1, { ...call, number: '0161 1' }, smallRun({ seats: [TIER1], scenario }));
  const wrong = doneAt(TIER1, { ...call, number: '0161 2' }, smallRun({ seats: [TIER1], scenario }));
  expect(right).toEqual({});
  expect(wrong.words).toContain('nobody answers');
});
