/** Every fact a handover needs can stand on a card as people say it. */
import { expect, test } from 'vitest';
import { HANDOVER_CONTRACT_IDS, HANDOVER_CONTRACTS } from '../../../model/handover-contracts.ts';
import { CARD_FACTS } from '../text/card-facts.ts';
import { cardWords } from './card-words.ts';

const line = { from: 'serviceDesk1', to: 'serviceDesk2', times: 1, severe: 0 } as const;

test('a line is a sentence for whoever hands over, and another for whoever takes', () => {
  expect(cardWords({ ...line, side: 'send', contract: 'H6', fact: 'faultSince' })).toBe(
    'When you pass a fault to Service desk 2: say since when.',
  );
  expect(cardWords({ ...line, side: 'receive', contract: 'H6', fact: 'faultSince' })).toBe(
    'When Service desk 1 passes you a fault: ask since when, if it is not said.',
  );
});

test('what most handovers need has words of its own, and no line has an id in it', () => {
  const needed = HANDOVER_CONTRACT_IDS.flatMap((contract) =>
    HANDOVER_CONTRACTS[contract].required.map((fact) => ({ contract, fact })),
  );
  const plain = needed.filter(({ fact }) => fact in CARD_FACTS);
  expect(plain.length / needed.length).toBeGreaterThan(0.8);
  for (const { contract, fact } of needed)
    expect(cardWords({ ...line, side: 'send', contract, fact })).toMatch(
      /^When you pass [a-z ]+ to Service desk 2: say [^A-Z]/,
    );
});
