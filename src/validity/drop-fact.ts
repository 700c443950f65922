/** Takes one fact out of a written move: out of its words, wherever they say it, and out of what is attached. */
import { type AloneSettings, readAlone } from '../exercise/read-alone.ts';
import type { Move } from '../model/move.ts';
import type { Scenario } from '../model/scenario.ts';

/** Words may say a fact in several places; more than this is no note any more. */
const MOST_PLACES = 8;

/** The move without the fact; undefined when its words cannot be cut so that they no longer say it. */
export function withoutFact(
  scenario: Scenario,
  move: Move,
  fact: string,
  about: Pick<AloneSettings, 'about' | 'now'>,
): Move | undefined {
  const text = 'text' in move && typeof move.text === 'string' ? move.text : '';
  const cut = withoutWords(scenario, text, fact, about);
  if (cut === undefined) return undefined;
  const attach = 'attach' in move && move.attach ? move.attach.filter((each) => each !== fact) : undefined;
  return { ...move, ...(text === '' ? {} : { text: cut }), ...(attach === undefined ? {} : { attach }) };
}

function withoutWords(
  scenario: Scenario,
  words: string,
  fact: string,
  about: Pick<AloneSettings, 'about' | 'now'>,
): string | undefined {
  let text = words;
  for (let place = 0; place < MOST_PLACES; place += 1) {
    const { facts } = readAlone(scenario, text, { ...about, listener: 'unit' });
    const found = facts.find((each) => each.fact === fact && !each.negated && !each.quoted);
    if (!found) return text;
    const [from, to] = found.at;
    if (to <= from) return undefined;
    text = `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim();
  }
  return undefined;
}
