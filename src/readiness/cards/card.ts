/** A situation card: could you? And what evidence would show that you can. */
import type { HandoverContractId } from '../../model/handover-contracts.ts';
import type { UnitId } from '../../model/units.ts';
import type { DrillSide } from '../drills/drill.ts';
import type { FailureCode } from '../evidence.ts';

export const AUDIENCES = [
  'operationalTeams',
  'ossAdministrators',
  'ossUserGroups',
  'customerProjectTeam',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Evidence that fits all that is named here; what is not named may be anything. */
export interface Need {
  contract: HandoverContractId;
  side?: DrillSide;
  /** Any one of these. */
  pairs?: readonly (readonly [from: UnitId, to: UnitId])[];
  /** Any one of these. */
  codes?: readonly FailureCode[];
  scenarios?: readonly string[];
}

export interface SituationCard {
  id: string;
  /** The situation; the question after it is the same for all. */
  words: string;
  /** All of these have to be shown; empty where Baton has no runs for it. */
  needs: readonly Need[];
  /** Where it is shown instead, or where to practise it: a scenario to begin with. */
  play?: string;
  elsewhere?: string;
}
