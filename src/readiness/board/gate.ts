/** Gate G1, seven days before go-live: what must be green, what it rests on, and who answers for going on without. */
import type { Contact } from './contact-state.ts';
import type { CriterionNote, WaiverNote } from './note.ts';
import type { PairStanding } from './pair-state.ts';

/** In the order of the agenda. `entered`: Baton cannot know it, somebody says it with a name. */
export const GATE_CRITERIA = [
  { id: 'sev1', how: 'entered', mayBeWaived: false },
  { id: 'interfaces', how: 'entered', mayBeWaived: true },
  { id: 'iam', how: 'entered', mayBeWaived: true },
  { id: 'runbooks', how: 'entered', mayBeWaived: true },
  { id: 'pairs', how: 'computed', mayBeWaived: true },
  { id: 'contacts', how: 'computed', mayBeWaived: true },
  { id: 'training', how: 'entered', mayBeWaived: true },
  { id: 'rollback', how: 'entered', mayBeWaived: true },
] as const;

export type CriterionId = (typeof GATE_CRITERIA)[number]['id'];

export interface CriterionStanding {
  id: CriterionId;
  how: 'entered' | 'computed';
  /** `open`: not known, or not finished. */
  state: 'met' | 'failed' | 'open';
  entry?: CriterionNote;
  /** There is one, whether it is needed or not. */
  waiver?: WaiverNote;
  /** The waiver stands for it. */
  waived: boolean;
  mayBeWaived: boolean;
}

export interface Gate {
  /** `withWaivers`: nothing open that nobody answers for. */
  verdict: 'go' | 'withWaivers' | 'notYet' | 'no';
  criteria: readonly CriterionStanding[];
}

export interface GateInput {
  pairs: readonly PairStanding[];
  contacts: readonly Contact[];
  entries: readonly CriterionNote[];
  waivers: readonly WaiverNote[];
}

export function gateOf(input: GateInput): Gate {
  const criteria = GATE_CRITERIA.map((criterion) => standingOf(criterion, input));
  const unmet = criteria.filter(({ state, waived }) => state !== 'met' && !waived);
  if (unmet.some(({ state }) => state === 'failed')) return { verdict: 'no', criteria };
  if (unmet.length > 0) return { verdict: 'notYet', criteria };
  return { verdict: criteria.some(({ waived }) => waived) ? 'withWaivers' : 'go', criteria };
}

function standingOf(
  { id, how, mayBeWaived }: (typeof GATE_CRITERIA)[number],
  { pairs, contacts, entries, waivers }: GateInput,
): CriterionStanding {
  const entry = entries.find(({ criterion }) => criterion === id);
  const waiver = waivers.find(({ criterion }) => criterion === id);
  const state =
    id === 'pairs' ? pairsState(pairs) : id === 'contacts' ? contactsState(contacts) : stateBy(entry);
  // No name stands for a red pair: whoever would have to answer cannot be reached.
  const may = mayBeWaived && !(id === 'pairs' && state === 'failed');
  return {
    id,
    how,
    state,
    ...(entry === undefined ? {} : { entry }),
    ...(waiver === undefined ? {} : { waiver }),
    waived: may && state !== 'met' && waiver !== undefined,
    mayBeWaived: may,
  };
}

const stateBy = (entry: CriterionNote | undefined): CriterionStanding['state'] =>
  entry === undefined ? 'open' : entry.met ? 'met' : 'failed';

/** A red one fails it; one in use of which nothing was shown leaves it open. */
function pairsState(pairs: readonly PairStanding[]): CriterionStanding['state'] {
  if (pairs.some(({ state }) => state === 'red')) return 'failed';
  return pairs.some(({ state, unused }) => state === 'none' && !unused) ? 'open' : 'met';
}

function contactsState(contacts: readonly Contact[]): CriterionStanding['state'] {
  if (contacts.some(({ state }) => state === 'dead')) return 'failed';
  const inUse = contacts.filter(({ state }) => state !== 'unused');
  return inUse.length > 0 && inUse.every(({ state }) => state === 'answered') ? 'met' : 'open';
}
