/** Everything a run needs, loaded together and only when a desk is near: the authority, the chains, the engine. */
import { CHAINS } from '../../machines/index.ts';
import { xstateStepper } from '../engine/xstate-stepper.ts';
import { nextDesks, takeOver } from '../exercise/baton/index.ts';
import {
  branchAt,
  ExerciseRun,
  type ReplayAnswer,
  type RunSetup,
  recordedOf,
  rememberingReader,
  replaySession,
  restoreRun,
  sessionOf,
} from '../exercise/index.ts';
import type { Reader } from '../language/reading.ts';
import type { CompiledScenario } from '../model/compiled.ts';
import type { RecordedDesk, Session } from '../model/session.ts';

let english: Reader | undefined;

/** The words come after the desk has opened: nobody has spoken yet. */
export async function loadWords(): Promise<void> {
  english = (await import('../language/index.ts')).englishReader;
}

export const wordsAreHere = (): boolean => english !== undefined;

function needed(): Reader {
  if (!english) throw new Error('the words are not loaded yet');
  return english;
}

/** A run that is put in again, for its debrief or after a contest, is not read again. */
const reader = rememberingReader({
  readWords: (text, context) => needed().readWords(text, context),
  sentenceForAct: (act, facts, to) => needed().sentenceForAct(act, facts, to),
});

const setupOf = (scenario: CompiledScenario) => ({
  scenario,
  scenarioHash: scenario.hash,
  chains: CHAINS,
  stepperOf: xstateStepper,
  reader,
});

export interface NewRun {
  seed: number;
  seat: string;
  rung: 1 | 2 | 3;
  recorded?: readonly RecordedDesk[];
  mode?: Session['mode'];
}

/** Everything one run of a scenario is made of. */
export const setupFor = (
  scenario: CompiledScenario,
  { seed, seat, rung, recorded, mode = 'practise' }: NewRun,
): RunSetup => ({
  ...setupOf(scenario),
  seed,
  seats: [seat],
  rung,
  ...(recorded ? { recorded } : {}),
  mode,
});

export const beginRun = (scenario: CompiledScenario, how: NewRun): ExerciseRun =>
  new ExerciseRun(setupFor(scenario, how));

/** Desks of whoever reads a run that was passed from hand to hand. */
type Mine = readonly string[] | undefined;

const readBy = (scenario: CompiledScenario, mine: Mine) => ({
  ...setupOf(scenario),
  ...(mine ? { mine } : {}),
});

/** What came of putting a stored run in again; without a run when scenario, chains or engine are not the recorded ones. */
export const replayRun = (scenario: CompiledScenario, session: Session): ReplayAnswer =>
  replaySession(session, setupOf(scenario));

/** The run as it stood, or undefined when scenario, chains or engine are not the recorded ones. */
export const reopenRun = (
  scenario: CompiledScenario,
  session: Session,
  mine?: Mine,
): ExerciseRun | undefined => replaySession(session, readBy(scenario, mine)).run;

export const rebuildRun = (scenario: CompiledScenario, session: Session, mine?: Mine): ExerciseRun =>
  restoreRun(session, readBy(scenario, mine));

export { branchAt, nextDesks, recordedOf, sessionOf, takeOver };
