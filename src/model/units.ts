/** The units of an operator and its surroundings: what each owns and what it usually does not see (vocabulary 2.1). */

export interface Unit {
  name: string;
  owns: string;
  /** What the unit is usually blind to. */
  blindTo: string;
}

export const UNITS = {
  customer: {
    name: 'Customer (residential, SME, enterprise)',
    owns: 'own time',
    blindTo: 'everything but own words, portal, status page',
  },
  contactCentre: {
    name: 'Contact centre agent (tier 0/1)',
    owns: 'the conversation, the promise to the customer',
    blindTo: 'alarms, dispatch board, partner status',
  },
  salesOrderCapture: {
    name: 'Sales, shop, web order capture',
    owns: 'order correctness',
    blindTo: 'network feasibility',
  },
  creditCheck: {
    name: 'Credit and identity',
    owns: 'accept, deposit, reject',
    blindTo: 'pressure of the install date',
  },
  orderDesk: {
    name: 'Order management / provisioning',
    owns: 'order progress, fallout queue, jeopardy',
    blindTo: 'what was promised by mouth',
  },
  networkPlanning: {
    name: 'Planning, engineering design',
    owns: 'feasibility, build, capacity',
    blindTo: 'urgency for the customer',
  },
  inventoryTeam: {
    name: 'Inventory, data quality',
    owns: 'records equal reality',
    blindTo: 'orders that rely on the record',
  },
  portingDesk: {
    name: 'Number porting',
    owns: 'port request, rejection, cutover, reversal',
    blindTo: 'billing, directory',
  },
  fieldDispatch: {
    name: 'Dispatch, workforce planning',
    owns: 'slot, skill, route',
    blindTo: "diagnosis, the customer's constraints",
  },
  fieldTechnician: {
    name: 'Technician, own or subcontracted',
    owns: 'work on site, evidence, as-built',
    blindTo: 'ticket history, promises',
  },
  noc: {
    name: 'Network operations centre (in shifts)',
    owns: 'alarms, restoration',
    blindTo: 'which customers, what they were told',
  },
  soc: {
    name: 'Service operations centre',
    owns: 'service impact, service problem, words for the front',
    blindTo: "the single case's history",
  },
  serviceDesk1: {
    name: 'Service desk, log and known fixes',
    owns: 'ticket, first diagnosis, closing',
    blindTo: 'field reality',
  },
  serviceDesk2: {
    name: 'Service desk, diagnosis',
    owns: 'technical cause, dispatch request, partner ticket',
    blindTo: "customer's mood",
  },
  serviceDesk3: {
    name: 'Service desk, experts',
    owns: 'hard cause, root-cause report',
    blindTo: 'what the customer was told',
  },
  majorIncidentManager: {
    name: 'Major incident lead (a role)',
    owns: 'one plan, one voice, cadence',
    blindTo: 'details',
  },
  changeManagement: {
    name: 'Change control',
    owns: 'windows, conflicts, freeze',
    blindTo: 'whom to warn',
  },
  billing: {
    name: 'Billing and credits',
    owns: 'invoice, credit, dispute',
    blindTo: 'real activation date, outage minutes',
  },
  complaintsRecovery: {
    name: 'Complaints, service recovery',
    owns: 'apology, redress, ombudsman deadline',
    blindTo: 'technical truth',
  },
  keyAccountManager: {
    name: 'Enterprise account / service delivery',
    owns: 'the VIP promise',
    blindTo: 'live operations',
  },
  corporateComms: {
    name: 'Public and status communication',
    owns: 'public words, media, regulator notice',
    blindTo: 'technical nuance',
  },
  ossAdmin: {
    name: 'OSS administration',
    owns: 'accounts, roles, jobs, interfaces, configuration',
    blindTo: 'business effect',
  },
  vendorSupport: {
    name: 'Vendor or integrator support',
    owns: 'product defect, workaround',
    blindTo: 'customer impact',
  },
  wholesalePartner: {
    name: 'Access or interconnect partner',
    owns: 'last mile, own SLA',
    blindTo: "end customer, the retailer's promise",
  },
  losingOperator: {
    name: 'Provider a number is ported away from',
    owns: 'release of the number',
    blindTo: 'why the customer leaves, other services on the group',
  },
  authorities: {
    name: 'Regulator, ombudsman, emergency-call person, police, ambulance',
    owns: 'public safety, oversight',
    blindTo: 'everything they are not told',
  },
  projectTeam: {
    name: 'Project and integrator before go-live',
    owns: 'readiness pack, open defects',
    blindTo: 'the night shift',
  },
  hypercareLead: {
    name: 'Lead of the command desk after go-live',
    owns: 'triage, floor-walkers, exit from hypercare',
    blindTo: 'ordinary load',
  },
  supervisor: {
    name: 'Team lead on the floor (a voice, seldom a seat)',
    owns: 'service level, handling time',
    blindTo: 'what the minutes buy',
  },
  processOwner: {
    name: 'Process owner (room, not a desk)',
    owns: 'quality of the chain',
    blindTo: 'nothing in replay, everything live',
  },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;

/** True when the id names a unit. `billing` is also a system: the two name spaces are separate. */
export function isUnitId(id: string): id is UnitId {
  return Object.hasOwn(UNITS, id);
}

export const UNIT_IDS: readonly UnitId[] = Object.keys(UNITS).filter(isUnitId);

/** Unit of a desk ("contactCentre.1", "noc.night"), or of a unit id itself; undefined when there is none. */
export function unitOfDesk(deskId: string): UnitId | undefined {
  const [unit = ''] = deskId.split('.');
  return isUnitId(unit) ? unit : undefined;
}

/** Every unit that has the everyday moves: all but the customer, authorities, supervisor and process owner. */
export const EVERY_DESK = [
  'contactCentre',
  'salesOrderCapture',
  'creditCheck',
  'orderDesk',
  'networkPlanning',
  'inventoryTeam',
  'portingDesk',
  'fieldDispatch',
  'fieldTechnician',
  'noc',
  'soc',
  'serviceDesk1',
  'serviceDesk2',
  'serviceDesk3',
  'majorIncidentManager',
  'changeManagement',
  'billing',
  'complaintsRecovery',
  'keyAccountManager',
  'corporateComms',
  'ossAdmin',
  'vendorSupport',
  'wholesalePartner',
  'losingOperator',
  'projectTeam',
  'hypercareLead',
] as const satisfies readonly UnitId[];

/** Desks that talk to customers. */
export const FRONT_DESKS = [
  'contactCentre',
  'salesOrderCapture',
  'serviceDesk1',
  'serviceDesk2',
  'orderDesk',
  'portingDesk',
  'billing',
  'complaintsRecovery',
  'keyAccountManager',
  'fieldDispatch',
] as const satisfies readonly UnitId[];

/** Desks that lead a case. */
export const CASE_DESKS = [
  'contactCentre',
  'serviceDesk1',
  'serviceDesk2',
  'serviceDesk3',
  'orderDesk',
  'portingDesk',
  'complaintsRecovery',
  'noc',
  'soc',
  'majorIncidentManager',
] as const satisfies readonly UnitId[];
