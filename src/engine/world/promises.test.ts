/** Promises: made, moved, kept by their deed, kept within the grace, broken by time. */
import { describe, expect, it } from 'vitest';
import { columnOf, DESK, eventsOf, SOC, smallWorld } from '../../../tests/helpers/small-world.ts';
import type { EventDraft } from '../../model/event-columns.ts';
import { MINUTE, SECOND } from '../../model/time.ts';
import { TIMER_KIND } from '../timers.ts';
import { advance } from './advance.ts';
import { keepPromises, makePromise, movePromise, type NewPromise } from './promises.ts';
import { callCustomer, patienceOf } from './talks.ts';
import type { World } from './world.ts';

/** A world that watches for deeds, as a run does. */
function watching(): World {
  const w = smallWorld();
  w.watcher = { onEvent: (event) => keepPromises(w, event), onTimer: () => undefined };
  return w;
}

const DUE = 30 * MINUTE;

const promised = (w: World, more: Partial<NewPromise> = {}) =>
  makePromise(w, {
    desk: DESK,
    journey: 'J1',
    to: 'customer',
    what: 'callBack',
    dueAt: DUE,
    words: 'in half an hour',
    ...more,
  });

const deed = (w: World, draft: Partial<EventDraft> & { kind: string }): void => {
  w.emit({ actorUnit: 'contactCentre', deskId: DESK, origin: 'human', journeyId: 'J1', ...draft });
};

/** The deed that keeps each kind of promise, and one that looks like it and does not. */
const DEEDS: readonly (readonly [
  string,
  Partial<EventDraft> & { kind: string },
  Partial<EventDraft> & { kind: string },
])[] = [
  [
    'callBack',
    { kind: 'customerContacted', reasonCode: 'reached' },
    { kind: 'customerContacted', reasonCode: 'noAnswer' },
  ],
  ['update', { kind: 'updateGiven', parts: ['nextTime'] }, { kind: 'messageSent', targetUnit: 'soc' }],
  [
    'update',
    { kind: 'notificationSent', toState: 'delivered' },
    { kind: 'notificationSent', toState: 'failed' },
  ],
  ['visit', { kind: 'dispatchArrived' }, { kind: 'dispatchPlanned', toState: 'confirmed' }],
  [
    'date',
    { kind: 'stateChanged', toState: 'liveConfirmed' },
    { kind: 'stateChanged', toState: 'scheduled' },
  ],
  ['credit', { kind: 'compensationOrdered' }, { kind: 'compensationOffered' }],
  ['other', { kind: 'said', visibleToCustomer: true }, { kind: 'said' }],
];

describe('a promise', () => {
  it('is written with whom it was made to, by when, and in which words', () => {
    const w = watching();
    const c = promised(w);
    expect(eventsOf(w, 'commitmentMade')[0]).toMatchObject({
      commitmentId: c.id,
      targetUnit: 'customer',
      reasonCode: 'callBack',
      dueAt: DUE,
      text: 'in half an hour',
      visibleToCustomer: true,
      journeyId: 'J1',
    });
  });

  it('without a time is vague, and time never breaks it', () => {
    const w = watching();
    promised(w, { dueAt: undefined, words: 'soon' });
    advance(w, 100 * DUE);
    expect(eventsOf(w, 'commitmentMade')[0]?.vague).toEqual(['soon']);
    expect(eventsOf(w, 'commitmentBroken')).toHaveLength(0);
  });

  it('to a colleague is not something the customer could hear', () => {
    const w = watching();
    promised(w, { to: 'soc' });
    expect(columnOf(w, 'commitmentMade', 'visibleToCustomer')).toEqual([false]);
  });

  it('to a colleague is kept by the next word to her, about this case or about none, and not in the same talk', () => {
    const w = watching();
    const made = promised(w, { to: 'soc', what: 'other' });
    advance(w, MINUTE);
    deed(w, { kind: 'messageSent', targetUnit: 'noc' });
    deed(w, { kind: 'messageSent', targetUnit: 'soc', journeyId: 'J2' });
    expect(made.state).toBe('open');
    w.emit({
      kind: 'messageSent',
      actorUnit: 'contactCentre',
      deskId: DESK,
      origin: 'human',
      targetUnit: 'soc',
    });
    expect(made.state).toBe('kept');
  });

  it('of the same kind about the same need moves the open one', () => {
    const w = watching();
    const first = promised(w);
    advance(w, MINUTE);
    const second = promised(w, { dueAt: 2 * DUE });
    expect(second).toBe(first);
    expect(eventsOf(w, 'commitmentMade')).toHaveLength(1);
    expect(eventsOf(w, 'commitmentMoved')[0]).toMatchObject({ commitmentId: first.id, dueAt: 2 * DUE });
    advance(w, DUE);
    expect(eventsOf(w, 'commitmentBroken')).toHaveLength(0);
    advance(w, 2 * DUE + MINUTE);
    expect(eventsOf(w, 'commitmentBroken')).toHaveLength(1);
  });

  it('of another kind, need or desk stands beside it', () => {
    const w = watching();
    promised(w);
    promised(w, { what: 'update' });
    promised(w, { journey: 'J2' });
    promised(w, { desk: SOC });
    expect(w.commitments.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);
    expect(new Set(w.commitments.map(({ id }) => id)).size).toBe(4);
  });

  it('moved to a colleague is moved out of the sight of the customer', () => {
    const w = watching();
    movePromise(w, promised(w, { to: 'soc' }), 2 * DUE);
    expect(columnOf(w, 'commitmentMoved', 'visibleToCustomer')).toEqual([false]);
  });
});

describe('keeping', () => {
  it('an update promised in a talk is not the next word of that talk', () => {
    const w = watching();
    const talk = callCustomer(w, DESK, 'J1', 'mrsLane');
    const c = promised(w, { what: 'update', talk });
    advance(w, 2 * MINUTE);
    deed(w, { kind: 'updateGiven', objectId: talk.id });
    expect(c.state).toBe('open');
    deed(w, { kind: 'updateGiven', objectId: 'C-9' });
    expect(c.state).toBe('kept');
  });

  it('a promise without a time to do something elsewhere is kept by a word that goes out, not by small talk', () => {
    const w = watching();
    const c = promised(w, { what: 'other', dueAt: undefined });
    advance(w, 2 * MINUTE);
    deed(w, { kind: 'said', targetUnit: 'customer', visibleToCustomer: true });
    expect(c.state).toBe('open');
    deed(w, { kind: 'messageSent', targetUnit: 'soc' });
    expect(c.state).toBe('kept');
  });

  it('"I send you that" is kept by what is sent to her', () => {
    const w = watching();
    const c = promised(w, { what: 'other', dueAt: undefined });
    advance(w, 2 * MINUTE);
    deed(w, { kind: 'messageSent', targetUnit: 'customer', visibleToCustomer: true });
    expect(c.state).toBe('kept');
  });

  it('what is promised to another person of the case is another promise', () => {
    const w = watching();
    const first = promised(w, { talk: callCustomer(w, DESK, 'J1', 'mrsLane') });
    const second = promised(w, { talk: callCustomer(w, DESK, 'J1', 'joan'), words: 'at nine' });
    expect(second).not.toBe(first);
    expect([first.person, second.person]).toEqual(['mrsLane', 'joan']);
  });

  it('a promise to a colleague is kept by a word to that colleague, not by one to the customer', () => {
    const w = watching();
    const c = promised(w, { what: 'callBack', to: 'soc' });
    advance(w, 2 * MINUTE);
    deed(w, { kind: 'customerContacted', reasonCode: 'reached' });
    deed(w, { kind: 'messageSent', targetUnit: 'noc' });
    expect(c.state).toBe('open');
    deed(w, { kind: 'messageSent', targetUnit: 'soc' });
    expect(c.state).toBe('kept');
  });

  it.each(DEEDS)('a %s happens by %o and by nothing that only looks like it', (what, does, doesNot) => {
    const w = watching();
    const c = promised(w, { what });
    advance(w, 2 * MINUTE);
    deed(w, doesNot);
    expect(c.state).toBe('open');
    deed(w, { ...does, journeyId: 'J2' });
    expect(c.state).toBe('open');
    deed(w, does);
    expect(c.state).toBe('kept');
    expect(eventsOf(w, 'commitmentKept')).toHaveLength(1);
    expect(w.timers.isArmed(TIMER_KIND.promise, c.index)).toBe(false);
    deed(w, does);
    advance(w, 10 * DUE);
    expect(eventsOf(w, 'commitmentKept', 'commitmentBroken')).toHaveLength(1);
  });

  it('gives patience to the customer to whom it was promised, and to nobody for a word to a colleague', () => {
    const w = watching();
    w.journey('J1').patience.v0 = 50_000;
    promised(w, { what: 'credit', to: 'soc' });
    advance(w, MINUTE);
    deed(w, { kind: 'compensationOrdered' });
    expect(patienceOf(w, 'J1')).toBe(50);
    promised(w, { what: 'credit' });
    advance(w, 2 * MINUTE);
    deed(w, { kind: 'compensationOrdered' });
    expect(patienceOf(w, 'J1')).toBe(54);
  });

  it('does not happen in the moment of promising, nor by the message that carries the promise', () => {
    const w = watching();
    const c = promised(w, { what: 'update' });
    deed(w, { kind: 'updateGiven' });
    advance(w, 30 * SECOND);
    deed(w, { kind: 'notificationSent', toState: 'delivered' });
    expect(c.state).toBe('open');
  });
});

describe('time', () => {
  it('breaks it when the clock no longer shows the minute, and that costs patience', () => {
    const w = watching();
    promised(w);
    const last = DUE + MINUTE - 1;
    advance(w, last - 1);
    expect(eventsOf(w, 'commitmentBroken')).toHaveLength(0);
    advance(w, last);
    expect(eventsOf(w, 'commitmentBroken').map(({ t, origin }) => [t, origin])).toEqual([[last, 'machine']]);
    expect(patienceOf(w, 'J1')).toBe(85);
  });

  it('breaks a promise between two minutes at its second', () => {
    const w = watching();
    promised(w, { dueAt: 90 * SECOND });
    advance(w, 90 * SECOND);
    expect(eventsOf(w, 'commitmentBroken')).toHaveLength(1);
  });

  it('forgives a deed within a fifth of the span: it is broken and kept', () => {
    const w = watching();
    const c = promised(w);
    advance(w, DUE + DUE / 5);
    deed(w, { kind: 'customerContacted', reasonCode: 'reached' });
    expect(c.state).toBe('kept');
    expect(eventsOf(w, 'commitmentBroken', 'commitmentKept')).toHaveLength(2);
  });

  it('does not forgive a deed after the grace', () => {
    const w = watching();
    const c = promised(w);
    advance(w, DUE + DUE / 5 + 1);
    deed(w, { kind: 'customerContacted', reasonCode: 'reached' });
    expect(c.state).not.toBe('kept');
    expect(eventsOf(w, 'commitmentKept')).toHaveLength(0);
  });

  it('forgives half a minute at least and a quarter of an hour at most', () => {
    const cases: [number, number][] = [
      [61 * SECOND, 30 * SECOND],
      [10 * 60 * MINUTE, 15 * MINUTE],
    ];
    for (const [span, grace] of cases) {
      for (const late of [0, 1]) {
        const w = watching();
        const c = promised(w, { dueAt: span });
        advance(w, span + grace + late);
        deed(w, { kind: 'customerContacted', reasonCode: 'reached' });
        expect(c.state === 'kept', `${span} + ${grace} + ${late}`).toBe(late === 0);
      }
    }
  });

  it('costs nothing for a minute said in a talk, whose silence already cost', () => {
    const w = watching();
    promised(w, { what: 'other' });
    advance(w, DUE);
    expect(patienceOf(w, 'J1')).toBe(100);
  });
});
