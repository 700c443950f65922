/** Every line somebody can ring or write on: a contract between two units, where an answer is owed. */
import { type Contract, type ContractId, contractOf } from '../../model/contracts.ts';
import { HANDOVER_CONTRACT_IDS } from '../../model/handover-contracts.ts';
import { MESSAGE_CONTRACT_IDS } from '../../model/message-contracts.ts';
import type { Ms } from '../../model/time.ts';
import { isUnitId, type UnitId } from '../../model/units.ts';

export interface ContactLine {
  id: string;
  contract: ContractId;
  from: UnitId;
  to: UnitId;
  limit: { text: string; ms: Ms; workingDays?: number };
}

/** Handed over from shift to shift within one unit. */
const isOfShift = ({ handover }: Contract): boolean => handover === 'H8';

const isDesk = (id: string): id is UnitId => isUnitId(id) && id !== 'customer';

/** The unit pairs between which a contract is handed over. */
export function pairsOf(id: ContractId): { from: UnitId; to: UnitId }[] {
  const contract = contractOf(id);
  const [senders, receivers] = [contract.from.filter(isDesk), contract.to.filter(isDesk)];
  return senders.flatMap((from) =>
    receivers.filter((to) => (from === to) === isOfShift(contract)).map((to) => ({ from, to })),
  );
}

function linesOf(id: ContractId): ContactLine[] {
  const { ack } = contractOf(id);
  const ms = ack.limitMs ?? ack.p1LimitMs;
  // Nothing is owed, or a machine gives the receipt: nobody to ring.
  if (ms === undefined || ack.none === true || ack.machine === true) return [];
  const { text, workingDays } = ack;
  const limit = { text, ms, ...(workingDays === undefined ? {} : { workingDays }) };
  return pairsOf(id).map(({ from, to }) => ({ id: `${id} ${from} ${to}`, contract: id, from, to, limit }));
}

const handovers: readonly ContactLine[] = HANDOVER_CONTRACT_IDS.flatMap(linesOf);

/** A message that carries a handover goes by its line. */
const isCarriedAlready = ({ contract, from, to }: ContactLine): boolean =>
  handovers.some(
    (line) => line.contract === contractOf(contract).handover && line.from === from && line.to === to,
  );

export const CONTACT_LINES: readonly ContactLine[] = [
  ...handovers,
  ...MESSAGE_CONTRACT_IDS.flatMap(linesOf).filter((line) => !isCarriedAlready(line)),
];
