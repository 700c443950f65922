/** Pieces of evidence for tests of the readiness board. */
import { DAY } from '../../src/model/time.ts';
import type { Evidence } from '../../src/readiness/index.ts';

/** A Thursday at noon, in ms. */
export const NOW = 20_000 * DAY + DAY / 2;
export const dayOf = (at: number): number => Math.floor(at / DAY);

let count = 0;

/** A report of a cluster, sent whole, in a run; `ago` is in days. */
export const shown = (ago: number, given: Partial<Evidence> = {}): Evidence => ({
  id: `e${count++}`,
  at: NOW - ago * DAY,
  by: { kind: 'run', id: 'r1', scenario: 'f1' },
  side: 'send',
  from: 'contactCentre',
  to: 'soc',
  contract: 'H10',
  code: 'omittedFact',
  grade: 'good',
  facts: [],
  ...given,
});

export const drilled = (ago: number, given: Partial<Evidence> = {}): Evidence =>
  shown(ago, { by: { kind: 'drill', id: 'd1', scenario: 'f1' }, ...given });
