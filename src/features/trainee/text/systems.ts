/** Systems in the words of a desk, and the everyday words they are found by. */
import { SYSTEM_IDS, SYSTEMS, type SystemId } from '../../../model/systems.ts';

export interface SystemWords {
  name: string;
  foundAs: string;
  /** Always a tab of its own, in this order; the others get one when they are opened. */
  tab?: true;
}

const SYSTEM_WORDS: Readonly<Record<SystemId, SystemWords>> = {
  crm: { name: 'Customer', foundAs: 'history, who is she, contract, products, notes', tab: true },
  outageBoard: {
    name: 'Outage board',
    foundAs: 'anyone else, is it just her, planned work, any outage, incident, contacts by street',
    tab: true,
  },
  lineCheck: { name: 'Line check', foundAs: 'test, sync, neighbours, is the line up', tab: true },
  faultMgmt: { name: 'Alarms', foundAs: 'alarm list, network, elements', tab: true },
  serviceProblem: { name: 'Incidents', foundAs: 'master incident, who is hit, impact', tab: true },
  om: { name: 'Orders', foundAs: 'order, milestone, where is it' },
  ticketing: { name: 'Ticket', foundAs: 'case, number, fault record', tab: true },
  wfm: { name: 'Visits', foundAs: 'van, slot, appointment, technician, board', tab: true },
  kb: { name: 'Help', foundAs: 'script, how do I, guide, what to say', tab: true },
  orderCapture: { name: 'Offers', foundAs: 'basket, quote, feasibility' },
  activation: { name: 'Activation', foundAs: 'configuration, error code' },
  inventory: { name: 'Inventory', foundAs: 'port, circuit, who hangs on it' },
  gis: { name: 'Addresses', foundAs: 'address, building, unit, premise' },
  perfMgmt: { name: 'Performance', foundAs: 'trend, counters, signal' },
  testHead: { name: 'Line test', foundAs: 'measure, test run' },
  mobileApp: { name: "Technician's app", foundAs: 'job on site, photo' },
  slaMgmt: { name: 'Contract clocks', foundAs: 'sla, deadline, breach' },
  billing: { name: 'Bills', foundAs: 'invoice, charge, credit, money' },
  creditBureau: { name: 'Credit bureau', foundAs: 'score, deposit' },
  portal: { name: 'Customer portal', foundAs: 'what the customer sees, app' },
  telephony: { name: 'Calls', foundAs: 'queue, caller, who rang, keyed digits' },
  notify: { name: 'Messages sent', foundAs: 'text message, sms, receipt, was she told' },
  statusPage: { name: 'Outage page', foundAs: 'public page, what the public reads' },
  changeCal: { name: 'Planned work', foundAs: 'change, maintenance, window' },
  partnerGateway: { name: 'Partner gateway', foundAs: 'partner status, reference' },
  portingHub: { name: 'Porting hub', foundAs: 'number, port request, reject code' },
  iam: { name: 'Permissions', foundAs: 'role, login, who may' },
  journeyStore: { name: 'Whole case', foundAs: 'everything linked, journey' },
  partnerSystems: { name: "Partner's systems", foundAs: 'their order, their visit' },
  vendorDesk: { name: 'Vendor cases', foundAs: 'vendor case, severity' },
  shiftLog: { name: 'Shift log', foundAs: 'notes of the last shift, open items' },
  bridge: { name: 'Bridge', foundAs: 'decisions, roles, next update' },
  contactRegister: { name: 'Contacts', foundAs: 'address of a unit, whom to ring' },
  ossConsole: { name: 'Consoles', foundAs: 'interface, queue, job, certificate' },
};

const isKnown = (id: string): id is SystemId => Object.hasOwn(SYSTEM_WORDS, id);

export const systemName = (id: string): string => (isKnown(id) ? SYSTEM_WORDS[id].name : id);

export const systemWords = (id: string): SystemWords =>
  isKnown(id) ? SYSTEM_WORDS[id] : { name: id, foundAs: '' };

const ORDER = Object.keys(SYSTEM_WORDS);

/** Sorts system ids into the fixed order of the tabs. */
export const inTabOrder = (a: string, b: string): number => ORDER.indexOf(a) - ORDER.indexOf(b);

const SHORT = new Map<string, string>(SYSTEM_IDS.map((id) => [SYSTEMS[id].name, SYSTEM_WORDS[id].name]));

/** Where a fact came from, short: the desk's own word for a system, else as it is. */
export const sourceName = (from: string): string => SHORT.get(from) ?? from;
