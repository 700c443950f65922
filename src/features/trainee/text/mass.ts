/** Words of the screens that list records by the hundred. */
import { figure as count } from './figures.ts';

export const massText = {
  filter: 'Filter',
  filterHint: 'words, or area:hill',
  groupBy: 'Group by',
  noGroup: 'nothing',
  columns: {
    id: 'Number',
    at: 'Time',
    minute: 'Minute',
    status: 'Status',
    owner: 'Held by',
    linkedTo: 'Linked to',
  },
  none: 'none',
  selected: 'Selected',
  noMatch: 'No row has these words.',
  noPast: 'Nothing was done to it yet.',
  came: 'came in',
  rows: (shown: number, all: number): string =>
    shown === all ? `${count(all)} rows` : `${count(shown)} of ${count(all)} rows`,
  chosen: (n: number, hidden: number): string =>
    hidden === 0 ? `${count(n)} selected` : `${count(n)} selected, ${count(hidden)} of them not shown`,
  inGroup: (n: number, chosen: number): string =>
    chosen === 0 ? count(n) : `${count(n)}, ${count(chosen)} selected`,
  span: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  many: (n: number, name: string): string => `${count(n)} ${n === 1 ? name : `${name}s`}`,
  changed: (n: number): string =>
    n === 0 ? 'No row changed.' : `${count(n)} ${n === 1 ? 'row' : 'rows'} changed.`,
  keys: 'Arrows move, Space selects, Enter opens, / filters, Ctrl+A selects all that is shown.',
  list: (system: string): string => `${system}, list`,
  controls: 'Do with the selected rows',
  acknowledge: 'Acknowledge',
  toGroup: (label: string): string => `Group ${label}`,
  past: {
    status: 'Status',
    owner: 'Held by',
    linkedTo: 'Linked to',
    note: 'Note',
    ackState: 'Acknowledged by',
    rootCause: 'Cause',
    causeConfidence: 'How sure',
    priority: 'Priority',
  } as Readonly<Record<string, string>>,
};
