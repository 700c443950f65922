/** The expert at the desk, move by move, each with its reason: what made it due, and which expectation it serves. */
import { canonicalJson } from '../../model/canonical-json.ts';
import { causeSide } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Move } from '../../model/move.ts';
import { MOVES } from '../../model/moves-catalogue.ts';
import { matches } from '../../model/pattern.ts';
import type { Play, PlayStep } from '../../model/scenario.ts';
import { SYSTEM_NAMES } from '../../model/system-names.ts';
import { isSystemId } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import type { Verdict } from '../../verdicts/index.ts';
import { judgeExercise } from '../debrief/judge.ts';
import { type Moment, momentsOf } from '../debrief/moments.ts';
import { deskWords } from '../debrief/wording/speaking.ts';
import { playOut } from '../players/play.ts';
import { ExerciseRun } from '../run.ts';
import type { RunSetup } from '../run-setup.ts';
import { type DebriefView, debriefView } from './debrief-view.ts';

export interface WatchStep {
  /** When the desk begins it and when it has its effect. */
  t: Ms;
  doneAt: Ms;
  /** "Opens the outage board". */
  what: string;
  /** Words said or written with it. */
  words: string;
  /** What made it due. */
  because: string;
  /** What was expected at this desk and is met by it. */
  serves: readonly { id: string; says: string }[];
}

export interface WatchView {
  title: string;
  steps: readonly WatchStep[];
  /** What this desk hears, says and does, in order. */
  moments: readonly Moment[];
  /** The run as its debrief shows it: tracks, patience, clocks. */
  debrief: DebriefView;
}

/** Plays the written play on a seed and reads its reasons from the log. */
export function watchView(setup: RunSetup, play: Play): WatchView {
  const played = new ExerciseRun({ ...setup, seats: [play.seat], mode: 'watch' });
  playOut(played, play.seat, play);
  const verdict = judgeExercise(played);
  const moments = momentsOf(played, play.seat);
  return {
    title: play.title,
    steps: stepsOf(played, play, verdict, moments),
    moments: moments.filter((m) => m.atDesk),
    debrief: debriefView(played, verdict, play.seat),
  };
}

function stepsOf(run: ExerciseRun, play: Play, verdict: Verdict, moments: readonly Moment[]): WatchStep[] {
  const unused = play.steps.flatMap((step) => step.do.map((move) => ({ step, key: canonicalJson(move) })));
  const effects = effectsOf(run, play.seat);
  return run.inputs.flatMap((input, i): WatchStep[] => {
    if (input.input !== 'move' || input.desk !== play.seat) return [];
    const key = canonicalJson(input.move);
    const at = unused.findIndex((each) => each.key === key);
    const [found] = at < 0 ? [] : unused.splice(at, 1);
    const effect = effects.get(i);
    return [
      {
        t: input.t,
        doneAt: effect?.doneAt ?? input.t,
        what: moveWords(run, input.move),
        words: 'text' in input.move ? (input.move.text ?? '') : '',
        because: found ? becauseOf(run, found.step, moments) : '',
        serves: servedBy(run, verdict, effect?.seqs ?? []),
      },
    ];
  });
}

/** Puts the inputs in once more and notes which events each of them made. */
function effectsOf(run: ExerciseRun, desk: string): Map<number, { doneAt: Ms; seqs: number[] }> {
  const other = new ExerciseRun(run.setup);
  const found = new Map<number, { doneAt: Ms; seqs: number[] }>();
  for (const [i, input] of run.inputs.entries()) {
    other.advanceTo(input.t);
    if (input.input !== 'move') {
      other.note(input);
      continue;
    }
    const doneAt = other.submit(input.desk, input.move);
    const first = other.world.log.length;
    other.advanceTo(doneAt);
    const seqs: number[] = [];
    for (let row = first; row < other.world.log.length; row += 1) {
      const e = other.world.log.at(row);
      if (e.deskId === desk && e.t === doneAt) seqs.push(row);
    }
    found.set(i, { doneAt, seqs });
  }
  return found;
}

function servedBy(
  run: ExerciseRun,
  verdict: Verdict,
  seqs: readonly number[],
): { id: string; says: string }[] {
  return verdict.expectations.flatMap((result) => {
    const expectation = run.scenario.expectations.find((e) => e.id === result.id);
    if (!expectation?.expect || result.r <= 0) return [];
    const trigger = expectation.on === undefined ? 0 : result.triggers;
    const matched = result.evidence.slice(trigger > 0 ? 1 : 0);
    const proof = matched.length > 0 ? matched : result.evidence;
    return proof.some((seq) => seqs.includes(seq)) && expectation.says !== undefined
      ? [{ id: expectation.id, says: expectation.says }]
      : [];
  });
}

/** "Ms Adeyemi rings", from the first thing seen at the moment the step became due. */
function becauseOf(run: ExerciseRun, step: PlayStep, moments: readonly Moment[]): string {
  const { when } = step;
  if (typeof when === 'string')
    return when === 'start' ? 'The shift begins' : `It is ${when.replace(/^D\d+ /, '')}`;
  const trigger = run.world.log.events().find((e) => matches(when, e, causeSide));
  if (!trigger) return '';
  const seen =
    moments.find((m) => m.seq === trigger.seq) ??
    moments.find((m) => m.t === trigger.t && m.seq >= trigger.seq && !m.mine) ??
    moments.findLast((m) => m.t === trigger.t && !m.mine);
  return seen ? sentenceOf(seen) : fallback(run, trigger);
}

function sentenceOf(seen: Moment): string {
  if (seen.kind === 'said') return `${seen.who}: “${seen.text}”`;
  if (seen.kind === 'wrote') return `${seen.who}: “${seen.text.replace(/^to [^:]+: /, '')}”`;
  return `${seen.who} ${seen.text}`;
}

const fallback = (run: ExerciseRun, e: LogEvent): string => deskWords(run, e.deskId, e.actorUnit);

function moveWords(run: ExerciseRun, move: Move): string {
  switch (move.move) {
    case 'say':
      return 'Says';
    case 'lookUp':
      return `Opens ${isSystemId(move.system) ? SYSTEM_NAMES[move.system] : move.system}`;
    case 'report':
    case 'sendMessage':
    case 'sendHandover':
      return `Passes on to ${run.world.desks.has(move.to) ? deskWords(run, move.to) : deskWords(run, undefined, move.to)}`;
    case 'placeCall':
      return 'Rings back';
    case 'readBack':
      return 'Says it back';
    default:
      return MOVES[move.move].label;
  }
}
