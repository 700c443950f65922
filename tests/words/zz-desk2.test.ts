import { test } from 'vitest';
import { smallRun, moveOf, deskOf, smallScenario } from '../helpers/small-run.ts';
import { handoverState } from '../../src/engine/world/handover-protocol.ts';
test('x', () => {
  const run = smallRun({ scenario: smallScenario({ beats: [] }) });
  run.act(deskOf('contactCentre'), moveOf({ move: 'report', to: 'soc', about: 'J1', text: 'Dead since 07:50.' }));
  const h = run.world.handovers[0]!;
  console.log('HO', handoverState(h), h.ackDueAt! - run.now, h.ackedAt, h.fromDesk, h.channel);
});
