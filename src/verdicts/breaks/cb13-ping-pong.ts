/** CB13: one thing is passed back and forth while nothing is added to it. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { deskOf, gapsOf, isMachine, unitOf } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { newOwner } from '../records.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

/** One step of a thing on its way: who sent it where, by which event. */
interface Hop {
  from: string;
  to: string;
  desk: string;
  event: LogEvent;
}

interface Bounce {
  hop: Hop;
  /** When the unit it comes back to had let it go. */
  left: LogEvent;
}

export const cb13: Detector = {
  id: 'CB13',
  name: 'pingPong',
  severity: 4,
  title: 'Back and forth',
  rule: 'The second bounce means a joint call in which the owner is fixed.',
  needs: [['ownerChanged', 'handoverReturned', 'questionAsked', 'interactionTransferred']],
  shared: false,
  detect(journey, context) {
    const max = context.settings.get('cb13.maxBounces');
    return [...pathsOf(journey)].flatMap(([thing, hops]) => {
      const bounces = bouncesOf(thing, hops, journey, context);
      const last = bounces[max - 1];
      return last ? [findingOf(thing, hops, bounces.slice(0, max), last, journey)] : [];
    });
  },
};

/** Every thing that travels: handovers, owned records, questions between units, talks. */
function pathsOf(journey: JourneyLog): Map<string, Hop[]> {
  const paths = new Map<string, Hop[]>();
  const add = (thing: string | undefined, event: LogEvent, to: string | undefined): void => {
    if (thing === undefined || to === undefined) return;
    const hop = { from: fromUnit(event), to: unitOf(to), desk: deskOf(event), event };
    const list = paths.get(thing);
    if (list) list.push(hop);
    else paths.set(thing, [hop]);
  };
  for (const event of journey.of(
    'handoverOffered',
    'handoverReturned',
    'ownerChanged',
    'questionAsked',
    'interactionTransferred',
  )) {
    if (isMachine(event)) continue;
    if (event.kind === 'ownerChanged')
      add(event.objectId && `record ${event.objectId}`, event, newOwner(event));
    else if (event.kind === 'questionAsked') {
      if (event.targetUnit === 'customer' || event.actorUnit === 'customer' || event.objectId === undefined)
        continue;
      add(`question ${event.factId} ${event.objectId}`, event, event.targetUnit);
    } else if (event.kind === 'interactionTransferred') {
      if (event.reasonCode !== 'joined')
        add(event.objectId && `talk ${event.objectId}`, event, event.targetUnit);
    } else if (event.handoverId !== undefined)
      add(`handover ${event.handoverId}`, event, whereTo(event, journey));
  }
  return paths;
}

/** An accepted record comes from the owner before, not from the desk that took it. */
const fromUnit = (event: LogEvent): string =>
  event.kind === 'ownerChanged' && event.fromState !== undefined && isUnitId(event.fromState)
    ? event.fromState
    : unitOf(event.actorUnit);

/** A return goes back to who offered. */
function whereTo(event: LogEvent, journey: JourneyLog): string | undefined {
  if (event.kind === 'handoverOffered') return event.targetUnit;
  const offer = journey
    .of('handoverOffered')
    .filter((e) => e.handoverId === event.handoverId && isBefore(e, event))
    .at(-1);
  return offer?.actorUnit ?? event.targetUnit;
}

/** The thing comes back to a unit that had it before, with nothing added in between. */
function bouncesOf(thing: string, hops: readonly Hop[], journey: JourneyLog, context: Context): Bounce[] {
  const leftAt = new Map<string, LogEvent>();
  const bounces: Bounce[] = [];
  let holder: string | undefined;
  let firstReturn = true;
  for (const hop of hops) {
    const from = thing.startsWith('record') ? (holder ?? hop.from) : hop.from;
    if (from === hop.to) continue;
    leftAt.set(from, hop.event);
    const left = leftAt.get(hop.to);
    const naming = firstReturn && namesMissing(hop.event);
    if (naming) firstReturn = false;
    holder = hop.to;
    if (!left || naming || hasYield(hop, left, hops, journey, context)) continue;
    bounces.push({ hop, left });
  }
  return bounces;
}

/** The one return that says what is missing is no bounce. */
const namesMissing = (event: LogEvent): boolean =>
  event.kind === 'handoverReturned' && (gapsOf(event).missing.length > 0 || gapsOf(event).wrong.length > 0);

const WORK: readonly string[] = ['checkDone', 'diagnosisRun', 'workDone', 'evidenceAttached', 'stateChanged'];
const EMPTY_FIELDS: readonly string[] = ['owner', 'ownerUnit', 'ownerDesk', 'priority', 'status', 'queue'];
/** What happens to a case that only moves. */
const MOVING: readonly string[] = [
  'ownerChanged',
  'handoverOffered',
  'handoverReturned',
  'handoverAccepted',
  'handoverExpired',
  'messageDelivered',
  'messageAcked',
  'interactionTransferred',
];

/** Something was added to the thing between its leaving and its coming back. */
function hasYield(
  hop: Hop,
  left: LogEvent,
  hops: readonly Hop[],
  journey: JourneyLog,
  context: Context,
): boolean {
  const between = journey.all.filter((e) => isBefore(left, e) && isBefore(e, hop.event));
  if (context.imported) return between.some((e) => !MOVING.includes(e.kind) && !isQueueMove(e));
  const missing = new Set(
    hops.filter((h) => isBefore(h.event, hop.event)).flatMap((h) => gapsOf(h.event).missing),
  );
  if (between.some((e) => isYield(e, missing))) return true;
  return fewerGaps(hop, hops);
}

function isYield(event: LogEvent, missing: ReadonlySet<string>): boolean {
  if (WORK.includes(event.kind)) return true;
  if (event.kind === 'factLearned') return event.factId !== undefined && missing.has(event.factId);
  return event.kind === 'recordChanged' && event.field !== undefined && !EMPTY_FIELDS.includes(event.field);
}

const isQueueMove = (event: LogEvent): boolean =>
  event.kind === 'recordChanged' && EMPTY_FIELDS.includes(event.field ?? 'status');

/** A new offer with fewer holes than the one before was repaired. */
function fewerGaps(hop: Hop, hops: readonly Hop[]): boolean {
  if (hop.event.kind !== 'handoverOffered' || hop.event.fields === undefined) return false;
  const before = hops
    .filter((h) => h.event.kind === 'handoverOffered' && isBefore(h.event, hop.event))
    .at(-1);
  const count = (event: LogEvent): number => gapsOf(event).missing.length + gapsOf(event).wrong.length;
  return before !== undefined && count(hop.event) < count(before.event);
}

function findingOf(
  thing: string,
  hops: readonly Hop[],
  bounces: readonly Bounce[],
  last: Bounce,
  journey: JourneyLog,
): Finding {
  const until = hops.filter((hop) => !isBefore(last.hop.event, hop.event));
  const joint = journey
    .of('interactionTransferred', 'bridgeConvened')
    .filter((e) => (e.kind === 'bridgeConvened' || e.reasonCode === 'joined') && isBefore(e, last.hop.event))
    .map(deskOf);
  const by = last.hop.desk;
  const had = until.map((hop) => hop.desk).filter((desk) => !joint.includes(desk));
  const path = [until[0]?.from ?? '', ...until.map((hop) => hop.to)];
  const collapsed = path.filter((unit, index) => unit !== path[index - 1]);
  return {
    key: keyOf(journey.id, thing),
    at: last.hop.event.t,
    events: until.map((hop) => hop.event),
    by,
    avoidableBy: others(had, by),
    openAt: bounces[0]?.hop.event.t ?? last.hop.event.t,
    explanation: `${thing} went ${collapsed.join(' - ')} by ${clockOf(last.hop.event.t)} with nothing added on the way`,
  };
}
