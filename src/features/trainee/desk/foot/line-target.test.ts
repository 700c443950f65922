/** Whom the line names is whom it reaches: the desk that wrote the note that is open, not the first of its unit. */
import { expect, test } from 'vitest';
import {
  deskOf,
  moveOf,
  onTheLine,
  smallRun,
  smallScenario,
} from '../../../../../tests/helpers/small-run.ts';
import { seatView } from '../../../../exercise/index.ts';
import { MINUTE } from '../../../../model/time.ts';
import { lineTarget, movedOn } from './line-target.ts';

const CC = deskOf('contactCentre');
const PIET = 'wholesalePartner.2';

/** The partner's second desk writes to the contact centre, while its first is there too. */
function noteOfPiet(more: Readonly<Record<string, unknown>> = {}) {
  const { desks } = smallScenario();
  const piet = { desk: PIET, unit: 'wholesalePartner', person: 'Northline level two, Piet', ...more };
  const run = smallRun({ scenario: smallScenario({ beats: [], desks: [...desks, piet] }) });
  run.scriptMove(PIET, moveOf({ move: 'sendMessage', to: CC, channel: 'note', text: 'One crew is free.' }));
  run.advanceTo(run.now + MINUTE);
  const [row] = seatView(run, CC).incoming;
  if (!row) throw new Error('no note');
  return { run, row };
}

test('a reply reaches the desk that wrote, and its note is answered', () => {
  const { run, row } = noteOfPiet();
  const target = lineTarget(seatView(run, CC), row.id);
  expect(target?.ghost).toContain('Northline level two');
  if (!target) throw new Error('nobody');
  run.act(CC, target.moveFor('We take it.'));
  run.advanceTo(run.now + MINUTE);
  expect(run.world.messages.find(({ fromDesk }) => fromDesk === CC)).toMatchObject({ toDesk: PIET });
  expect(seatView(run, CC).incoming.find(({ id }) => id === row.id)).toMatchObject({ settled: true });
});

test('ringing back rings at the desk that wrote', () => {
  const { run, row } = noteOfPiet();
  run.act(CC, moveOf({ move: 'placeCall', to: row.answerTo?.ref, about: row.ref }));
  expect(run.world.talks.at(-1)).toMatchObject({ internal: true, person: PIET });
});

test('when nobody sits there any more, the line names the unit', () => {
  const { run, row } = noteOfPiet();
  run.world.desk(PIET).onDuty = false;
  const target = lineTarget(seatView(run, CC), row.id);
  expect(target?.ghost).not.toContain('level two');
  expect(target?.moveFor('Hello.')).toMatchObject({ to: 'wholesalePartner' });
});

test('words begun for a caller do not go to an open note when she has hung up', () => {
  const { run } = onTheLine();
  run.scriptMove('supervisor.1', moveOf({ move: 'sendMessage', to: CC, channel: 'chat', text: 'Be quick.' }));
  run.advanceTo(run.now + MINUTE);
  const item = seatView(run, CC).incoming.find(({ kind }) => kind === 'chat')?.id;
  const begun = lineTarget(seatView(run, CC), item);
  expect(movedOn(seatView(run, CC), begun, lineTarget(seatView(run, CC), item))).toBeUndefined();
  run.scriptMove(CC, moveOf({ move: 'endCall', outcome: 'informed' }));
  const view = seatView(run, CC);
  const now = lineTarget(view, item);
  expect(now?.key).toBe(item);
  expect(movedOn(view, begun, now)).toMatch(/^Nobody is on the line: Ms Adeyemi .* Write to Person/);
  expect(movedOn(view, now, now)).toBeUndefined();
});
