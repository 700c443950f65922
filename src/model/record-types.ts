/** Records: what the systems say, never what is. Their states and fields, where they show, who may write them (vocabulary 2.7). */
import { mayOpen } from './rights.ts';
import type { SystemId } from './systems.ts';
import { EVERY_DESK, type UnitId } from './units.ts';

/** Writers named by what they are to the record, not by their unit. */
export type Standing =
  | 'deskInTalk'
  | 'sender'
  | 'machine'
  | 'recordOwner'
  | 'holder'
  | 'leavingDesk'
  | 'deskInBridge'
  | 'anyDesk';

/** A limit that depends on the case at hand. */
export type WriteCondition =
  | 'untilAccepted'
  | 'beforeStart'
  | 'asProposal'
  | 'ownReservation'
  | 'ownDraft'
  | 'tier1Codes'
  | 'migrated'
  | 'ownSide';

export interface RecordWriter {
  who: readonly (UnitId | Standing)[];
  /** Field names; `open` = create the record. */
  fields: 'all' | readonly string[];
  /** The only statuses this writer may set, where it may set status at all. */
  statuses?: readonly string[];
  condition?: WriteCondition;
}

export interface RecordType {
  name: string;
  meaning: string;
  statuses: readonly string[];
  /** Own fields with their plain names; COMMON_RECORD_FIELDS come on top. */
  fields: Readonly<Record<string, string>>;
  visibleIn: readonly SystemId[];
  /** Systems of `visibleIn` that show it only under a condition. */
  visibleWhen?: Partial<Record<SystemId, string>>;
  writers: readonly RecordWriter[];
}

export const COMMON_RECORD_FIELDS = [
  'objectId',
  'type',
  'journeyId',
  'status',
  'startedAt',
  'linkedTo',
  'ownerUnit',
  'ownerDesk',
  'visibleIn',
  'changedAt',
  'changedBy',
] as const;

const ORDER_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'completed',
  'failed',
  'partial',
  'assessingCancellation',
  'pendingCancellation',
] as const;

const CASE_STATES = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'resolved',
  'closed',
  'cancelled',
] as const;

const PARTNER_STATES = ['acknowledged', 'held', 'scheduled', 'completed', 'cancelled'] as const;

export const RECORD_TYPES = {
  interaction: {
    name: 'Contact',
    meaning: 'a talk with a customer: call, chat, visit to the shop, mail',
    statuses: ['opened', 'inProgress', 'completed'],
    fields: {
      channel: 'Channel',
      reason: 'Reason',
      outcome: 'Outcome',
      factsGiven: 'Facts given',
      items: 'What it was about',
    },
    visibleIn: ['crm', 'telephony', 'journeyStore'],
    visibleWhen: { journeyStore: 'once linked' },
    writers: [
      { who: ['deskInTalk'], fields: ['outcome', 'items'] },
      { who: ['contactCentre', 'serviceDesk1', 'orderDesk', 'complaintsRecovery'], fields: ['linkedTo'] },
    ],
  },
  customerRecord: {
    name: 'Customer',
    meaning: 'what the books say about a customer',
    statuses: ['active', 'closed'],
    fields: { specialNeed: 'Special need', contacts: 'Contacts', consent: 'Consent to messages' },
    visibleIn: ['crm'],
    writers: [
      { who: ['contactCentre', 'salesOrderCapture', 'complaintsRecovery'], fields: 'all' },
      { who: ['orderDesk'], fields: ['contacts', 'specialNeed'] },
    ],
  },
  productOrder: {
    name: 'Order',
    meaning: 'what the customer ordered',
    statuses: ['draft', ...ORDER_STATES],
    fields: {
      product: 'Product',
      dates: 'Dates',
      promisedBy: 'Promised by',
      premise: 'Premise',
      reasons: 'Reasons',
      owedParty: 'Who owes the next step',
      cancelRequest: 'Request to cancel',
      datesInCrm: 'Copy of the dates in the customer system',
    },
    visibleIn: ['om', 'orderCapture', 'crm', 'portal'],
    writers: [
      { who: ['salesOrderCapture'], fields: 'all', condition: 'untilAccepted' },
      { who: ['orderDesk'], fields: ['status', 'dates', 'reasons', 'premise'] },
      { who: ['contactCentre'], fields: ['cancelRequest', 'datesInCrm'] },
    ],
  },
  serviceOrder: {
    name: 'Service order',
    meaning: 'the tasks an order was split into',
    statuses: ORDER_STATES,
    fields: { milestones: 'Milestones', jeopardy: 'Dates in danger', errors: 'Errors' },
    visibleIn: ['om'],
    writers: [{ who: ['orderDesk'], fields: 'all' }],
  },
  resourceOrder: {
    name: 'Resource order',
    meaning: 'a request to configure the network',
    statuses: ORDER_STATES,
    fields: { port: 'Port', result: 'Result' },
    visibleIn: ['activation', 'inventory'],
    writers: [
      { who: ['orderDesk'], fields: ['status'], statuses: ['inProgress'] },
      { who: ['inventoryTeam'], fields: 'all' },
    ],
  },
  resource: {
    name: 'Port or number',
    meaning: 'a port, circuit or number as the inventory has it',
    statuses: ['free', 'reserved', 'inUse', 'faulty'],
    fields: { port: 'Port', service: 'Service', asBuilt: 'As built', expiry: 'Reserved until' },
    visibleIn: ['inventory'],
    writers: [
      { who: ['inventoryTeam'], fields: 'all' },
      { who: ['fieldTechnician'], fields: ['asBuilt'], condition: 'asProposal' },
      {
        who: ['orderDesk'],
        fields: ['status', 'expiry'],
        statuses: ['reserved', 'free'],
        condition: 'ownReservation',
      },
    ],
  },
  premise: {
    name: 'Premise',
    meaning: 'an address as the register has it',
    statuses: ['active', 'doubtful'],
    fields: { address: 'Address', units: 'Units', access: 'Access' },
    visibleIn: ['gis'],
    writers: [
      { who: ['inventoryTeam'], fields: 'all' },
      { who: ['orderDesk', 'networkPlanning'], fields: ['linkedTo', 'access'] },
    ],
  },
  appointment: {
    name: 'Visit',
    meaning: 'a time agreed for a visit',
    statuses: ['initialized', 'confirmed', 'completed', 'failed', 'cancelled'],
    fields: {
      visitFrom: 'From',
      visitTo: 'Until',
      noticeHours: 'Hours of notice',
      failReason: 'Why it failed',
    },
    visibleIn: ['wfm', 'om', 'portal', 'crm'],
    writers: [
      { who: ['fieldDispatch'], fields: 'all' },
      {
        who: ['contactCentre', 'serviceDesk1', 'orderDesk'],
        fields: ['open', 'visitFrom', 'visitTo', 'noticeHours', 'status'],
        statuses: ['initialized', 'confirmed', 'cancelled'],
      },
    ],
  },
  workOrder: {
    name: 'Job',
    meaning: 'the work to be done on a visit',
    statuses: ORDER_STATES,
    fields: {
      instruction: 'Instruction as sent',
      skill: 'Skill',
      parts: 'Parts',
      history: 'Earlier visits',
      outcome: 'Outcome',
    },
    visibleIn: ['wfm', 'mobileApp'],
    writers: [
      { who: ['fieldDispatch'], fields: 'all' },
      {
        who: ['orderDesk', 'serviceDesk2'],
        fields: ['open', 'instruction', 'skill', 'parts'],
        condition: 'beforeStart',
      },
      {
        who: ['fieldTechnician'],
        fields: ['status', 'outcome'],
        statuses: ['inProgress', 'completed', 'failed'],
      },
    ],
  },
  portRequest: {
    name: 'Port request',
    meaning: 'the request to bring a number over',
    statuses: ['requested', 'rejected', 'scheduled', 'completed', 'reversed'],
    fields: { codes: 'Codes', slot: 'Slot', numbers: 'Numbers', reverseUntil: 'Reversal possible until' },
    visibleIn: ['portingHub', 'om'],
    visibleWhen: { om: 'only when somebody corrects the record or a message carries it' },
    writers: [
      { who: ['portingDesk'], fields: 'all' },
      {
        who: ['losingOperator'],
        fields: ['status', 'codes', 'slot', 'reverseUntil'],
        statuses: ['rejected', 'scheduled', 'completed'],
      },
    ],
  },
  partnerOrder: {
    name: 'Partner order',
    meaning: 'our order at a partner',
    statuses: PARTNER_STATES,
    fields: { references: 'References', reason: 'Reason', date: 'Date', lastUpdate: 'Last update' },
    visibleIn: ['partnerGateway', 'om'],
    visibleWhen: { om: 'only when carried over' },
    writers: [
      { who: ['wholesalePartner'], fields: ['status', 'reason', 'date', 'lastUpdate'] },
      { who: ['orderDesk', 'serviceDesk2'], fields: ['open', 'references'], condition: 'ownSide' },
    ],
  },
  partnerTicket: {
    name: 'Partner ticket',
    meaning: 'our fault report at a partner',
    statuses: PARTNER_STATES,
    fields: { references: 'References', demarcation: 'Proof of demarcation', lastUpdate: 'Last update' },
    visibleIn: ['partnerGateway', 'ticketing'],
    writers: [{ who: ['wholesalePartner', 'serviceDesk2'], fields: 'all' }],
  },
  troubleTicket: {
    name: 'Ticket',
    meaning: 'the record of a fault',
    statuses: CASE_STATES,
    fields: {
      ticketType: 'Type',
      priority: 'Priority',
      cause: 'Cause',
      closureCode: 'Closure code',
      slaExempt: 'In a queue without a clock',
    },
    visibleIn: ['ticketing', 'journeyStore', 'crm'],
    writers: [
      { who: ['serviceDesk1', 'serviceDesk2', 'serviceDesk3', 'noc'], fields: 'all' },
      {
        who: ['contactCentre'],
        fields: ['open', 'cause', 'linkedTo', 'closureCode', 'status'],
        statuses: ['inProgress', 'resolved', 'closed'],
        condition: 'tier1Codes',
      },
      { who: ['supervisor'], fields: ['ownerUnit', 'ownerDesk', 'priority'] },
      { who: ['ossAdmin', 'hypercareLead'], fields: ['startedAt'], condition: 'migrated' },
    ],
  },
  serviceProblem: {
    name: 'Incident',
    meaning: 'the master incident behind many reports',
    statuses: CASE_STATES,
    fields: {
      area: 'Area',
      affected: 'Affected',
      children: 'Linked tickets',
      updates: 'Updates',
      cause: 'Cause',
    },
    visibleIn: ['serviceProblem', 'outageBoard'],
    writers: [
      { who: ['soc', 'majorIncidentManager'], fields: 'all' },
      { who: ['noc', 'serviceDesk3'], fields: ['open', 'cause', 'updates'] },
    ],
  },
  alarm: {
    name: 'Alarm',
    meaning: 'what a network element reported',
    statuses: ['raised', 'updated', 'cleared'],
    fields: { severity: 'Severity', element: 'Element', parent: 'Parent alarm', ackState: 'Acknowledged' },
    visibleIn: ['faultMgmt'],
    writers: [{ who: ['noc'], fields: 'all' }],
  },
  change: {
    name: 'Planned work',
    meaning: 'a change to the network with its window',
    statuses: ['draft', 'approved', 'running', 'extended', 'backedOut', 'closed', 'stopped'],
    fields: { window: 'Window', affectedList: 'Who is affected', notices: 'Notices sent', risk: 'Risk' },
    visibleIn: ['changeCal', 'outageBoard'],
    writers: [
      { who: ['changeManagement'], fields: 'all' },
      { who: ['ossAdmin', 'noc'], fields: 'all', statuses: ['draft'], condition: 'ownDraft' },
      { who: ['noc', 'majorIncidentManager'], fields: ['status'], statuses: ['stopped', 'backedOut'] },
    ],
  },
  customerMessage: {
    name: 'Message',
    meaning: 'a message sent, with its receipt',
    statuses: ['sent', 'delivered', 'failed'],
    fields: { text: 'Text', receiver: 'Receiver', messageId: 'Kind of message' },
    visibleIn: ['notify', 'crm'],
    writers: [
      { who: ['sender'], fields: 'all', statuses: ['sent'] },
      { who: ['machine'], fields: ['status'], statuses: ['delivered', 'failed'] },
    ],
  },
  script: {
    name: 'Script',
    meaning: 'words to say and words to leave out',
    statuses: ['draft', 'live', 'retired'],
    fields: { sayText: 'Words to say', doNotSay: 'Words to leave out', nextUpdateAt: 'Next update' },
    visibleIn: ['kb'],
    writers: [
      { who: ['soc'], fields: 'all' },
      { who: ['changeManagement'], fields: 'all', statuses: ['draft'], condition: 'ownDraft' },
    ],
  },
  publicNotice: {
    name: 'Public notice',
    meaning: 'words for customers or the public',
    statuses: ['draft', 'live', 'superseded', 'withdrawn'],
    fields: { text: 'Text', channel: 'Channel', asOf: 'As of' },
    visibleIn: ['statusPage', 'telephony', 'outageBoard'],
    writers: [{ who: ['corporateComms', 'soc', 'majorIncidentManager'], fields: 'all' }],
  },
  clock: {
    name: 'Clock',
    meaning: 'a contract clock with its pauses',
    statuses: ['notStarted', 'running', 'paused', 'stopped'],
    fields: { kind: 'Kind', pauses: 'Pauses with reason', evidence: 'Evidence', reviewTime: 'Review time' },
    visibleIn: ['slaMgmt', 'ticketing'],
    writers: [
      {
        who: ['recordOwner'],
        fields: ['status', 'pauses', 'evidence', 'reviewTime'],
        statuses: ['paused', 'running'],
      },
      { who: ['machine'], fields: ['status'], statuses: ['running', 'stopped'] },
    ],
  },
  commitment: {
    name: 'Promise',
    meaning: 'what a desk owes, to whom, until when; it also stands in the list "I owe" of the desk',
    statuses: ['open', 'kept', 'moved', 'broken'],
    fields: {
      what: 'What',
      dueAt: 'Due',
      madeTo: 'Promised to',
      madeBy: 'Promised by',
      heldBy: 'Now held by',
    },
    visibleIn: ['crm'],
    writers: [{ who: ['holder'], fields: 'all' }],
  },
  bill: {
    name: 'Bill',
    meaning: 'a bill with its lines',
    statuses: ['issued', 'disputed', 'corrected'],
    fields: { period: 'Period', lines: 'Lines', dunning: 'Dunning' },
    visibleIn: ['billing', 'portal'],
    writers: [{ who: ['billing'], fields: 'all' }],
  },
  credit: {
    name: 'Credit',
    meaning: 'money given back',
    statuses: ['offered', 'ordered', 'paid'],
    fields: { rule: 'Rule', basis: 'Basis', amount: 'Amount', billDate: 'Bill it shows on' },
    visibleIn: ['billing', 'crm'],
    writers: [
      {
        who: ['complaintsRecovery', 'contactCentre', 'serviceDesk1', 'keyAccountManager'],
        fields: 'all',
        statuses: ['offered', 'ordered'],
      },
      { who: ['billing'], fields: ['status', 'billDate'], statuses: ['paid'] },
    ],
  },
  complaint: {
    name: 'Complaint',
    meaning: 'what the customer demands, until when',
    statuses: ['open', 'answered', 'escalated'],
    fields: { demand: 'Demand', deadline: 'Deadline' },
    visibleIn: ['crm'],
    writers: [
      { who: ['complaintsRecovery'], fields: 'all' },
      { who: ['contactCentre'], fields: ['open'] },
    ],
  },
  vendorCase: {
    name: 'Vendor case',
    meaning: 'our case at a vendor',
    statuses: ['open', 'waiting', 'solved'],
    fields: { severity: 'Severity', logs: 'Logs', nextStep: 'Next step' },
    visibleIn: ['vendorDesk'],
    writers: [{ who: ['noc', 'ossAdmin', 'serviceDesk3', 'vendorSupport'], fields: 'all' }],
  },
  shiftNote: {
    name: 'Shift note',
    meaning: 'what one shift leaves to the next',
    statuses: ['draft', 'passed', 'readBack'],
    fields: { items: 'Open items', risks: 'Risks' },
    visibleIn: ['shiftLog'],
    writers: [{ who: ['leavingDesk'], fields: 'all' }],
  },
  decision: {
    name: 'Decision',
    meaning: 'a decision with its reason',
    statuses: ['noted'],
    fields: { question: 'Question', option: 'Option', reason: 'Reason', time: 'Time' },
    visibleIn: ['bridge'],
    writers: [{ who: ['deskInBridge'], fields: 'all' }],
  },
  role: {
    name: 'Role',
    meaning: 'what a person may do in the systems',
    statuses: ['requested', 'granted', 'tested', 'expired'],
    fields: { person: 'Person', rights: 'Rights' },
    visibleIn: ['iam'],
    writers: [{ who: ['ossAdmin'], fields: 'all' }],
  },
  finding: {
    name: 'Finding',
    meaning: 'a readiness gap, defect, workaround, known error or root-cause report',
    statuses: ['open', 'owned', 'done'],
    fields: { kind: 'Kind', owner: 'Owner', due: 'Due' },
    visibleIn: ['shiftLog', 'serviceProblem', 'kb', 'ossConsole'],
    writers: [
      { who: ['anyDesk'], fields: ['open'] },
      { who: ['recordOwner'], fields: 'all' },
    ],
  },
  contactEntry: {
    name: 'Contact entry',
    meaning: 'an address of a unit and role, and when it was last tried',
    statuses: ['active', 'stale', 'retired'],
    fields: {
      address: 'Address',
      unit: 'Unit',
      role: 'Role',
      channel: 'Channel',
      lastDrill: 'Last tried',
    },
    visibleIn: ['contactRegister'],
    writers: [
      { who: ['ossAdmin', 'majorIncidentManager', 'changeManagement', 'hypercareLead'], fields: 'all' },
    ],
  },
  sale: {
    name: 'Sale',
    meaning: 'something sold',
    statuses: ['sold'],
    fields: { item: 'Item', price: 'Price' },
    visibleIn: ['crm'],
    writers: [{ who: ['salesOrderCapture', 'contactCentre', 'complaintsRecovery'], fields: 'all' }],
  },
} as const satisfies Record<string, RecordType>;

export type RecordTypeId = keyof typeof RECORD_TYPES;

/** Values of `kind` of a finding. */
export const FINDING_KINDS = {
  readinessGap: 'Readiness gap',
  defect: 'Defect',
  workaround: 'Workaround',
  knownError: 'Known error',
  rootCauseReport: 'Root-cause report',
} as const satisfies Record<string, string>;

/** True when the word is a record type. */
export function isRecordTypeId(id: string): id is RecordTypeId {
  return Object.hasOwn(RECORD_TYPES, id);
}

export const RECORD_TYPE_IDS: readonly RecordTypeId[] = Object.keys(RECORD_TYPES).filter(isRecordTypeId);

const DESKS: readonly UnitId[] = [...EVERY_DESK, 'supervisor'];

/** Every standing a desk can have: what `mayWrite` assumes unless told otherwise. */
export const DESK_STANDINGS: readonly Standing[] = [
  'deskInTalk',
  'sender',
  'recordOwner',
  'holder',
  'leavingDesk',
  'deskInBridge',
  'anyDesk',
];

/**
 * The rows of the table that let a unit write a field (any field when none is given), with their conditions.
 * `standings` = what the desk really is to this record; `anyDesk` must be among them.
 */
export function writersOf(
  unit: UnitId,
  type: RecordTypeId,
  field?: string,
  standings: readonly Standing[] = DESK_STANDINGS,
): readonly RecordWriter[] {
  const entry: RecordType = RECORD_TYPES[type];
  const asDesk: readonly Standing[] = DESKS.includes(unit) ? standings : [];
  const names: readonly string[] = [unit, ...asDesk];
  return entry.writers.filter(
    ({ who, fields }) =>
      who.some((name) => names.includes(name)) &&
      (field === undefined || fields === 'all' || fields.includes(field)),
  );
}

/** True when the desk may open the record in one of the systems that show it. */
export function maySee(unit: UnitId, type: RecordTypeId): boolean {
  const entry: RecordType = RECORD_TYPES[type];
  return entry.visibleIn.some((system) => mayOpen(unit, system) !== 'no');
}

/**
 * May the unit write this field of such a record at all? `open` = create it, `note` = every desk that can open it.
 * Conditions of the case (`untilAccepted`, tier-1 codes ...) are in `writersOf`.
 */
export function mayWrite(
  unit: UnitId,
  type: RecordTypeId,
  field?: string,
  standings: readonly Standing[] = DESK_STANDINGS,
): boolean {
  if (field === 'note' && DESKS.includes(unit) && maySee(unit, type)) return true;
  return writersOf(unit, type, field, standings).length > 0;
}

/** May the unit set this status, arrows aside? */
export function maySetStatus(
  unit: UnitId,
  type: RecordTypeId,
  status: string,
  standings: readonly Standing[] = DESK_STANDINGS,
): boolean {
  return writersOf(unit, type, 'status', standings).some(
    ({ statuses }) => statuses === undefined || statuses.includes(status),
  );
}
