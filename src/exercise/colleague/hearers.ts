/** To whom a line is said where several listen: who is called by name, whose question is open, else whoever the call is with. */
import type { Talk } from '../../engine/world/shapes.ts';
import type { Run } from '../run-shape.ts';
import { shortName } from './lines.ts';

export interface Hearers {
  /** Machine-played desks that are spoken to. */
  desks: readonly string[];
  /** The customer on the line is spoken to. */
  customer: boolean;
}

/** Machine-played desks on the line besides the speaker, in the order in which they came. */
export const colleaguesOn = (run: Run, talk: Talk, speaker: string): string[] => [
  ...new Set(
    [talk.desk, talk.person, ...talk.joined].filter(
      (desk): desk is string =>
        desk !== undefined && desk !== speaker && run.world.desks.has(desk) && !run.isPerson(desk),
    ),
  ),
];

/** On a call with a customer; without a colleague on it every line is hers. */
export function hearersOf(run: Run, talk: Talk, speaker: string, text: string): Hearers {
  const others = colleaguesOn(run, talk, speaker);
  if (others.length === 0) return { desks: [], customer: true };
  const customer = run.scenario.cast.find(({ id }) => id === talk.person)?.name ?? '';
  const isHers = namesIn(customer).some((name) => isCalled(text, name));
  const called = others.filter((desk) => namesOf(run, desk).some((name) => isCalled(text, name)));
  if (called.length > 0) return { desks: called, customer: isHers };
  if (isHers) return { desks: [], customer: true };
  const named = namedIn(run, others, text);
  if (named.length > 0) return { desks: named, customer: true };
  const before = talk.lines.findLast(({ by }) => by !== speaker);
  if (before && others.includes(before.by) && before.text.trimEnd().endsWith('?'))
    return { desks: [before.by], customer: false };
  return { desks: [], customer: true };
}

/** Desks whose person is named anywhere in the words. */
export function namedIn(run: Run, desks: readonly string[], text: string): string[] {
  const words = new Set(text.split(/[^\p{L}]+/u));
  return desks.filter((desk) => namesIn(run.world.desk(desk).person).some((name) => words.has(name)));
}

const TITLES: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'A', 'The']);

/** "Ibarra" of "Mr Ibarra": what is written small in a name is no name. */
const namesIn = (name: string): string[] =>
  name.split(/[^\p{L}]+/u).filter((part) => /^\p{Lu}/u.test(part) && !TITLES.has(part));

/** By the person, or by the unit as one says it: "Dispatch, ...". */
const namesOf = (run: Run, desk: string): string[] => {
  const { person, unit } = run.world.desk(desk);
  return [...namesIn(person), shortName(unit)];
};

/** At most two words in front of a name that is called: "So, thanks Edda, ...". */
const BEFORE = "(?:^|[.!?;:\\n]\\s*)(?:[\\p{L}']+[ ,]+){0,2}?";

/** Called, not only spoken of: at the head of a sentence with a comma behind it, or set off at the end of one. */
function isCalled(text: string, name: string): boolean {
  const escaped = name.replace(/[^\p{L} ]/gu, '.');
  return new RegExp(
    `${BEFORE}${escaped}\\s*[,:!?]|,\\s*(?:mr |mrs |ms )?${escaped}\\s*(?:[,.!?]|$)`,
    'iu',
  ).test(text.trim());
}
