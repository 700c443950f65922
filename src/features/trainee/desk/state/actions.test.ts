/** What moves do to what is open at the desk. */
import { expect, test } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../../../../tests/helpers/small-run.ts';
import { restoreRun } from '../../../../exercise/index.ts';
import { messageTo } from '../flows/pass-on-flows.ts';
import { DeskRun } from '../run/desk-run.ts';
import { DeskActions } from './actions.ts';
import { DeskUi } from './desk-ui.ts';

const [SOC, NOC] = [deskOf('soc'), deskOf('noc')];

/** First at service operations, from nine at network operations. */
function inTurn() {
  const seat = (unit: string, hours: Readonly<Record<string, string>>) => ({
    ...{ unit, desk: deskOf(unit), name: 'You', briefing: 'Work.', ...hours },
  });
  const seats = [seat('soc', { until: 'D2 09:00' }), seat('noc', { from: 'D2 09:00' })];
  const scenario = smallScenario({ seatRule: 'inTurn', seats });
  const run = smallRun({ seats: [SOC, NOC], scenario });
  const store = new DeskRun({
    run,
    desk: SOC,
    rebuild: (session) => restoreRun(session, run.setup),
    words: { here: () => true, load: () => Promise.resolve() },
    keep: () => undefined,
  });
  const ui = new DeskUi('R-1');
  return { store, ui, act: new DeskActions('R-1', store, ui) };
}

test('a note begun at one desk is not sent from the next', () => {
  const { store, ui, act } = inTurn();
  const compose = messageTo(store.getView(), 'noc');
  ui.set({ writing: { compose, attach: [] } });
  act.do([moveOf({ move: 'wait', for: 'PT1M' })]);
  expect(ui.get().writing?.compose).toBe(compose);
  act.do([moveOf({ move: 'wait', for: 'PT1H' })]);
  expect(store.desk).toBe(NOC);
  expect(ui.get().writing).toBeUndefined();
  store.flush();
});

test('the result of a check comes forward', () => {
  const { store, ui, act } = inTurn();
  act.do([moveOf({ move: 'runCheck', check: 'lineTest', about: 'J1' })]);
  expect(ui.get().tab).toBe('testHead');
  store.flush();
});
