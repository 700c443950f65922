/** Written events are of kinds and columns that exist. */
import { EVENT_COLUMNS } from '../../../model/event-columns.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectAllKnown, expectKeysKnown, expectKnown, type Wanted } from './expect-known.ts';

const column: Wanted = {
  thing: 'column of an event',
  code: 'unknown-column',
  known: [...Object.keys(EVENT_COLUMNS), 'at'],
  otherwise: 'Use a column of the event record, as objectId.',
};

const kind = ({ eventKinds }: Vocabulary): Wanted => ({
  thing: 'kind of event',
  known: [...eventKinds.keys()],
  otherwise: 'Use a kind of the vocabulary, as messageSent.',
});

export const unknownEventKind: Rule = {
  code: 'unknown-event-kind',
  check(scenario, vocabulary, report) {
    const event = (path: Path, written: { kind: string }): void => {
      expectKnown(report, [...path, 'kind'], written.kind, kind(vocabulary));
      expectKeysKnown(report, path, written, column);
    };
    for (const { deed, path } of deedsOf(scenario)) if ('emit' in deed) event([...path, 'emit'], deed.emit);
    for (const [index, each] of scenario.opening.events.entries()) event(['opening', 'events', index], each);
    for (const [index, { same }] of scenario.expectations.entries())
      expectAllKnown(report, ['expectations', index, 'same'], same, column);
  },
};
