/** Days on which somebody wrote, rang or came: they lie behind, and are no date that is to come. */
import type { Mention } from './grammar/mention.ts';

/** What was done on a day; "you said Thursday" names the day itself, so behind these the day needs its "on". */
const DONE =
  /^(wrote|written|said|told|sent|asked|answered|replied|promised|confirmed|reported|complained|mentioned|noted|logged|entered|opened|agreed|heard|read|met|visited|chased|reached|tried|talked|texted|mailed|messaged|emailed|called|rang|phoned|spoke|spoken|came|went|left)$/;
/** Behind these a day is when it was, with "on" or without. */
const CAME = /^(called|rang|phoned|spoke|came)$/;

const FILLS =
  /^(here|there|in|back|to|with|me|us|you|him|her|them|it|that|this|already|again|last|only|just|late|early|first|round|by|mail|text|phone|chat|\p{L}+ly)$/u;
/** Somebody is going to do it, or it is only asked or wished whether he does. */
const STILL_TO_COME = /^(will|shall|would|could|should|can|may|might|must|to|be|is|are|not|never|for)$/;

/** "You wrote here on Thursday", "she rang us Thursday". */
export function isPastDay(day: Mention, words: readonly string[]): boolean {
  if (day.type !== 'date') return false;
  const isOn = words[day.from - 1] === 'on' || words[day.from - 1] === 'last' || words[day.from] === 'last';
  const end = isOn ? day.from - 1 : day.from;
  let at = end - 1;
  while (at > end - 5 && FILLS.test(words[at] ?? '') && !DONE.test(words[at] ?? '')) at -= 1;
  const verb = words[at] ?? '';
  if (!(isOn ? DONE : CAME).test(verb)) return false;
  return !words.slice(Math.max(0, at - 2), at).some((word) => STILL_TO_COME.test(word));
}
