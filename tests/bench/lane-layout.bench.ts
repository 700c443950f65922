/** Laying out the swimlanes of a chain, against reading the same chain from JSON. */
import { chainById } from '../../machines/index.ts';
import { layoutLanes } from '../../src/charts/lane-layout.ts';

const ROUNDS = 15;

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Milliseconds for the thirty states of fault to resolve; the baseline is the target of 10 ms. */
export function laneLayout() {
  const chain = chainById('faultToResolve');
  if (!chain) throw new Error('no chain faultToResolve');
  return { value: median(() => layoutLanes(chain)), unit: 'ms' };
}
