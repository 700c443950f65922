/** The words of the screens of the systems. */
import {
  CANCELS,
  CAUSES,
  CHANNELS,
  CLOSURES,
  CREDIT_RULES,
  PAUSE_REASONS,
  VISIT_OUTCOME_REASONS,
  VISIT_PLANNING_REASONS,
} from '../../../model/codes.ts';

export const screenText = {
  none: 'none',
  nothingOnFile: 'none on file',
  since: (time: string): string => `since ${time}`,
  justNow: 'just now',
  ago: (span: string): string => `${span} ago`,
  notes: 'Notes',
  history: 'History',
  noHistory: 'No change is on file.',
  links: 'Linked to',
  started: 'Started',
  status: 'Status',
  owner: 'With',
  priority: 'Priority',
} as const;

export const customerText = {
  name: 'Name',
  groups: {
    person: 'Person',
    contract: 'Contract',
    need: 'Special need',
    visit: 'Visit',
    onFile: 'Also on file',
  },
  contacts: 'Contacts',
  orders: 'Orders',
  tickets: 'Tickets and complaints',
  visits: 'Visits',
  money: 'Credits and charges',
  others: 'Other records',
  keyed: 'Keyed in',
  linked: (ids: string): string => `linked to ${ids}`,
  reasons: {
    fault: 'fault',
    order: 'order',
    bill: 'bill',
    emergency: 'emergency',
    other: 'other',
  } as Readonly<Record<string, string>>,
  results: {
    resolved: 'closed as resolved',
    informed: 'customer informed',
    callbackOwed: 'call back owed',
    abandoned: 'rang off before an answer',
    hungUp: 'customer hung up',
  } as Readonly<Record<string, string>>,
  columns: { id: 'Id', what: 'What', status: 'Status', owner: 'With', since: 'Since' },
} as const;

export const boardText = {
  declared: 'Declared now',
  noneDeclared: 'None declared.',
  undeclared: 'Not declared, own unit only',
  planned: 'Planned work, now and next 7 days',
  nonePlanned: 'None planned.',
  notices: 'Public words',
  beside: 'Also on the board',
  contacts: 'Fault contacts by street, last 60 min',
  noContacts: 'None.',
  columns: { street: 'Street', count: 'Count', first: 'First at', ids: 'Contacts' },
} as const;

export const lineText = {
  onFile: 'On file',
  neverRun: (names: string): string => `Not run from this desk: ${names}`,
  noRun: 'No check has been run from this desk.',
  noValue: 'No value came back.',
} as const;

export const ticketText = {
  clock: 'Contract clock',
  clockStates: { running: 'running', paused: 'paused', stopped: 'stopped' },
  since: (time: string): string => `since ${time}`,
  due: (time: string): string => `due ${time}`,
  left: (span: string): string => `${span} left`,
  over: (span: string): string => `${span} over`,
  used: (share: number): string => `${share} % used`,
  noLimit: 'no limit set',
  exempt: 'not counted in this queue',
  pausedFor: (span: string): string => `paused ${span} in all`,
} as const;

export const dispatchText = {
  visits: 'Visits',
  unassigned: 'No technician named',
  noVisits: 'No visit is on the board for this case.',
  withoutDay: 'no day on file',
  window: 'Window',
  technician: 'Technician',
  onSite: 'On site',
  status: 'Status',
  visit: 'Visit',
  job: 'Job data',
  now: (clock: string): string => `now ${clock}`,
} as const;

/** What happened, in the history of a record or a visit. */
export const CHANGE_WORDS = {
  opened: { alone: 'opened', before: 'opened as' },
  linked: { alone: 'linked', before: 'linked to' },
  owner: { alone: 'handed on', before: 'with' },
  clockPaused: { alone: 'clock paused', before: 'clock paused' },
  clockResumed: { alone: 'clock runs again', before: 'clock runs again' },
  clockStopped: { alone: 'clock stopped', before: 'clock stopped' },
  clockBreached: { alone: 'limit passed', before: 'limit passed' },
  planned: { alone: 'visit set', before: 'visit set:' },
  arrived: { alone: 'on site', before: 'on site' },
  notMet: { alone: 'no visit made', before: 'no visit made:' },
  finished: { alone: 'visit over', before: 'visit over:' },
  recalled: { alone: 'visit called off', before: 'visit called off:' },
} as const;

const CODES: Readonly<Record<string, { name: string }>> = {
  ...CREDIT_RULES,
  ...CAUSES,
  ...VISIT_PLANNING_REASONS,
  ...VISIT_OUTCOME_REASONS,
  ...CANCELS,
  ...CLOSURES,
  ...PAUSE_REASONS,
};

/** The name of a reason; a word of no table as it is. */
export const reasonName = (code: string): string => CODES[code]?.name ?? code;

const CHANNEL_NAMES: Readonly<Record<string, { name: string }>> = CHANNELS;

/** "text message" of sms; screens show a value by its words already, such as "in person". */
export const channelName = (channel: string): string => CHANNEL_NAMES[channel]?.name ?? channel;
