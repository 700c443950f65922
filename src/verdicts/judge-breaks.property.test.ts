import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../model/event-columns.ts';
import { EVENT_KINDS } from '../model/event-kinds.ts';
import { HOUR, MINUTE } from '../model/time.ts';
import { DETECTORS } from './breaks/index.ts';
import { unitOf } from './conventions.ts';
import { fakeSeat } from './fake-log.ts';
import { type AttributedBreak, judgeBreaks } from './judge-breaks.ts';
import { judgeRun } from './verdict.ts';

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

const DESKS = [
  'contactCentre.1',
  'contactCentre.2',
  'orderDesk.1',
  'serviceDesk1.1',
  'noc.night',
  'noc.day',
  'soc.1',
];
const FACTS = [
  'customerId',
  'safetyIssue',
  'affectedCount',
  'rootCause',
  'promisedDate',
  'nextUpdateAt',
  'riskAhead',
];
const VALUES = ['yes', 'no', '46', '10', 'accessCard', 'customerEquipment', 'D1 09:00', 'D2 08:00', 'none'];

const record = (keys: readonly string[], values: readonly string[]) =>
  fc.dictionary(one(...keys), one(...values), { maxKeys: 3, noNullPrototype: true });

/** Any kind with any columns: what a broken import could hold. */
const soup: fc.Arbitrary<LogEvent> = fc
  .record({
    kind: one(...Object.keys(EVENT_KINDS)),
    t: fc.integer({ min: 0, max: 60 }).map((n) => n * 7 * MINUTE),
    desk: one(...DESKS, 'customer', 'world', 'telephony', 'wholesalePartner'),
    journeyId: maybe(one('J1', 'J2')),
    incidentId: maybe(one('I1')),
    areaId: maybe(one('millLane', 'quay')),
    objectId: maybe(one('T1', 'T2', 'TT1', 'O1', 'W1', 'SP1')),
    objectType: maybe(
      one('troubleTicket', 'productOrder', 'appointment', 'partnerOrder', 'serviceProblem', 'change'),
    ),
    relatedObjectId: maybe(one('T1', 'TT1', 'node7', 'I1')),
    targetUnit: maybe(one('customer', 'orderDesk', 'noc', 'soc', 'contactCentre', 'serviceDesk2')),
    handoverId: maybe(one('h1', 'h2')),
    contract: maybe(one('H1', 'H5', 'H8', 'H10', 'H11', 'm40', 'free', 'nonsense')),
    messageId: maybe(one('m35', 'm42', 'm39', 'm10')),
    field: maybe(one('status', 'priority', 'startedAt', 'promisedDate', 'ticketType')),
    fromState: maybe(one('incident', 'P1', 'D1 08:00', 'resolved')),
    toState: maybe(one('closed', 'resolved', 'P2', 'confirmed', 'pass', 'failed', 'D2 08:00', 'cancelled')),
    reasonCode: maybe(
      one('fault', 'order', 'cold', 'resolved', 'visit', 'callBack', 'slaExempt', 'providerNoShow'),
    ),
    clock: maybe(one('contract', 'customer', 'firstResponse')),
    commitmentId: maybe(one('c1', 'c2')),
    factId: maybe(one(...FACTS)),
    checkId: maybe(one('outage', 'sampleTest', 'callTest')),
    stance: maybe(one('asserted', 'evidenced', 'hedged')),
    says: maybe(record(FACTS, VALUES)),
    fields: maybe(record(FACTS, ['present', 'missing', 'wrong', 'stale', 'attached'])),
    dueAt: maybe(fc.integer({ min: 0, max: 8 }).map((n) => n * HOUR)),
    fromAt: maybe(fc.integer({ min: 0, max: 8 }).map((n) => n * HOUR)),
    amount: maybe(fc.integer({ min: 0, max: 500 })),
    visibleToCustomer: maybe(fc.boolean()),
    origin: one('human', 'policy', 'machine', 'import'),
  })
  .map(({ desk, ...rest }) => ({
    ...rest,
    seq: 0,
    actorUnit: unitOf(desk),
    ...(desk.includes('.') ? { deskId: desk } : {}),
  }));

const numbered = (events: readonly Omit<LogEvent, 'seq'>[]): LogEvent[] =>
  events.map((event, seq) => ({ ...event, seq }));

const seats = [fakeSeat('contactCentre.1', '00:30'), fakeSeat('noc.night', '00:30')];
const judge = (events: readonly LogEvent[]) => judgeBreaks(events, { seats, endedAt: 12 * HOUR });
const SHARED = new Set(DETECTORS.filter((detector) => detector.shared).map((detector) => detector.id));

/** A break without the positions of its evidence, which move when events are added elsewhere. */
const shape = ({ events: _, ...rest }: AttributedBreak) => rest;

describe('judging', () => {
  it('never throws, whatever the log holds', () => {
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 60 }), (events) => {
        judgeRun({ events: numbered(events), expectations: [], seats, endedAt: 12 * HOUR });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer for the same log, in whatever order the events come', () => {
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 40 }), (events) => {
        const log = numbered(events);
        expect(judge([...log].reverse())).toEqual(judge(log));
      }),
      { numRuns: 100 },
    );
  });

  it('does not let another journey change the breaks of this one, unless they are shared', () => {
    const mine = soup.map((event) => ({
      ...event,
      journeyId: 'J1',
      incidentId: undefined,
      areaId: undefined,
      origin: 'human' as const,
    }));
    const theirs = soup.map((event) => ({
      ...event,
      journeyId: 'J9',
      incidentId: undefined,
      areaId: undefined,
      origin: 'human' as const,
      handoverId: event.handoverId && `x${event.handoverId}`,
      objectId: event.objectId && `x${event.objectId}`,
      relatedObjectId: event.relatedObjectId && `x${event.relatedObjectId}`,
      commitmentId: event.commitmentId && `x${event.commitmentId}`,
    }));
    const own = (events: readonly LogEvent[], blind: readonly string[]) =>
      judge(events)
        .breaks.filter(
          (found) => !SHARED.has(found.id) && !blind.includes(found.id) && found.journeyIds.includes('J1'),
        )
        .map(shape);
    const calm = (event: LogEvent): boolean =>
      !['shiftStarted', 'shiftEnded', 'moveRefused', 'decisionLogged'].includes(event.kind);
    fc.assert(
      fc.property(fc.array(mine, { maxLength: 40 }), fc.array(theirs, { maxLength: 20 }), (a, b) => {
        const foreign = b
          .filter(calm)
          .map((event) => ({ ...event, deskId: undefined, actorUnit: 'billing' }));
        // What can be observed is a property of the whole log: kinds of others make a detector able to answer.
        const blind = judge(numbered(a)).notObservable;
        expect(own(numbered([...a, ...foreign]), blind)).toEqual(own(numbered(a), blind));
      }),
      { numRuns: 400 },
    );
  });

  it('reports each break once', () => {
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 60 }), (events) => {
        const keys = judge(numbered(events)).breaks.map((found) => `${found.id} ${found.key}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });
});
