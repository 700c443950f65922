/** Why this drill, in a sentence. */
import { FACTS, isFactId } from '../../../model/facts.ts';
import type { Drill } from '../../../readiness/drills/index.ts';
import type { DrillWhy, SkillItem } from '../../../readiness/index.ts';
import { dayWords } from '../days.ts';
import { drillWhyText } from '../text/drill.ts';

export function whyWords(why: DrillWhy | undefined, drill: Drill, now: number): string {
  if (!why) return drillWhyText.asked;
  switch (why.why) {
    case 'slip':
      // The next one may be whole; what is told is what went wrong.
      return slipWords(why, { side: drill.side, code: why.code }, now, drill.asked);
    case 'due':
      return drillWhyText.due(Math.round(why.known * 100));
    case 'new':
      return drillWhyText.new;
    case 'more':
      return drillWhyText.more;
  }
}

/** "On Tuesday you left it out: unit number." */
export function slipWords(
  { at, fact }: { at: number; fact?: string | undefined },
  { side, code }: Pick<SkillItem, 'side' | 'code'>,
  now: number,
  asked: Drill['asked'] = [],
): string {
  const when = dayWords(at, now);
  if (fact === undefined) return drillWhyText.slip(when);
  const label = labelIn(asked, fact);
  const isMissing = code === 'omittedFact';
  if (side === 'send') return (isMissing ? drillWhyText.leftOut : drillWhyText.hadWrong)(when, label);
  return (isMissing ? drillWhyText.notMissed : drillWhyText.notNoticed)(when, label);
}

/** As this case calls it, else as the vocabulary does. */
const labelIn = (asked: Drill['asked'], fact: string): string =>
  asked.find((each) => each.fact === fact)?.label ??
  (isFactId(fact) ? FACTS[fact].label.toLowerCase() : fact);
