/** What a report of one unit to another is: the contract of a cluster where these two have it, else free text. */
import { HANDOVER_CONTRACTS } from '../../model/handover-contracts.ts';

const CLUSTER_REPORT = 'H10';

/** Units by their ids. */
export function contractOfReport(from: string, to: string): typeof CLUSTER_REPORT | 'free' {
  const spec = HANDOVER_CONTRACTS[CLUSTER_REPORT];
  const fits = spec.from.some((unit) => unit === from) && spec.to.some((unit) => unit === to);
  return fits ? CLUSTER_REPORT : 'free';
}
