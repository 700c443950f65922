/** Holds the detectors against logs whose truth is known: what they find, miss and see where nothing is. */
import type { LogEvent } from '../model/event-columns.ts';
import { formatInstant } from '../model/time.ts';
import { type AttributedBreak, judgeBreaks, type SettingsInput } from '../verdicts/index.ts';
import { casesOf, type PlantedCase, roundsFor } from './planted/cases.ts';
import { PLANTINGS } from './planted/index.ts';
import type { PlantedBreak } from './planted/story.ts';

export interface MeasureInput {
  /** Logs with a break, and as many with a near miss, for each detector. */
  perDetector: number;
  seed: number;
  /** Fewer detectors than all, by id. */
  only?: readonly string[];
  /** Windows other than the definitions', to see that the plants notice. */
  settings?: SettingsInput;
}

export interface DetectorMeasure {
  id: string;
  /** Share of its findings that were planted, over the logs of all detectors. */
  precision: number;
  /** Share of the planted breaks it found at the right moment, of the right part and by the right desk. */
  recall: number;
  planted: number;
  nearMisses: number;
  /** The first disagreements in words. */
  missed: string[];
  falseAlarms: string[];
}

/** How many disagreements are told in words. */
const TOLD = 10;

interface Count {
  planted: number;
  found: number;
  fired: number;
  nearMisses: number;
  missed: string[];
  falseAlarms: string[];
}

const noCount = (): Count => ({ planted: 0, found: 0, fired: 0, nearMisses: 0, missed: [], falseAlarms: [] });

/** Judges planted logs of every detector; the same input gives the same measures. */
export function measureDetectors({ perDetector, seed, only, settings }: MeasureInput): DetectorMeasure[] {
  const chosen = PLANTINGS.filter(({ id }) => only?.includes(id) ?? true);
  const counts = new Map<string, Count>(chosen.map(({ id }) => [id, noCount()]));
  for (const planting of chosen) {
    const { id, breaks, nearMisses } = planting;
    for (const log of casesOf(id, breaks, roundsFor(planting, 'breaks', perDetector), seed))
      judge(log, counts, settings);
    for (const log of casesOf(id, nearMisses, roundsFor(planting, 'nearMisses', perDetector), seed)) {
      judge(log, counts, settings);
      const own = counts.get(id);
      if (own) own.nearMisses += 1;
    }
  }
  return chosen.map(({ id }) => measureOf(id, counts.get(id) ?? noCount()));
}

function judge(log: PlantedCase, counts: Map<string, Count>, settings?: SettingsInput): void {
  const { name, events, endedAt, expected } = log;
  const { breaks } = judgeBreaks(events, { seats: [], endedAt, settings });
  const left = [...breaks];
  for (const planted of expected) {
    const count = countOf(counts, planted.id);
    count.planted += 1;
    const at = left.findIndex((found) => isThat(planted, found));
    if (at >= 0) {
      left.splice(at, 1);
      count.found += 1;
      count.fired += 1;
    } else if (count.missed.length < TOLD) count.missed.push(`${name}: ${plantedInWords(planted)}`);
  }
  for (const found of left) {
    const count = countOf(counts, found.id);
    count.fired += 1;
    if (count.falseAlarms.length < TOLD) count.falseAlarms.push(`${name}: ${foundInWords(found, events)}`);
  }
}

function countOf(counts: Map<string, Count>, id: string): Count {
  const known = counts.get(id);
  if (known) return known;
  const fresh = noCount();
  counts.set(id, fresh);
  return fresh;
}

/** The same break: detector, part, moment, journey, and desk, or any desk of the unit where the truth names a unit. */
function isThat(planted: PlantedBreak, found: AttributedBreak): boolean {
  return (
    planted.id === found.id &&
    planted.at === found.at &&
    (planted.by === found.by || found.by.startsWith(`${planted.by}.`)) &&
    (planted.part === undefined || planted.part === found.part) &&
    (planted.journeyId === undefined || found.journeyIds.includes(planted.journeyId))
  );
}

const plantedInWords = ({ id, part = '', at, by }: PlantedBreak): string =>
  `${id}${part} at ${formatInstant(at)} by ${by}`;

function foundInWords(
  { id, part = '', at, by, explanation, events }: AttributedBreak,
  log: readonly LogEvent[],
): string {
  const kinds = events.map((seq) => log[seq]?.kind).join('+');
  return `${id}${part} at ${formatInstant(at)} by ${by} (${kinds}): ${explanation}`;
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const measureOf = (id: string, count: Count): DetectorMeasure => ({
  id,
  precision: shareOf(count.found, count.fired),
  recall: shareOf(count.found, count.planted),
  planted: count.planted,
  nearMisses: count.nearMisses,
  missed: count.missed,
  falseAlarms: count.falseAlarms,
});
