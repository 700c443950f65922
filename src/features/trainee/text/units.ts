/** Units in the words of a desk: a short name, and what one goes to them for. */
import type { UnitId } from '../../../model/units.ts';

export interface UnitWords {
  name: string;
  goneToFor: string;
}

/** In the order in which every desk lists them. */
export const UNIT_WORDS: Readonly<Record<Exclude<UnitId, 'customer' | 'processOwner'>, UnitWords>> = {
  soc: { name: 'Service operations', goneToFor: 'is it bigger than one line?' },
  serviceDesk2: { name: 'Service desk 2', goneToFor: 'needs a proper diagnosis' },
  fieldDispatch: { name: 'Dispatch', goneToFor: 'a visit, a van' },
  orderDesk: { name: 'Order desk', goneToFor: 'where is an order?' },
  billing: { name: 'Billing', goneToFor: 'a charge, a credit' },
  portingDesk: { name: 'Number porting', goneToFor: 'a number that moves' },
  complaintsRecovery: { name: 'Complaints', goneToFor: 'it went wrong and stays wrong' },
  supervisor: { name: 'Supervisor', goneToFor: 'I need a decision' },
  contactCentre: { name: 'Contact centre', goneToFor: 'somebody has to tell the customer' },
  serviceDesk1: { name: 'Service desk 1', goneToFor: 'a first look, a known fix' },
  serviceDesk3: { name: 'Service desk 3', goneToFor: 'the experts have to look' },
  noc: { name: 'Network operations', goneToFor: 'something in the network' },
  majorIncidentManager: { name: 'Incident lead', goneToFor: 'many are hit and nobody leads' },
  changeManagement: { name: 'Change control', goneToFor: 'planned work' },
  fieldTechnician: { name: 'Technician', goneToFor: 'whoever is on site' },
  inventoryTeam: { name: 'Inventory', goneToFor: 'the record and the network differ' },
  networkPlanning: { name: 'Planning', goneToFor: 'can it be built?' },
  salesOrderCapture: { name: 'Sales', goneToFor: 'what was sold' },
  creditCheck: { name: 'Credit check', goneToFor: 'a deposit, a refusal' },
  keyAccountManager: { name: 'Key account', goneToFor: 'a business customer' },
  corporateComms: { name: 'Public communication', goneToFor: 'words for the public' },
  wholesalePartner: { name: 'Partner', goneToFor: 'their line, their visit' },
  losingOperator: { name: 'Losing operator', goneToFor: 'they have to release a number' },
  vendorSupport: { name: 'Vendor support', goneToFor: 'a fault in their product' },
  ossAdmin: { name: 'System administration', goneToFor: 'an account, a job, an interface' },
  authorities: { name: 'Authorities', goneToFor: 'emergency calls, the regulator' },
  projectTeam: { name: 'Project team', goneToFor: 'what was built before go-live' },
  hypercareLead: { name: 'Hypercare lead', goneToFor: 'the first weeks after go-live' },
};

const isKnown = (id: string): id is keyof typeof UNIT_WORDS => Object.hasOwn(UNIT_WORDS, id);

export const unitName = (id: string): string => (isKnown(id) ? UNIT_WORDS[id].name : id);

export const goneToFor = (id: string): string | undefined =>
  isKnown(id) ? UNIT_WORDS[id].goneToFor : undefined;

/** All units in their fixed order, the own one left out. */
export const unitsInOrder = (own: string): string[] => Object.keys(UNIT_WORDS).filter((id) => id !== own);
