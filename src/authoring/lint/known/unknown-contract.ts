/** Contracts are H1 to H13, m01 to m47 and `free`; in patterns they are judged with the pattern. */

import type { Vocabulary } from '../../vocabulary.ts';
import { moveRules, type Rule } from '../rule.ts';
import { expectAllKnown, expectKnown, type Wanted } from './expect-known.ts';

const contract = ({ contracts }: Vocabulary): Wanted => ({
  thing: 'contract',
  known: [...contracts.keys()],
  otherwise: 'Use H1 to H13, m01 to m47 or free.',
});

export const unknownContract: Rule = {
  code: 'unknown-contract',
  check(scenario, vocabulary, report) {
    const handover = [...vocabulary.contracts.keys()].filter((id) => id.startsWith('H'));
    expectAllKnown(report, ['handovers'], scenario.handovers, {
      ...contract(vocabulary),
      thing: 'handover',
      known: handover,
    });
    for (const [index, form] of scenario.forms.entries())
      expectKnown(report, ['forms', index, 'contract'], form.contract, contract(vocabulary));
    for (const [index, receiver] of scenario.receivers.entries())
      expectKnown(report, ['receivers', index, 'contract'], receiver.contract, contract(vocabulary));
  },
};

export const unknownContractInMove = moveRules(
  'unknown-contract',
  ({ move, path }, _, vocabulary, report) => {
    if (move.move === 'sendHandover')
      expectKnown(report, [...path, 'contract'], move.contract, contract(vocabulary));
    if (move.move === 'sendMessage')
      expectKnown(report, [...path, 'messageId'], move.messageId, contract(vocabulary));
  },
);
