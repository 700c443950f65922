/** Which unit may open which system, whole or in part (vocabulary 2.5). Not named = none: its facts come by asking. */
import type { SystemId } from './systems.ts';
import type { UnitId } from './units.ts';

export interface UnitRights {
  /** Systems whose whole screen the unit sees. */
  open: readonly SystemId[];
  /** Systems of which the unit sees only the named part. */
  partial: readonly { system: SystemId; part: string }[];
  note?: string;
}

export const RIGHTS = {
  customer: {
    open: ['statusPage'],
    partial: [
      {
        system: 'portal',
        part: 'own page',
      },
    ],
  },
  contactCentre: {
    open: ['crm', 'kb', 'telephony', 'outageBoard', 'lineCheck', 'statusPage'],
    partial: [
      {
        system: 'ticketing',
        part: "caller's tickets: log, read, link, close with tier-1 codes",
      },
      {
        system: 'om',
        part: "caller's orders: status, dates, reasons",
      },
      {
        system: 'portal',
        part: "caller's page",
      },
      {
        system: 'notify',
        part: 'messages to the caller and receipts',
      },
      {
        system: 'wfm',
        part: "free slots, caller's appointments; no routes",
      },
      {
        system: 'billing',
        part: "caller's charges, credits within limit",
      },
      {
        system: 'gis',
        part: 'address search',
      },
      {
        system: 'journeyStore',
        part: "caller's journeys",
      },
    ],
  },
  salesOrderCapture: {
    open: ['crm', 'orderCapture', 'kb', 'telephony'],
    partial: [
      {
        system: 'gis',
        part: 'address search, candidates',
      },
      {
        system: 'creditBureau',
        part: 'result only',
      },
      {
        system: 'wfm',
        part: 'free slots, provisional',
      },
      {
        system: 'om',
        part: 'own orders: status, dates',
      },
      {
        system: 'portal',
        part: "caller's page",
      },
      {
        system: 'journeyStore',
        part: "caller's journeys",
      },
    ],
  },
  creditCheck: {
    open: ['creditBureau'],
    partial: [
      {
        system: 'crm',
        part: 'identity, products; no notes',
      },
      {
        system: 'billing',
        part: 'debt',
      },
    ],
  },
  orderDesk: {
    open: ['om', 'activation', 'partnerGateway', 'orderCapture'],
    partial: [
      {
        system: 'inventory',
        part: 'read, reserve',
      },
      {
        system: 'gis',
        part: 'read, report an error, correct a premise link',
      },
      {
        system: 'crm',
        part: 'contact, notes, log a contact',
      },
      {
        system: 'wfm',
        part: 'appointments of its orders, slot search',
      },
      {
        system: 'portingHub',
        part: 'status',
      },
      {
        system: 'billing',
        part: 'billing trigger of its orders',
      },
      {
        system: 'notify',
        part: 'messages on its orders and receipts',
      },
      {
        system: 'portal',
        part: "customer's page",
      },
      {
        system: 'testHead',
        part: 'activation proof',
      },
      {
        system: 'telephony',
        part: 'own calls',
      },
      {
        system: 'journeyStore',
        part: 'its journeys',
      },
      {
        system: 'contactRegister',
        part: 'partner contacts',
      },
    ],
  },
  networkPlanning: {
    open: ['gis', 'inventory'],
    partial: [
      {
        system: 'om',
        part: 'order in question',
      },
      {
        system: 'partnerGateway',
        part: 'feasibility answers',
      },
    ],
  },
  inventoryTeam: {
    open: ['inventory', 'gis'],
    partial: [
      {
        system: 'om',
        part: 'orders that rely on a record',
      },
      {
        system: 'activation',
        part: 'results',
      },
    ],
  },
  portingDesk: {
    open: ['portingHub'],
    partial: [
      {
        system: 'om',
        part: 'port items',
      },
      {
        system: 'crm',
        part: 'contact, log a contact',
      },
      {
        system: 'notify',
        part: 'own messages and receipts',
      },
      {
        system: 'inventory',
        part: 'numbers and groups',
      },
      {
        system: 'telephony',
        part: 'own calls',
      },
      {
        system: 'testHead',
        part: 'in and out call test',
      },
      {
        system: 'journeyStore',
        part: 'its journeys',
      },
    ],
  },
  fieldDispatch: {
    open: ['wfm'],
    partial: [
      {
        system: 'crm',
        part: 'name and phone for the visit',
      },
      {
        system: 'om',
        part: 'milestone of the order',
      },
      {
        system: 'ticketing',
        part: "header of the job's ticket, no history",
      },
      {
        system: 'notify',
        part: 'visit messages and receipts',
      },
      {
        system: 'gis',
        part: 'map',
      },
      {
        system: 'mobileApp',
        part: 'state of the job',
      },
      {
        system: 'telephony',
        part: 'own calls',
      },
    ],
  },
  fieldTechnician: {
    open: ['mobileApp'],
    partial: [
      {
        system: 'wfm',
        part: 'own jobs',
      },
      {
        system: 'testHead',
        part: 'line of the job',
      },
      {
        system: 'inventory',
        part: 'ports at the site, propose as-built',
      },
    ],
  },
  noc: {
    open: ['faultMgmt', 'perfMgmt', 'changeCal', 'shiftLog', 'bridge', 'contactRegister'],
    partial: [
      {
        system: 'inventory',
        part: 'services per element',
      },
      {
        system: 'serviceProblem',
        part: 'read, open',
      },
      {
        system: 'ticketing',
        part: 'network tickets',
      },
      {
        system: 'testHead',
        part: 'network side, test calls',
      },
      {
        system: 'vendorDesk',
        part: 'own cases',
      },
      {
        system: 'outageBoard',
        part: 'read',
      },
      {
        system: 'statusPage',
        part: 'read',
      },
    ],
  },
  soc: {
    open: ['serviceProblem', 'slaMgmt', 'outageBoard', 'bridge', 'shiftLog', 'statusPage', 'contactRegister'],
    partial: [
      {
        system: 'faultMgmt',
        part: 'read',
      },
      {
        system: 'perfMgmt',
        part: 'read',
      },
      {
        system: 'inventory',
        part: 'customer join',
      },
      {
        system: 'ticketing',
        part: 'read, link',
      },
      {
        system: 'changeCal',
        part: 'read',
      },
      {
        system: 'notify',
        part: 'bulk, receipts',
      },
      {
        system: 'kb',
        part: 'scripts and banners',
      },
      {
        system: 'telephony',
        part: 'IVR text, queue figures',
      },
      {
        system: 'portal',
        part: 'enterprise page',
      },
      {
        system: 'testHead',
        part: 'sample tests',
      },
      {
        system: 'crm',
        part: 'special need of affected',
      },
    ],
  },
  serviceDesk1: {
    open: ['ticketing', 'kb', 'outageBoard', 'lineCheck', 'telephony'],
    partial: [
      {
        system: 'testHead',
        part: 'guided tests',
      },
      {
        system: 'crm',
        part: 'contact, log a contact',
      },
      {
        system: 'wfm',
        part: 'slots, visits of the ticket',
      },
      {
        system: 'slaMgmt',
        part: 'clock of the ticket, team rate',
      },
      {
        system: 'notify',
        part: 'messages on the ticket and receipts',
      },
      {
        system: 'journeyStore',
        part: 'its journeys',
      },
      {
        system: 'billing',
        part: 'credits within limit',
      },
      {
        system: 'shiftLog',
        part: 'own team',
      },
    ],
  },
  serviceDesk2: {
    open: ['ticketing', 'testHead', 'kb', 'partnerGateway', 'outageBoard', 'telephony'],
    partial: [
      {
        system: 'perfMgmt',
        part: 'trend of the line',
      },
      {
        system: 'wfm',
        part: 'slots, visit history',
      },
      {
        system: 'inventory',
        part: 'read',
      },
      {
        system: 'crm',
        part: 'contact, log a contact',
      },
      {
        system: 'serviceProblem',
        part: 'read, link',
      },
      {
        system: 'slaMgmt',
        part: 'clock of the ticket, team rate',
      },
      {
        system: 'notify',
        part: 'messages on the ticket and receipts',
      },
      {
        system: 'journeyStore',
        part: 'its journeys',
      },
      {
        system: 'contactRegister',
        part: 'partner contacts',
      },
      {
        system: 'shiftLog',
        part: 'own team',
      },
    ],
  },
  serviceDesk3: {
    open: ['ticketing', 'testHead', 'kb', 'perfMgmt', 'serviceProblem'],
    partial: [
      {
        system: 'faultMgmt',
        part: 'read',
      },
      {
        system: 'inventory',
        part: 'read',
      },
      {
        system: 'changeCal',
        part: 'read',
      },
      {
        system: 'partnerGateway',
        part: 'own tickets',
      },
      {
        system: 'vendorDesk',
        part: 'own cases',
      },
      {
        system: 'slaMgmt',
        part: 'clock of the ticket',
      },
    ],
  },
  majorIncidentManager: {
    open: ['bridge', 'serviceProblem', 'outageBoard', 'contactRegister', 'shiftLog', 'statusPage'],
    partial: [
      {
        system: 'faultMgmt',
        part: 'read',
      },
      {
        system: 'wfm',
        part: 'jobs linked to the incident',
      },
      {
        system: 'notify',
        part: 'bulk, receipts',
      },
      {
        system: 'telephony',
        part: 'IVR text, queue figures',
      },
      {
        system: 'changeCal',
        part: 'read, freeze',
      },
      {
        system: 'slaMgmt',
        part: 'read',
      },
      {
        system: 'ticketing',
        part: "incident's children",
      },
    ],
  },
  changeManagement: {
    open: ['changeCal', 'contactRegister', 'outageBoard'],
    partial: [
      {
        system: 'inventory',
        part: 'affected join',
      },
      {
        system: 'notify',
        part: 'notices and receipts',
      },
      {
        system: 'kb',
        part: 'draft a script',
      },
      {
        system: 'bridge',
        part: 'listen, change decisions',
      },
    ],
  },
  billing: {
    open: ['billing'],
    partial: [
      {
        system: 'om',
        part: 'completed orders',
      },
      {
        system: 'crm',
        part: 'contact, log a contact',
      },
      {
        system: 'telephony',
        part: 'own calls',
      },
    ],
  },
  complaintsRecovery: {
    open: ['crm', 'journeyStore', 'telephony', 'kb'],
    partial: [
      {
        system: 'billing',
        part: 'credits',
      },
      {
        system: 'ticketing',
        part: 'read',
      },
      {
        system: 'wfm',
        part: 'results of visits',
      },
      {
        system: 'notify',
        part: 'letters and receipts',
      },
      {
        system: 'serviceProblem',
        part: 'outage minutes',
      },
    ],
  },
  keyAccountManager: {
    open: ['telephony'],
    partial: [
      {
        system: 'crm',
        part: 'own accounts',
      },
      {
        system: 'slaMgmt',
        part: 'own accounts',
      },
      {
        system: 'serviceProblem',
        part: 'impact on own accounts',
      },
      {
        system: 'ticketing',
        part: 'own accounts, read',
      },
      {
        system: 'portal',
        part: "own accounts' page",
      },
      {
        system: 'contactRegister',
        part: 'own accounts',
      },
    ],
  },
  corporateComms: {
    open: ['statusPage', 'contactRegister'],
    partial: [
      {
        system: 'outageBoard',
        part: 'declared incidents',
      },
      {
        system: 'bridge',
        part: 'listen',
      },
      {
        system: 'notify',
        part: 'press list',
      },
    ],
  },
  ossAdmin: {
    open: ['iam', 'ossConsole', 'contactRegister'],
    partial: [
      {
        system: 'vendorDesk',
        part: 'own cases',
      },
      {
        system: 'changeCal',
        part: 'own changes',
      },
      {
        system: 'shiftLog',
        part: 'own team',
      },
      {
        system: 'bridge',
        part: 'listen',
      },
      {
        system: 'ticketing',
        part: 'hypercare log, start times of migrated tickets',
      },
    ],
  },
  vendorSupport: {
    open: ['vendorDesk'],
    partial: [
      {
        system: 'ossConsole',
        part: 'remote session, when granted',
      },
    ],
  },
  wholesalePartner: {
    open: ['partnerSystems'],
    partial: [
      {
        system: 'partnerGateway',
        part: 'own side',
      },
    ],
  },
  losingOperator: {
    open: [],
    partial: [
      {
        system: 'portingHub',
        part: 'own side',
      },
    ],
  },
  authorities: {
    open: ['statusPage'],
    partial: [],
  },
  projectTeam: {
    open: ['ossConsole'],
    partial: [
      {
        system: 'iam',
        part: 'roles to be handed over',
      },
      {
        system: 'shiftLog',
        part: 'pack',
      },
    ],
  },
  hypercareLead: {
    open: ['bridge', 'shiftLog', 'contactRegister'],
    partial: [
      {
        system: 'ossConsole',
        part: 'read',
      },
      {
        system: 'iam',
        part: 'read',
      },
      {
        system: 'ticketing',
        part: 'hypercare log, start times of migrated tickets',
      },
      {
        system: 'om',
        part: 'queue depth',
      },
      {
        system: 'slaMgmt',
        part: 'clock list',
      },
    ],
  },
  supervisor: {
    open: [],
    partial: [
      {
        system: 'telephony',
        part: 'floor figures',
      },
      {
        system: 'slaMgmt',
        part: 'team rate',
      },
      {
        system: 'ticketing',
        part: 'team queue',
      },
    ],
  },
  processOwner: {
    open: [],
    partial: [],
    note: 'Everything in replay and simulation, nothing in play',
  },
} as const satisfies Record<UnitId, UnitRights>;

export type Reach = 'whole' | 'part' | 'no';

export interface SystemReach {
  system: SystemId;
  reach: 'whole' | 'part';
  /** The part seen, in words; absent when the whole screen is open. */
  part?: string;
}

/** How much of a system's screen a unit may open. Writing is a right of its own: `mayWrite`. */
export function mayOpen(unit: UnitId, system: SystemId): Reach {
  const rights: UnitRights = RIGHTS[unit];
  if (rights.open.includes(system)) return 'whole';
  return rights.partial.some((entry) => entry.system === system) ? 'part' : 'no';
}

/** The systems a unit may open, whole ones first, in the order of the rights table. */
export function systemsOf(unit: UnitId): readonly SystemReach[] {
  const rights: UnitRights = RIGHTS[unit];
  return [
    ...rights.open.map((system): SystemReach => ({ system, reach: 'whole' })),
    ...rights.partial.map(({ system, part }): SystemReach => ({ system, reach: 'part', part })),
  ];
}
