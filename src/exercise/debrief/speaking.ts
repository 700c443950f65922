/** Names, counts and spans as the debrief says them in sentences. */
import { contractOf, isContractId } from '../../model/contracts.ts';
import { FACTS, isFactId } from '../../model/facts.ts';
import { clockWithSeconds, MINUTE, type Ms, SECOND, weekdayOf } from '../../model/time.ts';
import { isUnitId, UNITS, unitOfDesk } from '../../model/units.ts';
import { factsOfCase, labelOf, showValue } from '../fact-book.ts';
import type { Run } from '../run-shape.ts';

/** Units as people in the building call them; the others by the first part of their full name. */
const SHORT_UNITS: Readonly<Record<string, string>> = {
  customer: 'Customer',
  contactCentre: 'Contact centre',
  soc: 'SOC',
  noc: 'NOC',
  fieldDispatch: 'Dispatch',
  orderDesk: 'Order desk',
  inventoryTeam: 'Inventory',
  portingDesk: 'Number porting',
  serviceDesk1: 'Service desk 1',
  serviceDesk2: 'Service desk 2',
  serviceDesk3: 'Service desk 3',
  majorIncidentManager: 'Incident lead',
  complaintsRecovery: 'Complaints',
  keyAccountManager: 'Key account',
  corporateComms: 'Public words',
  supervisor: 'Supervisor',
  wholesalePartner: 'Partner',
  salesOrderCapture: 'Sales',
  hypercareLead: 'Hypercare lead',
};

export function unitWord(unit: string): string {
  return SHORT_UNITS[unit] ?? (isUnitId(unit) ? (UNITS[unit].name.split(/[,(]/)[0] ?? unit).trim() : unit);
}

/** "the SOC", "the contact centre". */
export function theUnit(unit: string): string {
  const word = unitWord(unit);
  return `the ${/^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)}`;
}

/** A person of the cast or of a desk, by id. */
export function personOf(run: Run, id: string): string {
  return (
    run.scenario.cast.find((person) => person.id === id)?.name ??
    run.scenario.desks.find((desk) => desk.desk === id)?.person ??
    id
  );
}

/** "Bea, SOC", or the unit alone where nobody is named. */
export function deskWords(run: Run, desk: string | undefined, fallback = ''): string {
  if (desk === undefined) return unitWord(fallback);
  const person = run.scenario.desks.find((each) => each.desk === desk)?.person;
  const unit = unitWord(unitOfDesk(desk) ?? desk);
  return person === undefined ? unit : `${person}, ${unit}`;
}

/** How a fact is called and how its value is shown in one case. */
export function factWords(
  run: Run,
  fact: string,
  value: string | undefined,
  journey?: string,
  incident?: string,
): { label: string; value: string } {
  const entry = factsOfCase(run.scenario, journey, incident).find((each) => each.id === fact);
  const label = entry?.label ?? (isFactId(fact) ? FACTS[fact].label : labelOf(fact));
  return { label, value: value === undefined ? '' : showValue(entry?.spec, value) };
}

/** Ids that verdicts name (desks, contracts, facts, streets, causes) as people call them. */
export function plainWords(run: Run, text: string): string {
  const { desks, areas, causes } = run.scenario;
  const wordFor = (token: string): string | undefined => {
    if (desks.some((d) => d.desk === token)) return deskWords(run, token);
    const area = areas.find((a) => a.id === token);
    if (area) return area.name;
    if (isContractId(token) && token !== 'free') return `the ${contractOf(token).label.toLowerCase()}`;
    const cause = causes.customerSide[token] ?? causes.providerSide[token];
    if (cause) return `“${cause[0] ?? token}”`;
    if (/[A-Z]/.test(token) && isFactId(token)) return FACTS[token].label;
    return undefined;
  };
  return text.replace(/[A-Za-z][A-Za-z0-9]*(?:\.\d+)?/g, (token) => wordFor(token) ?? token);
}

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three" up to twelve, then digits. */
export const countWord = (n: number): string => COUNTS[n] ?? String(n);

/** "one question", "three questions". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${countWord(n)} ${n < 2 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A span as it is said: "40 seconds", "eight minutes". */
export function spanWords(span: Ms): string {
  const whole = Math.max(0, span);
  if (whole < 90 * SECOND) return `${Math.round(whole / SECOND)} seconds`;
  return counted(Math.round(whole / MINUTE), 'minute');
}

/** "10:04" as a clock of minutes and seconds. */
export function spanClock(span: Ms): string {
  const seconds = Math.round(Math.max(0, span) / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "08:23:06", or with its day in a story of several days. */
export function at(run: Run, t: Ms): string {
  const { start, ends } = run.scenario;
  const days = start.split(' ')[0] !== ends.at.split(' ')[0];
  return days ? `${weekdayOf(t)} ${clockWithSeconds(t)}` : clockWithSeconds(t);
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
