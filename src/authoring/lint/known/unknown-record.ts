/** Records at the start have a type and a status that exist, and are linked to records of the start. */

import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';
import { expectAllKnown, expectKnown } from './expect-known.ts';

export const unknownRecord: Rule = {
  code: 'unknown-record-type',
  check(scenario, { recordTypes }, report) {
    const { records } = namesOf(scenario);
    for (const [index, { type, status, linkedTo }] of scenario.opening.records.entries()) {
      const path = ['opening', 'records', index];
      const thing = 'record type';
      expectKnown(report, [...path, 'type'], type, {
        thing,
        known: [...recordTypes.keys()],
        otherwise: 'Use a record type of the vocabulary, as troubleTicket.',
      });
      expectAllKnown(report, [...path, 'linkedTo'], linkedTo, {
        thing: 'record',
        code: 'unknown-record',
        known: records,
        otherwise: 'Add it under "records", or link to one that stands there.',
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
