/** One look-up over handover contracts, message contracts and the free message. */
import { SPOKEN_CHANNELS } from './codes.ts';
import type { FactId } from './facts.ts';
import {
  type AckLimit,
  HANDOVER_CONTRACTS,
  type HandoverContract,
  type HandoverContractId,
  isHandoverContractId,
  type ReadBackRule,
} from './handover-contracts.ts';
import {
  isMessageContractId,
  MESSAGE_CONTRACTS,
  type MessageContract,
  type MessageContractId,
} from './message-contracts.ts';
import type { SystemId } from './systems.ts';
import { HOUR } from './time.ts';
import type { UnitId } from './units.ts';

/** `free` = text with whatever facts it holds. */
export type ContractId = HandoverContractId | MessageContractId | 'free';

export interface Contract {
  id: ContractId;
  name: string;
  label: string;
  /** Empty for `free`: anybody. */
  from: readonly (UnitId | SystemId)[];
  to: readonly (UnitId | SystemId)[];
  required: readonly FactId[];
  optional: readonly FactId[];
  /** Shift handover only: the parts of `required`. */
  perItem?: readonly FactId[];
  desk?: readonly FactId[];
  /** Absent for `free`: the channel decides. */
  via?: SystemId;
  ack: AckLimit;
  readBack: ReadBackRule;
  /** The handover it is or carries. */
  handover?: HandoverContractId;
}

const FREE: Contract = {
  id: 'free',
  name: 'free',
  label: 'Free message',
  from: [],
  to: [],
  required: [],
  optional: [],
  ack: { text: '4 h to a desk, none to a customer', limitMs: 4 * HOUR },
  readBack: 'no',
};

function ofHandover(id: HandoverContractId): Contract {
  const { readBackText: _, ...rest }: HandoverContract = HANDOVER_CONTRACTS[id];
  return { id, ...rest, handover: id };
}

function ofMessage(id: MessageContractId): Contract {
  const { sameAs, ...own }: MessageContract = MESSAGE_CONTRACTS[id];
  if (!sameAs) return { id, ...own, readBack: 'no' };
  const { required, optional, perItem, desk, readBack } = ofHandover(sameAs);
  return { id, ...own, required, optional, perItem, desk, readBack, handover: sameAs };
}

/** True for H-ids, m-ids and `free`. */
export function isContractId(id: string): id is ContractId {
  return id === 'free' || isHandoverContractId(id) || isMessageContractId(id);
}

/** The contract of an id; a message that carries a handover has the handover's facts and read-back. */
export function contractOf(id: ContractId): Contract {
  if (id === 'free') return FREE;
  return isHandoverContractId(id) ? ofHandover(id) : ofMessage(id);
}

/** What decides whether a read-back is due. */
export interface ReadBackCase {
  channel: string;
  /** Which visit for this need. */
  visitNumber?: number;
  priority?: string;
  /** The result says that the job is blocked. */
  blocked?: boolean;
}

/** True when the receiver owes a read-back of this handover. */
export function readBackDue(id: ContractId, given: ReadBackCase): boolean {
  const rule = contractOf(id).readBack;
  if (rule === 'no') return false;
  if (rule === 'always' || SPOKEN_CHANNELS.has(given.channel)) return true;
  if (rule === 'fromSecondVisit') return (given.visitNumber ?? 1) >= 2;
  if (rule === 'alwaysForP1P2') return given.priority === 'P1' || given.priority === 'P2';
  return rule === 'whenBlocked' && given.blocked === true;
}
