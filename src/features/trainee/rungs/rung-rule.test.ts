/** The printed rule of the rungs, case by case, and runs that an older version kept. */
import { describe, expect, test } from 'vitest';
import type { RunMeta, RunVerdict } from '../../../store/index.ts';
import { isClean, proposedRung, rungAfter, rungRows } from './rung-rule.ts';

const verdict = (more: Partial<RunVerdict> = {}): RunVerdict => ({
  passed: true,
  sentence: 'It went well.',
  rung: 1,
  severe: 0,
  hints: 0,
  rescues: 0,
  ...more,
});
const clean = (rung = 1): RunVerdict => verdict({ rung });
const failed = (rung = 1): RunVerdict => verdict({ rung, passed: false });

describe('a clean play', () => {
  test('is passed, without a severe break of one\u2019s own, and without a rescue', () => {
    expect(isClean(verdict())).toBe(true);
    expect(isClean(verdict({ passed: false }))).toBe(false);
    expect(isClean(verdict({ severe: 1 }))).toBe(false);
    expect(isClean(verdict({ rescues: 1 }))).toBe(false);
  });

  test('took one hint at most on the first rung, and none above it', () => {
    expect(isClean(verdict({ hints: 1 }))).toBe(true);
    expect(isClean(verdict({ hints: 2 }))).toBe(false);
    expect(isClean(verdict({ rung: 2, hints: 1 }))).toBe(false);
    expect(isClean(verdict({ rung: 3, hints: 1 }))).toBe(false);
  });

  test('is never one of which an older version kept only that it was passed', () => {
    expect(isClean({ passed: true, sentence: '' })).toBe(false);
  });
});

describe('the rung after some plays', () => {
  test('is the first where nothing was played', () => {
    expect(rungAfter([])).toBe(1);
  });

  test('goes one up after two clean plays, and no further than the third', () => {
    expect(rungAfter([clean()])).toBe(1);
    expect(rungAfter([clean(), clean()])).toBe(2);
    expect(rungAfter([clean(), clean(), clean(2)])).toBe(2);
    expect(rungAfter([clean(), clean(), clean(2), clean(2)])).toBe(3);
    expect(rungAfter([1, 1, 2, 2, 3, 3].map(clean))).toBe(3);
  });

  test('goes one down after one that failed, and the counting begins anew', () => {
    expect(rungAfter([clean(), clean(), failed(2)])).toBe(1);
    expect(rungAfter([failed()])).toBe(1);
    expect(rungAfter([clean(), failed(), clean()])).toBe(1);
    expect(rungAfter([clean(), failed(), clean(), clean()])).toBe(2);
  });

  test('is not moved by a play that was passed and not clean', () => {
    expect(rungAfter([clean(), verdict({ hints: 3 }), clean()])).toBe(2);
  });

  test('is not raised by clean plays below it, nor lowered by a failed try above it', () => {
    expect(rungAfter([clean(), clean(), clean(1), clean(1)])).toBe(2);
    expect(rungAfter([clean(), clean(), failed(3)])).toBe(2);
  });

  test('is lowered by a failed play below it: that one had more help', () => {
    expect(rungAfter([clean(), clean(), failed(1)])).toBe(1);
  });
});

describe('the rows of rungs', () => {
  const scenarios = [
    {
      id: 'f1',
      chain: 'faultToResolve',
      seats: [
        { unit: 'contactCentre', desk: 'contactCentre.sam' },
        { unit: 'soc', desk: 'soc.ana' },
      ],
    },
    {
      id: 'o1',
      chain: 'orderToActivate',
      seats: [{ unit: 'contactCentre', desk: 'contactCentre.sam' }],
    },
  ];
  let made = 0;
  const run = (scenario: string, desk: string, more: Partial<RunMeta> = {}): RunMeta => {
    made += 1;
    return {
      ...{ id: `R-${made}`, scenario, title: scenario, desk, startedAt: made, changedAt: made },
      ...{ finishedAt: made, verdict: clean() },
      ...more,
    };
  };
  const sam = 'contactCentre.sam';

  test('one for each unit and chain that was played', () => {
    const rows = rungRows(scenarios, [run('f1', sam), run('f1', sam), run('o1', sam), run('f1', 'soc.ana')]);
    expect(rows).toEqual([
      { unit: 'contactCentre', chain: 'faultToResolve', rung: 2, plays: 2 },
      { unit: 'contactCentre', chain: 'orderToActivate', rung: 1, plays: 1 },
      { unit: 'soc', chain: 'faultToResolve', rung: 1, plays: 1 },
    ]);
    expect(proposedRung(rows, 'contactCentre', 'faultToResolve')).toBe(2);
    expect(proposedRung(rows, 'noc', 'faultToResolve')).toBe(1);
  });

  test('plays count in the order in which they were finished, however they are listed', () => {
    const plays = [run('f1', sam), run('f1', sam), run('f1', sam, { verdict: failed(2) })];
    expect(rungRows(scenarios, [...plays].reverse())[0]?.rung).toBe(1);
  });

  test('only whole plays count: none that is still open, unjudged, or begun in the middle of another', () => {
    const { finishedAt: _, ...open } = run('f1', sam);
    const { verdict: __, ...unjudged } = run('f1', sam);
    const branch = run('f1', sam, { branchOf: { run: 'R-1', at: 5 } });
    expect(rungRows(scenarios, [open, unjudged, branch])).toEqual([]);
  });

  test('runs of an older version are read, and those of a scenario that is gone are left out', () => {
    const old = run('f1', sam, { verdict: { passed: true, sentence: '' } });
    expect(rungRows(scenarios, [old, run('gone', sam)])).toEqual([
      { unit: 'contactCentre', chain: 'faultToResolve', rung: 1, plays: 1 },
    ]);
  });
});
