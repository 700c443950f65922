/** Systems in the words of a desk, and the everyday words they are found by. */
import { SYSTEM_NAMES } from '../../../model/system-names.ts';
import { SYSTEM_IDS, SYSTEMS, type SystemId } from '../../../model/systems.ts';

export interface SystemWords {
  foundAs: string;
  /** Always a tab of its own, in this order; the others get one when they are opened. */
  tab?: true;
}

const SYSTEM_WORDS: Readonly<Record<SystemId, SystemWords>> = {
  crm: { foundAs: 'history, who is she, contract, products, notes', tab: true },
  outageBoard: {
    foundAs: 'anyone else, is it just her, planned work, any outage, incident, contacts by street',
    tab: true,
  },
  lineCheck: { foundAs: 'test, sync, neighbours, is the line up', tab: true },
  faultMgmt: { foundAs: 'alarm list, network, elements', tab: true },
  serviceProblem: { foundAs: 'master incident, who is hit, impact', tab: true },
  om: { foundAs: 'order, milestone, where is it' },
  ticketing: { foundAs: 'case, number, fault record', tab: true },
  wfm: { foundAs: 'van, slot, appointment, technician, board', tab: true },
  kb: { foundAs: 'script, how do I, guide, what to say', tab: true },
  orderCapture: { foundAs: 'basket, quote, feasibility' },
  activation: { foundAs: 'configuration, error code' },
  inventory: { foundAs: 'port, circuit, who hangs on it' },
  gis: { foundAs: 'address, building, unit, premise' },
  perfMgmt: { foundAs: 'trend, counters, signal' },
  testHead: { foundAs: 'measure, test run' },
  mobileApp: { foundAs: 'job on site, photo' },
  slaMgmt: { foundAs: 'sla, deadline, breach' },
  billing: { foundAs: 'invoice, charge, credit, money' },
  creditBureau: { foundAs: 'score, deposit' },
  portal: { foundAs: 'what the customer sees, app' },
  telephony: { foundAs: 'queue, caller, who rang, keyed digits' },
  notify: { foundAs: 'text message, sms, receipt, was she told' },
  statusPage: { foundAs: 'public page, what the public reads' },
  changeCal: { foundAs: 'change, maintenance, window' },
  partnerGateway: { foundAs: 'partner status, reference' },
  portingHub: { foundAs: 'number, port request, reject code' },
  iam: { foundAs: 'role, login, who may' },
  journeyStore: { foundAs: 'everything linked, journey' },
  partnerSystems: { foundAs: 'their order, their visit' },
  vendorDesk: { foundAs: 'vendor case, severity' },
  shiftLog: { foundAs: 'notes of the last shift, open items' },
  bridge: { foundAs: 'decisions, roles, next update' },
  contactRegister: { foundAs: 'address of a unit, whom to ring' },
  ossConsole: { foundAs: 'interface, queue, job, certificate' },
};

const isKnown = (id: string): id is SystemId => Object.hasOwn(SYSTEM_WORDS, id);

export const systemName = (id: string): string => (isKnown(id) ? SYSTEM_NAMES[id] : id);

export const systemWords = (id: string): SystemWords => (isKnown(id) ? SYSTEM_WORDS[id] : { foundAs: '' });

const ORDER = Object.keys(SYSTEM_WORDS);

/** Sorts system ids into the fixed order of the tabs. */
export const inTabOrder = (a: string, b: string): number => ORDER.indexOf(a) - ORDER.indexOf(b);

const SHORT = new Map<string, string>(SYSTEM_IDS.map((id) => [SYSTEMS[id].name, SYSTEM_NAMES[id]]));

/** Where a fact came from, short: the desk's own word for a system, else as it is. */
export const sourceName = (from: string): string => SHORT.get(from) ?? from;
