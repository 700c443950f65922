/** A call that rang at a desk and was taken by somebody else stays there in words, and whoever rang can be rung. */
import { expect, test } from 'vitest';
import { deskOf, moveOf, smallRun } from '../../../tests/helpers/small-run.ts';
import { MINUTE } from '../../model/time.ts';
import { seatView } from './seat-view.ts';

const CC = deskOf('contactCentre');

/** Ms Adeyemi is on the line; Mr Doyle rings at the same unit. */
function bothRing() {
  const run = smallRun();
  run.advanceTo(run.now + MINUTE);
  run.act(CC, moveOf({ move: 'answerCall', call: 'K-1' }));
  run.advanceTo(run.now + 2 * MINUTE);
  return run;
}

const pastCalls = (run: ReturnType<typeof bothRing>) =>
  seatView(run, CC).incoming.filter(({ kind }) => kind === 'pastCall');

test('nothing is past while it rings', () => {
  const run = bothRing();
  expect(seatView(run, CC).incoming.map(({ kind, from }) => [kind, from])).toEqual([['call', 'Mr Doyle']]);
  expect(seatView(run, CC).people.map(({ name }) => name)).toEqual(['Ms Adeyemi']);
});

test('who took it is said, on the row and in the list of calls, and he can be rung', () => {
  const run = bothRing();
  run.scriptMove('contactCentre.2', moveOf({ move: 'answerCall', call: 'K-2' }));
  expect(pastCalls(run)).toMatchObject([
    { from: 'Mr Doyle', settled: true, takenBy: expect.stringMatching(/^Noor, /) },
  ]);
  expect(seatView(run, CC).people.map(({ name }) => name)).toContain('Mr Doyle');
  run.act(CC, moveOf({ move: 'lookUp', system: 'telephony' }));
  const calls = (): string[] => seatView(run, CC).screens.flatMap(({ list }) => list.map(({ text }) => text));
  expect(calls()).toEqual(['08:01 Ms Adeyemi · you · on the line', '08:02 Mr Doyle · Noor · on the line']);
  run.scriptMove('contactCentre.2', moveOf({ move: 'endCall', outcome: 'resolved' }));
  run.act(CC, moveOf({ move: 'lookUp', system: 'telephony' }));
  expect(calls()[1]).toMatch(/^08:02 Mr Doyle · Noor · ended 08:0\d$/);
  run.act(CC, moveOf({ move: 'placeCall', to: 'J2' }));
  expect(seatView(run, CC).call).toMatchObject({ who: 'Mr Doyle', state: 'open' });
});

test('who was put through to this desk afterwards is on its line, and was not taken from it', () => {
  const run = bothRing();
  run.act(CC, moveOf({ move: 'endCall', outcome: 'informed' }));
  run.scriptMove('contactCentre.2', moveOf({ move: 'answerCall', call: 'K-2' }));
  run.scriptMove('contactCentre.2', moveOf({ move: 'transferCold', unit: CC }));
  expect(pastCalls(run)).toEqual([]);
  expect(seatView(run, CC).call).toMatchObject({ who: 'Mr Doyle' });
});

test('its own calls are not among them, nor those of before it was sat at', () => {
  const run = bothRing();
  run.act(CC, moveOf({ move: 'endCall', outcome: 'informed' }));
  run.scriptMove('contactCentre.2', moveOf({ move: 'placeCall', to: 'J1' }));
  run.scriptMove('contactCentre.2', moveOf({ move: 'endCall', outcome: 'informed' }));
  expect(pastCalls(run)).toEqual([]);
  run.firstMoveAt.set(CC, run.now + MINUTE);
  run.scriptMove('contactCentre.2', moveOf({ move: 'answerCall', call: 'K-2' }));
  expect(pastCalls(run)).toEqual([]);
});
