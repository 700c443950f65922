/** What the reader of words may know about a case of a scenario; it never learns which value is true. */
import type { ReadableFact, ReadingContext, Wording } from '../language/reading.ts';
import type { Scenario } from '../model/scenario.ts';
import { UNITS } from '../model/units.ts';
import { factsOfCase, readableFact } from './fact-book.ts';
import type { CaseInHand } from './run-shape.ts';

/** The part of a context that stays the same for a case, whoever speaks and whenever. */
export type CaseContext = Pick<
  ReadingContext,
  'facts' | 'customerSideCauses' | 'providerSideCauses' | 'harms' | 'persons' | 'units'
>;

const wordingsOf = (table: Readonly<Record<string, readonly string[]>>): Wording[] =>
  Object.entries(table).map(([value, says]) => ({ value, says }));

const UNIT_WORDINGS: readonly Wording[] = Object.entries(UNITS).map(([id, unit]) => ({
  value: id,
  says: [unit.name, id],
}));

interface Book {
  persons: readonly Wording[];
  customerSideCauses: readonly Wording[];
  providerSideCauses: readonly Wording[];
  cases: Map<string, CaseContext>;
}

const books = new WeakMap<Scenario, Book>();

/** Made once for each scenario and case: readers prepare themselves by the lists they are given. */
export function caseContext(scenario: Scenario, about: CaseInHand): CaseContext {
  const book = books.get(scenario) ?? bookOf(scenario);
  books.set(scenario, book);
  const key = `${about.journey ?? ''}|${about.incident ?? ''}`;
  const known = book.cases.get(key);
  if (known) return known;
  const entries = factsOfCase(scenario, about.journey, about.incident);
  const made: CaseContext = {
    facts: entries.map((entry): ReadableFact => readableFact(entry)),
    customerSideCauses: book.customerSideCauses,
    providerSideCauses: book.providerSideCauses,
    harms: entries.flatMap((entry) => entry.spec.harm ?? []),
    persons: book.persons,
    units: UNIT_WORDINGS,
  };
  book.cases.set(key, made);
  return made;
}

function bookOf({ cast, desks, causes }: Scenario): Book {
  return {
    persons: [
      ...cast.map((person) => ({ value: person.id, says: [person.name] })),
      ...desks.map((desk) => ({ value: desk.desk, says: [desk.person] })),
    ],
    customerSideCauses: wordingsOf(causes.customerSide),
    providerSideCauses: wordingsOf(causes.providerSide),
    cases: new Map(),
  };
}
