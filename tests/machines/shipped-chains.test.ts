/** All shipped chains against the words of the model: no error, and every warning known with its reason. */
import { describe, expect, it } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { lintChain } from '../../src/engine/lint/lint-chain.ts';
import type { LintVocabulary } from '../../src/engine/lint/vocabulary.ts';
import { contractOf, isContractId } from '../../src/model/contracts.ts';
import { FACTS } from '../../src/model/facts.ts';
import { HANDOVER_CONTRACTS } from '../../src/model/handover-contracts.ts';
import { MESSAGE_CONTRACTS } from '../../src/model/message-contracts.ts';
import { SYSTEMS } from '../../src/model/systems.ts';
import { UNITS } from '../../src/model/units.ts';

const contractIds = ['free', ...Object.keys(HANDOVER_CONTRACTS), ...Object.keys(MESSAGE_CONTRACTS)].filter(
  isContractId,
);

const vocabulary: LintVocabulary = {
  facts: new Set(Object.keys(FACTS)),
  lookUps: new Set(Object.entries(FACTS).flatMap(([id, fact]) => (fact.lookUp.length > 0 ? id : []))),
  units: new Set(Object.keys(UNITS)),
  systems: new Set(Object.keys(SYSTEMS)),
  contracts: new Map(
    contractIds.map((id) => [id, new Set<string>([...contractOf(id).required, ...contractOf(id).optional])]),
  ),
};

/** Facts that a unit finds out and no state or contract of the same chain asks for, and why that is right. */
const KNOWN_WARNINGS: Record<string, Record<string, string>> = {
  orderToActivate: {
    partnerStatus: 'what the partner said; goes to the customer in words (m40)',
    partnerDate: 'becomes the promised date; goes to the customer in words (m40)',
    activationResult: 'an error becomes errorCode, success becomes activatedAt',
    reverseReason: 'goes to the losing operator in m21, a message and no handover of the chain',
  },
  faultToResolve: {
    partnerStatus: 'what the partner said; goes to the customer in words (m40)',
    workaroundExpiry: 'sets the timer workaroundExpiry and stands in H8, which no edge offers',
    timeline: 'root-cause report m45, a message and no handover of the chain',
    contributingBreaks: 'root-cause report m45',
    openAction: 'root-cause report m45',
    actionOwner: 'root-cause report m45',
    actionDue: 'root-cause report m45',
  },
  masterIncident: {
    serviceAffecting: 'decides between impactSeen and notAffecting',
    probableCause: "the element's word; what is said onwards is rootCause",
    timeline: 'root-cause report m45, a message and no handover of the chain',
  },
  handover: {},
  customer: {},
};

describe.each(Object.values(CHAINS))('$id', (def) => {
  const problems = lintChain(def, vocabulary);

  it('has no error', () => {
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('has only the warnings that are explained here', () => {
    expect(new Set(problems.map((problem) => problem.code))).toEqual(
      new Set(problems.length > 0 ? ['yieldUnneeded'] : []),
    );
    const facts = problems.map((problem) => /^"(\w+)"/.exec(problem.message)?.[1]);
    expect([...new Set(facts)].sort()).toEqual(Object.keys(KNOWN_WARNINGS[def.id] ?? {}).sort());
  });
});
