/** Labelled texts of the desk, read in the case of a shipped scenario as somebody there would mean them. */
import { readFileSync } from 'node:fs';
import { factsOfCase } from '../../src/exercise/fact-book.ts';
import { caseContext } from '../../src/exercise/reading-context.ts';
import { readWords } from '../../src/language/index.ts';
import type { Reading, ReadingContext } from '../../src/language/reading.ts';
import type { CompiledScenario } from '../../src/model/compiled.ts';
import { parseInstant } from '../../src/model/time.ts';
import { library } from '../helpers/library.ts';

/** `tuning` texts may be read to mend a rule; `held` ones are looked at as figures only. */
export type WordSet = 'tuning' | 'held';

export interface LabelledText {
  text: string;
  scenario: string;
  /** Journey or incident. */
  case: string;
  listener: 'customer' | 'unit';
  contract?: string;
  facts?: Readonly<Record<string, string>>;
  acts?: readonly string[];
  /** Acts or facts that one of two labellers heard and the other did not: neither right nor wrong. */
  maybe?: readonly string[];
  blame?: string;
  /** As if outage check, planned-work check and a test of this line were in the log. */
  evidence?: boolean;
  level?: number;
  /** False: the desk knows no cause and no other fact of the case. */
  informed?: boolean;
  parts?: readonly string[];
  vague?: readonly string[];
}

const scenarios = new Map<string, CompiledScenario>();
for (const { scenario } of await library()) scenarios.set(scenario.id, scenario);

export function textsOf(set: WordSet, kind: string): LabelledText[] {
  const file = readFileSync(new URL(`./${set}/${kind}.jsonl`, import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledText => JSON.parse(line));
}

function scenarioOf(text: LabelledText): CompiledScenario {
  const scenario = scenarios.get(text.scenario);
  if (!scenario) throw new Error(`no scenario ${text.scenario}`);
  return scenario;
}

const aboutOf = (text: LabelledText): { journey?: string; incident?: string } =>
  scenarioOf(text).incidents.some(({ id }) => id === text.case)
    ? { incident: text.case }
    : { journey: text.case };

/** Facts of the case, with what they are. */
export function bookOf(text: LabelledText): ReturnType<typeof factsOfCase> {
  const { journey, incident } = aboutOf(text);
  return factsOfCase(scenarioOf(text), journey, incident);
}

export function readText(text: LabelledText): Reading {
  const scenario = scenarioOf(text);
  const isInformed = text.informed !== false;
  const context: ReadingContext = {
    ...caseContext(scenario, aboutOf(text)),
    now: parseInstant(scenario.start) ?? 0,
    listener: text.listener,
    held: isInformed ? Object.fromEntries(bookOf(text).map(({ id, spec }) => [id, spec.truth])) : {},
    evidence: text.evidence ?? false,
    evidenceIds: [],
  };
  return readWords(text.text, context);
}
