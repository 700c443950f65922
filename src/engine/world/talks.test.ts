/** Talks: who is on the line, what is heard there, and how they end; incidents and chains that move along. */
import { describe, expect, it } from 'vitest';
import {
  COLLEAGUE,
  columnOf,
  DESK,
  eventsOf,
  kindsAfter,
  SOC,
  smallWorld,
  TIER1,
} from '../../../tests/helpers/small-world.ts';
import { MINUTE } from '../../model/time.ts';
import { TIMER_KIND } from '../timers.ts';
import { advance } from './advance.ts';
import { openEdges, sendToIncident, sendToJourney, setInstant } from './chain-moves.ts';
import { startCustomerClock, stopCustomerClock } from './clocks.ts';
import { known } from './knowledge.ts';
import { situationOf } from './patience.ts';
import { placeRecord } from './records.ts';
import { joinTalk, transferTalk } from './talk-transfers.ts';
import {
  answer,
  callCustomer,
  callUnit,
  customerSays,
  deskSays,
  endHold,
  endTalk,
  holdTalk,
  ring,
} from './talks.ts';
import type { World } from './world.ts';

const ringing = (w: World, keyed: Record<string, string> = {}) =>
  ring(w, {
    journey: 'J1',
    unit: 'contactCentre',
    person: 'J1',
    channel: 'voice',
    reason: 'fault',
    keyed,
    openWords: [],
    openTells: [],
  });

function inTalk() {
  const w = smallWorld();
  const talk = ringing(w);
  answer(w, DESK, talk);
  return { w, talk };
}

describe('a call', () => {
  it('rings at a unit and is nobody’s until it is answered, once', () => {
    const w = smallWorld();
    const talk = ringing(w, { customerId: '44' });
    expect(talk).toMatchObject({ state: 'ringing', unit: 'contactCentre' });
    expect(talk.desk).toBeUndefined();
    expect(answer(w, DESK, talk)).toBe(true);
    expect(answer(w, COLLEAGUE, talk)).toBe(false);
    expect(talk.desk).toBe(DESK);
    expect(known(w, DESK, 'customerId', 'J1')).toMatchObject({ value: '44', source: 'pushed', kept: true });
    expect(known(w, COLLEAGUE, 'customerId', 'J1')).toBeUndefined();
  });

  it('leaves an interaction record, filed under the case only when the desk rang out of it', () => {
    const { w, talk } = inTalk();
    expect(w.records.get(talk.id)).toMatchObject({ type: 'interaction', journey: 'J1', linkedTo: [] });
    placeRecord(w, { id: 'T-1', type: 'troubleTicket', journey: 'J2', status: 'inProgress' });
    const out = callCustomer(w, COLLEAGUE, 'J2', w.journey('J2').customer);
    expect(eventsOf(w, 'objectLinked')[0]).toMatchObject({ objectId: out.id, relatedObjectId: 'T-1' });
    expect(columnOf(w, 'customerContacted', 'reasonCode')).toEqual(['reached']);
  });

  it('is heard by every desk in it and by nobody else', () => {
    const { w, talk } = inTalk();
    joinTalk(w, DESK, talk, SOC);
    joinTalk(w, DESK, talk, SOC);
    expect(talk.joined).toEqual([SOC]);
    customerSays(w, talk, 'Since ten to eight.', { faultSince: '07:50' }, DESK);
    expect(known(w, DESK, 'faultSince', 'J1')).toMatchObject({ value: '07:50', kept: true });
    expect(known(w, SOC, 'faultSince', 'J1')).toMatchObject({ value: '07:50', kept: false });
    expect(known(w, COLLEAGUE, 'faultSince', 'J1')).toBeUndefined();
  });

  it('goes to another desk whole, and the first desk is free', () => {
    const { w, talk } = inTalk();
    transferTalk(w, DESK, talk, TIER1, 'warm');
    expect(w.desk(DESK).talk).toBeUndefined();
    expect(w.desk(TIER1)).toMatchObject({ talk: talk.id, journey: 'J1' });
    expect(eventsOf(w, 'interactionTransferred')[0]).toMatchObject({ targetDesk: TIER1, reasonCode: 'warm' });
    endTalk(w, talk, 'resolved', 'desk');
    expect(eventsOf(w, 'interactionClosed')[0]).toMatchObject({ deskId: TIER1, reasonCode: 'resolved' });
    expect(w.desk(TIER1).talk).toBeUndefined();
  });

  it('is held and taken up with the seconds it lasted, and a hold of what is not open is none', () => {
    const { w, talk } = inTalk();
    holdTalk(w, DESK, talk, 60);
    holdTalk(w, DESK, talk, 90);
    advance(w, 45_000);
    endHold(w, DESK, talk);
    endHold(w, DESK, talk);
    expect(eventsOf(w, 'holdStarted', 'holdEnded').map(({ kind, amount }) => [kind, amount])).toEqual([
      ['holdStarted', 60],
      ['holdEnded', 45],
    ]);
  });

  it('ends once, with the hold it was in', () => {
    const { w, talk } = inTalk();
    holdTalk(w, DESK, talk, 0);
    advance(w, MINUTE);
    const from = w.log.length;
    endTalk(w, talk, 'informed', 'desk');
    endTalk(w, talk, 'hungUp', 'customer');
    expect(kindsAfter(w, from)).toEqual(['holdEnded', 'interactionClosed']);
    expect(talk.closedAt).toBe(MINUTE);
  });

  it('between two units is about a case and is not heard by the customer', () => {
    const w = smallWorld();
    const talk = callUnit(w, DESK, 'soc', SOC, { journey: 'J1' });
    deskSays(w, DESK, talk, 'Is it you?', {});
    deskSays(w, SOC, talk, 'Yes.', {});
    expect(
      eventsOf(w, 'said').map(({ targetDesk, visibleToCustomer }) => [targetDesk, visibleToCustomer]),
    ).toEqual([
      [SOC, undefined],
      [DESK, undefined],
    ]);
    endTalk(w, talk, 'informed', 'desk');
    expect(w.journey('J1').patience.trail).toHaveLength(1);
  });
});

describe("the customer's clock", () => {
  it('starts with the first contact and runs on through everything else, once', () => {
    const w = smallWorld();
    advance(w, MINUTE);
    const talk = ringing(w);
    endTalk(w, talk, 'hungUp', 'customer');
    ringing(w);
    startCustomerClock(w, w.journey('J1'));
    expect(eventsOf(w, 'clockStarted').map(({ t, clock }) => [t, clock])).toEqual([[MINUTE, 'customer']]);
    stopCustomerClock(w, w.journey('J1'));
    stopCustomerClock(w, w.journey('J1'));
    expect(columnOf(w, 'clockStopped', 'clock')).toEqual(['customer']);
  });
});

describe('the end of a need', () => {
  it('stops her clock and leaves her content, at once or when the talk is over', () => {
    const { w, talk } = inTalk();
    sendToJourney(w, 'J1', 'H5.accepted', { unit: 'serviceDesk1', origin: 'script' });
    sendToJourney(w, 'J1', 'works', { unit: 'world', origin: 'beat' });
    expect(columnOf(w, 'clockStopped', 'clock')).toEqual(['customer']);
    expect(situationOf(w.journey('J1').patience)).toBe('talking');
    endTalk(w, talk, 'resolved', 'desk');
    expect(situationOf(w.journey('J1').patience)).toBe('content');
  });
});

describe('reality', () => {
  it('writes each region that moved, with who caused it', () => {
    const w = smallWorld();
    sendToJourney(w, 'J1', 'H5.accepted', { unit: 'serviceDesk1', desk: TIER1, origin: 'script' });
    sendToJourney(w, 'J1', 'works', { unit: 'world', origin: 'beat' });
    expect(
      eventsOf(w, 'stateChanged').map(({ actorUnit, fromState, toState }) => [actorUnit, fromState, toState]),
    ).toEqual([
      ['serviceDesk1', 'open', 'working'],
      ['world', 'working', 'done'],
      ['world', 'off', 'out'],
    ]);
    expect(w.journey('J1').position.done).toBe(true);
    expect(w.timers.isArmed(TIMER_KIND.chain, 0)).toBe(false);
  });

  it('moves by its timers at their time, counted from entering', () => {
    const w = smallWorld();
    advance(w, 10 * MINUTE - 1);
    expect(w.journey('J1').position.value.light).toBe('off');
    advance(w, 10 * MINUTE);
    expect(w.journey('J1').position.value.light).toBe('on');
    advance(w, 11 * MINUTE);
    expect(w.journey('J1').position.value.light).toBe('off');
    expect(
      eventsOf(w, 'stateChanged')
        .filter(({ journeyId }) => journeyId === 'J1')
        .map(({ t, reasonCode }) => [t, reasonCode]),
    ).toEqual([
      [10 * MINUTE, 'stale'],
      [11 * MINUTE, 'flash'],
    ]);
  });

  it('moves a timer that runs when its instant is set, and fires at once what lies in the past', () => {
    const w = smallWorld();
    setInstant(w, w.journey('J1'), 'stale', 2 * MINUTE);
    advance(w, 2 * MINUTE);
    expect(w.journey('J1').position.value.light).toBe('on');
    setInstant(w, w.journey('J2'), 'stale', MINUTE);
    advance(w, 2 * MINUTE);
    expect(w.journey('J2').position.value.light).toBe('on');
  });

  it('offers the edges of where it stands and those of any state', () => {
    const w = smallWorld();
    const events = openEdges(w, w.journey('J1')).flatMap(({ on }) => on ?? []);
    expect(events).toEqual([
      'passOn',
      'H5.accepted',
      'H5.returned',
      'H5.expired',
      'letGo',
      'forgotten',
      'over',
    ]);
    sendToJourney(w, 'J1', 'letGo', { unit: 'contactCentre', origin: 'machine' });
    expect(openEdges(w, w.journey('J1')).flatMap(({ on }) => on ?? [])).not.toContain('letGo');
  });

  it('is covered for a need only while its incident is declared', () => {
    const w = smallWorld();
    sendToIncident(w, 'INC-1', 'cluster', { unit: 'soc', origin: 'machine' });
    expect(w.incident('INC-1').position.value.main).toBe('clusterSuspected');
    sendToIncident(w, 'INC-1', 'declared', { unit: 'soc', origin: 'machine' });
    expect(w.incident('INC-1').declared).toBe(true);
    sendToJourney(w, 'J1', 'H5.accepted', { unit: 'serviceDesk1', origin: 'script' });
    sendToJourney(w, 'J1', 'works', { unit: 'world', origin: 'beat' });
    expect(w.journey('J1').position.value.main).toBe('working');
    w.incident('INC-1').declared = false;
    sendToJourney(w, 'J1', 'works', { unit: 'world', origin: 'beat' });
    expect(w.journey('J1').position.value.main).toBe('done');
  });
});
