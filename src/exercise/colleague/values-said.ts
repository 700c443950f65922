/** Values in a colleague's mouth: a sentence about what was asked, a yes or no, or the newest that the desk holds. */
import { heldFacts } from '../../engine/world/knowledge.ts';
import type { Reading } from '../../language/reading.ts';
import type { ScenarioFact } from '../../model/scenario.ts';
import { type BookEntry, factsOfCase, labelOf } from '../fact-book.ts';
import { spokenValue } from '../value-words.ts';
import type { AnsweringDesk, Body } from './answering-desk.ts';
import { valueAt } from './held-here.ts';
import { HELD_OTHERWISE, HELD_SO, VALUE_LEADS } from './lines.ts';

/** Values given in one breath. */
const VALUES = 3;

/** Kinds whose shown values are words of their own. */
const IN_WORDS: ReadonlySet<string> = new Set(['enum', 'text', 'yesNo']);

/** "Is it ...?", "Do you have ...?" and the like; "can you" asks for a deed. */
const YES_OR_NO = /^\W*(?:(?:and|so|but|then|\p{Lu}\p{L}+),? )?(?:is|are|was|were|has|have|do|does|did)\b/iu;

/** Asked for facts that this desk holds, or has itself told somebody. */
export function valuesHere(answering: AnsweringDesk, asker: string | undefined, reading: Reading): Body {
  const { run, talk, desk } = answering;
  const says: Record<string, string> = {};
  for (const { fact } of reading.asked) {
    const value = valueAt(run, talk, desk, fact, asker);
    if (value !== undefined && Object.keys(says).length < VALUES) says[fact] = value;
  }
  return said(answering, VALUE_LEADS, says);
}

/** Asked whether a value is so: yes or no, and the value as this desk holds it. */
export function yesOrNo(
  answering: AnsweringDesk,
  asker: string | undefined,
  text: string,
  reading: Reading,
): Body {
  const { run, talk, desk } = answering;
  const book = bookOf(answering);
  const named = [...reading.facts.filter(({ negated, quoted }) => !negated && !quoted), ...reading.asked];
  for (const { at, tags } of reading.clauses) {
    const words = text.slice(...at);
    if (!tags.includes('question') || !YES_OR_NO.test(words)) continue;
    for (const each of named.filter((found) => at[0] <= found.at[0] && found.at[1] <= at[1])) {
      const own = valueAt(run, talk, desk, each.fact, asker);
      if (own === undefined) continue;
      const spec = book.find(({ id }) => id === each.fact)?.spec;
      const value = 'value' in each ? each.value : valueIn(spec, words);
      if (value !== undefined)
        return said(answering, own === value ? HELD_SO : HELD_OTHERWISE, { [each.fact]: own });
    }
  }
  return { texts: [], says: {} };
}

/** The value whose words stand in a question: "is it a card" asks by the value itself. */
function valueIn(spec: ScenarioFact | undefined, words: string): string | undefined {
  if (!spec) return undefined;
  const values = { [spec.truth]: [spec.truth, ...(spec.accept ?? [])], ...spec.tempting };
  const inWords = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}:]+/gu, ' ')} `;
  return Object.entries(values).find(([, says]) =>
    says.some((each) => inWords.includes(` ${each.toLowerCase()} `)),
  )?.[0];
}

/** Asked how it stands: the newest that this desk holds of the case, but not what the asker told it. */
export function newestHere(answering: AnsweringDesk, asker: string | undefined): Body {
  const { run, talk, desk } = answering;
  const { world } = run;
  const teller = asker === undefined ? undefined : world.desk(asker).person;
  const book = bookOf(answering);
  const newest = [...heldFacts(world, desk, talk.journey, talk.incident)]
    .filter(([fact, { from }]) => from !== teller && book.some(({ id }) => id === fact))
    .sort(([, one], [, other]) => other.at - one.at)
    .slice(0, VALUES);
  return said(answering, VALUE_LEADS, Object.fromEntries(newest.map(([fact, { value }]) => [fact, value])));
}

const bookOf = ({ run, talk }: AnsweringDesk): BookEntry[] =>
  factsOfCase(run.scenario, talk.journey, talk.incident);

/** Within a sentence; an abbreviation stays as it is. */
const small = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

/** One sentence of all of them; of several it is said which is which. */
function said(
  answering: AnsweringDesk,
  leads: readonly string[],
  says: Readonly<Record<string, string>>,
): Body {
  const facts = Object.entries(says);
  if (facts.length === 0) return { texts: [], says: {} };
  const book = bookOf(answering);
  const words = facts.map(([fact, value]) => {
    const spec = book.find(({ id }) => id === fact)?.spec;
    const shown = spokenValue(spec, value);
    const label = small(labelOf(fact, spec));
    if (!spec || !IN_WORDS.has(spec.type)) return `${label} ${shown}`;
    return facts.length > 1 ? `${shown} (${label})` : shown;
  });
  const { voice, talk } = answering;
  const variants = leads.map((lead) => `${lead} ${words.join('; ')}.`);
  const slot = facts.map(([fact]) => fact).join();
  return { texts: [voice.wordsOf(talk, slot, variants)], says: { ...says } };
}
