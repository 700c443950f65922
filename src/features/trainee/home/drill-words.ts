/** Why to drill now, in a sentence: one's own slips, then what is due. */
import { type Evidence, isSlip, type Spaced, spacedOf } from '../../../readiness/index.ts';
import { slipWords } from '../drill/why-words.ts';
import { pagesText } from '../text/pages.ts';

export function drillWords(evidence: readonly Evidence[], now: number): string {
  const spaced = [...spacedOf(evidence).values()];
  const slips = spaced.filter(({ last }) => isSlip(last)).sort((a, b) => b.last.at - a.last.at);
  const [newest] = slips;
  if (newest) return pagesText.drillsSlips(wordsOf(newest, now), slips.length);
  const due = spaced.filter((each) => each.due <= now).length;
  return due > 0 ? pagesText.drillsDue(due) : pagesText.drillsNew;
}

const wordsOf = ({ last, item }: Spaced, now: number): string =>
  slipWords({ at: last.at, fact: last.facts[0] }, item, now);
