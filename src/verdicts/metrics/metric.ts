/** The shape of a metric: a formula in words beside the code that counts it, and where its events come from (metrics.md 7). */
import type { EventKind } from '../../model/event-kinds.ts';
import type { SystemId } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import type { JourneyClocks } from '../clocks.ts';
import type { HandoverRatio } from '../handover-ratios.ts';
import type { AttributedBreak } from '../judge-breaks.ts';
import type { JourneyLog, LogReader } from '../log-reader.ts';
import type { Settings } from '../settings.ts';

/** ms = span of virtual time; share = 0 to 1; count = how many a case; points = on the scale its formula names. */
export type MetricUnit = 'ms' | 'share' | 'count' | 'points';

/** One figure a case, a promise, a message ...: what the reading counts, in order of the log. */
export type Samples = readonly number[];

export interface MetricContext {
  log: LogReader;
  journeys: readonly JourneyLog[];
  /** Journeys on the order chain, and on the fault chain. */
  orders: readonly JourneyLog[];
  faults: readonly JourneyLog[];
  clocks: ReadonlyMap<string, JourneyClocks>;
  breaks: readonly AttributedBreak[];
  handovers: readonly HandoverRatio[];
  settings: Settings;
  endedAt: Ms;
}

export interface Metric {
  id: string;
  name: string;
  /** What the customer would call it (SD:004), or whose figure it is. */
  theme: string;
  formula: string;
  unit: MetricUnit;
  /** The figure that stands for it: the mean of all samples (shares too), or the middle one. */
  headline: 'mean' | 'median';
  better: 'higher' | 'lower';
  /** Kinds it is counted from; a log that has none of a group cannot show it. */
  needs: readonly (readonly EventKind[])[];
  /** No event carries it: it is asked for elsewhere. */
  notInLog?: true;
  /** Systems that would have to contribute for the whole picture. */
  systems: readonly SystemId[];
  blindSpot: string;
  /** True where weights or limits are ours and not published. */
  assumed?: true;
  samples(context: MetricContext): Samples;
}

/** 1 for yes and 0 for no, so that the mean is a share. */
export const asShare = (answers: readonly boolean[]): number[] => answers.map((yes) => (yes ? 1 : 0));

/** One sample a journey, left out where there is nothing to count. */
export const perJourney = (
  journeys: readonly JourneyLog[],
  sample: (journey: JourneyLog) => number | undefined,
): number[] =>
  journeys.flatMap((journey) => {
    const value = sample(journey);
    return value === undefined ? [] : [value];
  });
