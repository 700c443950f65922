/**
 * Does spacing hold what was learnt? A simulated learner whose forgetting is known is drilled for a year by the
 * schedule, and the same learner on fixed days with as many drills.
 */
import { FSRS6_DEFAULT_DECAY } from 'ts-fsrs';
import { drawsOf, happens, keyOf } from '../engine/random.ts';
import { DAY } from '../model/time.ts';
import type { Evidence } from './evidence.ts';
import { RETENTION, type Spaced, spacedAfter } from './spacing.ts';

const DAYS = 365;
const THINGS = 60;
/** Before this day everything is new, and nothing is measured. */
const SETTLED = 30;

/** How one thing is remembered: for so many days nine times in ten. */
type Memory = (stability: number, wasKnown: boolean | undefined) => number;

export interface Learner {
  name: string;
  /** Chance to know it after so many days. */
  knows(days: number, stability: number): number;
  memory: Memory;
}

/** Forgets by the power law that FSRS-6 holds of people (its default decay). */
const powerLaw = (days: number, stability: number): number => {
  const factor = 0.9 ** (1 / -FSRS6_DEFAULT_DECAY) - 1;
  return (1 + (factor * days) / stability) ** -FSRS6_DEFAULT_DECAY;
};

/** Forgets by an exponential, which is not what the schedule believes. */
const exponential = (days: number, stability: number): number => 0.9 ** (days / stability);

/** Grows with what was known, most while it is short; falls back to a part of it [A]. */
const growing =
  (first: number, growth: number): Memory =>
  (stability, wasKnown) => {
    if (wasKnown === undefined) return first;
    return wasKnown ? stability * (1 + growth * stability ** -0.15) : Math.max(first * 0.5, stability * 0.2);
  };

export const LEARNERS: readonly Learner[] = [
  { name: 'power law', knows: powerLaw, memory: growing(2.3, 1.9) },
  { name: 'power law, forgets faster', knows: powerLaw, memory: growing(1.6, 1.5) },
  { name: 'power law, forgets slower', knows: powerLaw, memory: growing(3.2, 2.3) },
  { name: 'exponential', knows: exponential, memory: growing(2.3, 1.9) },
];

export interface SpacingFigures {
  learner: string;
  retention: number;
  drills: number;
  /** Share right when a thing was due. */
  rightWhenDue: number;
  /** Mean chance to know a thing on any day after the first month, and of the least known tenth. */
  known: number;
  knownLowest: number;
  /** The same on fixed days, as many drills in all. */
  fixed: { everyDays: number; drills: number; known: number; knownLowest: number };
}

export function measureSpacing(learner: Learner, retention = RETENTION, seed = 1): SpacingFigures {
  const spaced = simulate(learner, seed, scheduleOf(retention));
  const fixedDays = (THINGS * DAYS) / Math.max(1, spaced.drills);
  const fixed = simulate(learner, seed, onFixedDays(fixedDays));
  return {
    learner: learner.name,
    retention,
    drills: spaced.drills,
    rightWhenDue: rounded(spaced.right / Math.max(1, spaced.drills)),
    known: rounded(spaced.known),
    knownLowest: rounded(spaced.knownLowest),
    fixed: {
      everyDays: rounded(fixedDays),
      drills: fixed.drills,
      known: rounded(fixed.known),
      knownLowest: rounded(fixed.knownLowest),
    },
  };
}

/** Whether a thing is drilled on a day, and what it learns of the answer. */
interface Schedule {
  isDue(thing: number, day: number): boolean;
  answered(thing: number, day: number, isKnown: boolean): void;
}

function scheduleOf(retention: number): Schedule {
  const held = new Map<number, Spaced>();
  return {
    isDue: (thing, day) => (held.get(thing)?.due ?? 0) <= day * DAY,
    answered: (thing, day, isKnown) => {
      held.set(thing, spacedAfter(held.get(thing), pieceOf(thing, day, isKnown), retention));
    },
  };
}

/** In turn, so that every day brings about as many. */
const onFixedDays = (every: number): Schedule => ({
  isDue: (thing, day) => Math.floor((day + thing) / every) > Math.floor((day + thing - 1) / every),
  answered: () => undefined,
});

const pieceOf = (thing: number, day: number, isKnown: boolean): Evidence => ({
  id: `${thing} ${day}`,
  at: day * DAY,
  by: { kind: 'drill', id: `${thing}`, scenario: '' },
  side: 'send',
  from: 'contactCentre',
  to: 'soc',
  contract: `H${thing}`,
  code: 'omittedFact',
  grade: isKnown ? 'good' : 'again',
  facts: [],
});

function simulate({ knows, memory }: Learner, seed: number, schedule: Schedule) {
  const things = Array.from({ length: THINGS }, (_, thing) => ({
    draws: drawsOf(seed, thing, keyOf('learner')),
    stability: memory(0, undefined),
    last: 0,
  }));
  for (const thing of things.keys()) schedule.answered(thing, 0, true);
  const chances: number[] = [];
  let drills = 0;
  let right = 0;
  for (let day = 1; day <= DAYS; day += 1) {
    for (const [number, thing] of things.entries()) {
      const chance = knows(day - thing.last, thing.stability);
      if (day > SETTLED) chances.push(chance);
      if (!schedule.isDue(number, day)) continue;
      const isKnown = happens(thing.draws(day), chance);
      drills += 1;
      if (isKnown) right += 1;
      thing.stability = memory(thing.stability, isKnown);
      thing.last = day;
      schedule.answered(number, day, isKnown);
    }
  }
  chances.sort((a, b) => a - b);
  const mean = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / of.length;
  return {
    drills,
    right,
    known: mean(chances),
    knownLowest: mean(chances.slice(0, Math.ceil(chances.length / 10))),
  };
}

const rounded = (figure: number): number => Math.round(figure * 1000) / 1000;
