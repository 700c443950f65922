/** Reads words in the case of a scenario without a run: for the command line and for whoever writes scenarios. */
import { judgeFacts, readWords, sameValue } from '../language/index.ts';
import type { Reading, ReadingContext, Span } from '../language/reading.ts';
import { withClaims } from '../language/with-claims.ts';
import { contractOf, isContractId } from '../model/contracts.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Ms, parseInstant } from '../model/time.ts';
import { type BookEntry, factsOfCase, labelOf } from './fact-book.ts';
import { caseContext } from './reading-context.ts';
import type { CaseInHand } from './run-shape.ts';
import { settledClaims } from './settled-words.ts';

/** The case in focus, or the journey or incident of that id; undefined when there is none of that id. */
export function caseOf(scenario: Scenario, id?: string): CaseInHand | undefined {
  if (id === undefined) {
    const journey = scenario.journeys.find((each) => each.focus) ?? scenario.journeys[0];
    return journey && { journey: journey.id };
  }
  if (scenario.journeys.some((each) => each.id === id)) return { journey: id };
  return scenario.incidents.some((each) => each.id === id) ? { incident: id } : undefined;
}

export interface AloneSettings {
  about: CaseInHand;
  listener: 'customer' | 'unit';
  now?: Ms | undefined;
  /** As if outage check, planned-work check and a test of this line were done. */
  evidence?: boolean;
}

/** Reads a text as somebody would mean it who knows the whole case. */
export function readAlone(scenario: Scenario, text: string, settings: AloneSettings): Reading {
  const { about, listener, evidence = false } = settings;
  const context: ReadingContext = {
    ...caseContext(scenario, about),
    now: settings.now ?? parseInstant(scenario.start) ?? 0,
    listener,
    held: truthOfCase(scenario, about),
    evidence,
    evidenceIds: [],
  };
  return withClaims(readWords(text, context), settledClaims(scenario, text, about));
}

const entriesOf = (scenario: Scenario, about: CaseInHand): BookEntry[] =>
  factsOfCase(scenario, about.journey, about.incident);

function truthOfCase(scenario: Scenario, about: CaseInHand): Record<string, string> {
  return Object.fromEntries(entriesOf(scenario, about).map(({ id, spec }) => [id, spec.truth]));
}

export interface NoteFact {
  id: string;
  label: string;
  verdict: 'found' | 'wrong' | 'missing';
  required: boolean;
  /** Value read, as Baton keeps it; absent when missing. */
  said?: string;
  at?: Span;
}

export interface NoteReading {
  facts: NoteFact[];
  /** Everything the words claim, whether the contract needs it or not. */
  claims: { id: string; said: string; at: Span; negated: boolean; hedged: boolean; quoted: boolean }[];
  /** Said, and needed by nobody in this contract. */
  irrelevant: { id: string; said: string; at: Span }[];
}

/** Holds a note against what a contract needs of this case. */
export function readNoteAlone(
  scenario: Scenario,
  contract: string,
  text: string,
  settings: Omit<AloneSettings, 'listener'>,
): NoteReading {
  const spec = isContractId(contract) ? contractOf(contract) : undefined;
  const reading = readAlone(scenario, text, { ...settings, listener: 'unit' });
  const sure = reading.facts.filter((fact) => !fact.negated && !fact.quoted);
  const said: Record<string, string> = {};
  for (const { fact, value } of sure) said[fact] ??= value;
  const truth = truthOfCase(scenario, settings.about);
  const required: readonly string[] = spec?.required ?? [];
  const { fields, irrelevant } = judgeFacts(required, spec?.optional ?? [], said, truth);
  const entries = entriesOf(scenario, settings.about);
  const placeOf = (id: string): Span | undefined => sure.find(({ fact }) => fact === id)?.at;
  return {
    facts: Object.entries(fields).map(([id, state]): NoteFact => {
      const entry = entries.find((each) => each.id === id);
      const value = said[id];
      const also = value !== undefined && entry?.spec.alsoRight?.some((right) => sameValue(value, right));
      const at = placeOf(id);
      return {
        id,
        label: labelOf(id, entry?.spec),
        verdict: state === 'present' || also === true ? 'found' : state,
        required: required.includes(id),
        ...(value === undefined ? {} : { said: value }),
        ...(at === undefined ? {} : { at }),
      };
    }),
    claims: reading.facts.map(({ fact, value, at, negated, hedged, quoted }) => ({
      id: fact,
      said: value,
      at,
      negated,
      hedged,
      quoted,
    })),
    irrelevant: irrelevant.flatMap((id) => {
      const at = placeOf(id);
      return at ? [{ id, said: said[id] ?? '', at }] : [];
    }),
  };
}
