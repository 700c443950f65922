/** Who knew what, and who could have: the words `holds`, `company`, `couldSee` and `told` of breaks.md 6.1. */
import type { LogEvent } from '../model/event-columns.ts';
import { FACTS, isFactId } from '../model/facts.ts';
import { mayOpen } from '../model/rights.ts';
import { isSystemId } from '../model/systems.ts';
import type { Ms } from '../model/time.ts';
import { unitOfDesk } from '../model/units.ts';
import { carriesFact, deskOf, isCompany, reachesCustomer, sameDesk, unitOf } from './conventions.ts';
import { type EventIndex, inOrder, isBefore } from './log-reader.ts';

/** One moment at which the company came to have a value. */
export interface Held {
  /** The desk or system that has it. */
  by: string;
  value: string | undefined;
  event: LogEvent;
}

export interface Knowledge {
  /** Everything the company came to hold of a fact, in order. Guesses are left out. */
  held(fact: string): readonly Held[];
  /** Desk learned the fact at or before t, from any source. */
  holds(desk: string, fact: string, t: Ms): boolean;
  companyHolds(fact: string, t: Ms): boolean;
  /** Desk holds it, was sent it, or may open a system in which it stands. */
  couldSee(desk: string, fact: string, t: Ms): boolean;
  /** The fact stands in a system the desk may open. */
  standsOpen(desk: string, fact: string, t: Ms): boolean;
  /** The customer got it by word, message, receipt or public statement. */
  told(fact: string, t: Ms): boolean;
}

const CARRIERS = ['handoverOffered', 'messageSent', 'impactDeclared', 'interactionTransferred'] as const;
const WORDS = ['said', 'messageSent', 'notificationSent', 'statementPublished'] as const;
const RECORDS = ['interactionOpened', 'recordOpened', 'recordChanged'] as const;

/** Reads the knowledge of one journey; of the events around it those count that are nobody's: a neighbour's line is another. */
export function knowledgeOf(journey: EventIndex, around: EventIndex): Knowledge {
  const learned = mapOf<LogEvent>();
  for (const event of both(journey, around, ['factLearned', 'factKept'])) {
    if (event.factId !== undefined) add(learned, event.factId, event);
  }
  const written = mapOf<LogEvent>();
  for (const event of both(journey, around, RECORDS)) {
    for (const fact of Object.keys(event.says ?? {})) add(written, fact, event);
    if (event.kind === 'recordChanged' && event.field !== undefined) add(written, event.field, event);
  }
  const lost = new Set(both(journey, around, ['messageLost']).map((event) => event.handoverId));
  const carriers = both(journey, around, CARRIERS);
  const words = both(journey, around, WORDS).filter(
    (event) => event.kind === 'statementPublished' || reachesCustomer(event),
  );

  const learnedBy = (fact: string): readonly LogEvent[] => learned.get(fact) ?? [];
  const holds = (desk: string, fact: string, t: Ms): boolean =>
    learnedBy(fact).some((event) => event.t <= t && sameDesk(deskOf(event), desk));

  const held = (fact: string): Held[] => {
    const heard = learnedBy(fact)
      .filter((e) => isCompany(e.actorUnit) && e.source !== 'assumed' && e.source !== 'none')
      .map((event): Held => ({ by: deskOf(event), value: event.says?.[fact], event }));
    const stands = (written.get(fact) ?? [])
      .filter((e) => e.kind !== 'recordChanged' || isCompany(e.actorUnit))
      .map((event): Held => ({ by: event.systemId ?? deskOf(event), value: valueIn(event, fact), event }));
    return [...heard, ...stands].sort((a, b) => inOrder(a.event, b.event));
  };

  const sent = (desk: string, fact: string, t: Ms): boolean =>
    carriers.some(
      (event) =>
        event.t <= t &&
        carriesFact(event, fact) &&
        addressed(event, desk) &&
        !(event.handoverId !== undefined && lost.has(event.handoverId)),
    );

  const standsOpen = (desk: string, fact: string, t: Ms): boolean => {
    const systems = systemsHolding(fact, learnedBy(fact), written.get(fact) ?? [], t);
    return systems.some((system) => mayLook(desk, system));
  };

  return {
    held,
    holds,
    companyHolds: (fact, t) => held(fact).some((item) => item.event.t <= t),
    couldSee: (desk, fact, t) => holds(desk, fact, t) || sent(desk, fact, t) || standsOpen(desk, fact, t),
    standsOpen,
    told: (fact, t) => words.some((event) => event.t <= t && event.says?.[fact] !== undefined),
  };
}

const valueIn = (event: LogEvent, fact: string): string | undefined =>
  event.says?.[fact] ?? (event.field === fact ? event.toState : undefined);

/** Systems of the look-up column in which the log shows that the fact stood at t: written there, or read from there. */
function systemsHolding(
  fact: string,
  learned: readonly LogEvent[],
  written: readonly LogEvent[],
  t: Ms,
): string[] {
  const found = new Set<string>();
  for (const event of written) if (event.t <= t && event.systemId !== undefined) found.add(event.systemId);
  for (const event of learned) {
    if (event.t <= t && event.source === 'lookedUp' && event.systemId !== undefined)
      found.add(event.systemId);
  }
  if (!isFactId(fact)) return [...found];
  const column: readonly string[] = FACTS[fact].lookUp;
  return [...found].filter((system) => column.includes(system) || column.length === 0);
}

/** May this desk's unit open the system, whole or in part. */
export function mayLook(desk: string, system: string): boolean {
  const unit = unitOfDesk(desk);
  return unit !== undefined && isSystemId(system) && mayOpen(unit, system) !== 'no';
}

/** The event is meant for this desk: it, or its unit where no desk is named. */
export function addressed(event: LogEvent, desk: string): boolean {
  if (event.targetDesk !== undefined) return sameDesk(event.targetDesk, desk);
  return event.targetUnit !== undefined && event.targetUnit === unitOf(desk);
}

/** Values of the company before an event that are fresh enough, oldest first. */
export function freshBefore(knowledge: Knowledge, fact: string, event: LogEvent, staleAfter: Ms): Held[] {
  return knowledge
    .held(fact)
    .filter((item) => isBefore(item.event, event) && event.t - item.event.t <= staleAfter);
}

const both = (journey: EventIndex, around: EventIndex, kinds: readonly string[]): LogEvent[] =>
  [...journey.of(...kinds), ...around.of(...kinds).filter(isShared)].sort(inOrder);

/** About an incident, or about nobody's case. */
const isShared = (event: LogEvent): boolean =>
  event.journeyId === undefined || event.incidentId !== undefined;

const mapOf = <V>(): Map<string, V[]> => new Map<string, V[]>();

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
