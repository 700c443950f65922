/** The customer screen: who she is, her contacts in order of time, what is open for her, visits and money. */
import { known } from '../../engine/world/knowledge.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { factsOfCase, labelOf, showValue } from '../fact-book.ts';
import type { Run } from '../run-shape.ts';
import { fieldLabel } from './records.ts';
import type {
  Contact,
  CustomerGroup,
  CustomerScreen,
  ScreenFrame,
  ScreenRecord,
  ScreenRow,
  TalkTrace,
} from './shapes.ts';

/** Where a value stands on the screen; what is not named here comes last. */
const PLACES: Readonly<Record<Exclude<CustomerGroup, 'onFile'>, readonly string[]>> = {
  person: [
    'customerName',
    'customerId',
    'identityVerified',
    'serviceAddress',
    'unitNumber',
    'premiseId',
    'area',
    'contactPerson',
    'contactPhone',
    'contactBestTime',
    'contactLanguage',
    'callbackChannel',
    'callbackTime',
    'messageConsent',
    'consent',
    'contacts',
  ],
  contract: [
    'productCode',
    'product',
    'serviceId',
    'careLevel',
    'billingAccount',
    'orderId',
    'ticketId',
    'portNumbers',
    'currentProvider',
    'requestedDate',
    'promisedDate',
    'dateCrm',
  ],
  need: ['specialNeed', 'businessImpact', 'safetyIssue'],
  visit: ['visitDate', 'visitFrom', 'visitTo', 'earlierVisits', 'missedVisit', 'failReason', 'element'],
};

const GROUPS: readonly CustomerGroup[] = ['person', 'contract', 'need', 'visit', 'onFile'];

const groupOf = (fact: string): CustomerGroup =>
  GROUPS.find((group) => group !== 'onFile' && PLACES[group].includes(fact)) ?? 'onFile';

const rankOf = (group: CustomerGroup, { fact = '' }: ScreenRow): number =>
  group === 'onFile' ? 0 : PLACES[group].indexOf(fact);

const ORDERS: ReadonlySet<string> = new Set(['productOrder']);
const TICKETS: ReadonlySet<string> = new Set(['troubleTicket', 'complaint']);
const MONEY: ReadonlySet<string> = new Set(['credit', 'sale', 'bill']);

export interface CustomerSources {
  name?: string;
  traces: readonly TalkTrace[];
}

export function customerScreen(frame: ScreenFrame, { name, traces }: CustomerSources): CustomerScreen {
  const { records } = frame;
  const contacts = records.filter(({ type }) => type === 'interaction');
  const orders = records.filter(({ type }) => ORDERS.has(type));
  const tickets = records.filter(({ type }) => TICKETS.has(type));
  const visits = records.filter(({ type }) => type === 'appointment');
  const money = records.filter(({ type }) => MONEY.has(type));
  const placed = new Set([...contacts, ...orders, ...tickets, ...visits, ...money]);
  return {
    ...frame,
    kind: 'customer',
    ...(name === undefined ? {} : { name }),
    about: GROUPS.map((group) => ({
      group,
      rows: frame.rows
        .filter(({ fact = '' }) => groupOf(fact) === group)
        .sort((one, other) => rankOf(group, one) - rankOf(group, other)),
    })).filter(({ rows }) => rows.length > 0),
    traces,
    contacts: contacts
      .map((record) =>
        contactOf(
          record,
          traces.find(({ id }) => id === record.id),
        ),
      )
      .sort((one, other) => timeOf(one) - timeOf(other)),
    orders,
    tickets,
    visits,
    money,
    others: records.filter((record) => !placed.has(record)),
  };
}

const timeOf = ({ at }: Contact): Ms => at ?? -1;

const CHANNEL_LABEL = fieldLabel('interaction', 'channel');

function contactOf(record: ScreenRecord, trace: TalkTrace | undefined): Contact {
  const channel = record.fields.find(({ label }) => label === CHANNEL_LABEL)?.value;
  return {
    record: { ...record, fields: record.fields.filter(({ label }) => label !== CHANNEL_LABEL) },
    ...(record.startedAt === undefined ? {} : { at: record.startedAt }),
    ...(channel === undefined ? {} : { channel }),
    ...(trace?.reason === undefined ? {} : { reason: trace.reason }),
    ...(trace?.result === undefined ? {} : { result: trace.result }),
    keyed: trace?.keyed ?? [],
  };
}

/** Why she rang and how it ended, of the contacts that have a record here; keyed digits stay with who took the call. */
export function tracesOf(
  run: Run,
  desk: string,
  journey: string,
  records: readonly ScreenRecord[],
): TalkTrace[] {
  const { log, talks } = run.world;
  const traces = new Map<string, TalkTrace>(
    records
      .filter(({ type }) => type === 'interaction')
      .map(({ id }) => {
        const talk = talks.find((each) => each.id === id);
        const keyed = talk?.desk === desk ? keyedRows(run, desk, journey, talk.keyed) : [];
        return [id, { id, keyed }];
      }),
  );
  for (let at = 0; at < log.length; at += 1) {
    const { kind, objectId = '', reasonCode } = log.at(at);
    const trace = traces.get(objectId);
    if (!trace || reasonCode === undefined) continue;
    if (kind === 'interactionOpened') traces.set(objectId, { ...trace, reason: reasonCode });
    if (kind === 'interactionClosed') traces.set(objectId, { ...trace, result: reasonCode });
  }
  return [...traces.values()];
}

/** The same with how these talks ended. */
export const withEnds = (traces: readonly TalkTrace[], events: readonly LogEvent[]): TalkTrace[] =>
  traces.map((trace) => {
    const end = events.find(({ kind, objectId }) => kind === 'interactionClosed' && objectId === trace.id);
    return end?.reasonCode === undefined ? trace : { ...trace, result: end.reasonCode };
  });

function keyedRows(
  run: Run,
  desk: string,
  journey: string,
  keyed: Readonly<Record<string, string>>,
): ScreenRow[] {
  const book = factsOfCase(run.scenario, journey);
  return Object.entries(keyed)
    .filter(([fact, value]) => known(run.world, desk, fact, journey)?.value === value)
    .map(([fact, value]) => {
      const entry = book.find(({ id }) => id === fact);
      return {
        label: entry?.label ?? labelOf(fact),
        value: showValue(entry?.spec, value),
        fact,
        of: journey,
      };
    });
}

/** The holder of the contract: customers are kept here. */
export function holderOf(run: Run, journey: string): string | undefined {
  const customer = run.world.journeys.get(journey)?.customer;
  return run.scenario.cast.find(({ id }) => id === customer)?.name;
}
