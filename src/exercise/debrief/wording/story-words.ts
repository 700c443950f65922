/** What a story calls those who are hit, and the place where everybody reads of it. */
import type { Scenario } from '../../../model/scenario.ts';
import type { Run } from '../../run-shape.ts';

/** "the page", "the outage page". */
export const pageWords = (run: Run): string => run.scenario.debrief.words?.page ?? 'the status page';

/** "46 homes". */
export const hitWords = (run: Run, n: number): string =>
  `${grouped(n)} ${run.scenario.debrief.words?.hit ?? 'customers'}`;

/** "310,000", as the words of the stories have it. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** What a story says afterwards at this desk: under its unit, or under the desk where two seats are of one unit. */
export function debriefOf(run: Run, desk: string): Scenario['debrief']['seats'][string] | undefined {
  const { seats } = run.scenario.debrief;
  return seats[desk] ?? seats[run.world.desk(desk).unit];
}
