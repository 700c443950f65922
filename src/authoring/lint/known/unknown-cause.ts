/** Words for causes stand under a cause code, and under the half that the code belongs to. */
import type { Vocabulary } from '../../vocabulary.ts';
import type { Rule } from '../rule.ts';
import { expectKeysKnown } from './expect-known.ts';

export const unknownCause: Rule = {
  code: 'unknown-cause',
  check({ causes }, { causeSides }: Vocabulary, report) {
    for (const side of ['customerSide', 'providerSide'] as const) {
      const known = [...causeSides].filter(([, half]) => half === side).map(([code]) => code);
      expectKeysKnown(report, ['causes', side], causes[side], {
        thing: `cause of ${side}`,
        known,
        otherwise: `Use one of ${known.join(', ')}.`,
      });
    }
  },
};
