/** The code of a cause on the customer's side: by the story's own words, else by what kind of thing was named. */
import { causeFrames } from '../cause-frames.ts';
import { CAUSE_OF_WORDS } from '../english/blame-things.ts';
import { stands } from '../frames.ts';
import type { ReadingContext } from '../reading.ts';
import type { Fit, SignedSentence } from './find-blame.ts';
import { has } from './nodes.ts';
import { lexiconOf, lookUp } from './word-classes.ts';

const causeWords = lexiconOf([Object.fromEntries(CAUSE_OF_WORDS)]);

/** Who was out, asleep or did not come to the door. */
const AWAY =
  /(^| )(were|was|been|gone|went|popped|nipped|stepped|slept|dozed|dropped)( not)?( \S+)? (out|away|absent|asleep|in|home|there|off|through)( |$)|(^| )(bell|door)( |$)/;

/** The cause of a fit, as a code of vocabulary 2.8. */
export function ownCauses(
  context: ReadingContext,
  text: string,
  { nodes }: SignedSentence,
  { from, to }: Fit,
): string {
  const own = causeFrames(context.customerSideCauses).find(({ pattern }) => stands(pattern, text));
  if (own) return own.cause;
  const inFit = nodes.slice(from, to);
  if (inFit.some((node) => has(node, 'ABSENT', 'NOBODY'))) return 'customerAbsent';
  if (has(inFit[0], 'YOU', 'CUST', 'THEY') && AWAY.test(inFit.map(({ words }) => words).join(' ')))
    return 'customerAbsent';
  if (inFit.some((node) => has(node, 'DATA', 'HERDATA', 'YOUGAVE'))) return 'customerData';
  for (const node of inFit) {
    if (!has(node, 'HERS', 'DEV', 'ADEV', 'WARE', 'CPE', 'MANY')) continue;
    const words = node.words.split(' ');
    for (let at = 0; at < words.length; at += 1) {
      const [cause] = lookUp(causeWords, words, at)?.tags ?? [];
      if (cause) return cause;
    }
    return 'customerEquipment';
  }
  return inFit.some((node) => has(node, 'ATHERS', 'HERPLACE', 'BADX')) ? 'customerEquipment' : 'customerUse';
}
