/** What the screens of the systems hold, as plain data: one frame for all, and a shape of its own for each kind of screen. */
import type { SystemId } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import type { MassView } from '../mass/mass-row.ts';

export interface ScreenRow {
  label: string;
  value: string;
  /** Fact behind the row, so that it can be kept or attached. */
  fact?: string;
  /** Case or incident under which it stands. */
  of?: string;
  /** Since when this value has stood there; absent where it was there before the day began. */
  since?: Ms;
}

/** One entry of the history of a record or a visit. */
export interface ScreenChange {
  at: Ms;
  /** Desk, unit or system that did it, as an address; absent where nobody is named. */
  by?: string;
  what:
    | 'opened'
    | 'status'
    | 'field'
    | 'linked'
    | 'owner'
    | 'clockPaused'
    | 'clockResumed'
    | 'clockStopped'
    | 'clockBreached'
    | 'planned'
    | 'arrived'
    | 'notMet'
    | 'finished'
    | 'recalled';
  /** Name of the field. */
  label?: string;
  from?: string;
  to?: string;
  reason?: string;
}

export interface ScreenNote {
  /** Absent where it was written before anybody counted. */
  at?: Ms;
  by?: string;
  text: string;
}

/** The contract clock of a record. */
export interface ScreenClock {
  state: 'running' | 'paused' | 'stopped';
  startedAt?: Ms;
  /** Absent where nobody named a limit. */
  dueAt?: Ms;
  /** Since when it stands still. */
  stoodAt?: Ms;
  pausedFor: Ms;
  exempt: boolean;
  breached: boolean;
}

export interface ScreenRecord {
  id: string;
  type: string;
  status: string;
  /** Unit, or "nobody". */
  owner: string;
  /** Person of the owning desk. */
  ownerPerson?: string;
  startedAt?: Ms;
  fields: readonly ScreenRow[];
  linkedTo: readonly string[];
  notes: readonly ScreenNote[];
  /** Oldest first; notes are not in it. */
  history: readonly ScreenChange[];
  clock?: ScreenClock;
}

export interface ScreenLine {
  id: string;
  text: string;
  /** The title of a page that is kept in this system. */
  opens?: true;
}

/** What every screen has. */
export interface ScreenFrame {
  system: SystemId;
  title: string;
  /** Case it was opened for, as in `KnownView.ref`. */
  matter?: string;
  /** When it was opened; it does not change under the reader's eyes. */
  at: Ms;
  rows: readonly ScreenRow[];
  records: readonly ScreenRecord[];
  /** A list of lines: titles of pages (they open), one page's text, alarms, results of checks. */
  list: readonly ScreenLine[];
  /** Records in their hundreds, to be filtered, grouped and chosen from. */
  mass?: MassView;
}

/** What the customer system has of one contact beside its record. */
export interface TalkTrace {
  id: string;
  reason?: string;
  result?: string;
  /** Keyed in by the caller; it stands with whoever took the call. */
  keyed: readonly ScreenRow[];
}

export interface Contact {
  record: ScreenRecord;
  at?: Ms;
  channel?: string;
  reason?: string;
  result?: string;
  keyed: readonly ScreenRow[];
}

export interface CustomerScreen extends ScreenFrame {
  kind: 'customer';
  name?: string;
  /** Values of the system, in the order of the screen. */
  about: readonly { group: CustomerGroup; rows: readonly ScreenRow[] }[];
  traces: readonly TalkTrace[];
  contacts: readonly Contact[];
  orders: readonly ScreenRecord[];
  tickets: readonly ScreenRecord[];
  visits: readonly ScreenRecord[];
  money: readonly ScreenRecord[];
  others: readonly ScreenRecord[];
}

export type CustomerGroup = 'person' | 'contract' | 'need' | 'visit' | 'onFile';

/** Contacts of one street within the hour. */
export interface StreetContacts {
  street: string;
  count: number;
  firstAt: Ms;
  ids: readonly string[];
}

/** An incident or planned work on the board, with what is said there about it. */
export interface BoardEntry {
  record: ScreenRecord;
  known: readonly ScreenRow[];
}

export interface OutageBoardScreen extends ScreenFrame {
  kind: 'outageBoard';
  /** Incidents that are declared. */
  declaredIds: readonly string[];
  /** The incident or case of each record. */
  matters: Readonly<Record<string, string>>;
  declared: readonly BoardEntry[];
  /** Incidents of the own unit that are not declared: others do not see them. */
  undeclared: readonly BoardEntry[];
  planned: readonly BoardEntry[];
  notices: readonly ScreenRecord[];
  /** Said on the board about nothing that is listed. */
  beside: readonly ScreenRow[];
  contacts: readonly StreetContacts[];
}

/** One run of checks and what came of it. */
export interface TestCard {
  at: Ms;
  parts: readonly { check: string; name: string; id?: string; rows: readonly ScreenRow[]; text?: string }[];
}

export interface LineTestScreen extends ScreenFrame {
  kind: 'lineTest';
  /** Newest first. */
  runs: readonly TestCard[];
  /** Checks of this system that this desk has not run here. */
  neverRun: readonly string[];
}

export interface TicketScreen extends ScreenFrame {
  kind: 'ticket';
}

/** What the workforce system knows of a visit, beside its record. */
export interface VisitTrace {
  id: string;
  from?: Ms;
  to?: Ms;
  technician?: string;
  arrivedAt?: Ms;
  endedAt?: Ms;
  steps: readonly ScreenChange[];
}

export interface Visit extends VisitTrace {
  record?: ScreenRecord;
  /** The window as it is written in the record, where no day is known. */
  written?: string;
}

export interface DispatchScreen extends ScreenFrame {
  kind: 'dispatch';
  traces: readonly VisitTrace[];
  /** In order of time; those without a day last. */
  visits: readonly Visit[];
  others: readonly ScreenRecord[];
}

export interface RecordScreen extends ScreenFrame {
  kind: 'record';
}

export type Screen =
  | CustomerScreen
  | OutageBoardScreen
  | LineTestScreen
  | TicketScreen
  | DispatchScreen
  | RecordScreen;
