import { expect, test } from 'vitest';
import { deskOf, moveOf, onTheLine, smallRun } from '../../../../../tests/helpers/small-run.ts';
import { sendMessage } from '../../../../engine/world/messages.ts';
import { seatView } from '../../../../exercise/views/seat-view.ts';
import { caseOpen, ofCase } from './case-open.ts';

const TIER1 = deskOf('serviceDesk1');

test('the note that is open says which case is looked up, unless the move says so itself', () => {
  const run = smallRun({ seats: [TIER1] });
  const note = { to: 'serviceDesk1', toDesk: TIER1, channel: 'hotline', text: 'Look.', says: {} };
  sendMessage(run.world, { desk: deskOf('contactCentre'), journey: 'J2', ...note });
  const view = seatView(run, TIER1);
  const about = caseOpen(view, view.incoming[0]?.id);
  const look = moveOf({ move: 'lookUp', system: 'ticketing' });
  run.act(TIER1, ofCase(look, about));
  expect(run.world.log.events().findLast(({ kind }) => kind === 'lookedUp')?.journeyId).toBe('J2');
  expect(ofCase({ ...look, about: 'J1' }, about).about).toBe('J1');
  expect(ofCase(moveOf({ move: 'wait', for: 'PT1M' }), about).about).toBeUndefined();
});

test('on the line the talk has its own case', () => {
  const { run, desk } = onTheLine();
  const view = seatView(run, desk);
  expect(caseOpen(view, view.incoming[0]?.id)).toBeUndefined();
});
