/** Rows to choose from, always from what this desk has: its calls, people, records, facts, codes. */
import type { SeatView } from '../../../../exercise/index.ts';
import {
  CANCELS,
  CAUSES,
  CHECKS,
  CLOSURES,
  CREDIT_RULES,
  PAUSE_REASONS,
  WORK,
} from '../../../../model/codes.ts';
import { contractOf } from '../../../../model/contracts.ts';
import { HANDOVER_CONTRACTS, isHandoverContractId } from '../../../../model/handover-contracts.ts';
import { isMeant, readMassRef } from '../../../../model/mass-ref.ts';
import { mayWrite, RECORD_TYPE_IDS, RECORD_TYPES } from '../../../../model/record-types.ts';
import { mayOpen } from '../../../../model/rights.ts';
import { formatSpan } from '../../../../model/time.ts';
import { isUnitId } from '../../../../model/units.ts';
import { flowText } from '../../text/flows.ts';
import { massText } from '../../text/mass.ts';
import { sourceName } from '../../text/systems.ts';
import { goneToFor, unitName, unitsInOrder } from '../../text/units.ts';
import { showMoment } from '../regions/show-time.ts';
import type { Option } from './flow.ts';
import { senderName } from './senders.ts';

const named = (codes: Readonly<Record<string, { name: string }>>): Option[] =>
  Object.entries(codes).map(([value, { name }]) => ({ value, label: name }));

/** People and companies of a unit: their names find it. */
const peopleOf = (view: SeatView, unit: string): string[] =>
  view.desks.flatMap((desk) => (desk.unit === unit ? [desk.person] : []));

/** A unit, or one of its desks, in words. */
export const addressee = (view: SeatView, ref: string): string => {
  const desk = view.desks.find((each) => each.ref === ref);
  return desk ? senderName(desk.name) : unitName(ref);
};

/** By what they are gone to for; the names of their people find them too. */
export function units(view: SeatView): Option[] {
  return [...unitsInOrder(view.unit), view.unit]
    .filter((id) => view.units.some((unit) => unit.id === id))
    .map((id) => ({
      value: id,
      label: unitName(id),
      side: goneToFor(id),
      foundAs: peopleOf(view, id),
    }));
}

/** Units, and behind one of several desks those that this desk has dealt with, each by itself. */
export const unitsAndDesks = (view: SeatView): Option[] =>
  units(view).flatMap((unit) => {
    const desks = view.desks.filter((desk) => desk.unit === unit.value);
    const met = desks.length > 1 ? desks.filter((desk) => desk.met) : [];
    return [
      unit,
      ...met.map(({ ref, name, person }) => ({ value: ref, label: senderName(name), foundAs: [person] })),
    ];
  });

/** Where a ticket can lie: with this unit, with another, or in a queue. */
export const owners = (view: SeatView): Option[] => [
  { value: view.unit, label: view.unitName, side: flowText.ownUnit },
  ...units(view),
  ...view.queues.map(({ id, name: label }) => ({ value: id, label, side: flowText.queue })),
];

export const people = (view: SeatView): Option[] =>
  view.people.map(({ ref, name }) => ({ value: ref, label: name, side: flowText.customer }));

/** Who can be rung: customers, those named as contacts of their cases, units. */
export const callable = (view: SeatView): Option[] => [
  ...view.people.map(({ ref, name: label, number }) => ({
    value: ref,
    label,
    side: number === undefined ? flowText.customer : flowText.customerAt(number),
  })),
  ...view.contacts.map(({ ref, name: label, of }) => ({ value: ref, label, side: flowText.contactOf(of) })),
  ...unitsAndDesks(view),
];

/** Who can be written to. */
export const writable = (view: SeatView): Option[] => [...people(view), ...unitsAndDesks(view)];

export const peopleAndUnits = (view: SeatView): Option[] => [...people(view), ...units(view)];

export const ringing = (view: SeatView): Option[] =>
  view.incoming
    .filter(({ kind }) => kind === 'call')
    .map((row) => ({ value: row.ref, label: row.from, side: formatSpan(view.now - row.at) }));

export const held = (view: SeatView): Option[] =>
  view.incoming.filter(({ kind }) => kind === 'heldCall').map((row) => ({ value: row.ref, label: row.from }));

export const handovers = (view: SeatView): Option[] =>
  view.handovers.map((row) => ({
    value: row.id,
    label: `${senderName(row.from)}: ${row.label}`,
    side: showMoment(row.at, view.now),
    detail: row.text,
  }));

/** Records that an opened screen of this desk showed, each once, newest screen first. */
export function records(view: SeatView, types?: readonly string[]): Option[] {
  const seen = new Map<string, Option>();
  for (const screen of [...view.screens].sort((a, b) => b.at - a.at)) {
    for (const record of screen.records) {
      if (seen.has(record.id) || (types && !types.includes(record.type))) continue;
      seen.set(record.id, {
        value: record.id,
        label: record.id,
        side: `${typeName(record.type)}, ${spaced(record.status)}`,
      });
    }
  }
  return [...seen.values()];
}

/** Systems that show records of every case, whichever is in hand. */
const OF_ALL_CASES = new Set<string>(['outageBoard', 'serviceProblem']);

/** Case of a record, by the screen that showed it; undefined when none did. */
export const matterOfRecord = (view: SeatView, record: string): string | undefined =>
  view.screens.find(
    ({ system, records }) => !OF_ALL_CASES.has(system) && records.some(({ id }) => id === record),
  )?.matter;

export const typeName = (type: string): string =>
  Object.entries(RECORD_TYPES).find(([id]) => id === type)?.[1].name ?? type;

export const recordTypes = (view: SeatView): Option[] =>
  RECORD_TYPE_IDS.filter((id) => isUnitId(view.unit) && mayWrite(view.unit, id, 'open')).map((id) => ({
    value: id,
    label: RECORD_TYPES[id].name,
    side: RECORD_TYPES[id].meaning,
  }));

/** Type of a record as its screen shows it, or of the rows that a reference of many names. */
function typeOf(view: SeatView, record: string): string | undefined {
  const many = readMassRef(record);
  return many
    ? view.screens.find(({ mass }) => mass?.id === many.mass)?.mass?.type
    : view.screens.flatMap((screen) => screen.records).find(({ id }) => id === record)?.type;
}

/** Its number, or how many of what it names. */
export function recordWords(view: SeatView, record: string): string {
  const many = readMassRef(record);
  const mass = many && view.screens.find((screen) => screen.mass?.id === many.mass)?.mass;
  if (!many || !mass) return record;
  const count = mass.rows.filter((row, index) => isMeant(many, index + 1, row.fields)).length;
  return massText.many(count, typeName(mass.type).toLowerCase());
}

/** Statuses of the record's type; all of them, in the type's own order. */
export function statuses(view: SeatView, record: string): Option[] {
  const type = typeOf(view, record);
  const entry = Object.entries(RECORD_TYPES).find(([id]) => id === type)?.[1];
  return (entry?.statuses ?? []).map((status) => ({ value: status, label: spaced(status) }));
}

/** Types whose clock counts from a start that can be written. */
const WITH_CLOCK = new Set<string>(['troubleTicket', 'productOrder']);

/** Fields of the record as its screen shows them. */
export function fields(view: SeatView, record: string): Option[] {
  const type = typeOf(view, record);
  const entry = Object.entries(RECORD_TYPES).find(([id]) => id === type)?.[1];
  const own = Object.entries(entry?.fields ?? {}).map(([value, label]) => ({ value, label }));
  return type !== undefined && WITH_CLOCK.has(type)
    ? [...own, { value: 'startedAt', label: flowText.start }]
    : own;
}

/** "inProgress" as "in progress". */
export const spaced = (id: string): string =>
  id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const name = (view: SeatView, ref: string): string =>
  view.people.find((person) => person.ref === ref)?.name ?? ref;

/** Kept facts of this desk, of one case only where `of` names it; those of the case in hand first, cases named apart. */
export function facts(view: SeatView, of?: string): (Option & { ref: string })[] {
  const matter = view.call?.matter;
  const kept = view.knows.filter((row) => row.kept && (of === undefined || row.ref === of));
  const several = new Set(kept.map((row) => row.ref)).size > 1;
  const own = kept.filter((row) => row.ref === matter);
  const others = kept.filter((row) => row.ref !== matter);
  return [...own, ...others].map((row) => ({
    value: row.fact,
    ref: row.ref,
    label: `${row.label}: ${row.value}`,
    side: `${sourceName(row.from)} ${showMoment(row.at, view.now)}${several ? `, ${name(view, row.ref)}` : ''}`,
  }));
}

export const checks = (view: SeatView): Option[] =>
  Object.entries(CHECKS)
    .filter(
      ([, check]) =>
        check.run &&
        check.systems.some((system) => isUnitId(view.unit) && mayOpen(view.unit, system) !== 'no'),
    )
    .flatMap(([value, check]) => {
      const of = view.checkables.filter((each) => each.check === value);
      const row = { value, label: check.name, side: formatSpan(check.cost) };
      return of.length === 0
        ? [row]
        : of.map(({ object, label }) => ({
            ...row,
            value: `${value} ${object}`,
            label: `${check.name}: ${label}`,
          }));
    });

/** Work that this unit does. */
export const works = (view: SeatView): Option[] =>
  Object.entries(WORK)
    .filter(([, work]) => work.units.some((unit) => unit === view.unit))
    .map(([value, work]) => ({ value, label: work.name, side: formatSpan(work.cost) }));

export const causes = (): Option[] => named(CAUSES);
export const pauseReasons = (): Option[] => named(PAUSE_REASONS);
export const cancels = (): Option[] => named(CANCELS);
export const creditRules = (): Option[] => named(CREDIT_RULES);

/** The contact centre closes with the codes of its own tier. */
export const closures = (view: SeatView): Option[] =>
  named(
    Object.fromEntries(
      Object.entries(CLOSURES).filter(([, { tier1 }]) => tier1 || view.unit !== 'contactCentre'),
    ),
  );

/** Handover contracts that this unit may offer. */
export const contracts = (view: SeatView): Option[] =>
  Object.keys(HANDOVER_CONTRACTS)
    .filter(isHandoverContractId)
    .filter((id) => contractOf(id).from.some((unit) => unit === view.unit))
    .map((id) => ({
      value: id,
      label: contractOf(id).label,
      foundAs: contractOf(id).to.flatMap((unit) => [unitName(unit), ...peopleOf(view, unit)]),
    }));

export const contractReceivers = (view: SeatView, contract: string): Option[] =>
  isHandoverContractId(contract)
    ? unitsAndDesks(view).filter(({ value }) =>
        contractOf(contract).to.some((unit) => unit === unitOf(view, value)),
      )
    : unitsAndDesks(view);

const unitOf = (view: SeatView, ref: string): string =>
  view.desks.find((desk) => desk.ref === ref)?.unit ?? ref;
