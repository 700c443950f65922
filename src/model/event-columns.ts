/**
 * The one column spec of the event log (vocabulary 3.1). It generates the typed record, the columns
 * of the engine's log and the readable JSON.
 */
import type { Ms } from './time.ts';

/** int and ms are numbers, ref is an interned string, set is a list of words, side is an object kept beside the columns. */
export type ColumnType = 'int' | 'ms' | 'number' | 'ref' | 'flag' | 'set' | 'text' | 'side';

/** Order is the order of the readable JSON. `seq`, `t` and `kind` are always present. */
export const EVENT_COLUMNS = {
  seq: 'int',
  t: 'ms',
  kind: 'ref',
  journeyId: 'ref',
  incidentId: 'ref',
  areaId: 'ref',
  chain: 'ref',
  actorUnit: 'ref',
  deskId: 'ref',
  onBehalfOf: 'ref',
  targetUnit: 'ref',
  targetDesk: 'ref',
  origin: 'ref',
  systemId: 'ref',
  channel: 'ref',
  messageId: 'ref',
  contract: 'ref',
  handoverId: 'ref',
  objectType: 'ref',
  objectId: 'ref',
  relatedObjectId: 'ref',
  checkId: 'ref',
  evidenceId: 'ref',
  factId: 'ref',
  field: 'ref',
  fromState: 'ref',
  toState: 'ref',
  reasonCode: 'ref',
  owedParty: 'ref',
  commitmentId: 'ref',
  fromAt: 'ms',
  dueAt: 'ms',
  amount: 'number',
  act: 'set',
  mark: 'set',
  stance: 'ref',
  level: 'int',
  parts: 'set',
  vague: 'set',
  fields: 'side',
  says: 'side',
  source: 'ref',
  clock: 'ref',
  visibleToCustomer: 'flag',
  text: 'text',
} as const satisfies Record<string, ColumnType>;

export type EventColumn = keyof typeof EVENT_COLUMNS;

export type FieldVerdict = 'present' | 'missing' | 'wrong' | 'stale' | 'attached';
export type Origin = 'human' | 'script' | 'policy' | 'beat' | 'machine' | 'import';
export type FactSource = 'told' | 'read' | 'lookedUp' | 'checked' | 'pushed' | 'assumed' | 'none';
export type Stance = 'insinuated' | 'asserted' | 'negated' | 'quoted' | 'hedged' | 'evidenced';

type ColumnValue<T extends ColumnType> = T extends 'int' | 'number'
  ? number
  : T extends 'ms'
    ? Ms
    : T extends 'flag'
      ? boolean
      : T extends 'set'
        ? readonly string[]
        : T extends 'side'
          ? Readonly<Record<string, string>>
          : string;

type ColumnRecord = { [C in EventColumn]: ColumnValue<(typeof EVENT_COLUMNS)[C]> };

/**
 * One event as detectors, expectations and metrics read it. Absent = not applicable.
 * `fields` maps a fact to its verdict and lists only facts that exist in truth; `says` maps a fact to the value said.
 */
export type LogEvent = Pick<ColumnRecord, 'seq' | 't' | 'kind' | 'actorUnit' | 'origin'> &
  Partial<Omit<ColumnRecord, 'seq' | 't' | 'kind' | 'actorUnit' | 'origin'>>;

/** What a writer gives: everything but position and time. */
export type EventDraft = Omit<LogEvent, 'seq' | 't'>;
