/** What a receiving desk says about a handover: what it lacks, and what it has taken down. */
import type { Handover } from '../../engine/world/shapes.ts';
import type { Receiver, Scenario } from '../../model/scenario.ts';
import { factsOfCase, labelOf } from '../fact-book.ts';
import { spokenValue } from '../value-words.ts';

/** Questions a receiver asks before it decides. */
export const ROUNDS = 2;

const named = (gaps: readonly string[]): string =>
  gaps
    .slice(0, 2)
    .map((fact) => labelOf(fact).toLowerCase())
    .join(', and ');

/** First the questions; then, in other words, what an answer did not bring; last why it goes back. */
export function lackWords(spec: Receiver | undefined, rounds: number, gaps: readonly string[]): string {
  if (rounds === ROUNDS) return `I could not find it in that. What I still lack: ${named(gaps)}.`;
  if (rounds > ROUNDS) return `I cannot start without it, so it goes back: ${named(gaps)}.`;
  return gaps
    .slice(0, 2)
    .map((fact) => spec?.asks.words[fact] ?? `${labelOf(fact)}?`)
    .join(' ');
}

/** Sent back, and yet somebody writes on: a word about it, not silence. */
export function afterwardsWords(rounds: number, gaps: readonly string[]): string {
  if (gaps.length === 0) return 'That was what I lacked. Send it once more as a whole, then I take it.';
  return rounds === ROUNDS + 2
    ? `It went back to you. With this in it I take it: ${named(gaps)}.`
    : `Still not there: ${named(gaps)}. I cannot work without it.`;
}

/** What a desk has taken down of what was said to it. */
export function takenDown(handover: Handover): Record<string, string> {
  const heard: Record<string, string> = {};
  for (const [fact, value] of Object.entries(handover.says)) {
    if (!handover.garbled.includes(fact)) heard[fact] = handover.heard[fact] ?? value;
  }
  return heard;
}

const shown = (
  scenario: Scenario,
  handover: Handover,
): ((fact: string, value: string) => [string, string]) => {
  const entries = factsOfCase(scenario, handover.journey, handover.incident);
  return (fact, value) => {
    const spec = entries.find((entry) => entry.id === fact)?.spec;
    return [labelOf(fact, spec), spokenValue(spec, value)];
  };
};

/** All of it, by label. */
export function restated(
  scenario: Scenario,
  handover: Handover,
  says: Readonly<Record<string, string>>,
): string {
  const show = shown(scenario, handover);
  const words = Object.entries(says).map(([fact, value]) => show(fact, value).join(' '));
  return `So: ${words.join(', ')}.`;
}

/** In the story's own words, and only what it took down. */
export function saidBack(
  scenario: Scenario,
  handover: Handover,
  { words, nothing }: NonNullable<Receiver['readsBack']>,
): { says: Record<string, string>; text: string } {
  const heard = takenDown(handover);
  const show = shown(scenario, handover);
  const facts = Object.entries(words).filter(([fact]) => heard[fact] !== undefined);
  const text = facts.map(([fact, line]) => line.replace('{value}', show(fact, heard[fact] ?? '')[1]));
  return {
    says: Object.fromEntries(facts.map(([fact]) => [fact, heard[fact] ?? ''])),
    text: text.length === 0 ? nothing : text.join(' '),
  };
}
