/** The columnar event log: one column per row of the spec, words interned, rows read back as records. */
import {
  EVENT_COLUMNS,
  type EventColumn,
  type EventDraft,
  type LogEvent,
} from '../../model/event-columns.ts';

type Side = Readonly<Record<string, string>>;

/** Interns words so that a column holds small integers. */
class Words {
  readonly list: string[] = [''];
  private readonly codes = new Map<string, number>([['', 0]]);

  code(word: string): number {
    const known = this.codes.get(word);
    if (known !== undefined) return known;
    const code = this.list.length;
    this.list.push(word);
    this.codes.set(word, code);
    return code;
  }
}

interface Column {
  write(row: number, value: unknown): void;
  read(row: number): unknown;
  grow(size: number): void;
}

const ABSENT = Number.NaN;

function numberColumn(size: number): Column {
  let cells = new Float64Array(size).fill(ABSENT);
  return {
    write(row, value) {
      cells[row] = typeof value === 'number' ? value : ABSENT;
    },
    read(row) {
      const value = cells[row] ?? ABSENT;
      return Number.isNaN(value) ? undefined : value;
    },
    grow(next) {
      const bigger = new Float64Array(next).fill(ABSENT);
      bigger.set(cells);
      cells = bigger;
    },
  };
}

function wordColumn(size: number, words: Words): Column {
  let cells = new Int32Array(size);
  return {
    write(row, value) {
      cells[row] = typeof value === 'string' ? words.code(value) : 0;
    },
    read(row) {
      const code = cells[row] ?? 0;
      return code === 0 ? undefined : words.list[code];
    },
    grow(next) {
      const bigger = new Int32Array(next);
      bigger.set(cells);
      cells = bigger;
    },
  };
}

function flagColumn(size: number): Column {
  let cells = new Int8Array(size);
  return {
    write(row, value) {
      cells[row] = value === true ? 1 : value === false ? 2 : 0;
    },
    read(row) {
      return cells[row] === 1 ? true : cells[row] === 2 ? false : undefined;
    },
    grow(next) {
      const bigger = new Int8Array(next);
      bigger.set(cells);
      cells = bigger;
    },
  };
}

/** What was written stays, whatever the writer goes on to do with its own list or table. */
const ownCopy = (value: unknown): unknown =>
  Array.isArray(value) ? [...value] : isSide(value) ? { ...value } : value;

/** Texts, sets and side tables are rare: a map from row to value. */
function sparseColumn(): Column {
  const cells = new Map<number, unknown>();
  return {
    write(row, value) {
      if (value !== undefined) cells.set(row, ownCopy(value));
    },
    read: (row) => cells.get(row),
    grow() {},
  };
}

const COLUMN_NAMES = Object.keys(EVENT_COLUMNS).filter(
  (name): name is Exclude<EventColumn, 'seq'> => name in EVENT_COLUMNS && name !== 'seq',
);

const isSide = (value: unknown): value is Side =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSet = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0;

export class EventLog {
  private size = 0;
  private readonly records: LogEvent[] = [];
  private capacity = 256;
  private readonly words = new Words();
  private readonly columns: Record<string, Column>;

  constructor() {
    this.columns = {};
    for (const name of COLUMN_NAMES) this.columns[name] = this.columnFor(name);
  }

  get length(): number {
    return this.size;
  }

  /** Writes one event and returns its position. Empty sets and side tables are left out. */
  append(t: number, draft: EventDraft): number {
    for (const name of Object.keys(draft)) {
      if (name === 't' || !this.columns[name]) throw new Error(`no such event column: ${name}`);
    }
    const row = this.size;
    if (row === this.capacity) {
      this.capacity *= 2;
      for (const column of Object.values(this.columns)) column.grow(this.capacity);
    }
    this.size += 1;
    this.columns.t?.write(row, t);
    for (const [name, value] of Object.entries(draft)) {
      if (value === undefined || (Array.isArray(value) && !isSet(value))) continue;
      if (isSide(value) && Object.keys(value).length === 0) continue;
      this.columns[name]?.write(row, value);
    }
    return row;
  }

  /** The event at a position as a record; made once. */
  at(row: number): LogEvent {
    const known = this.records[row];
    if (known) return known;
    const event: Record<string, unknown> = { seq: row };
    for (const name of COLUMN_NAMES) {
      const value = this.columns[name]?.read(row);
      if (value !== undefined) event[name] = value;
    }
    const record = asLogEvent(event);
    this.records[row] = record;
    return record;
  }

  /** All events in order. */
  events(): LogEvent[] {
    return Array.from({ length: this.size }, (_, row) => this.at(row));
  }

  private columnFor(name: Exclude<EventColumn, 'seq'>): Column {
    switch (EVENT_COLUMNS[name]) {
      case 'int':
      case 'ms':
      case 'number':
        return numberColumn(this.capacity);
      case 'ref':
        return wordColumn(this.capacity, this.words);
      case 'flag':
        return flagColumn(this.capacity);
      default:
        return sparseColumn();
    }
  }
}

function isLogEvent(event: Record<string, unknown>): event is Record<string, unknown> & LogEvent {
  return (
    typeof event.seq === 'number' &&
    typeof event.t === 'number' &&
    typeof event.kind === 'string' &&
    typeof event.actorUnit === 'string' &&
    typeof event.origin === 'string'
  );
}

function asLogEvent(event: Record<string, unknown>): LogEvent {
  if (!isLogEvent(event)) throw new Error('an event needs time, kind, actor and origin');
  return event;
}
