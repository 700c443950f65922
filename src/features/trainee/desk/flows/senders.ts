/** Who an incoming row is from, as an address: the view names people with their unit, "Bea, Service operations centre". */
import { UNIT_IDS, UNITS } from '../../../../model/units.ts';

/** The unit of a sender, or undefined for a customer. */
export function unitOfSender(from: string): string | undefined {
  return UNIT_IDS.find((id) => from.endsWith(`, ${UNITS[id].name}`));
}
