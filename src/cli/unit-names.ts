/** Names of units as lines of text show them. */
import { isUnitId, UNITS } from '../model/units.ts';

/** "Contact centre agent (tier 0/1)" as "contact centre agent"; an unknown id as it is. */
export function shortUnitName(unit: string): string {
  if (!isUnitId(unit)) return unit;
  const name = UNITS[unit].name.replace(/ \(.*\)$/, '');
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
