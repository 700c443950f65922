/** The systems desks work in: what each is master of, shows, and costs to look up (vocabulary 2.2). */
import { type Ms, SECOND } from './time.ts';

export interface SystemEntry {
  name: string;
  /** Numbers of the TM Forum Open APIs behind it. [T] */
  tmf: readonly string[];
  masterOf: string;
  /** What the whole screen draws. */
  shows: string;
  /** Desk time of one look-up (of one run for the test head). [A] */
  lookUpCost: Ms;
}

export const SYSTEMS = {
  crm: {
    name: 'CRM, interaction history',
    tmf: ['632', '683'],
    masterOf: 'customer, contacts, promises',
    shows: 'person, products, contacts linked to this customer, promises, special need',
    lookUpCost: 15 * SECOND,
  },
  orderCapture: {
    name: 'CPQ, shop',
    tmf: ['679', '648', '622'],
    masterOf: 'offer, basket',
    shows: 'offer, address line, feasibility answer',
    lookUpCost: 15 * SECOND,
  },
  om: {
    name: 'Order management',
    tmf: ['622', '641'],
    masterOf: 'order, milestone, jeopardy',
    shows: 'order, items, milestones, dates, fallout queue, reasons',
    lookUpCost: 20 * SECOND,
  },
  activation: {
    name: 'Activation, resource order',
    tmf: ['640', '652'],
    masterOf: 'configuration result',
    shows: 'requests, results, error codes',
    lookUpCost: 20 * SECOND,
  },
  inventory: {
    name: 'Service and resource inventory',
    tmf: ['638', '639'],
    masterOf: 'ports, circuits, numbers',
    shows: 'port state, reservation, services on an element, customer join',
    lookUpCost: 30 * SECOND,
  },
  gis: {
    name: 'Address and site register',
    tmf: ['673', '674'],
    masterOf: 'premise id, access notes',
    shows: 'map, candidates for an address, units of a building',
    lookUpCost: 20 * SECOND,
  },
  faultMgmt: {
    name: 'Alarms, umbrella',
    tmf: ['642'],
    masterOf: 'alarms, correlation',
    shows: 'alarm list, ack state, suppressed groups, polling gaps',
    lookUpCost: 20 * SECOND,
  },
  perfMgmt: {
    name: 'Performance',
    tmf: ['628'],
    masterOf: 'counters, degradation',
    shows: 'trends per element and line, thresholds, weather overlay',
    lookUpCost: 40 * SECOND,
  },
  serviceProblem: {
    name: 'Service problem, impact',
    tmf: ['656'],
    masterOf: 'master incident, affected customers',
    shows: 'incident, impact, linked tickets, updates, root-cause report',
    lookUpCost: 20 * SECOND,
  },
  ticketing: {
    name: 'Trouble tickets',
    tmf: ['621'],
    masterOf: 'ticket, history',
    shows: 'ticket, history, cause and closure codes, links, owner',
    lookUpCost: 10 * SECOND,
  },
  testHead: {
    name: 'Line and service test',
    tmf: ['653'],
    masterOf: 'test evidence',
    shows: 'test runs with id, values, verdict',
    lookUpCost: 60 * SECOND,
  },
  wfm: {
    name: 'Workforce planning',
    tmf: ['646', '697'],
    masterOf: 'slots, jobs',
    shows: 'board of slots, jobs, risk flags, visit history',
    lookUpCost: 10 * SECOND,
  },
  mobileApp: {
    name: "Technician's app",
    tmf: ['697'],
    masterOf: 'job on site',
    shows: 'instruction as sent, photo, test values, sign-off',
    lookUpCost: 15 * SECOND,
  },
  slaMgmt: {
    name: 'SLA management',
    tmf: ['623', '657'],
    masterOf: 'contract clocks, exclusions',
    shows: 'clock, pauses with reason, breach list, team on-time rate',
    lookUpCost: 15 * SECOND,
  },
  billing: {
    name: 'Billing, charging',
    tmf: ['678', '666'],
    masterOf: 'charges, credits',
    shows: 'invoice, credits, disputes, dunning state',
    lookUpCost: 20 * SECOND,
  },
  creditBureau: {
    name: 'Credit bureau',
    tmf: [],
    masterOf: 'score, identity match',
    shows: 'decision, condition, expiry',
    lookUpCost: 20 * SECOND,
  },
  portal: {
    name: 'Customer portal, app',
    tmf: [],
    masterOf: 'customer-visible status',
    shows: 'exactly what this customer sees',
    lookUpCost: 10 * SECOND,
  },
  telephony: {
    name: 'Contact-centre ACD, IVR',
    tmf: ['683'],
    masterOf: 'queue, transfer, wait, keyed digits',
    shows: 'caller, keyed account, wait, chat transcripts by number, queue figures',
    lookUpCost: 5 * SECOND,
  },
  notify: {
    name: 'Messaging',
    tmf: ['681'],
    masterOf: 'sent messages, receipts',
    shows: 'message, receiver, sent, delivered or failed',
    lookUpCost: 15 * SECOND,
  },
  statusPage: {
    name: 'Public outage page',
    tmf: [],
    masterOf: 'public words',
    shows: 'page as the public sees it',
    lookUpCost: 10 * SECOND,
  },
  changeCal: {
    name: 'Change calendar',
    tmf: ['655'],
    masterOf: 'planned work',
    shows: 'changes, windows, affected list, conflicts, freeze',
    lookUpCost: 20 * SECOND,
  },
  kb: {
    name: 'Knowledge, known errors',
    tmf: [],
    masterOf: 'scripts, workarounds',
    shows: 'help pages, say / do-not-say scripts, banners',
    lookUpCost: 10 * SECOND,
  },
  partnerGateway: {
    name: 'B2B gateway',
    tmf: ['622', '621', '641'],
    masterOf: 'partner order and ticket state',
    shows: 'partner status, notes, references',
    lookUpCost: 20 * SECOND,
  },
  portingHub: {
    name: 'Number porting hub',
    tmf: [],
    masterOf: 'port status, reject codes',
    shows: 'request, reject code, slot, reversal limit',
    lookUpCost: 20 * SECOND,
  },
  iam: {
    name: 'Roles and permissions',
    tmf: ['672'],
    masterOf: 'who may do what',
    shows: 'users, roles, tests of roles',
    lookUpCost: 20 * SECOND,
  },
  journeyStore: {
    name: 'Cross-system case spine',
    tmf: ['701'],
    masterOf: '`journeyId`, lineage',
    shows: 'objects and contacts that are linked to a journey; unlinked ones stay invisible',
    lookUpCost: 15 * SECOND,
  },
  outageBoard: {
    name: 'Outage board (view on serviceProblem, changeCal, telephony)',
    tmf: ['656', '655', '683'],
    masterOf: 'nothing',
    shows:
      'declared incidents with plain words and next update · planned work, running and next 7 days · contacts by street, last 60 min (all streets, unsorted by worth)',
    lookUpCost: 15 * SECOND,
  },
  lineCheck: {
    name: 'Line check (view on testHead)',
    tmf: ['653'],
    masterOf: 'nothing',
    shows: 'own caller\'s line: sync or not, since when · "neighbouring lines n of m in sync", no names',
    lookUpCost: 40 * SECOND,
  },
  partnerSystems: {
    name: "Partner's own systems",
    tmf: [],
    masterOf: 'partner order, visit, line test',
    shows: 'partner-side record',
    lookUpCost: 20 * SECOND,
  },
  vendorDesk: {
    name: 'Vendor case desk',
    tmf: [],
    masterOf: 'vendor case',
    shows: 'severity, state, next step',
    lookUpCost: 20 * SECOND,
  },
  shiftLog: {
    name: 'Shift log',
    tmf: [],
    masterOf: 'shift notes',
    shows: 'open items, notes of earlier shifts',
    lookUpCost: 15 * SECOND,
  },
  bridge: {
    name: 'Incident bridge',
    tmf: [],
    masterOf: 'decision log, roles, next update',
    shows: 'roles, decisions, actions with owner and time',
    lookUpCost: 10 * SECOND,
  },
  contactRegister: {
    name: 'Contact register',
    tmf: [],
    masterOf: 'tested addresses per unit and role',
    shows: 'address, state (active, stale, retired), date of last drill',
    lookUpCost: 15 * SECOND,
  },
  ossConsole: {
    name: 'OSS administration consoles',
    tmf: [],
    masterOf: 'jobs, interfaces, queues, configuration',
    shows: 'interface state, queue depth, job calendar, certificates, login failures',
    lookUpCost: 20 * SECOND,
  },
} as const satisfies Record<string, SystemEntry>;

export type SystemId = keyof typeof SYSTEMS;

/** True when the id names a system. */
export function isSystemId(id: string): id is SystemId {
  return Object.hasOwn(SYSTEMS, id);
}

export const SYSTEM_IDS: readonly SystemId[] = Object.keys(SYSTEMS).filter(isSystemId);
