/** Why this drill, in a sentence. */
import { FACTS, isFactId } from '../../../model/facts.ts';
import type { Drill } from '../../../readiness/drills/index.ts';
import type { DrillWhy } from '../../../readiness/index.ts';
import { drillWhyText } from '../text/drill.ts';
import { dayWords } from './days.ts';

export function whyWords(why: DrillWhy | undefined, { side, asked }: Drill, now: number): string {
  if (!why) return drillWhyText.asked;
  switch (why.why) {
    case 'slip':
      return slipWords(why.at, why.fact, side, now, asked);
    case 'due':
      return drillWhyText.due(Math.round(why.known * 100));
    case 'new':
      return drillWhyText.new;
    case 'more':
      return drillWhyText.more;
  }
}

/** "On Tuesday you left it out or had it wrong: unit number." */
export function slipWords(
  at: number,
  fact: string | undefined,
  side: Drill['side'],
  now: number,
  asked: Drill['asked'],
): string {
  const when = dayWords(at, now);
  if (fact === undefined) return drillWhyText.slip(when);
  const label = labelIn(asked, fact);
  return side === 'send' ? drillWhyText.slipSent(when, label) : drillWhyText.slipTaken(when, label);
}

/** As this case calls it, else as the vocabulary does. */
const labelIn = (asked: Drill['asked'], fact: string): string =>
  asked.find((each) => each.fact === fact)?.label ??
  (isFactId(fact) ? FACTS[fact].label.toLowerCase() : fact);
