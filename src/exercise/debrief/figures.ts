/** The metrics of a run for people: what was counted, by which formula, and which systems would have to show more. */
import { SYSTEMS } from '../../model/systems.ts';
import { formatSpan } from '../../model/time.ts';
import { type MetricReading, metricsOf, type Verdict } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';

export interface Figure {
  id: string;
  name: string;
  /** "83 %", "12 min"; absent where there was nothing to count or to see. */
  value: string | undefined;
  counted: number;
  /** A rate of something bad that did not happen once: there is nothing to report. */
  never: boolean;
  formula: string;
  assumed: boolean;
  /** This log has none of the events it is counted from. */
  observable: boolean;
  systems: readonly { name: string; silent: boolean }[];
  /** Share of its systems that wrote anything, in percent. */
  coverage: number;
  blindSpot: string;
}

export interface FigureGroup {
  title: string;
  figures: readonly Figure[];
}

/** In the order in which a customer would ask; order and fault figures only where the run has such journeys. */
export function figureGroups(run: ExerciseRun, verdict: Verdict): FigureGroup[] {
  const readings = metricsOf(run.world.log.events(), verdict, run.now);
  const group = (title: string, themes: (theme: string) => boolean): FigureGroup => ({
    title,
    figures: readings.filter(({ theme }) => themes(theme)).map(figureOf),
  });
  return [
    group('As the customer lives it', (theme) => theme !== 'order' && theme !== 'fault'),
    group('Orders', (theme) => theme === 'order'),
    group('Faults', (theme) => theme === 'fault'),
  ].filter(({ figures }) => figures.some(({ value }) => value !== undefined));
}

function figureOf(reading: MetricReading): Figure {
  const { id, name, counted, formula, assumed, observable, blindSpot, systems, silent, coverage } = reading;
  return {
    id,
    name,
    value: reading.value === null ? undefined : valueWord(reading.value, reading.unit),
    counted,
    never: reading.value === 0 && reading.unit === 'share' && reading.better === 'lower',
    formula,
    assumed,
    observable,
    systems: systems.map((system) => ({ name: SYSTEMS[system].name, silent: silent.includes(system) })),
    coverage: Math.round(100 * coverage),
    blindSpot,
  };
}

function valueWord(value: number, unit: MetricReading['unit']): string {
  switch (unit) {
    case 'ms':
      return formatSpan(value);
    case 'share':
      return `${Math.round(100 * value)} %`;
    case 'count':
    case 'points':
      return String(Math.round(10 * value) / 10);
  }
}
