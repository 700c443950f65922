/** Records at the start have a type and a status that exist. */

import type { Rule } from '../rule.ts';
import { expectKnown } from './expect-known.ts';

export const unknownRecord: Rule = {
  code: 'unknown-record-type',
  check(scenario, { recordTypes }, report) {
    for (const [index, { type, status }] of scenario.opening.records.entries()) {
      const path = ['opening', 'records', index];
      const thing = 'record type';
      expectKnown(report, [...path, 'type'], type, {
        thing,
        known: [...recordTypes.keys()],
        otherwise: 'Use a record type of the vocabulary, as troubleTicket.',
      });
      const known = recordTypes.get(type)?.statuses;
      if (known && known.length > 0)
        expectKnown(report, [...path, 'status'], status, {
          thing: `status of ${type}`,
          code: 'unknown-status',
          known,
          otherwise: `Use one of ${known.join(', ')}.`,
        });
    }
  },
};
