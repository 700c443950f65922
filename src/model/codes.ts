/** The code lists of the desks, each code with a plain name (vocabulary 2.8; pause reasons 3.2). */
import type { SystemId } from './systems.ts';
import { type Ms, SECOND } from './time.ts';
import { EVERY_DESK, type UnitId } from './units.ts';

export interface Code {
  name: string;
}

export type CauseSide = 'customerSide' | 'providerSide' | 'open';

export interface Cause extends Code {
  side: CauseSide;
  /** Set where the cause is one of faults or of orders only. */
  phase?: 'fault' | 'order';
}

export interface Closure extends Code {
  /** Tier 1 (contactCentre) may use it. */
  tier1: boolean;
}

export interface Check extends Code {
  /** False: not run but looked up, and noted as a check too. */
  run: boolean;
  /** Desk time of a run (of one line for the sample test). [A] */
  cost: Ms;
  /** diagnosisRun = a test on the service itself. */
  emits: 'checkDone' | 'diagnosisRun';
  /** Systems in one of which it is run or seen. [A] */
  systems: readonly SystemId[];
}

export interface Work extends Code {
  units: readonly UnitId[];
  /** Needs an approved change or the incident lead's decision. */
  needsApproval: boolean;
  /** Desk time. [A] */
  cost: Ms;
}

export interface PauseReason extends Code {
  /** May pause the contract clock. */
  allowed: boolean;
  /** The one clock it may pause instead. */
  pauses?: 'vendor' | 'partner';
}

/** Causes (`rootCause`), by the side they lie on. */
export const CAUSES = {
  customerEquipment: {
    name: "Customer's equipment",
    side: 'customerSide',
    phase: 'fault',
  },
  customerWiring: {
    name: "Customer's wiring",
    side: 'customerSide',
    phase: 'fault',
  },
  customerUse: {
    name: "Customer's use",
    side: 'customerSide',
    phase: 'fault',
  },
  handset: {
    name: 'Handset',
    side: 'customerSide',
    phase: 'fault',
  },
  customerData: {
    name: 'Data the customer gave',
    side: 'customerSide',
    phase: 'order',
  },
  customerAbsent: {
    name: 'Customer not there',
    side: 'customerSide',
    phase: 'order',
  },
  accessCard: {
    name: 'Access card',
    side: 'providerSide',
  },
  cable: {
    name: 'Cable',
    side: 'providerSide',
  },
  joint: {
    name: 'Joint',
    side: 'providerSide',
  },
  port: {
    name: 'Port',
    side: 'providerSide',
  },
  core: {
    name: 'Core network',
    side: 'providerSide',
  },
  power: {
    name: 'Power',
    side: 'providerSide',
  },
  software: {
    name: 'Software',
    side: 'providerSide',
  },
  configuration: {
    name: 'Configuration',
    side: 'providerSide',
  },
  plannedChange: {
    name: 'Planned work',
    side: 'providerSide',
  },
  inventoryError: {
    name: 'Wrong record of the network',
    side: 'providerSide',
  },
  partner: {
    name: 'Partner',
    side: 'providerSide',
  },
  vendorProduct: {
    name: "Vendor's product",
    side: 'providerSide',
  },
  orderData: {
    name: 'Wrong data in the order',
    side: 'providerSide',
  },
  unknown: {
    name: 'Not known',
    side: 'open',
  },
} as const satisfies Record<string, Cause>;

export type CauseCode = keyof typeof CAUSES;

/** Closure codes (`closeRecord`). */
export const CLOSURES = {
  fixed: {
    name: 'Fixed',
    tier1: true,
  },
  fixedConfirmed: {
    name: 'Fixed, confirmed by the customer',
    tier1: true,
  },
  workaround: {
    name: 'Workaround in place',
    tier1: false,
  },
  noFaultFound: {
    name: 'No fault found',
    tier1: false,
  },
  customerEquipment: {
    name: "Customer's equipment",
    tier1: true,
  },
  customerUse: {
    name: "Customer's use",
    tier1: true,
  },
  noAnswerAfterThree: {
    name: 'No answer after three tries',
    tier1: false,
  },
  withdrawn: {
    name: 'Withdrawn by the customer',
    tier1: true,
  },
  visitCompleted: {
    name: 'Visit completed',
    tier1: false,
  },
  resolvedInfoGiven: {
    name: 'Information given',
    tier1: true,
  },
  completed: {
    name: 'Completed',
    tier1: false,
  },
  repairedByMaster: {
    name: 'Repaired with the master incident',
    tier1: true,
  },
} as const satisfies Record<string, Closure>;

export type ClosureCode = keyof typeof CLOSURES;

/** Cancel codes (`cancelRecord`). */
export const CANCELS = {
  duplicate: {
    name: 'Duplicate',
  },
  customerAsked: {
    name: 'The customer asked',
  },
  notFeasible: {
    name: 'Not feasible',
  },
  creditRejected: {
    name: 'Credit rejected',
  },
  enteredInError: {
    name: 'Entered in error',
  },
  noAnswer: {
    name: 'No answer',
  },
  supersededByMaster: {
    name: 'Superseded by the master incident',
  },
} as const satisfies Record<string, Code>;

export type CancelCode = keyof typeof CANCELS;

/** Why a visit ended as it did (`outcomeReason`). */
export const VISIT_OUTCOME_REASONS = {
  none: {
    name: 'No reason',
  },
  providerNoShow: {
    name: 'We did not come',
  },
  providerLate: {
    name: 'We came late',
  },
  customerAbsent: {
    name: 'Customer not there',
  },
  noAccess: {
    name: 'No access',
  },
  wrongAddress: {
    name: 'Wrong address',
  },
  wrongSkill: {
    name: 'Wrong skill',
  },
  wrongPart: {
    name: 'Wrong part',
  },
  weather: {
    name: 'Weather',
  },
  networkSide: {
    name: 'Fault lies in the network',
  },
  faultNotPresent: {
    name: 'Fault did not show',
  },
  portOccupied: {
    name: 'Port already in use',
  },
  activationError: {
    name: 'Activation failed',
  },
} as const satisfies Record<string, Code>;

export type VisitOutcomeReason = keyof typeof VISIT_OUTCOME_REASONS;

/** Why a visit was planned as it was (`dispatchPlanned`). */
export const VISIT_PLANNING_REASONS = {
  normal: {
    name: 'As usual',
  },
  customerAskedWide: {
    name: 'The customer asked for a wide window',
  },
  planOfVisits: {
    name: 'One visit of a plan',
  },
  rebooked: {
    name: 'Booked again',
  },
  joint: {
    name: 'Joint visit',
  },
  wrongSkill: {
    name: 'Planned although the skill does not fit',
  },
} as const satisfies Record<string, Code>;

export type VisitPlanningReason = keyof typeof VISIT_PLANNING_REASONS;

/** Checks (`runCheck`), and look-ups that are noted as checks. */
export const CHECKS = {
  lineSync: {
    name: 'Line sync',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['lineCheck', 'testHead'],
  },
  neighbourLines: {
    name: 'Neighbouring lines',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['lineCheck'],
  },
  lineTest: {
    name: 'Line test',
    run: true,
    cost: 60 * SECOND,
    emits: 'diagnosisRun',
    systems: ['testHead'],
  },
  activationTest: {
    name: 'Activation test',
    run: true,
    cost: 60 * SECOND,
    emits: 'diagnosisRun',
    systems: ['testHead', 'activation'],
  },
  callTest: {
    name: 'Call test, in and out',
    run: true,
    cost: 60 * SECOND,
    emits: 'diagnosisRun',
    systems: ['testHead'],
  },
  emergencyCallTest: {
    name: 'Emergency call test',
    run: true,
    cost: 60 * SECOND,
    emits: 'diagnosisRun',
    systems: ['testHead'],
  },
  sampleTest: {
    name: 'Sample of affected lines',
    run: true,
    cost: 20 * SECOND,
    emits: 'checkDone',
    systems: ['testHead'],
  },
  monitor72h: {
    name: 'Monitor for 72 hours',
    run: true,
    cost: 40 * SECOND,
    emits: 'diagnosisRun',
    systems: ['testHead', 'perfMgmt'],
  },
  portState: {
    name: 'State of the port',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['inventory'],
  },
  interfaceState: {
    name: 'State of an interface',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['ossConsole'],
  },
  receiptCheck: {
    name: 'Receipts of messages',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['notify'],
  },
  affectedJoin: {
    name: 'Who is affected',
    run: true,
    cost: 60 * SECOND,
    emits: 'checkDone',
    systems: ['inventory'],
  },
  contactDrill: {
    name: 'Try a contact',
    run: true,
    cost: 60 * SECOND,
    emits: 'checkDone',
    systems: ['contactRegister'],
  },
  clockCheck: {
    name: 'Check of a clock',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['slaMgmt', 'ticketing'],
  },
  onSiteTest: {
    name: 'Test on site',
    run: true,
    cost: 90 * SECOND,
    emits: 'diagnosisRun',
    systems: ['mobileApp', 'testHead'],
  },
  trendWatch: {
    name: 'Watch a trend',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['perfMgmt'],
  },
  mutedGroups: {
    name: 'Look behind suppressed alarms',
    run: true,
    cost: 40 * SECOND,
    emits: 'checkDone',
    systems: ['faultMgmt'],
  },
  runbookRun: {
    name: 'Run through a runbook',
    run: true,
    cost: 90 * SECOND,
    emits: 'checkDone',
    systems: ['ossConsole'],
  },
  roleTest: {
    name: 'Test of a role',
    run: true,
    cost: 60 * SECOND,
    emits: 'checkDone',
    systems: ['iam'],
  },
  outage: {
    name: 'Is an outage declared',
    run: false,
    cost: 0,
    emits: 'checkDone',
    systems: ['outageBoard'],
  },
  plannedWork: {
    name: 'Is work planned',
    run: false,
    cost: 0,
    emits: 'checkDone',
    systems: ['outageBoard', 'changeCal'],
  },
  history: {
    name: 'History',
    run: false,
    cost: 0,
    emits: 'checkDone',
    systems: ['ticketing', 'wfm', 'crm'],
  },
  contactsByStreet: {
    name: 'Contacts by street',
    run: false,
    cost: 0,
    emits: 'checkDone',
    systems: ['outageBoard'],
  },
} as const satisfies Record<string, Check>;

export type CheckCode = keyof typeof CHECKS;

/** Technical steps (`doWork`), by unit. */
export const WORK = {
  decompose: {
    name: 'Split the order into tasks',
    units: ['orderDesk'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  activate: {
    name: 'Activate the service',
    units: ['orderDesk'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  retryActivation: {
    name: 'Try the activation again',
    units: ['orderDesk'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  shipEquipment: {
    name: 'Ship the equipment',
    units: ['orderDesk'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  reserve: {
    name: 'Reserve a port',
    units: ['inventoryTeam'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  releasePort: {
    name: 'Release a port',
    units: ['inventoryTeam'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  recordAsBuilt: {
    name: 'Record what was built',
    units: ['inventoryTeam'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  assess: {
    name: 'Assess feasibility',
    units: ['networkPlanning'],
    needsApproval: false,
    cost: 300 * SECOND,
  },
  decideCredit: {
    name: 'Decide on credit',
    units: ['creditCheck'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  submitPort: {
    name: 'Submit the port request',
    units: ['portingDesk'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  resubmitPort: {
    name: 'Submit the port request again',
    units: ['portingDesk'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  reversePort: {
    name: 'Take the number back',
    units: ['portingDesk'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  divertNumber: {
    name: 'Divert the number',
    units: ['portingDesk'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  splitNumberGroup: {
    name: 'Split the number group',
    units: ['portingDesk'],
    needsApproval: false,
    cost: 300 * SECOND,
  },
  startJob: {
    name: 'Start the job',
    units: ['fieldTechnician'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  build: {
    name: 'Build',
    units: ['fieldTechnician'],
    needsApproval: false,
    cost: 900 * SECOND,
  },
  repair: {
    name: 'Repair',
    units: ['fieldTechnician'],
    needsApproval: false,
    cost: 900 * SECOND,
  },
  leaveSite: {
    name: 'Leave the site',
    units: ['fieldTechnician'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  swapPort: {
    name: 'Swap the port on site',
    units: ['fieldTechnician'],
    needsApproval: false,
    cost: 300 * SECOND,
  },
  assignJob: {
    name: 'Assign the job',
    units: ['fieldDispatch'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  restartElement: {
    name: 'Restart a network element',
    units: ['noc'],
    needsApproval: true,
    cost: 300 * SECOND,
  },
  failOver: {
    name: 'Switch over to the standby',
    units: ['noc'],
    needsApproval: true,
    cost: 300 * SECOND,
  },
  suppressAlarms: {
    name: 'Suppress alarms',
    units: ['noc'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  unsuppressAlarms: {
    name: 'Show suppressed alarms again',
    units: ['noc'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  groupAlarms: {
    name: 'Group alarms',
    units: ['noc'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  openOutOfBand: {
    name: 'Open a way around our own network',
    units: ['noc'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  resetLine: {
    name: 'Reset the line',
    units: ['serviceDesk2'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  swapPair: {
    name: 'Swap the pair',
    units: ['serviceDesk2'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  fixElement: {
    name: 'Fix a network element',
    units: ['serviceDesk3'],
    needsApproval: false,
    cost: 600 * SECOND,
  },
  createRole: {
    name: 'Create a role',
    units: ['ossAdmin'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  restartInterface: {
    name: 'Restart an interface',
    units: ['ossAdmin'],
    needsApproval: true,
    cost: 300 * SECOND,
  },
  renewCertificate: {
    name: 'Renew a certificate',
    units: ['ossAdmin'],
    needsApproval: true,
    cost: 300 * SECOND,
  },
  drainQueue: {
    name: 'Drain a queue',
    units: ['ossAdmin'],
    needsApproval: false,
    cost: 300 * SECOND,
  },
  restoreDrill: {
    name: 'Drill a restore',
    units: ['ossAdmin'],
    needsApproval: false,
    cost: 900 * SECOND,
  },
  fixFeed: {
    name: 'Fix a data feed',
    units: ['ossAdmin'],
    needsApproval: true,
    cost: 300 * SECOND,
  },
  startChange: {
    name: 'Start planned work',
    units: ['changeManagement'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  backOut: {
    name: 'Back out of planned work',
    units: ['changeManagement'],
    needsApproval: false,
    cost: 300 * SECOND,
  },
  closeChange: {
    name: 'Close planned work',
    units: ['changeManagement'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  stopDunning: {
    name: 'Stop dunning',
    units: ['billing'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  recomputeBill: {
    name: 'Compute the bill again',
    units: ['billing'],
    needsApproval: false,
    cost: 120 * SECOND,
  },
  openDispute: {
    name: 'Open a dispute',
    units: ['billing'],
    needsApproval: false,
    cost: 60 * SECOND,
  },
  privateSpreadsheet: {
    name: 'Keep a private spreadsheet',
    units: EVERY_DESK,
    needsApproval: false,
    cost: 60 * SECOND,
  },
  sharedLogin: {
    name: 'Use a shared login',
    units: EVERY_DESK,
    needsApproval: false,
    cost: 60 * SECOND,
  },
} as const satisfies Record<string, Work>;

export type WorkCode = keyof typeof WORK;

/** Reasons to pause a clock, allowed and not. [A] */
export const PAUSE_REASONS = {
  awaitingCustomerInfo: {
    name: 'Waiting for information from the customer',
    allowed: true,
  },
  awaitingCustomerAccess: {
    name: 'Waiting for access to the site',
    allowed: true,
  },
  customerRequestedDelay: {
    name: 'The customer asked for a later time',
    allowed: true,
  },
  forceMajeure: {
    name: 'Force majeure',
    allowed: true,
  },
  plannedWindowAgreed: {
    name: 'Agreed window of planned work',
    allowed: true,
  },
  awaitingInternalTeam: {
    name: 'Waiting for another team',
    allowed: false,
  },
  awaitingVendor: {
    name: 'Waiting for the vendor',
    allowed: false,
    pauses: 'vendor',
  },
  awaitingPartner: {
    name: 'Waiting for the partner',
    allowed: false,
    pauses: 'partner',
  },
  noStaff: {
    name: 'No staff',
    allowed: false,
  },
  shiftEnd: {
    name: 'End of shift',
    allowed: false,
  },
  reassigned: {
    name: 'Given to another team',
    allowed: false,
  },
} as const satisfies Record<string, PauseReason>;

export type PauseReasonCode = keyof typeof PAUSE_REASONS;

/** Rules that give money back. */
export const CREDIT_RULES = {
  missedVisit: {
    name: 'Missed visit',
  },
  lateRepair: {
    name: 'Late repair',
  },
  lateStart: {
    name: 'Late start',
  },
  outageMinutes: {
    name: 'Minutes of outage',
  },
  slaPenalty: {
    name: 'Penalty of the contract',
  },
  wrongCharge: {
    name: 'Wrong charge',
  },
  promoMissing: {
    name: 'Promotion missing',
  },
  noNotice: {
    name: 'No notice of planned work',
  },
  goodwill: {
    name: 'Goodwill',
  },
} as const satisfies Record<string, Code>;

export type CreditRule = keyof typeof CREDIT_RULES;

/** Channels. */
export const CHANNELS = {
  voice: {
    name: 'Voice',
  },
  hotline: {
    name: 'Hotline between desks',
  },
  chat: {
    name: 'Chat',
  },
  sms: {
    name: 'Text message',
  },
  email: {
    name: 'Email',
  },
  letter: {
    name: 'Letter',
  },
  form: {
    name: 'Form',
  },
  note: {
    name: 'Note',
  },
  gateway: {
    name: 'Partner gateway',
  },
  portal: {
    name: 'Customer portal',
  },
  mobileApp: {
    name: "Technician's app",
  },
  bridge: {
    name: 'Incident bridge',
  },
  banner: {
    name: 'Banner for the front',
  },
  ivr: {
    name: 'Phone announcement',
  },
  statusPage: {
    name: 'Public status page',
  },
  social: {
    name: 'Social media',
  },
  broadcast: {
    name: 'Broadcast to the affected',
  },
  userNote: {
    name: 'Note to system users',
  },
  outOfBand: {
    name: 'Outside our own network',
  },
  inPerson: {
    name: 'In person',
  },
} as const satisfies Record<string, Code>;

export type Channel = keyof typeof CHANNELS;

/** Priorities. */
export const PRIORITIES = {
  P1: {
    name: 'P1, critical',
  },
  P2: {
    name: 'P2, high',
  },
  P3: {
    name: 'P3, normal',
  },
  P4: {
    name: 'P4, low',
  },
} as const satisfies Record<string, Code>;

export type Priority = keyof typeof PRIORITIES;

/** Reject codes of the porting hub. */
export const PORT_REJECTS = {
  addressMismatch: {
    name: 'Billing address given instead of the service address',
  },
  nameMismatch: {
    name: 'Holder written differently',
  },
  accountMismatch: {
    name: 'Account number differs',
  },
  pinInvalid: {
    name: 'PIN not valid',
  },
  pendingOrder: {
    name: 'Another order is open on the number',
  },
  numberNotActive: {
    name: 'Number not active',
  },
  complexService: {
    name: 'Complex service on the number',
  },
  huntGroup: {
    name: 'Number belongs to a hunt group',
  },
  frozenByLoser: {
    name: 'Frozen by the losing provider',
  },
  alreadyPorting: {
    name: 'Already being ported',
  },
  missingReseller: {
    name: 'Reseller not named',
  },
} as const satisfies Record<string, Code>;

export type PortRejectCode = keyof typeof PORT_REJECTS;

/** True when the word is a cause. */
export function isCauseCode(code: string): code is CauseCode {
  return Object.hasOwn(CAUSES, code);
}

/** True when the word is a check. */
export function isCheckCode(code: string): code is CheckCode {
  return Object.hasOwn(CHECKS, code);
}

/** True when the word is a technical step. */
export function isWorkCode(code: string): code is WorkCode {
  return Object.hasOwn(WORK, code);
}

/** True when the word is a closure code. */
export function isClosureCode(code: string): code is ClosureCode {
  return Object.hasOwn(CLOSURES, code);
}

/** True when the word is a reason to pause a clock. */
export function isPauseReason(code: string): code is PauseReasonCode {
  return Object.hasOwn(PAUSE_REASONS, code);
}

/** True when the word is a channel. */
export function isChannel(code: string): code is Channel {
  return Object.hasOwn(CHANNELS, code);
}

/** Channels on which words reach a person at once. */
export const SPOKEN_CHANNELS: ReadonlySet<string> = new Set<Channel>([
  'voice',
  'hotline',
  'bridge',
  'inPerson',
]);

/** Side on which a cause lies; a word that is no cause code is open. */
export function causeSide(code: string): CauseSide {
  return isCauseCode(code) ? CAUSES[code].side : 'open';
}

/** True when the work belongs to the unit. */
export function mayWork(unit: UnitId, work: WorkCode): boolean {
  const entry: Work = WORK[work];
  return entry.units.includes(unit);
}

/** The technical steps of a unit, in the order of the list. */
export function workOf(unit: UnitId): readonly WorkCode[] {
  return Object.keys(WORK)
    .filter(isWorkCode)
    .filter((work) => mayWork(unit, work));
}
