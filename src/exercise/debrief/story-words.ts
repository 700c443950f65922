/** What a story calls those who are hit, and the place where everybody reads of it. */
import type { Run } from '../run-shape.ts';

/** "the page", "the outage page". */
export const pageWords = (run: Run): string => run.scenario.debrief.words?.page ?? 'the status page';

/** "46 homes". */
export const hitWords = (run: Run, n: number): string =>
  `${n} ${run.scenario.debrief.words?.hit ?? 'customers'}`;
