/** Who an incoming row is from, as an address: the view names people with their unit, "Bea, Service operations centre". */
import { UNIT_IDS, UNITS } from '../../../../model/units.ts';
import { unitName } from '../../text/units.ts';

/** The unit of a sender, or undefined for a customer. */
function unitOfSender(from: string): string | undefined {
  return UNIT_IDS.find((id) => from.endsWith(`, ${UNITS[id].name}`) || from.endsWith(`, ${id}`));
}

/** "Bea, Service operations": the desk's own word for the unit, which may stand alone. Customers keep their name. */
export function senderName(from: string): string {
  const whole = UNIT_IDS.find((id) => UNITS[id].name === from);
  if (whole !== undefined) return unitName(whole);
  const unit = unitOfSender(from);
  return unit === undefined ? from : `${firstName(from)}, ${unitName(unit)}`;
}

/** "Bea" of "Bea, Service operations centre"; the whole name of a customer. */
export const firstName = (from: string): string =>
  unitOfSender(from) === undefined ? from : (from.split(',')[0] ?? from);
