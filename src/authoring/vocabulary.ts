/** The words a scenario may use: handed to every lint rule, so that rules can be tried with other words. */
import type { ChainDefinition } from '../model/chain-definition.ts';
import { CLOCKS } from '../model/clocks.ts';
import {
  CANCELS,
  CAUSES,
  CHANNELS,
  CHECKS,
  type Check,
  CLOSURES,
  CREDIT_RULES,
  isWorkCode,
  mayWork,
  PAUSE_REASONS,
  WORK,
} from '../model/codes.ts';
import { type Contract, contractOf, isContractId } from '../model/contracts.ts';
import { EVENT_KINDS, type EventKindEntry } from '../model/event-kinds.ts';
import { FACTS, type Fact } from '../model/facts.ts';
import { HANDOVER_CONTRACT_IDS } from '../model/handover-contracts.ts';
import { MESSAGE_CONTRACT_IDS } from '../model/message-contracts.ts';
import { isMoveId, MOVES, type MoveEntry, mayMove } from '../model/moves-catalogue.ts';
import { RECORD_TYPES, type RecordType } from '../model/record-types.ts';
import { mayOpen } from '../model/rights.ts';
import { isSystemId, SYSTEMS } from '../model/systems.ts';
import { isUnitId, UNITS, unitOfDesk } from '../model/units.ts';
import { DIMENSION_OF_BREAK } from '../verdicts/grades.ts';

/** Ids with what the tables say of them. */
type Table<T> = ReadonlyMap<string, T>;
type Words = ReadonlySet<string>;

/** Lists of codes that moves and patterns take their words from. */
export interface Codes {
  cause: Words;
  closure: Words;
  cancel: Words;
  work: Words;
  pauseReason: Words;
  creditRule: Words;
  channel: Words;
  clock: Words;
}

export interface Vocabulary {
  units: Words;
  systems: Words;
  facts: Table<Fact>;
  eventKinds: Table<EventKindEntry>;
  /** H1 to H13, m01 to m47 and `free`. */
  contracts: Table<Contract>;
  moves: Table<MoveEntry>;
  checks: Table<Check>;
  recordTypes: Table<RecordType>;
  codes: Codes;
  /** CB01 to CB24, as the detectors name them. */
  breaks: Words;
  /** Cause codes with the half they belong to. */
  causeSides: Table<string>;
  /** Empty when no chains were handed in: then nothing about chains is checked. */
  chains: Table<ChainDefinition>;
  /** The unit opens this system, whole or in part. */
  mayOpen(unit: string, system: string): boolean;
  /** The move is in the unit's palette; for work, the work is its own. */
  mayMove(unit: string, move: string, work?: string): boolean;
  mayWork(unit: string, work: string): boolean;
  unitOfDesk(desk: string): string | undefined;
}

const table = <T>(entries: Readonly<Record<string, T>>): Table<T> => new Map(Object.entries(entries));
const words = (entries: object): Words => new Set(Object.keys(entries));

function contracts(): Table<Contract> {
  const ids = [...HANDOVER_CONTRACT_IDS, ...MESSAGE_CONTRACT_IDS, 'free'].filter(isContractId);
  return new Map(ids.map((id) => [id, contractOf(id)]));
}

/** A voice on the floor, scripted only: no desk with a palette, so nothing is refused to it. */
const VOICE = 'supervisor';

/** The vocabulary of the model; chains come from the registry of whoever calls. */
export function modelVocabulary(chains: Readonly<Record<string, ChainDefinition>> = {}): Vocabulary {
  return {
    units: words(UNITS),
    systems: words(SYSTEMS),
    facts: table<Fact>(FACTS),
    eventKinds: table<EventKindEntry>(EVENT_KINDS),
    contracts: contracts(),
    moves: table<MoveEntry>(MOVES),
    checks: table<Check>(CHECKS),
    recordTypes: table<RecordType>(RECORD_TYPES),
    codes: {
      cause: words(CAUSES),
      closure: words(CLOSURES),
      cancel: words(CANCELS),
      work: words(WORK),
      pauseReason: words(PAUSE_REASONS),
      creditRule: words(CREDIT_RULES),
      channel: words(CHANNELS),
      clock: words(CLOCKS),
    },
    breaks: words(DIMENSION_OF_BREAK),
    causeSides: new Map(Object.entries(CAUSES).map(([code, { side }]) => [code, side])),
    chains: table(chains),
    mayOpen: (unit, system) => isUnitId(unit) && isSystemId(system) && mayOpen(unit, system) !== 'no',
    mayMove: (unit, move, work) =>
      isUnitId(unit) && isMoveId(move) && (unit === VOICE || mayMove(unit, move, work)),
    mayWork: (unit, work) => isUnitId(unit) && isWorkCode(work) && mayWork(unit, work),
    unitOfDesk,
  };
}
