/** Patience of each customer and the two clocks of a journey as points over time, ready to be drawn. */
import { PATIENCE_STEPS, type PatienceStep, patienceAt } from '../../engine/world/patience.ts';
import type { Ms } from '../../model/time.ts';
import type { JourneyClocks } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';
import { personOf } from './wording/speaking.ts';

export interface SeriesPoint {
  t: Ms;
  value: number;
}

export interface PatienceSeries {
  journey: string;
  who: string;
  points: readonly SeriesPoint[];
  /** Steps with what caused them. */
  steps: readonly { t: Ms; from: number; to: number; why: string }[];
  end: number;
}

export interface ClockSeries {
  clock: 'customer' | 'contract';
  points: readonly SeriesPoint[];
  value: Ms;
}

export interface ClockPair {
  journey: string;
  customer?: ClockSeries;
  contract?: ClockSeries;
  /** What the systems do not count. */
  gap?: Ms;
}

/** Below this she asks for the supervisor, and complains [A, as in the patience rules]. */
export const WOULD_COMPLAIN = 20;

const STEP_WORDS: Readonly<Record<PatienceStep, string>> = {
  askedAgain: 'asked again',
  transferCold: 'put through cold',
  transferWarm: 'put through',
  transferJoined: 'joined',
  insinuated: 'blame hinted at',
  blamed: 'blamed',
  insulted: 'insulted',
  firstReadBack: 'said back',
  apology2: 'apology that names the harm',
  apologySoon: 'an early apology',
  apology3: 'a full apology',
  conditionalSorry: 'sorry if',
  emptySorry: 'empty sorry',
  promiseKept: 'promise kept',
  promiseBroken: 'promise broken',
  visitMissed: 'visit missed',
  honestUpdate: 'honest update',
};

const isStep = (why: string): why is PatienceStep => Object.hasOwn(PATIENCE_STEPS, why);

/** One series for each customer who spoke with the company during the run, the focus first. */
export function patienceSeries(run: ExerciseRun): PatienceSeries[] {
  const start = run.firstSeatAt;
  const rang = new Set(
    run.world.talks.filter((t) => t.rangAt >= start && !t.internal).map((t) => t.journey ?? ''),
  );
  return run.scenario.journeys
    .filter((j) => rang.has(j.id))
    .map(({ id, customer }) => seriesOf(run, id, personOf(run, customer), start));
}

function seriesOf(run: ExerciseRun, journey: string, who: string, start: Ms): PatienceSeries {
  const { patience } = run.world.journey(journey);
  const first = run.world.talks.find((t) => t.journey === journey && t.rangAt >= start)?.rangAt ?? start;
  const points: SeriesPoint[] = [{ t: first, value: patience.start / 1000 }];
  const steps: { t: Ms; from: number; to: number; why: string }[] = [];
  let last = patience.start / 1000;
  for (const { t, value, why } of patience.trail) {
    if (t < first) continue;
    if (isStep(why)) {
      // What was lost since the last entry came first, then the step: the trail keeps only the sum.
      const before = Math.max(0, Math.min(last, value - PATIENCE_STEPS[why]));
      points.push({ t, value: before });
      if (before !== value) steps.push({ t, from: before, to: value, why: STEP_WORDS[why] });
    }
    points.push({ t, value });
    last = value;
  }
  const end = patienceAt(patience, run.now) / 1000;
  points.push({ t: run.now, value: end });
  return { journey, who, points, steps, end: Math.round(end) };
}

/** The clocks of one journey as the verdict folded them. */
export function clockPair(clocks: readonly JourneyClocks[], journey: string): ClockPair {
  const own = clocks.find((c) => c.journeyId === journey);
  const series = (clock: 'customer' | 'contract'): ClockSeries | undefined => {
    const reading = own?.[clock];
    if (!reading) return undefined;
    const points = reading.series.map(({ t, value }) => ({ t, value }));
    return { clock, points, value: reading.value };
  };
  const customer = series('customer');
  const contract = series('contract');
  return {
    journey,
    ...(customer ? { customer } : {}),
    ...(contract ? { contract } : {}),
    ...(own?.clockGap === undefined ? {} : { gap: own.clockGap }),
  };
}
