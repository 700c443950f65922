/** What a desk's words do to a customer who is a person: patience and agenda move by the same rules, and nothing is said for her. */
import type { JourneyState, Talk } from '../../engine/world/shapes.ts';
import type { Reading } from '../../language/reading.ts';
import { companyHolds } from '../customer/answers.ts';
import { isOwedAWord, react } from '../customer/reply.ts';
import type { Speaker } from '../customer/speaker.ts';
import type { Run } from '../run-shape.ts';

export function takeIn(run: Run, turns: Speaker, talk: Talk, journey: JourneyState, reading: Reading): void {
  if (!reading.understood) return;
  const acts = reading.acts.map(({ act }) => act);
  const facts = reading.facts.map(({ fact }) => fact);
  turns.agenda(talk).serve(acts, reading.parts, facts, isOwedAWord(run, journey));
  react(run, turns, talk, journey, reading, acts);
  const restates = acts.includes('readBack');
  const asked = reading.asked.filter(({ fact }) => !(restates && facts.includes(fact)));
  if (asked.some(({ fact }) => companyHolds(run, journey, fact))) turns.step(journey, 'askedAgain');
}
