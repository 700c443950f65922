/** "How sure?": asked once, when a desk has just named a cause or passed a case on; what it answers changes no points. */
import { truthOf, verdictOf } from '../engine/world/truth.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import type { ExerciseRun } from './run.ts';

export interface SureQuestion {
  /** Position of the deed in the log. */
  seq: number;
  of: 'cause' | 'handover';
}

/** The question that stands open at a desk: about its newest move, when that was such a deed and nothing was answered. */
export function sureQuestion(run: ExerciseRun, desk: string): SureQuestion | undefined {
  const last = run.inputs.findLast((input) => input.desk === desk && input.input !== 'hint');
  if (last?.input !== 'move') return undefined;
  const { log } = run.world;
  for (let at = log.length - 1; at >= 0 && log.at(at).t >= last.t; at -= 1) {
    const event = log.at(at);
    if (event.deskId !== desk || event.origin !== 'human') continue;
    const of = askedOf(event);
    if (of !== undefined) return { seq: event.seq, of };
  }
  return undefined;
}

function askedOf({ kind, stance }: LogEvent): SureQuestion['of'] | undefined {
  if (kind === 'handoverOffered') return 'handover';
  const isNamed = kind === 'causeStated' && stance !== 'quoted' && stance !== 'negated';
  return isNamed ? 'cause' : undefined;
}

export interface SureAndWrong {
  t: Ms;
  /** What was said or sent. */
  words: string;
}

/** Deeds a desk was sure of although something in them was not so; in order. */
export function confidentlyWrong(run: ExerciseRun, desk: string): SureAndWrong[] {
  const events = run.world.log.events();
  return events.flatMap((stated) => {
    if (stated.kind !== 'confidenceStated' || stated.deskId !== desk || stated.level !== 1) return [];
    const deed = events.findLast(
      (event) => event.seq < stated.seq && event.deskId === desk && askedOf(event) !== undefined,
    );
    return deed && isWrong(run, deed)
      ? [{ t: stated.t, words: deed.text ?? deed.says?.rootCause ?? '' }]
      : [];
  });
}

function isWrong(run: ExerciseRun, deed: LogEvent): boolean {
  if (Object.values(deed.fields ?? {}).includes('wrong')) return true;
  const cause = deed.kind === 'causeStated' ? deed.says?.rootCause : undefined;
  if (cause === undefined) return false;
  const truth = truthOf(run.world, 'rootCause', deed.journeyId, deed.incidentId);
  return verdictOf(truth, cause) === 'wrong';
}
