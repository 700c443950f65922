/** House numbers without their street: "the cable comes from 11", "from 11, next door". */
import { STREET_WORDS } from '../english/places-and-codes.ts';
import type { Token } from '../normalise.ts';

/** What comes out of a house; "work runs from 11" is a time. */
const FEEDS =
  /^(cables?|ducts?|wires?|fibres?|pipes?|trench|trenches|leads?|lead-in|drop|feed|conduit|path|route)$/;
const LEADS_HERE = /^(comes?|came|runs?|ran|goes|went|leads?|laid|pulled|dug|routed|is|are|in)$/;
const OUT_OF = /^(fed|feeds?|moved?|moves|moving|branch\w*|tapped|borrowed)$/;
/** "From 11, the house next door". */
const HOUSE_BEHIND =
  /^(, )?((it is )?(the|a|their|her|his) )?((\w+ )?(house|building|neighbours?|door)( next door)?|next door)( [,.)]|$)/;
const SENTENCE = /^[.?!;\n]$/;
const IN_TIME =
  /^(visits?|windows?|slots?|open|opens|closed|closes|shut|off|down|works?|today|tonight|tomorrow|morning|afternoon|crew|van|technician|appointment|free|home|call|ring|till|until|on|onwards|am|pm|.+day)$/;

const isStreet = (words: readonly string[], at: number): boolean =>
  Object.hasOwn(STREET_WORDS, words[at] ?? '');

/** True where the number at a token, behind "from", is that of a house. */
export function isHouseNumber(tokens: readonly Token[], at: number, streets: ReadonlySet<string>): boolean {
  const words = tokens.slice(0, at + 8).map(({ word }) => word);
  if (words[at - 1] !== 'from' || !/^\d{1,3}[a-z]?$/.test(words[at] ?? '')) return false;
  // "From 11 to 14 Mill Lane".
  if (/^(to|-|–)$/.test(words[at + 1] ?? '') && streets.has(words[at + 3] ?? '') && isStreet(words, at + 4))
    return true;
  if (HOUSE_BEHIND.test(words.slice(at + 1).join(' '))) return true;
  const before = words.slice(0, at - 1);
  const sentence = before.slice(before.findLastIndex((word) => SENTENCE.test(word)) + 1);
  const [subject, verb] = [sentence.slice(-5), sentence.at(-1) ?? ''];
  if (OUT_OF.test(verb)) return true;
  if (FEEDS.test(verb) || (LEADS_HERE.test(verb) && subject.some((word) => FEEDS.test(word)))) return true;
  const end = verb === ',' ? at - 3 : at - 2;
  return (
    isStreet(words, end) &&
    streets.has(words[end - 1] ?? '') &&
    !/^\d/.test(words[end - 2] ?? '') &&
    ![...sentence, ...words.slice(at + 1)].some((word) => IN_TIME.test(word))
  );
}
