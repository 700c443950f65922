/** Handovers as the engine writes them: offered, sent, delivered, taken. */
import { type ContractId, contractOf } from '../../model/contracts.ts';
import type { FieldVerdict } from '../../model/event-columns.ts';
import { type Ms, SECOND } from '../../model/time.ts';
import type { Columns, Details, Story } from './story.ts';

export interface Offer {
  contract: ContractId;
  from: string;
  to: string;
  at: Ms;
  channel?: string;
  /** Facts the case does not have, or that are not to be among the drawn ones. */
  omit?: readonly string[];
  /** Verdicts that differ from "present". */
  fields?: Readonly<Record<string, FieldVerdict>>;
  says?: Readonly<Record<string, string>>;
  text?: string;
  handoverId?: string;
}

export interface Handover extends Offer {
  id: string;
  sent: Details;
  fields: Readonly<Record<string, FieldVerdict>>;
}

const unitOf = (desk: string): string => desk.split('.')[0] ?? desk;

const required = new Map<ContractId, readonly string[]>();

/** The required facts of a contract, looked up once. */
function requiredBy(contract: ContractId): readonly string[] {
  const known = required.get(contract) ?? contractOf(contract).required;
  required.set(contract, known);
  return known;
}

/** Some of the contract's required facts, all of them right. */
function fieldsOf(story: Story, { contract, omit = [] }: Offer): Record<string, FieldVerdict> {
  const fields: Record<string, FieldVerdict> = {};
  for (const fact of requiredBy(contract))
    if (story.chance.happens(`field ${fact}`, 0.6) && !omit.includes(fact)) fields[fact] = 'present';
  return fields;
}

/** Writes offer, message and delivery. */
export function offer(story: Story, columns: Columns, given: Offer): Handover {
  const id = given.handoverId ?? story.id('HO');
  const fields = { ...fieldsOf(story, given), ...given.fields };
  const known = Object.keys(fields).filter((fact) => fields[fact] === 'present');
  const says = { ...Object.fromEntries(known.map((fact) => [fact, 'asItIs'])), ...given.says };
  const channel = given.channel ?? 'form';
  const sent: Details = {
    ...columns,
    contract: given.contract,
    handoverId: id,
    channel,
    targetUnit: unitOf(given.to),
    ...(given.to.includes('.') ? { targetDesk: given.to } : {}),
  };
  const words = { fields, says, text: given.text ?? 'Please take this.' };
  story.add(given.at, 'handoverOffered', given.from, { ...sent, ...words });
  story.add(given.at, 'messageSent', given.from, { ...sent, ...words });
  story.add(given.at + 4 * SECOND, 'messageDelivered', given.from, { ...sent, origin: 'machine' });
  return { ...given, id, sent, fields };
}

const answerTo = ({ sent, from }: Handover): Details => {
  const { journeyId, incidentId, areaId, chain, contract, handoverId } = sent;
  return {
    journeyId,
    incidentId,
    areaId,
    chain,
    contract,
    handoverId,
    targetUnit: unitOf(from),
    targetDesk: from,
  };
};

export function acknowledge(story: Story, handover: Handover, t: Ms): void {
  story.add(t, 'messageAcked', handover.to, answerTo(handover));
}

export function accept(story: Story, handover: Handover, t: Ms, fields = handover.fields): void {
  story.add(t, 'handoverAccepted', handover.to, { ...answerTo(handover), fields });
}

/** The receiver takes note, takes the matter and learns what was written. */
export function take(story: Story, columns: Columns, handover: Handover, t: Ms): void {
  acknowledge(story, handover, t);
  accept(story, handover, t);
  for (const [factId, verdict] of Object.entries(handover.fields))
    if (verdict === 'present')
      story.add(t, 'factLearned', handover.to, {
        ...columns,
        factId,
        handoverId: handover.id,
        says: { [factId]: handover.says?.[factId] ?? 'asItIs' },
        source: 'read',
      });
}

/** Sent back, with what is missing or without a reason. */
export function sendBack(story: Story, handover: Handover, t: Ms, missing?: string): void {
  const named: Details =
    missing === undefined
      ? { text: 'Not ours.' }
      : { fields: { [missing]: 'missing' }, text: `Without ${missing} I cannot start.` };
  story.add(t, 'handoverReturned', handover.to, { ...answerTo(handover), ...named });
}

/** What was given is said again; "understood" alone says nothing again. */
export function readBack(story: Story, handover: Handover, t: Ms, by = handover.to): void {
  story.add(t, 'readBack', by, {
    ...answerTo(handover),
    fields: handover.fields,
    says: { recordRef: 'asItIs', ...handover.says },
    text: 'So I have understood it.',
  });
}

/** "Understood, thank you." */
export function nod(story: Story, handover: Handover, t: Ms): void {
  story.add(t, 'readBack', handover.to, {
    ...answerTo(handover),
    fields: {},
    says: {},
    text: 'Understood, thank you.',
  });
}
