/** How far the hints of a seat were taken: each goes from a nudge to where to look to how to do it. */

/** Steps of one hint. */
export const STEPS = 3;

/**
 * Steps taken, of all hints together, read from the levels of help that were noted. A check before sending is noted as
 * a first level too and takes no step, so a nudge shows only by the step that followed it.
 */
export function stepsTaken(levels: readonly number[]): number {
  const hows = levels.filter((level) => level === 3).length;
  const wheres = levels.filter((level) => level === 2).length;
  return STEPS * hows + (wheres > hows ? 2 : 0);
}
