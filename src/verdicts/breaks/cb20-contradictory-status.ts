/** CB20: portal, agent, message and technician disagree. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, type Ms } from '../../model/time.ts';
import { deskOf, isCompany, isWordToCustomer, MAIN_RECORDS, numberIn } from '../conventions.ts';
import { inOrder, isBefore, type JourneyLog } from '../log-reader.ts';
import { needOpenAt } from '../records.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

const FIELDS: readonly string[] = [
  'status',
  'promisedDate',
  'visitFrom',
  'visitTo',
  'activatedAt',
  'agreedPrice',
  'creditAmount',
  'rootCause',
  'restoreEstimate',
];

/** Fields of one visit: with a new visit, told to the customer, what was said of the one before is over. */
const WINDOW: readonly string[] = ['visitFrom', 'visitTo'];
const SHOWN_ON: readonly string[] = ['the portal', 'the bill', 'the status page'];

export const cb20: Detector = {
  id: 'CB20',
  name: 'contradictoryStatus',
  severity: 3,
  title: 'Two truths for one customer',
  rule: 'Publish from one source.',
  needs: [
    [
      ...withColumn(['recordChanged'], (e) => e.visibleToCustomer === true),
      ...withColumn(
        ['said', 'messageSent', 'notificationSent', 'statementPublished'],
        (e) => e.says !== undefined,
      ),
    ],
  ],
  shared: true,
  detect(_log, context) {
    return context.log.journeyIds.flatMap((id) => judgeJourney(context.log.journey(id), context));
  },
};

/** What one source last told the customer about one field. */
interface Shown {
  source: string;
  field: string;
  value: string;
  event: LogEvent;
  /** Said together with the correction of another source. */
  correcting: boolean;
}

interface Divergence {
  a: Shown;
  b: Shown;
  from: Ms;
}

function judgeJourney(journey: JourneyLog, context: Context): Finding[] {
  const shown = shownTo(journey, context);
  const plans = journey.of('dispatchPlanned').filter((plan) => plan.toState === 'confirmed');
  const reported = new Set<string>();
  return FIELDS.flatMap((field) =>
    divergences(
      shown.filter((one) => one.field === field),
      WINDOW.includes(field) ? plans.map((plan) => plan.t) : [],
      context.endedAt,
    ),
  ).flatMap(({ divergence, until }): Finding[] => {
    const key = keyOf(journey.id, divergence.b.field, divergence.from);
    if (reported.has(key)) return [];
    const finding = judge(divergence, until, journey, context, key);
    if (finding) reported.add(key);
    return finding ? [finding] : [];
  });
}

/** Values the customer could see, by source: portal, notes, bill, each speaking unit, status page. */
function shownTo(journey: JourneyLog, context: Context): Shown[] {
  const events = [
    ...journey.of('recordChanged', 'said', 'messageSent', 'notificationSent'),
    ...context.shared(journey).of('statementPublished'),
    ...journey.of('statementPublished'),
  ].sort(inOrder);
  return events.flatMap((event): Shown[] => {
    const source = sourceOf(event);
    if (source === undefined) return [];
    const correcting = event.act?.includes('correct') ?? false;
    return valuesIn(event).map(([field, value]) => ({ source, field, value, event, correcting }));
  });
}

function sourceOf(event: LogEvent): string | undefined {
  if (event.kind === 'recordChanged') {
    if (event.visibleToCustomer !== true) return undefined;
    return event.objectType === 'bill' || event.systemId === 'billing' ? 'the bill' : 'the portal';
  }
  if (event.kind === 'statementPublished')
    return event.channel === 'portal' ? 'the portal' : 'the status page';
  if (!isWordToCustomer(event) || !isCompany(event.actorUnit)) return undefined;
  return event.kind === 'said' ? event.actorUnit : 'a message';
}

function valuesIn(event: LogEvent): [string, string][] {
  if (event.kind === 'recordChanged') {
    const status = event.field === 'status';
    if (status && !MAIN_RECORDS.includes(event.objectType ?? '')) return [];
    return event.field !== undefined && event.toState !== undefined && FIELDS.includes(event.field)
      ? [[event.field, event.toState]]
      : [];
  }
  const says = event.says ?? {};
  return FIELDS.flatMap((field): [string, string][] => {
    const value = says[field] ?? (field === 'status' ? says.newStatus : undefined);
    return value === undefined ? [] : [[field, value]];
  });
}

/** Pairs of sources with different last values, with the time at which they agreed again (or the end). */
function divergences(
  shown: readonly Shown[],
  plans: readonly Ms[],
  endedAt: Ms,
): { divergence: Divergence; until: Ms }[] {
  const last = new Map<string, Shown>();
  const open = new Map<string, Divergence>();
  const done: { divergence: Divergence; until: Ms }[] = [];
  const end = (pair: string, until: Ms): void => {
    const known = open.get(pair);
    if (known) done.push({ divergence: known, until });
    open.delete(pair);
  };
  for (const one of shown) {
    for (const other of [...last.values()].filter((earlier) => isOver(earlier, one, plans))) {
      last.delete(other.source);
      for (const [pair, { a, b }] of open) if (a === other || b === other) end(pair, one.event.t);
    }
    if (one.correcting) {
      // What the customer was told in words before is taken back with it; what is written down stays until it is changed.
      for (const other of [...last.values()].filter(({ source }) => !SHOWN_ON.includes(source))) {
        last.delete(other.source);
        for (const [pair, { a, b }] of open) if (a === other || b === other) end(pair, one.event.t);
      }
    }
    last.set(one.source, one);
    for (const other of last.values()) {
      if (other.source === one.source) continue;
      const pair = [one.source, other.source].sort().join(' and ');
      if (sameValue(one, other)) end(pair, one.event.t);
      else if (!open.has(pair) && !one.correcting) open.set(pair, { a: other, b: one, from: one.event.t });
    }
  }
  // The end of the log heals nothing: its last moment counts.
  for (const divergence of open.values()) done.push({ divergence, until: endedAt + 1 });
  return done.sort((x, y) => x.divergence.from - y.divergence.from);
}

const AMOUNTS: readonly string[] = ['agreedPrice', 'creditAmount'];

/** "D9" and "D9 00:00:00", "8:00" and "08:00", "30" and "30.00" are one value written in two ways. */
function sameValue(one: Shown, other: Shown): boolean {
  const amounts = AMOUNTS.includes(one.field) ? [numberIn(one.value), numberIn(other.value)] : [];
  if (amounts[0] !== undefined && amounts[0] === amounts[1]) return true;
  return plain(one.value) === plain(other.value);
}

const plain = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\b(\d{1,2}:\d{2}):00\b/g, '$1')
    .replace(/\b0(\d:\d{2})\b/g, '$1')
    .replace(/^(d\d+) 0:00$/, '$1');

/** Words about a visit that a later plan replaced, once the customer was told of the new one. */
const isOver = (earlier: Shown, word: Shown, plans: readonly Ms[]): boolean =>
  !SHOWN_ON.includes(earlier.source) &&
  !SHOWN_ON.includes(word.source) &&
  plans.some((plan) => earlier.event.t < plan && plan <= word.event.t);

function judge(
  { a, b, from }: Divergence,
  until: Ms,
  journey: JourneyLog,
  context: Context,
  key: string,
): Finding | undefined {
  const { settings } = context;
  const limit = from + settings.get('cb20.window');
  const perceived = perceptions(journey, from).find((t) => Math.max(t, limit) < until);
  const at = perceived === undefined ? undefined : Math.max(perceived, limit);
  if (at === undefined || at > context.endedAt || !needOpenAt(journey, at)) return undefined;
  const by = deskOf(b.event);
  const saw = lookers(a, b, journey, until, settings.get('cb20.correctWithin'));
  return {
    key,
    at,
    events: [a.event, b.event],
    journeyIds: journey.id === undefined ? [] : [journey.id],
    by,
    avoidableBy: others([...saw.keys()], by),
    openAt: from,
    causedAt: from,
    ownActAt: Object.fromEntries(saw),
    explanation: `${b.field}: ${b.source} said ${b.value} at ${clockOf(from)} while ${a.source} said ${a.value}, and both stood at ${clockOf(at)}`,
  };
}

/** Moments at which the customer talked, got a word or looked at her page, from a time on. */
function perceptions(journey: JourneyLog, from: Ms): Ms[] {
  return journey
    .of('said', 'messageSent', 'notificationSent', 'interactionOpened', 'lookedUp')
    .filter(
      (e) =>
        e.t >= from &&
        (e.kind === 'interactionOpened' ||
          isWordToCustomer(e) ||
          (e.kind === 'lookedUp' && e.actorUnit === 'customer')),
    )
    .map((e) => e.t);
}

const SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  'the portal': ['portal', 'om', 'ticketing'],
  'a message': ['notify', 'crm'],
  'the bill': ['billing'],
  'the status page': ['statusPage', 'outageBoard', 'serviceProblem'],
};

/** Desks that looked at both sides and neither corrected nor reported, with the end of the time they had. */
function lookers(a: Shown, b: Shown, journey: JourneyLog, until: Ms, within: Ms): Map<string, Ms> {
  const found = new Map<string, Ms>();
  const saw = (desk: string, side: Shown): LogEvent | undefined =>
    journey
      .of('lookedUp')
      .find(
        (e) =>
          deskOf(e) === desk &&
          e.t >= b.event.t &&
          e.t < until &&
          (SYSTEMS[side.source] ?? ['crm']).includes(e.systemId ?? ''),
      );
  for (const desk of new Set(journey.of('lookedUp').map(deskOf))) {
    const [first, second] = [saw(desk, a), saw(desk, b)];
    if (!first || !second) continue;
    const both = isBefore(first, second) ? second : first;
    const acted = journey
      .of('recordChanged', 'messageSent', 'handoverOffered', 'escalated')
      .some((e) => deskOf(e) === desk && isBefore(both, e) && e.t <= both.t + within);
    if (!acted && both.t + within <= until) found.set(desk, both.t + within);
  }
  return found;
}
