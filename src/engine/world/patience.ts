/** The customer's patience: a value, a rate per situation, and the next crossing; no ticks (protocols.md P5, scoring.md 11.8). */
import type { Ms } from '../../model/time.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import type { JourneyState, Patience } from './shapes.ts';
import type { World } from './world.ts';

const PER_MINUTE = 60_000;

/** Thousandths per minute while a situation lasts [A]: 2 in 10 s, 3 in 30 s, 1 in 15 s. */
const RATES: Readonly<Record<string, number>> = {
  quiet: 0,
  queueing: 0,
  talking: 0,
  silence: -12_000,
  holdTold: 0,
  holdOver: -6_000,
  holdBare: -4_000,
};

/** Thousandths per minute in a queue after the third minute [A]. */
const QUEUE_RATE = -1_000;
const QUEUE_FREE: Ms = 180_000;

/** Unannounced silence that is still polite. */
const POLITE_SILENCE: Ms = 15_000;

/** Steps of the call and journey scales, in points [A]. */
export const PATIENCE_STEPS = {
  askedAgain: -8,
  transferCold: -6,
  transferWarm: -2,
  transferJoined: 0,
  insinuated: -8,
  blamed: -25,
  insulted: -25,
  firstReadBack: 3,
  apology2: 3,
  apologySoon: 6,
  apology3: 6,
  conditionalSorry: -3,
  emptySorry: -2,
  promiseKept: 4,
  promiseBroken: -15,
  visitMissed: -20,
  honestUpdate: 8,
} as const;

export type PatienceStep = keyof typeof PATIENCE_STEPS;

export const MOODS = ['open', 'short', 'sharp', 'leaving'] as const;
export type Mood = (typeof MOODS)[number];
const CROSSINGS = [70_000, 45_000, 20_000, 0] as const;
/** After hanging up the next talk starts here [A]. */
const AFTER_HANGING_UP = 15_000;

export function newPatience(w: World, start: number): Patience {
  return {
    v0: start * 1000,
    t0: w.now,
    rate: 0,
    start: start * 1000,
    situation: w.stepper('customer').start().position,
    trail: [{ t: w.now, value: start, why: 'start' }],
    apologised: new Set(),
    readBackPraised: false,
    insults: 0,
    emptySorries: 0,
    hungUp: 0,
  };
}

export const situationOf = (p: Patience): string => p.situation.value.main ?? 'quiet';

/** Value in thousandths at a time. */
export function patienceAt(p: Patience, t: Ms): number {
  return Math.max(0, Math.min(p.start, p.v0 + Math.floor((p.rate * (t - p.t0)) / PER_MINUTE)));
}

export function moodOf(p: Patience, t: Ms): Mood {
  const value = patienceAt(p, t);
  return value > 70_000 ? 'open' : value > 45_000 ? 'short' : value > 20_000 ? 'sharp' : 'leaving';
}

/** Takes the value of now as the new start of the line, at the rate of the situation unless another is given. */
function settle(
  w: World,
  journey: JourneyState,
  why: string,
  rate = RATES[situationOf(journey.patience)] ?? 0,
): void {
  const p = journey.patience;
  const before = p.v0;
  p.v0 = patienceAt(p, w.now);
  p.t0 = w.now;
  p.rate = rate;
  p.trail.push({ t: w.now, value: Math.round(p.v0 / 100) / 10, why });
  crossDown(w, journey, before);
}

function armCrossing(w: World, journey: JourneyState): void {
  const p = journey.patience;
  const next = CROSSINGS.find((crossing) => crossing < p.v0);
  if (p.rate >= 0 || next === undefined) {
    w.timers.disarm(TIMER_KIND.patience, journey.ordinal);
    return;
  }
  const at = p.t0 + Math.ceil(((p.v0 - next) * PER_MINUTE) / -p.rate);
  w.timers.arm(TIMER_KIND.patience, journey.ordinal, at, TIMER_CLASS.timer, journey.ordinal);
}

/** Moves the customer's situation ("answered", "heldTold", "talkEnded" ...). */
export function situation(w: World, journey: JourneyState, event: string, holdSeconds = 0): void {
  const p = journey.patience;
  const step = w.stepper('customer').step(p.situation, event, { flags: {}, knows: () => false });
  if (!step.moved) return;
  // What runs until now runs at the old rate; `settle` takes its value.
  p.situation = step.position;
  w.timers.disarm(TIMER_KIND.silence, journey.ordinal);
  w.timers.disarm(TIMER_KIND.holdLength, journey.ordinal);
  const now = situationOf(p);
  if (now === 'talking' || now === 'queueing') {
    const wait = now === 'queueing' ? QUEUE_FREE : POLITE_SILENCE;
    w.timers.arm(TIMER_KIND.silence, journey.ordinal, w.now + wait, TIMER_CLASS.timer, journey.ordinal);
  }
  if (now === 'holdTold') {
    w.timers.arm(
      TIMER_KIND.holdLength,
      journey.ordinal,
      w.now + holdSeconds * 1000,
      TIMER_CLASS.timer,
      journey.ordinal,
    );
  }
  settle(w, journey, now);
}

/** The polite fifteen seconds start anew with every turn in a talk, when its last word is said. */
export function turnTaken(w: World, journey: JourneyState, said: Ms = w.now): void {
  if (situationOf(journey.patience) !== 'talking') return;
  w.timers.arm(
    TIMER_KIND.silence,
    journey.ordinal,
    said + POLITE_SILENCE,
    TIMER_CLASS.timer,
    journey.ordinal,
  );
}

export function silenceGrows(w: World, ordinal: number): void {
  const journey = w.journeyList[ordinal];
  if (!journey) return;
  const p = journey.patience;
  if (situationOf(p) === 'queueing') {
    settle(w, journey, 'queue', QUEUE_RATE);
    return;
  }
  situation(w, journey, w.stepper('customer').timerEvent('silenceGrows', 'talking'));
}

export function holdLengthOver(w: World, ordinal: number): void {
  const journey = w.journeyList[ordinal];
  if (journey) situation(w, journey, w.stepper('customer').timerEvent('holdLengthOver', 'holdTold'));
}

/** One step of the scales; never above the start, never below zero. */
export function stepPatience(w: World, journey: JourneyState, step: PatienceStep, half = false): void {
  const p = journey.patience;
  const points = PATIENCE_STEPS[step] * (half ? 500 : 1000);
  const before = p.v0;
  p.v0 = Math.max(0, Math.min(p.start, patienceAt(p, w.now) + points));
  p.t0 = w.now;
  p.trail.push({ t: w.now, value: Math.round(p.v0 / 100) / 10, why: step });
  crossDown(w, journey, before);
}

/** Logs every line between the value of the last step and the one it fell to, by drift or at once. */
function crossDown(w: World, journey: JourneyState, before: number): void {
  const now = journey.patience.v0;
  for (const [level, crossing] of CROSSINGS.entries()) {
    if (before > crossing && now <= crossing) logCrossing(w, journey, level);
  }
  armCrossing(w, journey);
}

export function patienceCrossed(w: World, ordinal: number): void {
  const journey = w.journeyList[ordinal];
  if (!journey) return;
  settle(w, journey, 'crossing', journey.patience.rate);
}

function logCrossing(w: World, journey: JourneyState, level: number): void {
  const talk = w.talks.findLast((t) => t.journey === journey.id && t.state !== 'closed');
  const atZero = talk && journey.patience.hungUp === 0 ? 'hangsUp' : 'ombudsman';
  const reason = level === 3 ? atZero : level === 2 ? 'demandsSupervisor' : undefined;
  w.emit({
    kind: 'patienceCrossed',
    ...w.about(journey.id),
    actorUnit: 'customer',
    origin: 'machine',
    ...(reason === undefined ? {} : { reasonCode: reason }),
    level,
    ...(talk ? { objectId: talk.id } : {}),
  });
  if (level !== 3) return;
  if (!talk) {
    situation(w, journey, 'patienceZero');
    return;
  }
  const p = journey.patience;
  p.hungUp += 1;
  p.v0 = AFTER_HANGING_UP;
  p.t0 = w.now;
  p.rate = 0;
}

/** That was too much: whatever was left is gone. */
export function exhaust(w: World, journey: JourneyState, why: string): void {
  const p = journey.patience;
  const before = p.v0;
  if (patienceAt(p, w.now) === 0) return;
  p.v0 = 0;
  p.t0 = w.now;
  p.trail.push({ t: w.now, value: 0, why });
  crossDown(w, journey, before);
}

/** The need has ended in truth. */
export function needEnded(w: World, journey: JourneyState): void {
  situation(w, journey, 'needEnded');
}
