/** Rows read out of the data in the words of the domain tables, compared with the tables by hand. */
import { describe, expect, it } from 'vitest';
import type { ChainAction, ChainEdge, Guard } from '../src/model/chain-definition.ts';
import { chainById } from './index.ts';

const OPS = { lt: '<', eq: '=', ge: '>=' } as const;

function guardWords(guard: Guard): string {
  if ('flag' in guard) return guard.flag;
  if ('none' in guard) return `!${guard.none}`;
  if ('count' in guard) return `${guard.count}${OPS[guard.op]}${guard.n}`;
  if ('all' in guard) return guard.all.map(guardWords).join(' & ');
  if ('any' in guard) return guard.any.map(guardWords).join(' or ');
  return `knows ${guard.knows.unit}`;
}

function actionWords(action: ChainAction): string {
  if ('inc' in action) return `inc{${action.inc}}`;
  if ('offer' in action) return `offer{${action.offer}} to ${action.to}`;
  if ('tell' in action) return `tell{${action.tell}}${action.to ? ` to ${action.to}` : ''}`;
  return action.to === 1 ? `set{${action.set}}` : `set{${action.set}, ${action.to}}`;
}

/** One edge as its table row says it. */
function words(edge: ChainEdge): string {
  const cells = [
    edge.on ?? `after ${edge.after}`,
    edge.by,
    edge.guard ? guardWords(edge.guard) : '-',
    edge.reenter ? 're-enter' : (edge.to ?? 'stays'),
    edge.actions.map(actionWords).join(' ') || '-',
    edge.contract ?? '-',
  ];
  return cells.join(' | ');
}

function rowsOf(chain: string, region: string, state: string): string[] {
  return chainById(chain)!.regions[region]!.states[state]!.edges.map(words);
}

const ROWS: readonly (readonly [string, string, string, string])[] = [
  [
    'faultToResolve',
    'main',
    'opened',
    'impactKnown | world | masterCovers | linkedToMaster | inc{links} set{prewarned} | -',
  ],
  [
    'faultToResolve',
    'main',
    'reported',
    'safetyHeard | contactCentre | - | stays | set{safety} offer{H10} to soc | H10',
  ],
  [
    'faultToResolve',
    'main',
    'checking',
    'outageMatched | contactCentre | masterCovers & links<4 | linkedToMaster | inc{links} | -',
  ],
  [
    'faultToResolve',
    'main',
    'logging',
    'H10.accepted | soc | - | stays | set{clusterTold} tell{cluster} to incident | H10',
  ],
  ['faultToResolve', 'main', 'logging', 'H10.expired | timer | - | stays | inc{expiries} | H10'],
  ['faultToResolve', 'main', 'diagnosing', 'H4.returned | receiver | - | stays | inc{returns} | H4'],
  [
    'faultToResolve',
    'main',
    'deepDiagnosis',
    'handedBack | serviceDesk3 | works or expertRounds<3 | stays | offer{free} to serviceDesk2 | free',
  ],
  [
    'faultToResolve',
    'main',
    'workaroundActive',
    'after workaroundExpiry | timer | !works | deepDiagnosis | - | -',
  ],
  [
    'faultToResolve',
    'main',
    'scheduled',
    'after windowEnds | timer | - | stays | set{missedVisit} offer{m47} to serviceDesk2 | m47',
  ],
  [
    'faultToResolve',
    'main',
    'repairing',
    'needsSpecialist | fieldTechnician | !works & visitTries<2 | stays | offer{m13} to fieldDispatch | m13',
  ],
  [
    'faultToResolve',
    'main',
    'restored',
    'testFails | world | retests<3 | diagnosing | inc{retests} set{works, 0} | -',
  ],
  [
    'faultToResolve',
    'main',
    'verifying',
    'after callAgain | timer | works & callTries<3 | re-enter | inc{callTries} | -',
  ],
  [
    'faultToResolve',
    'main',
    'watching',
    'sameSymptom | customer | repeats<5 | reported | inc{repeats} inc{contacts} set{repeat} set{works, 0} | -',
  ],
  [
    'faultToResolve',
    'review',
    'reviewIdle',
    'journey.confirmed | tell | vip or repeat or masterCovers | reviewing | - | -',
  ],
  [
    'masterIncident',
    'main',
    'clusterSuspected',
    'answeredUnknown | soc | answers<6 | re-enter | inc{answers} tell{master.unknown} to linked | -',
  ],
  [
    'masterIncident',
    'main',
    'impactDeclared',
    'statementMade | soc | updates<96 | re-enter | inc{updates} offer{H11} to contactCentre tell{master.update} to linked | H11',
  ],
  ['masterIncident', 'main', 'majorIncident', 'H8.accepted | soc | back | serviceReturning | - | H8'],
  [
    'masterIncident',
    'main',
    'allClear',
    'relapsed | world | relapses<3 | impactDeclared | inc{relapses} set{back, 0} tell{master.relapsed} to linked | -',
  ],
  [
    'orderToActivate',
    'main',
    'captured',
    'creditAsked | salesOrderCapture | creditNeeded & creditTries<3 | stays | inc{creditTries} offer{m02} to creditCheck | m02',
  ],
  [
    'orderToActivate',
    'main',
    'creditPending',
    'answerSent | creditCheck | credit>=1 | stays | offer{m03} to salesOrderCapture | m03',
  ],
  [
    'orderToActivate',
    'main',
    'creditPending',
    'm03.accepted | salesOrderCapture | credit=2 | conditionOpen | - | m03',
  ],
  [
    'orderToActivate',
    'main',
    'feasibilityPending',
    'fo01.found | networkPlanning | - | stays | set{feasibility, 4} set{falloutPoint, 3} offer{m05} to orderDesk | m05',
  ],
  [
    'orderToActivate',
    'main',
    'feasibilityPending',
    'm05.accepted | orderDesk | feasibility=1 | accepted | set{promised} tell{promise.made} tell{port.start} | m05',
  ],
  [
    'orderToActivate',
    'main',
    'scheduled',
    'after windowEnds | timer | visitTries<2 | scheduling | inc{visitTries} set{missedVisit} tell{jeopardy.raised} | -',
  ],
  [
    'orderToActivate',
    'main',
    'falloutRestart',
    'restarted | orderDesk | falloutPoint=14 | activating | set{falloutPoint, 0} | -',
  ],
  [
    'orderToActivate',
    'main',
    'orphaned',
    'customerChases | customer | ponr | falloutClassify | inc{contacts} set{falloutPoint, 14} | -',
  ],
  [
    'orderToActivate',
    'port',
    'portReversed',
    'retried | portingDesk | reversals<2 | portChecking | inc{reversals} set{reverseClosed, 0} | -',
  ],
  ['orderToActivate', 'jeopardy', 'onTrack', 'promise.made | tell | redates<6 | re-enter | inc{redates} | -'],
  [
    'orderToActivate',
    'cancellation',
    'cancelPending',
    'unwound | orderDesk | !ponr | cancelClosed | tell{order.cancelled} | -',
  ],
  ['handover', 'main', 'sent', 'after ackDue | timer | !ackRequired | lost | - | -'],
  ['handover', 'main', 'jointCall', 'after jointCallDue | timer | - | accepted | set{forced} | -'],
  ['customer', 'main', 'queueing', 'hungUp | customer | hangs<1 | quiet | inc{hangs} | -'],
];

describe('rows of the domain tables', () => {
  it.each(ROWS)('%s, %s, %s has: %s', (chain, region, state, row) => {
    expect(rowsOf(chain, region, state)).toContain(row);
  });

  it('keeps the order of a state, because the first edge that holds is taken', () => {
    expect(rowsOf('faultToResolve', 'main', 'orphaned')).toEqual([
      'contact | customer | - | reported | inc{contacts} | -',
      'foundAgain | serviceDesk1 | - | reported | - | -',
      'after orphanEnds | timer | works | done | tell{journey.ended} | -',
      'after orphanEnds | timer | - | dropped | tell{journey.ended} | -',
    ]);
  });

  it('keeps the "any state" rows with their exceptions', () => {
    const everywhere = chainById('faultToResolve')!.regions.main!.everywhere;
    expect(everywhere.map((edge) => `${words(edge)} | except ${edge.except.join(', ')}`)).toEqual([
      'contact | customer | - | stays | inc{contacts} | - | except opened',
      'letGo | holder | orphans<3 | orphaned | inc{orphans} | - | except opened, watching',
      'letGo | holder | - | dropped | tell{journey.ended} | - | except opened, watching',
      'journeyDropped | customer | - | dropped | tell{journey.ended} | - | except opened',
    ]);
  });

  it('keeps a row of the state table with unit, lane, needs and effort', () => {
    const { edges, usual, ...row } = chainById('faultToResolve')!.regions.main!.states.awaitingPartner!;
    expect(edges).toHaveLength(6);
    expect(usual).toEqual(['partnerFixed']);
    expect(row).toEqual({
      step: '9',
      unit: 'serviceDesk2',
      lane: 'wholesalePartner',
      systems: ['partnerGateway', 'ticketing', 'contactRegister'],
      needs: ['ourReference', 'partnerServiceId', 'demarcationTest', 'nextUpdateAt'],
      yields: ['partnerReference', 'partnerStatus', 'heldReason', 'neededFromUs', 'partnerClockUsed'],
      effort: { p50: 4 * 3_600_000, p90: 16 * 3_600_000 },
    });
  });
});
