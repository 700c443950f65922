/** How ready two units are for each other: the least of what was shown, answered and drilled between them. */
import { type ContractId, contractOf, isContractId } from '../../model/contracts.ts';
import { HANDOVER_CONTRACT_IDS } from '../../model/handover-contracts.ts';
import type { DrillSide } from '../drills/drill.ts';
import { type Evidence, type FailureCode, isSlip, itemKey } from '../evidence.ts';
import { pairsOf } from './contact-lines.ts';
import type { Contact } from './contact-state.ts';
import { groupedBy } from './grouped.ts';
import { AMBER_FROM, DECAYS_AFTER, DRILL_COUNTS, GREEN_FROM } from './settings.ts';
import { SKILL_STATES, type SkillStanding, type SkillState } from './skill-state.ts';

export const PAIR_STATES = ['green', 'amber', 'red', 'none'] as const;
export type PairState = (typeof PAIR_STATES)[number];

/** In the order of the rule. */
export const PAIR_PARTS = ['words', 'readBack', 'acknowledged', 'drilled'] as const;
export type PairPart = (typeof PAIR_PARTS)[number];

/** Share of 0 to 1; `unmeasured`: owed, and nothing known of it. `notDue`: no contract of the pair asks for it. */
export type PartValue = number | 'unmeasured' | 'notDue';

export interface PairStanding {
  from: string;
  to: string;
  contracts: readonly string[];
  state: PairState;
  parts: Readonly<Record<PairPart, PartValue>>;
  /** The parts that keep it from being green. */
  short: readonly PairPart[];
  /** The lowest step of what was practised at each end; absent where nothing was. */
  trained: Partial<Record<DrillSide, SkillState>>;
  /** Wall time of the last practice at each end. */
  last: Partial<Record<DrillSide, number>>;
  /** Oldest first. */
  evidence: readonly Evidence[];
  contacts: readonly Contact[];
  dead: readonly Contact[];
  /** No line of it is in use in this house. */
  unused: boolean;
}

export interface PairsOf {
  evidence: readonly Evidence[];
  skills: readonly SkillStanding[];
  contacts: readonly Contact[];
  /** Wall time in ms. */
  now: number;
}

const keyOf = ({ from, to }: { from: string; to: string }): string => `${from} ${to}`;

/** Every pair of a handover contract, and whatever else was practised or tried. */
export function pairStandings({ evidence, skills, contacts, now }: PairsOf): PairStanding[] {
  const pieces = groupedBy(evidence, keyOf);
  const standing = groupedBy(skills, keyOf);
  const lines = groupedBy(contacts, ({ line }) => keyOf(line));
  const tried = contacts.filter(({ note }) => note?.triedAt !== undefined).map(({ line }) => line);
  const allowed = HANDOVER_CONTRACT_IDS.flatMap((id) => pairsOf(id).map((pair) => ({ ...pair, id })));
  const contractsOf = groupedBy(allowed, keyOf);
  const all = new Map([...allowed, ...evidence, ...tried].map((pair) => [keyOf(pair), pair]));
  return [...all].map(([key, { from, to }]) => {
    const own = pieces.get(key) ?? [];
    const known = [
      ...(contractsOf.get(key) ?? []).map(({ id }) => id),
      ...own.map(({ contract }) => contract),
    ];
    return standingOf({
      pair: { from, to },
      contracts: [...new Set(known)],
      evidence: own,
      skills: standing.get(key) ?? [],
      contacts: lines.get(key) ?? [],
      now,
    });
  });
}

interface OnePair extends PairsOf {
  pair: { from: string; to: string };
  contracts: readonly string[];
}

function standingOf({ pair, contracts, evidence, skills, contacts, now }: OnePair): PairStanding {
  const last = { ...lastOf(evidence, 'send'), ...lastOf(evidence, 'receive') };
  const dead = contacts.filter(({ state }) => state === 'dead');
  const parts: Record<PairPart, PartValue> = {
    words: shareOf(evidence, WORD_CODES, now) ?? 'unmeasured',
    readBack: readBackOf(contracts, evidence, now),
    acknowledged: acknowledgedOf(evidence, contacts, now),
    drilled: drilledOf(last, now),
  };
  return {
    ...pair,
    contracts,
    state: evidence.length === 0 && dead.length === 0 ? 'none' : stateOf(parts, dead.length > 0),
    parts,
    short: PAIR_PARTS.filter((part) => isShort(parts[part]) || (part === 'acknowledged' && dead.length > 0)),
    trained: { ...lowestOf(skills, 'send'), ...lowestOf(skills, 'receive') },
    last,
    evidence,
    contacts,
    dead,
    unused: contacts.length > 0 && contacts.every(({ state }) => state === 'unused'),
  };
}

/** What the words of a handover can lack, and what noticing it takes. */
const WORD_CODES: readonly FailureCode[] = [
  'omittedFact',
  'wrongFact',
  'staleFact',
  'contradiction',
  'falseAlarm',
];

const isShort = (value: PartValue): boolean =>
  value === 'unmeasured' || (value !== 'notDue' && value < GREEN_FROM);

/** The least part decides; what was never measured is no proof, and no fault either. */
function stateOf(parts: Readonly<Record<PairPart, PartValue>>, isDead: boolean): PairState {
  const values = PAIR_PARTS.map((part) => parts[part]);
  const least = Math.min(...values.filter((value) => typeof value === 'number'));
  if (isDead || least < AMBER_FROM) return 'red';
  return values.some(isShort) ? 'amber' : 'green';
}

/** The newest piece of each thing that is practised, as long as it counts. */
const newestOf = (evidence: readonly Evidence[], codes: readonly FailureCode[], now: number): Evidence[] => [
  ...new Map(
    evidence
      .filter(({ at, code }) => codes.includes(code) && now - at <= DECAYS_AFTER)
      .toSorted((a, b) => a.at - b.at)
      .map((piece) => [itemKey(piece), piece]),
  ).values(),
];

function shareOf(
  evidence: readonly Evidence[],
  codes: readonly FailureCode[],
  now: number,
): number | undefined {
  const newest = newestOf(evidence, codes, now);
  return newest.length === 0 ? undefined : newest.filter((piece) => !isSlip(piece)).length / newest.length;
}

function readBackOf(contracts: readonly string[], evidence: readonly Evidence[], now: number): PartValue {
  const share = shareOf(evidence, ['noReadBack'], now);
  if (share !== undefined) return share;
  const isDue = contracts.filter(isContractId).some((id: ContractId) => contractOf(id).readBack !== 'no');
  return isDue ? 'unmeasured' : 'notDue';
}

function acknowledgedOf(evidence: readonly Evidence[], contacts: readonly Contact[], now: number): PartValue {
  const taken = newestOf(evidence, ['noAcknowledge'], now).map((piece) => !isSlip(piece));
  const rung = contacts
    .filter(({ state }) => state === 'answered' || state === 'dead')
    .map(({ state }) => state === 'answered');
  const all = [...taken, ...rung];
  return all.length === 0 ? 'unmeasured' : all.filter(Boolean).length / all.length;
}

/** Whole where both ends were practised lately, half where one was. */
function drilledOf(last: Partial<Record<DrillSide, number>>, now: number): number {
  const lately = [last.send, last.receive].filter((at) => at !== undefined && now - at <= DRILL_COUNTS);
  return lately.length / 2;
}

const lastOf = (evidence: readonly Evidence[], side: DrillSide): Partial<Record<DrillSide, number>> => {
  const times = evidence.filter((piece) => piece.side === side).map(({ at }) => at);
  return times.length === 0 ? {} : { [side]: Math.max(...times) };
};

const lowestOf = (
  skills: readonly SkillStanding[],
  side: DrillSide,
): Partial<Record<DrillSide, SkillState>> => {
  const steps = skills.filter((skill) => skill.side === side).map(({ state }) => SKILL_STATES.indexOf(state));
  const state = SKILL_STATES[Math.min(...steps)];
  return state === undefined ? {} : { [side]: state };
};
