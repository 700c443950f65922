/** What would mend a pair: its own slip first, and every scenario in which it hands over. */
import { expect, test } from 'vitest';
import { NOW, shown } from '../../../tests/helpers/fake-evidence.ts';
import type { DrillKind, DrillRef, DrillSide } from '../drills/drill.ts';
import { mendingOf } from './mend.ts';
import { pairStandings } from './pair-state.ts';

const ref = (side: DrillSide, kind: DrillKind, scenario = 'f1', to = 'soc'): DrillRef => ({
  id: `${scenario} ${side} ${kind} ${to}`,
  side,
  kind,
  round: 0,
  source: {
    id: 's',
    scenario: {
      id: scenario,
      title: 'S',
      chain: 'faultToResolve',
      causes: { customerSide: {}, providerSide: {} },
    },
    contract: 'H10',
    channel: 'form',
    at: 0,
    from: { desk: 'contactCentre.1', unit: 'contactCentre', person: 'A' },
    to: { desk: `${to}.1`, unit: to, person: 'B' },
    text: 'Words.',
    facts: {},
    says: {},
  },
});
const refs = [
  ref('send', 'omitted'),
  ref('send', 'wrong'),
  ref('receive', 'whole', 'f8'),
  ref('receive', 'omitted', 'f8', 'noc'),
];

test('the drill of what went wrong last, else the first of each end', () => {
  const evidence = [shown(3, { grade: 'again' }), shown(2, { grade: 'again', code: 'wrongFact' })];
  const pairs = pairStandings({ evidence, skills: [], contacts: [], now: NOW });
  const pair = (to: string) => pairs.find((each) => each.from === 'contactCentre' && each.to === to);
  const soc = pair('soc');
  expect(soc && mendingOf(soc, refs)).toMatchObject({
    drills: { send: { id: 'f1 send wrong soc' }, receive: { id: 'f8 receive whole soc' } },
    scenarios: ['f1', 'f8'],
  });
  const technician = pair('fieldTechnician');
  expect(technician && mendingOf(technician, refs)).toEqual({ drills: {}, scenarios: [] });
});
