/** Plays a drill: the same run, the same receiving desk, the same verdicts as everywhere. */
import { judgeExercise } from '../../exercise/debrief/judge.ts';
import { ExerciseRun } from '../../exercise/index.ts';
import type { RunSetup } from '../../exercise/run-setup.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { gapsOf } from '../../verdicts/conventions.ts';
import type { Reception } from '../../verdicts/index.ts';
import { type Drill, type DrillAnswer, FAULTY } from './drill.ts';
import { drillScenario, MATTER } from './drill-scenario.ts';

export type DrillRoom = Pick<RunSetup, 'chains' | 'stepperOf' | 'reader'>;

/** More is not asked of a sender at once (desk.md, neighbours). */
const MOST_NAMED = 2;

export interface DrillVerdict {
  passed: boolean;
  /** Facts that the words handed over lack or have wrong. */
  missing: readonly string[];
  wrong: readonly string[];
  /** Of a receiver as verdicts/receiving.ts says it; `beside`: sent back, and not for what is amiss. */
  outcome: Reception | 'beside' | 'complete' | 'incomplete';
}

/** What comes of an answer; undefined when it is no answer at this desk. */
export function playDrill(drill: Drill, answer: DrillAnswer, room: DrillRoom): DrillVerdict | undefined {
  if (drill.side === 'send') return answer.answer === 'send' ? sent(drill, answer.text, room) : undefined;
  return answer.answer === 'send' ? undefined : received(drill, answer, room);
}

/** The handover as it is made at its sending desk; one of the two is played by a person. */
function handedOver({ source }: Drill, seat: string, text: string, room: DrillRoom): ExerciseRun {
  const { from, to, contract, channel, at } = source;
  const scenario = drillScenario(source);
  const run = new ExerciseRun({ ...room, scenario, scenarioHash: '', seed: 1, seats: [seat] });
  run.advanceTo(at);
  run.act(from.desk, { move: 'sendHandover', contract, to: to.desk, channel, text, about: MATTER });
  return run;
}

function sent(drill: Drill, text: string, room: DrillRoom): DrillVerdict | undefined {
  const run = handedOver(drill, drill.source.from.desk, text, room);
  const offer = run.world.log.events().find(({ kind }) => kind === 'handoverOffered');
  if (!offer) return undefined;
  const { missing, wrong } = faultsIn(drill, offer);
  const passed = missing.length + wrong.length === 0;
  return { passed, missing, wrong, outcome: passed ? 'complete' : 'incomplete' };
}

function received(
  drill: Drill,
  answer: Exclude<DrillAnswer, { answer: 'send' }>,
  room: DrillRoom,
): DrillVerdict | undefined {
  const { to } = drill.source;
  const run = handedOver(drill, to.desk, drill.text, room);
  const handover = deliveredIn(run);
  if (handover === undefined) return undefined;
  run.act(
    to.desk,
    answer.answer === 'accept'
      ? { move: 'accept', handover }
      : { move: 'returnHandover', handover, facts: [...answer.facts], text: '' },
  );
  const [found] = judgeExercise(run).receiving.each;
  if (!found) return undefined;
  const { missing, wrong, reception } = found;
  const named = answer.answer === 'sendBack' ? answer.facts : [];
  const isBeside = reception === 'hit' && !namesIt(named, [...missing, ...wrong]);
  return {
    passed: reception === 'sound' || (reception === 'hit' && !isBeside),
    missing,
    wrong,
    outcome: isBeside ? 'beside' : reception,
  };
}

const namesIt = (named: readonly string[], faults: readonly string[]): boolean =>
  named.length <= MOST_NAMED && faults.every((fault) => named.includes(fault));

/** Lets time pass until the words are there. */
function deliveredIn(run: ExerciseRun): string | undefined {
  const { timers, log } = run.world;
  for (;;) {
    const there = log
      .events()
      .find(({ kind, handoverId }) => kind === 'messageDelivered' && handoverId !== undefined);
    const next = timers.nextTime();
    if (there || next === undefined || next > run.endsAt) return there?.handoverId;
    run.advanceTo(next);
  }
}

/** Of what was asked for, what the words lack or have wrong. */
function faultsIn({ asked }: Drill, offer: LogEvent): ReturnType<typeof gapsOf> {
  const { missing, wrong } = gapsOf(offer);
  const isAsked = (fact: string): boolean => asked.some((each) => each.fact === fact);
  return { missing: missing.filter(isAsked), wrong: wrong.filter(isAsked) };
}

/** The answer by which a drill is solved. */
export function solutionOf(drill: Drill): DrillAnswer {
  if (drill.side === 'send') return { answer: 'send', text: drill.source.text };
  return FAULTY.has(drill.kind) && drill.fact !== undefined
    ? { answer: 'sendBack', facts: [drill.fact] }
    : { answer: 'accept' };
}
