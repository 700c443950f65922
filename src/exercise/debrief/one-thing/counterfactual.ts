/** The same seed, the same inputs, one handover whole: what would the people outside have got? */
import { compiledStepper } from '../../../engine/compiled-stepper.ts';
import type { Move } from '../../../model/move.ts';
import type { Play } from '../../../model/scenario.ts';
import type { SessionInput } from '../../../model/session.ts';
import { clockOf, MINUTE, type Ms } from '../../../model/time.ts';
import { playSlowly } from '../../players/play.ts';
import { caseInHand } from '../../references.ts';
import { ExerciseRun } from '../../run.ts';
import { branchAt, restoreRun, sessionOf } from '../../session.ts';
import { judgeExercise } from '../judge.ts';
import { type Outcome, outcomeOf } from '../outcome.ts';
import { type PatienceSeries, patienceSeries } from '../series.ts';
import { type Candidate, kindOf, modelWords, moveFor } from './candidate.ts';
import { completeText, mendedText } from './complete-text.ts';

export interface Counterfactual {
  candidate: Candidate;
  /** Words put in; empty for a call or a move taken away. */
  text: string;
  /** Wanted facts the words carry. */
  carries: readonly string[];
  /** When it took effect. */
  doneAt: Ms;
  outcome: Outcome;
  patience: readonly PatienceSeries[];
  /** Harm of the run as played minus harm of this one; negative for `without`. */
  saves: number;
}

/** Plays one candidate; undefined when the desk could not have said anything at that time. */
export const playCandidate = (...given: Parameters<typeof playCandidateSlowly>): Counterfactual | undefined =>
  finished(playCandidateSlowly(...given));

/** The same, handed back after every bit of it, so that a page can draw in between. */
export function* playCandidateSlowly(
  run: ExerciseRun,
  candidate: Candidate,
  actual: Outcome,
  plays: readonly Play[] = [],
): Generator<void, Counterfactual | undefined> {
  const { desk } = candidate;
  const session = sessionOf(run);
  const { inputs, ...before } = branchAt(session, candidate.at);
  const other = restoreRun(
    { ...before, inputs: [], reachedAt: 0 },
    { ...run.setup, stepperOf: compiledStepper },
  );
  yield;
  for (const input of inputs) yield* putIn(other, input, undefined);
  yield* passing(other, candidate.at);
  const { speaks, onlyLeftOut } = kindOf(candidate);
  const words = !speaks
    ? { text: addedText(other, candidate), carries: [] }
    : completeText(other, {
        desk,
        facts: candidate.facts,
        about: candidate.about,
        listener: candidate.listener,
        heard: candidate.kind === 'readBack',
        models: modelWords(plays, desk, candidate),
      });
  yield;
  // A handover must carry half of what was wanted; a few words said back are worth saying.
  const half = candidate.kind === 'readBack' ? 0 : candidate.facts.length / 2;
  if (speaks && words.carries.length < half) return undefined;
  if (speaks && words.carries.length === 0) return undefined;
  const doneAt = onlyLeftOut ? candidate.at : other.submit(desk, moveFor(candidate, words.text));
  yield;
  const rest = session.inputs.filter((input, i) => input.t >= candidate.at && i !== candidate.input);
  for (const input of rest) yield* putIn(other, input, candidate.kind === 'readBack' ? desk : undefined);
  yield* passing(other, run.endsAt);
  const verdict = judgeExercise(other);
  yield;
  const outcome = outcomeOf(other, verdict);
  return {
    candidate,
    ...words,
    doneAt,
    outcome,
    patience: patienceSeries(other),
    saves: actual.harm - outcome.harm,
  };
}

function finished<T>(parts: Generator<void, T>): T {
  let next = parts.next();
  while (!next.done) next = parts.next();
  return next.value;
}

/** Time goes by from one timer to the next. */
function* passing(run: ExerciseRun, until: Ms): Generator<void, void> {
  while (!run.ended && run.now < until) {
    const next = run.world.timers.nextTime();
    run.advanceTo(next === undefined || next <= run.now ? until : Math.min(next, until));
    yield;
  }
}

/** The words as they were and what they lacked; half an hour is a time one can keep [A]. */
function addedText(run: ExerciseRun, c: Candidate): string {
  if (c.kind !== 'added') return '';
  const time = clockOf(Math.ceil((run.now + 30 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE);
  return `${c.text ?? ''} ${(c.adds ?? '').replace('{{time}}', time)}`.trim();
}

function* putIn(run: ExerciseRun, input: SessionInput, mends: string | undefined): Generator<void, void> {
  yield* passing(run, input.t);
  run.advanceTo(input.t);
  if (input.input !== 'move') run.note(input);
  else if (mends === input.desk) run.submit(input.desk, mended(run, input.desk, input.move));
  else run.submit(input.desk, input.move);
  yield;
}

/** After a read-back the desk holds the right value: words that would say the wrong one say this. */
function mended(run: ExerciseRun, desk: string, move: Move): Move {
  if ((move.move !== 'say' && move.move !== 'sendMessage') || move.text === undefined) return move;
  const text = mendedText(run, desk, move.text, caseInHand(run.world, desk, move.about));
  return { ...move, text };
}

/** The same morning as an expert plays it from the same chair: the line beside the player's. */
export const playExpert = (...given: Parameters<typeof playExpertSlowly>): ExpertLine | undefined =>
  finished(playExpertSlowly(...given));

/** The same bit by bit. */
export function* playExpertSlowly(
  run: ExerciseRun,
  desk: string,
  plays: readonly Play[],
): Generator<void, ExpertLine | undefined> {
  const play = plays.find((p) => p.kind === 'expert' && p.seat === desk);
  if (!play) return undefined;
  const other = new ExerciseRun({ ...run.setup, stepperOf: compiledStepper, mode: 'watch' });
  yield;
  yield* playSlowly(other, desk, play);
  const verdict = judgeExercise(other);
  yield;
  return { outcome: outcomeOf(other, verdict), patience: patienceSeries(other) };
}

export interface ExpertLine {
  outcome: Outcome;
  patience: readonly PatienceSeries[];
}
