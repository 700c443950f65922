/** What a desk sees beside the words of a drill: values with where they stand and how old they are. */
import { valueWords } from '../../exercise/value-words.ts';
import { FACTS, isFactId } from '../../model/facts.ts';
import { RIGHTS } from '../../model/rights.ts';
import type { ScenarioFact } from '../../model/scenario.ts';
import { clockOf, DAY, MINUTE, type Ms } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import type { DrillRow } from './drill.ts';

/** A register at which nobody has looked for so long is older than any word of today [A]. */
const OLD: Ms = 21 * DAY;
/** In a system of the hour this is as old [A]. */
const EARLIER: Ms = 45 * MINUTE;
/** What has changed did so this long before the handover [A]. */
const JUST: Ms = 6 * MINUTE;

/** Systems that are written once and looked at years later. */
const REGISTERS: ReadonlySet<string> = new Set(['crm', 'gis', 'inventory', 'billing', 'contactRegister']);

interface Held {
  fact: string;
  spec: ScenarioFact;
  value: string;
}

const row = ({ fact, spec }: Held, value: string, system?: string): DrillRow => ({
  fact,
  label: spec.label ?? fact,
  words: valueWords(spec, value),
  ...(system === undefined ? {} : { system }),
});

/** The value as it stands now. */
export const standing = (held: Held, system?: string): DrillRow => row(held, held.value, system);

/** The same, come in only just now. */
export const newer = (held: Held, system?: string): DrillRow => ({ ...standing(held, system), age: JUST });

/** A value of before: of weeks ago in a register, of the same morning elsewhere. */
export const older = (held: Held, value: string, system?: string): DrillRow => ({
  ...row(held, value, system),
  age: system !== undefined && REGISTERS.has(system) ? OLD : EARLIER,
});

/**
 * Whether a value could have been another one before: an order keeps its number, though not whom one rings about it; what
 * has happened stays where it is in the day, and what is counted grows.
 */
export function mayHaveBeen({ fact, spec, value }: Held, before: string, at: Ms): boolean {
  if (spec.type === 'id') return /phone|contact|number$/i.test(fact);
  if (spec.type === 'time') return value > clockOf(at);
  return spec.type !== 'number' || Number(before) < Number(value);
}

/** A system in which the fact stands and which the unit may open, if only in part. */
export function systemFor(unit: string, fact: string): string | undefined {
  if (!isFactId(fact) || !isUnitId(unit)) return undefined;
  const { open, partial } = RIGHTS[unit];
  const may: readonly string[] = [...open, ...partial.map(({ system }) => system)];
  return FACTS[fact].lookUp.find((system) => may.includes(system));
}
