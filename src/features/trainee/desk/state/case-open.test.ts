import { expect, test } from 'vitest';
import { deskOf, moveOf, onTheLine, smallRun } from '../../../../../tests/helpers/small-run.ts';
import { sendMessage } from '../../../../engine/world/messages.ts';
import { seatView } from '../../../../exercise/views/seat-view.ts';
import { messageTo } from '../flows/pass-on-flows.ts';
import { caseOpen, noteOfCase, ofCase } from './case-open.ts';

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

test('what is written, published and rung about while a note is open is about its incident too', () => {
  const run = smallRun({ seats: [deskOf('hypercareLead')] });
  const lead = deskOf('hypercareLead');
  const note = { to: 'hypercareLead', toDesk: lead, channel: 'hotline', text: 'Look.', says: {} };
  sendMessage(run.world, { desk: deskOf('soc'), incident: 'INC-1', ...note });
  const view = seatView(run, lead);
  const about = caseOpen(view, view.incoming[0]?.id);
  run.act(lead, ofCase(moveOf({ move: 'publish', channel: 'userNote', text: 'Services hit: 46.' }), about));
  run.act(lead, ofCase(moveOf({ move: 'sendMessage', to: 'noc', text: 'Services hit: 46.' }), about));
  run.act(lead, ofCase(moveOf({ move: 'placeCall', to: 'noc' }), about));
  const mine = run.world.log
    .events()
    .filter(({ kind }) => ['statementPublished', 'messageSent', 'interactionOpened'].includes(kind))
    .filter(({ deskId }) => deskId === lead);
  expect(mine.map(({ kind, incidentId }) => [kind, incidentId])).toEqual([
    ['statementPublished', 'INC-1'],
    ['messageSent', 'INC-1'],
    ['interactionOpened', 'INC-1'],
  ]);
});

test('on the line the talk has its own case', () => {
  const { run, desk } = onTheLine();
  const view = seatView(run, desk);
  expect(caseOpen(view, view.incoming[0]?.id)).toBeUndefined();
});

test('a note begun while an item is open is about it and has a name of its own', () => {
  const run = smallRun({ seats: [TIER1] });
  const view = seatView(run, TIER1);
  const [one, other] = ['M-7', 'M-8'].map((item) => noteOfCase(messageTo(view, 'soc'), item));
  expect(one?.slot).not.toBe(other?.slot);
  expect(one?.build('Yes.', [], 'note')).toMatchObject({ about: 'M-7', text: 'Yes.' });
  expect(ofCase(moveOf({ ...one?.build('Yes.', [], 'note') }), 'M-8').about).toBe('M-7');
  const answer = messageTo(view, 'soc', { about: 'M-7' });
  expect(noteOfCase(answer, 'M-8')).toBe(answer);
});
