/** What would mend a pair: a drill for each of its ends, and the scenarios in which it hands over. */
import type { DrillRef, DrillSide } from '../drills/drill.ts';
import { isSlip } from '../evidence.ts';
import { itemOf } from '../next-drill.ts';
import type { PairStanding } from './pair-state.ts';

export interface Mending {
  drills: Partial<Record<DrillSide, DrillRef>>;
  scenarios: readonly string[];
}

/** Of each end the drill of what went wrong last, else the first there is. */
export function mendingOf({ from, to, evidence }: PairStanding, refs: readonly DrillRef[]): Mending {
  const own = refs.filter(({ source }) => source.from.unit === from && source.to.unit === to);
  const slips = evidence.filter(isSlip).toReversed();
  const ofSide = (side: DrillSide): Partial<Record<DrillSide, DrillRef>> => {
    const fitting = own.filter((ref) => ref.side === side);
    const [slip] = slips.filter((each) => each.side === side);
    const ref = fitting.find((each) => itemOf(each).code === slip?.code) ?? fitting[0];
    return ref === undefined ? {} : { [side]: ref };
  };
  return {
    drills: { ...ofSide('send'), ...ofSide('receive') },
    scenarios: [...new Set(own.map(({ source }) => source.scenario.id))],
  };
}
