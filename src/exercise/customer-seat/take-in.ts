/** What a desk's words do to a customer who is a person: patience and agenda move by the same rules, and nothing is said for her. */

import { actsIn, type Exchange } from '../customer/exchange.ts';
import { hasGiven } from '../customer/given.ts';
import { isOwedAWord, react } from '../customer/reply.ts';

export function takeIn(exchange: Exchange): void {
  const { run, turns, talk, journey, reading } = exchange;
  if (!reading.understood) return;
  const acts = actsIn(exchange);
  const facts = reading.facts.map(({ fact }) => fact);
  turns.agenda(talk).serve(acts, reading.parts, facts, isOwedAWord(run, journey));
  react(exchange);
  const restates = acts.includes('readBack');
  const asked = reading.asked.filter(({ fact }) => !(restates && facts.includes(fact)));
  if (asked.some(({ fact }) => hasGiven(run, journey, fact))) turns.step(journey, 'askedAgain');
}
