/** What a customer knows of herself without a word for it in the story: her name, where she lives, her own number. */
import { truthOf } from '../../engine/world/truth.ts';
import { factsOfCase } from '../fact-book.ts';
import { spokenValue } from '../value-words.ts';
import type { Exchange } from './exchange.ts';

export interface Answer {
  text: string;
  /** Facts that its words carry. */
  tells: readonly string[];
}

const OWN: ReadonlySet<string> = new Set([
  'customerName',
  'contactPerson',
  'serviceAddress',
  'losingServiceAddress',
  'area',
]);

export const isOwnDetail = (fact: string): boolean => OWN.has(fact);

/** Her answer to a question about herself: the value as the case shows it, her name as she is called, else what is on file. */
export function ownDetail({ run, turns, talk, journey }: Exchange, fact: string): Answer {
  const spec = factsOfCase(run.scenario, journey.id).find(({ id }) => id === fact)?.spec;
  const truth = truthOf(run.world, fact, journey.id)?.value;
  if (spec && truth !== undefined && truth !== '*') {
    const text = `${spokenValue(spec, truth).replace(/^\p{L}/u, (first) => first.toUpperCase())}.`;
    return { text: turns.wordsOf(talk, fact, [text]), tells: [fact] };
  }
  const name = turns.person(talk)?.name;
  if (fact === 'customerName' && name !== undefined)
    return { text: turns.wordsOf(talk, fact, [`${name}.`]), tells: [] };
  return { text: turns.slotLine(talk, 'onFile'), tells: [] };
}
