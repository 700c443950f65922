/** How far a skill has come, from what runs and drills have shown: a skill is one contract between two units, at one end. */
import type { DrillSide } from '../drills/drill.ts';
import { type Evidence, isSlip } from '../evidence.ts';
import { groupedBy } from './grouped.ts';
import { DAYS_FOR_COACH, DAYS_FOR_INDEPENDENT, DECAYS_AFTER, DRILL_COUNTS } from './settings.ts';

/** From the first to the last step. */
export const SKILL_STATES = ['unaware', 'aware', 'assisted', 'independent', 'coach'] as const;
export type SkillState = (typeof SKILL_STATES)[number];

export interface Skill {
  side: DrillSide;
  from: string;
  to: string;
  contract: string;
}

export interface SkillStanding extends Skill {
  state: SkillState;
  /** Before time and the last slip took steps off. */
  reached: SkillState;
  /** Steps lost to time without practice. */
  decayed: number;
  /** What was practised last went wrong and stayed so. */
  slipped: boolean;
  /** Wall time of the last practice. */
  last: number;
  /** Days on which it was shown without help. */
  days: number;
  evidence: readonly Evidence[];
}

/** The person's own calendar day of a wall time. */
export type DayOf = (at: number) => number;

export const skillKey = ({ side, from, to, contract }: Skill): string => [side, from, to, contract].join(' ');

const stepsDown = (state: SkillState, steps: number): SkillState => {
  const at = SKILL_STATES.indexOf(state);
  // Whoever has met it once has met it.
  return SKILL_STATES[Math.max(Math.min(at, 1), at - steps)] ?? 'unaware';
};

/** Every skill there is evidence of. */
export function skillsOf(evidence: readonly Evidence[], now: number, dayOf: DayOf): SkillStanding[] {
  const pieces = groupedBy(evidence, skillKey);
  const shown = new Map([...pieces].map(([key, each]) => [key, shownBy(each, now, dayOf)]));
  return [...pieces].flatMap(([key, each]) => {
    const [first] = each;
    const own = shown.get(key);
    if (!first || !own) return [];
    const { side, from, to, contract } = first;
    const other = shown.get(skillKey({ side: side === 'send' ? 'receive' : 'send', from, to, contract }));
    const reached = reachedBy(own, (other?.days ?? 0) >= DAYS_FOR_INDEPENDENT);
    const last = Math.max(...each.map(({ at }) => at));
    const decayed = Math.max(0, Math.floor((now - last) / DECAYS_AFTER));
    const state = stepsDown(reached, decayed + (own.slipped ? 1 : 0));
    return [
      {
        side,
        from,
        to,
        contract,
        state,
        reached,
        decayed,
        slipped: own.slipped,
        last,
        days: own.days,
        evidence: each,
      },
    ];
  });
}

interface Shown {
  days: number;
  withHelp: boolean;
  slipped: boolean;
}

function reachedBy({ days, withHelp }: Shown, isOtherSideIndependent: boolean): SkillState {
  if (days >= DAYS_FOR_COACH || (days >= DAYS_FOR_INDEPENDENT && isOtherSideIndependent)) return 'coach';
  if (days >= DAYS_FOR_INDEPENDENT) return 'independent';
  return days > 0 || withHelp ? 'assisted' : 'aware';
}

function shownBy(pieces: readonly Evidence[], now: number, dayOf: DayOf): Shown {
  const counting = pieces.filter(({ by, at }) => by.kind === 'run' || now - at <= DRILL_COUNTS);
  const days = [...groupedBy(counting, ({ at }) => dayOf(at)).values()].map(ofDay);
  const all = [...groupedBy(pieces, ({ at }) => dayOf(at))].sort(([a], [b]) => a - b);
  const newest = all.at(-1)?.[1];
  return {
    days: days.filter((day) => day === 'alone').length,
    withHelp: days.includes('withHelp'),
    slipped: newest !== undefined && ofDay(newest) === 'wrong',
  };
}

/** The last word on each way of failing counts; one that stayed wrong spoils the day. */
function ofDay(pieces: readonly Evidence[]): 'wrong' | 'withHelp' | 'alone' {
  const last = new Map(pieces.toSorted((a, b) => a.at - b.at).map((piece) => [piece.code, piece]));
  const grades = [...last.values()];
  if (grades.some(isSlip)) return 'wrong';
  return grades.some(({ grade }) => grade === 'hard') ? 'withHelp' : 'alone';
}
