/** Own slips come first, then what is due, then what is new; and what comes can be told by nobody. */
import { describe, expect, test } from 'vitest';
import type { DrillKind, DrillRef, DrillSide } from './drills/drill.ts';
import type { DrillSource } from './drills/source.ts';
import { type Evidence, type EvidenceGrade, FAILURE_CODES } from './evidence.ts';
import { itemOf, type NextDrill, nextDrills } from './next-drill.ts';
import { spacedOf } from './spacing.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

const source = (contract: DrillSource['contract'], from: string, to: string): DrillSource => ({
  id: `s.${contract}`,
  scenario: { id: 's', title: 'S', chain: 'faultToResolve', causes: { customerSide: {}, providerSide: {} } },
  contract,
  channel: 'form',
  at: 0,
  from: { desk: `${from}.1`, unit: from, person: 'A' },
  to: { desk: `${to}.1`, unit: to, person: 'B' },
  text: 'Words.',
  facts: {},
  says: {},
});

const KINDS: readonly DrillKind[] = ['whole', 'outdated', 'omitted', 'wrong', 'stale', 'contradicted'];
const SIDES: readonly DrillSide[] = ['send', 'receive'];
const DRILLS: readonly DrillRef[] = [
  source('H10', 'contactCentre', 'soc'),
  source('H1', 'salesOrderCapture', 'orderDesk'),
].flatMap((of) =>
  SIDES.flatMap((side) =>
    KINDS.flatMap((kind) =>
      ['area', 'unitNumber'].map((fact) => ({
        id: `${of.id}.${side}.${kind}.${fact}`,
        side,
        kind,
        round: 0,
        fact,
        source: of,
      })),
    ),
  ),
);

const shown = (ref: DrillRef, grade: EvidenceGrade, at: number, facts: readonly string[] = []): Evidence => ({
  ...itemOf(ref),
  id: `${ref.id} ${at}`,
  at,
  by: { kind: 'run', id: 'r', scenario: 's' },
  grade,
  facts,
});

const first = (evidence: readonly Evidence[], n = 0, now = NOW): NextDrill | undefined => {
  const [next] = nextDrills({ drills: DRILLS, evidence, spaced: spacedOf(evidence), now, n, seed: 7 });
  return next;
};

const find = (contract: string, side: DrillSide, kind: DrillKind): DrillRef => {
  const found = DRILLS.find(
    (ref) => ref.source.contract === contract && ref.side === side && ref.kind === kind,
  );
  if (!found) throw new Error('no such drill');
  return found;
};

describe('what comes next', () => {
  test('the newest slip first, on the fact that was left out', () => {
    const evidence = [
      shown(find('H10', 'send', 'wrong'), 'again', NOW - 3 * DAY, ['area']),
      shown(find('H1', 'send', 'omitted'), 'again', NOW - DAY, ['unitNumber']),
    ];
    const next = first(evidence);
    expect(next?.why).toEqual({ why: 'slip', at: NOW - DAY, code: 'omittedFact', fact: 'unitNumber' });
    expect(next?.drill).toMatchObject({ side: 'send', kind: 'omitted', fact: 'unitNumber' });
  });

  test('a slip that was put right is none any more', () => {
    const ref = find('H1', 'send', 'omitted');
    const evidence = [shown(ref, 'again', NOW - 2 * DAY, ['area']), shown(ref, 'good', NOW - DAY)];
    expect(first(evidence)?.why.why).not.toBe('slip');
  });

  test('what is due comes before what is new, the most forgotten first', () => {
    const evidence = [
      shown(find('H10', 'send', 'omitted'), 'good', NOW - 20 * DAY),
      shown(find('H1', 'send', 'wrong'), 'hard', NOW - 60 * DAY),
    ];
    const next = first(evidence);
    expect(next?.why.why).toBe('due');
    expect(next?.drill).toMatchObject({ kind: 'wrong', source: { contract: 'H1' } });
  });

  test('nothing due: something new between units one has worked at', () => {
    const next = first([shown(find('H1', 'send', 'omitted'), 'good', NOW - 1000)]);
    expect(next?.why).toEqual({ why: 'new' });
    expect(next?.drill.source.contract).toBe('H1');
  });

  test('the same words do not come twice in a day', () => {
    const ref = find('H1', 'send', 'omitted');
    const drilled = {
      ...shown(ref, 'again', NOW - 1000, ['area']),
      by: { kind: 'drill' as const, id: ref.id, scenario: 's' },
    };
    expect(first([drilled])?.drill.id).not.toBe(ref.id);
  });

  test('a good part of what is received is whole', () => {
    const evidence = [shown(find('H10', 'receive', 'wrong'), 'again', NOW - DAY, ['area'])];
    const kinds = Array.from({ length: 200 }, (_, n) => first(evidence, n)?.drill.kind);
    const sound = kinds.filter((kind) => kind === 'whole' || kind === 'outdated').length;
    expect(sound).toBeGreaterThan(50);
    expect(sound).toBeLessThan(120);
  });
});

test('every kind practises a code there is', () => {
  for (const ref of DRILLS) expect(FAILURE_CODES).toContain(itemOf(ref).code);
});
