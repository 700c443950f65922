/** Metrics of a log with their lineage: formula, events used, systems they come from, and how much of those was seen. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { SystemId } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import { unitOf } from '../conventions.ts';
import type { JourneyLog } from '../log-reader.ts';
import { readerOf } from '../log-reader.ts';
import { mainRecordOf } from '../records.ts';
import { type SettingsInput, settingsOf } from '../settings.ts';
import type { Verdict } from '../verdict.ts';
import { COMPANY } from './company.ts';
import { CUSTOMER_EXPERIENCE } from './customer-experience.ts';
import { systemsSeen } from './event-systems.ts';
import { FAULT_KPIS } from './fault-kpis.ts';
import type { Metric, MetricContext, Samples } from './metric.ts';
import { ORDER_KPIS } from './order-kpis.ts';

/** All metrics: those of the customer, of the company, of orders, of faults. */
export const METRICS: readonly Metric[] = [...CUSTOMER_EXPERIENCE, ...COMPANY, ...ORDER_KPIS, ...FAULT_KPIS];

/** One metric of one log. Spans in ms of virtual time, shares 0 to 1. */
export interface MetricReading
  extends Pick<Metric, 'id' | 'name' | 'theme' | 'formula' | 'unit' | 'better' | 'blindSpot'> {
  /** Weights or limits are assumed. */
  assumed: boolean;
  /** False: this log has none of the events it is counted from. */
  observable: boolean;
  /** The headline; null where there was nothing to count, or nothing to see. */
  value: number | null;
  /** How many cases, promises, messages ... were counted. */
  counted: number;
  p50: number | null;
  p90: number | null;
  p95: number | null;
  /** Kinds of events it is counted from. */
  events: string[];
  systems: SystemId[];
  /** Systems of the lineage that wrote nothing in this log. */
  silent: SystemId[];
  /** Systems with events / systems in the lineage. */
  coverage: number;
}

type Judged = Pick<Verdict, 'breaks' | 'handovers' | 'clocks'>;

/** Reads every metric out of a log that was judged. */
export function metricsOf(
  events: readonly LogEvent[],
  verdict: Judged,
  endedAt: Ms,
  settings?: SettingsInput,
): MetricReading[] {
  const log = readerOf(events);
  const journeys = log.journeyIds.map((id) => log.journey(id));
  const context: MetricContext = {
    log,
    journeys,
    orders: journeys.filter((journey) => chainOf(journey) === 'orderToActivate'),
    faults: journeys.filter((journey) => chainOf(journey) === 'faultToResolve'),
    clocks: new Map(verdict.clocks.map((clocks) => [clocks.journeyId, clocks])),
    breaks: verdict.breaks,
    handovers: verdict.handovers,
    settings: settingsOf(settings),
    endedAt,
  };
  return METRICS.map((metric) => readingOf(metric, context));
}

/** The chain a journey runs on, by its own events, else by its main record, else by why the customer came. */
function chainOf(journey: JourneyLog): string | undefined {
  const named = journey.all.find((event) => event.chain !== undefined)?.chain;
  if (named !== undefined) return named;
  const main = mainRecordOf(journey)?.type;
  if (main !== undefined) return main === 'productOrder' ? 'orderToActivate' : 'faultToResolve';
  const reason = journey.of('interactionOpened').find((event) => event.reasonCode !== undefined)?.reasonCode;
  if (reason === undefined) return undefined;
  return reason === 'fault' || reason === 'emergency' ? 'faultToResolve' : 'orderToActivate';
}

function readingOf(metric: Metric, context: MetricContext): MetricReading {
  const { log } = context;
  const { id, name, theme, formula, unit, better, blindSpot, systems } = metric;
  const observable = metric.notInLog !== true && metric.needs.every((group) => log.of(...group).length > 0);
  const samples = observable ? metric.samples(context) : [];
  const seen = systemsSeen(log.all);
  const silent = systems.filter((system) => !seen.has(system));
  const sorted = [...samples].sort((a, b) => a - b);
  const p50 = quantile(sorted, 0.5);
  return {
    id,
    name,
    theme,
    formula,
    unit,
    better,
    blindSpot,
    assumed: metric.assumed === true,
    observable,
    value: metric.headline === 'median' ? p50 : meanOf(samples),
    counted: samples.length,
    p50,
    p90: quantile(sorted, 0.9),
    p95: quantile(sorted, 0.95),
    events: [...new Set(metric.needs.flat())],
    systems: [...systems],
    silent,
    coverage: systems.length === 0 ? 0 : (systems.length - silent.length) / systems.length,
  };
}

const meanOf = (samples: Samples): number | null =>
  samples.length === 0 ? null : samples.reduce((sum, value) => sum + value, 0) / samples.length;

/** Nearest rank of figures sorted upwards: a value that really occurred; null where there is none. */
export const quantile = (sorted: Samples, share: number): number | null =>
  sorted.length === 0 ? null : (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null);

/** A cell of the heat map: breaks by the unit that made them and the unit they fell on. */
export interface BreakPair {
  from: string;
  to: string;
  breaks: number;
}

/** Breaks by unit pair: who completed the break, and whom its last evidence was meant for (the customer where nobody else). */
export function breaksByPair(events: readonly LogEvent[], verdict: Pick<Verdict, 'breaks'>): BreakPair[] {
  const pairs = new Map<string, BreakPair>();
  const targets = new Map(events.map(({ seq, targetUnit }) => [seq, targetUnit]));
  for (const found of verdict.breaks) {
    const from = unitOf(found.by);
    const target = found.events
      .map((seq) => targets.get(seq))
      .findLast((unit) => unit !== undefined && unit !== from);
    const to = target ?? 'customer';
    const cell = pairs.get(`${from} ${to}`) ?? { from, to, breaks: 0 };
    cell.breaks += 1;
    pairs.set(`${from} ${to}`, cell);
  }
  return [...pairs.values()].sort((a, b) => b.breaks - a.breaks || (a.from + a.to < b.from + b.to ? -1 : 1));
}
