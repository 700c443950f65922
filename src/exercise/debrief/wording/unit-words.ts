/** One short name for each unit, the same as on the desks, and how it stands in a sentence. */
import { isSystemId, SYSTEMS } from '../../../model/systems.ts';
import { isUnitId, UNITS } from '../../../model/units.ts';

const SHORT_UNITS: Readonly<Record<string, string>> = {
  customer: 'Customer',
  contactCentre: 'Contact centre',
  soc: 'Service operations',
  noc: 'Network operations',
  fieldDispatch: 'Dispatch',
  fieldTechnician: 'Technician',
  orderDesk: 'Order desk',
  inventoryTeam: 'Inventory',
  portingDesk: 'Number porting',
  serviceDesk1: 'Service desk 1',
  serviceDesk2: 'Service desk 2',
  serviceDesk3: 'Service desk 3',
  majorIncidentManager: 'Incident lead',
  complaintsRecovery: 'Complaints',
  keyAccountManager: 'Key account',
  corporateComms: 'Public communication',
  supervisor: 'Supervisor',
  wholesalePartner: 'Partner',
  salesOrderCapture: 'Sales',
  hypercareLead: 'Hypercare lead',
  billing: 'Billing',
  changeManagement: 'Change control',
  networkPlanning: 'Planning',
  creditCheck: 'Credit check',
  losingOperator: 'Losing operator',
  vendorSupport: 'Vendor support',
  ossAdmin: 'System administration',
  authorities: 'Authorities',
  projectTeam: 'Project team',
};

/** Units spoken of as one thing or one person: "the contact centre", but "service operations". */
const WITH_ARTICLE: readonly string[] = [
  'customer',
  'contactCentre',
  'orderDesk',
  'fieldTechnician',
  'majorIncidentManager',
  'supervisor',
  'wholesalePartner',
  'hypercareLead',
  'losingOperator',
  'authorities',
  'projectTeam',
];

const firstPart = (name: string, id: string): string => (name.split(/[,(]/)[0] ?? id).trim();

/** "Contact centre"; a system that acts by itself by its own name. */
export function unitWord(unit: string): string {
  const short = SHORT_UNITS[unit];
  if (short !== undefined) return short;
  if (isUnitId(unit)) return firstPart(UNITS[unit].name, unit);
  return isSystemId(unit) ? firstPart(SYSTEMS[unit].name, unit) : unit;
}

/** "the contact centre", "service operations". */
export function theUnit(unit: string): string {
  const word = unitWord(unit);
  const small = /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
  return WITH_ARTICLE.includes(unit) ? `the ${small}` : small;
}
