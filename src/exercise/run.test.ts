/** A run: the same log however time is moved, and what must be true at the end of any play. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { hashLog } from '../engine/log/canonical.ts';
import { TIMER_KIND } from '../engine/timers.ts';
import { handoverState } from '../engine/world/handover-protocol.ts';
import { EVENT_COLUMNS, type LogEvent } from '../model/event-columns.ts';
import { COMMON_EVENT_COLUMNS, EVENT_KINDS, type EventKindEntry, isEventKind } from '../model/event-kinds.ts';
import type { Session } from '../model/session.ts';
import { HOUR, MINUTE, SECOND } from '../model/time.ts';
import { Dice } from './players/random/dice.ts';
import { randomMove } from './players/random/random-player.ts';
import type { ExerciseRun } from './run.ts';
import { branchAt, replaySession, sessionOf } from './session.ts';
import { seatView } from './views/seat-view.ts';

const SEATS = [deskOf('contactCentre'), deskOf('soc'), deskOf('fieldDispatch'), deskOf('serviceDesk1')];

/** Some units do not answer well: their receivers ask, return, or let it lie. */
const SCENARIO = smallScenario({
  receivers: [
    {
      id: 'tier1',
      desk: 'serviceDesk1.1',
      contract: 'H5',
      needs: ['symptomWords', 'faultSince'],
      clear: { after: 'PT1M', text: ['On it.'] },
      asks: { after: 'PT1M', words: { faultSince: 'Since when?', symptomWords: 'What is it?' } },
    },
  ],
});

/** Whatever is written stays as it was written. */
function written(run: ExerciseRun): string[] {
  const lines: string[] = [];
  const { watcher } = run.world;
  if (!watcher) throw new Error('a run watches its world');
  run.world.watcher = {
    onTimer: (kind, slot) => watcher.onTimer(kind, slot),
    onEvent: (event) => {
      lines[event.seq] = JSON.stringify(event);
      watcher.onEvent(event);
    },
  };
  return lines;
}

/** Random moves at a seat, each built from what that seat sees. */
function playedAtRandom(seed: number, desk: string, moves = 45): { run: ExerciseRun; lines: string[] } {
  const run = smallRun({ seed, seats: [desk], scenario: SCENARIO });
  const lines = written(run);
  const dice = new Dice(seed, desk);
  for (let n = 1; n <= moves && !run.ended; n += 1) {
    dice.startMove(n);
    run.act(desk, randomMove(seatView(run, desk), dice, 0.2));
    expectOneTalkPerDesk(run);
  }
  run.advanceTo(run.endsAt);
  return { run, lines };
}

function expectOneTalkPerDesk(run: ExerciseRun): void {
  for (const desk of run.world.desks.keys()) {
    const open = run.world.talks.filter((t) => t.state === 'open' && t.desk === desk && t.bridge !== true);
    expect(open.map(({ id }) => id).length, `${desk} at ${run.now}`).toBeLessThanOrEqual(1);
  }
}

const OPEN_OR_FINAL = new Set([
  'sent',
  'delivered',
  'acknowledged',
  'readBack',
  'jointCall',
  'lost',
  'accepted',
  'returned',
  'expired',
  'withdrawn',
]);
const FINAL = new Set(['accepted', 'returned', 'expired', 'withdrawn']);

/** What holds at the end of every run, whoever did what. */
function expectSound(run: ExerciseRun, lines: readonly string[]): void {
  const { world } = run;
  const events = world.log.events();
  const ordered = events.every((event, row) => row === 0 || (events[row - 1]?.t ?? 0) <= event.t);
  expect(ordered, 'times never go back').toBe(true);
  for (const [seq, line] of lines.entries())
    if (line !== undefined) expect(JSON.stringify(events[seq])).toBe(line);
  for (const talk of world.talks) {
    const closed = events.filter((e) => e.kind === 'interactionClosed' && e.objectId === talk.id);
    expect(closed.length, talk.id).toBe(talk.state === 'closed' ? 1 : 0);
    expect(talk.closedAt !== undefined).toBe(talk.state === 'closed');
  }
  for (const desk of world.desks.values()) {
    const talk = world.talks.find(({ id }) => id === desk.talk);
    if (desk.talk !== undefined)
      expect(talk?.state, `${desk.id} holds a talk that is over`).not.toBe('closed');
  }
  for (const handover of world.handovers) {
    const state = handoverState(handover);
    expect(OPEN_OR_FINAL.has(state), state).toBe(true);
    if (FINAL.has(state))
      expect(world.timers.isArmed(TIMER_KIND.handover, handover.index), state).toBe(false);
  }
  for (const promise of world.commitments) {
    if (promise.state !== 'open')
      expect(world.timers.isArmed(TIMER_KIND.promise, promise.index), promise.state).toBe(false);
  }
  for (const journey of world.journeyList) {
    const talking = world.talks.some((t) => t.journey === journey.id && !t.internal && t.state !== 'closed');
    if (!talking) {
      for (const kind of [TIMER_KIND.silence, TIMER_KIND.holdLength, TIMER_KIND.patience])
        expect(world.timers.isArmed(kind, journey.ordinal), `${kind} of ${journey.id}`).toBe(false);
    }
    expect(journey.patience.v0).toBeGreaterThanOrEqual(0);
    expect(journey.patience.v0).toBeLessThanOrEqual(journey.patience.start);
  }
  expect(new Set(events.flatMap(({ journeyId }) => journeyId ?? []))).toEqual(
    new Set([...world.journeys.keys()].filter((id) => events.some((e) => e.journeyId === id))),
  );
  for (const event of events) {
    expect(isEventKind(event.kind), event.kind).toBe(true);
    expect(Object.keys(event).filter((column) => !(column in EVENT_COLUMNS))).toEqual([]);
  }
}

describe('random plays', () => {
  it.each(SEATS)('at %s leave a sound world, whatever was done', (desk) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const { run, lines } = playedAtRandom(seed, desk);
        expectSound(run, lines);
      }),
      { numRuns: 5, seed: 4711 },
    );
  });

  it('give the same log when their session is put in again', () => {
    for (const desk of SEATS) {
      const { run } = playedAtRandom(7, desk, 25);
      const answer = replaySession(sessionOf(run), run.setup);
      expect(answer.same, desk).toBe(true);
    }
  });
});

/** One desk's moves at fixed times; time is moved by whoever asks in between. */
function scripted(step: (run: ExerciseRun, until: number) => void): ExerciseRun {
  const desk = deskOf('contactCentre');
  const run = smallRun({ seats: [desk], scenario: SCENARIO, seed: 3 });
  const start = run.now;
  const moves: [number, Readonly<Record<string, unknown>>][] = [
    [63 * SECOND, { move: 'answerCall', call: 'K-1' }],
    [80 * SECOND, { move: 'say', text: 'Since when is it dead? I believe you.' }],
    [120 * SECOND, { move: 'lookUp', system: 'outageBoard' }],
    [121 * SECOND, { move: 'keep', fact: 'reportCount' }],
    [
      150 * SECOND,
      { move: 'sendHandover', contract: 'H5', to: 'serviceDesk1', text: 'It is dead since 07:50.' },
    ],
    [170 * SECOND, { move: 'hold', on: true, text: 'Two minutes please, I ask the network.' }],
    [171 * SECOND, { move: 'answerCall', call: 'K-2' }],
    [10 * MINUTE, { move: 'endCall' }],
    [11 * MINUTE, { move: 'promise', what: 'callBack', to: 'J1', due: 'PT20M' }],
    [50 * MINUTE, { move: 'placeCall', to: 'J1' }],
    [51 * MINUTE, { move: 'closeRecord', record: 'T-1', code: 'resolvedOk' }],
  ];
  for (const [at, move] of moves) {
    step(run, start + at);
    run.submit(desk, moveOf(move));
  }
  step(run, start + 3 * HOUR);
  run.advanceTo(run.endsAt);
  return run;
}

describe('time', () => {
  const atOnce = scripted((run, until) => run.advanceTo(until));
  const hash = hashLog(atOnce.world.log.events());

  it('in one go, in steps of seven seconds and in steps of any length gives the same log', () => {
    const bySevens = scripted((run, until) => {
      while (run.now < until) run.advanceTo(Math.min(until, run.now + 7 * SECOND));
    });
    expect(hashLog(bySevens.world.log.events())).toBe(hash);
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 1, max: 10 * MINUTE })), (spans) => {
        const run = scripted((each, until) => {
          while (each.now < until) each.advanceTo(Math.min(until, each.now + (spans.next().value ?? MINUTE)));
        });
        expect(hashLog(run.world.log.events())).toBe(hash);
      }),
      { numRuns: 6 },
    );
  });

  it('moved by nothing changes nothing, and never goes back', () => {
    const run = smallRun();
    const { now } = run;
    run.advanceTo(now - HOUR);
    expect(run.now).toBe(now);
    run.advanceTo(now);
    expect(run.now).toBe(now);
  });

  it('ends at the end, and nothing is written after it', () => {
    const run = smallRun();
    run.advanceTo(run.endsAt + HOUR);
    expect(run.ended).toBe(true);
    expect(run.now).toBe(run.endsAt);
    const { length } = run.world.log;
    run.submit(deskOf('contactCentre'), moveOf({ move: 'wait', for: 'PT1M' }));
    run.note({ input: 'hint', t: 0, desk: deskOf('contactCentre'), level: 1 });
    run.advanceTo(run.endsAt + 2 * HOUR);
    expect(run.world.log.length).toBe(length);
    expect(run.inputs).toEqual([]);
  });

  it('looked at by every seat at any moment is not disturbed', () => {
    const watched = scripted((run, until) => {
      while (run.now < until) {
        run.advanceTo(Math.min(until, run.now + 3 * MINUTE));
        for (const desk of run.world.desks.keys()) seatView(run, desk);
      }
    });
    expect(hashLog(watched.world.log.events())).toBe(hash);
  });

  it('lets nobody wait past the time by which what came in is owed a word', () => {
    const soc = deskOf('soc');
    const run = smallRun({ seats: [soc], scenario: smallScenario({ beats: [] }) });
    run.scriptMove(
      deskOf('contactCentre'),
      moveOf({
        move: 'sendHandover',
        contract: 'H10',
        to: 'soc',
        channel: 'note',
        about: 'J1',
        text: 'Dead.',
      }),
    );
    run.advanceTo(run.now + MINUTE);
    const [handover] = run.world.handovers;
    if (!handover) throw new Error('nothing was reported');
    handover.ackDueAt = run.now + 3 * MINUTE;
    const from = run.now;
    run.act(soc, moveOf({ move: 'wait', until: 'addressed' }));
    expect(run.now - from).toBe(2 * MINUTE);
  });

  it('makes a desk do one thing after the other, each when its desk time is over', () => {
    const desk = deskOf('contactCentre');
    const run = smallRun();
    const first = run.submit(desk, moveOf({ move: 'wait', for: 'PT1M' }));
    const second = run.submit(desk, moveOf({ move: 'wait', for: 'PT2M' }));
    expect([first - run.now, second - run.now]).toEqual([MINUTE, 3 * MINUTE]);
    run.advanceTo(second);
    const waits = run.world.log.events().filter(({ kind }) => kind === 'waited');
    expect(waits.map(({ t, amount }) => [t, amount])).toEqual([
      [first, 60],
      [second, 120],
    ]);
  });
});

describe('a session', () => {
  const run = scripted((each, until) => each.advanceTo(until));
  const session = sessionOf(run);

  it('is what was put in; everything else is computed again to the same log', () => {
    expect(session.inputs).toHaveLength(11);
    const answer = replaySession(session, run.setup);
    expect(answer).toMatchObject({ same: true, hash: session.logHash });
  });

  it('survives being stored as text', () => {
    const stored: Session = JSON.parse(JSON.stringify(session));
    expect(replaySession(stored, run.setup).same).toBe(true);
  });

  it('with another scenario, other chains or another engine is refused, with both named', () => {
    const changes: Partial<Session>[] = [{ scenarioHash: 'x' }, { chainHash: 'x' }, { engineVersion: '0' }];
    for (const change of changes) {
      const answer = replaySession({ ...session, ...change }, run.setup);
      expect(answer).toMatchObject({ same: false, hash: null });
      expect(answer.recorded).not.toEqual(answer.found);
    }
  });

  it('with one input changed is not the same', () => {
    const inputs = session.inputs.slice(0, -1);
    expect(replaySession({ ...session, inputs }, run.setup).same).toBe(false);
  });

  it('with another seed draws otherwise', () => {
    expect(replaySession({ ...session, seed: 99 }, run.setup).same).toBe(false);
  });

  it('cut at a time goes on from there with the same past', () => {
    const at = (session.inputs[4]?.t ?? 0) + 1;
    const branch = branchAt(session, at);
    expect(branch.inputs).toHaveLength(5);
    expect(branch.logHash).toBeUndefined();
    const again = replaySession(branch, run.setup).run;
    const past = (events: readonly LogEvent[]) => hashLog(events.filter(({ t }) => t < at));
    expect(past(again?.world.log.events() ?? [])).toBe(past(run.world.log.events()));
  });
});

/**
 * Columns that a kind carries although the table of kinds does not name them. Whoever reads an event may use them;
 * the list stands here so that no other joins unseen. `chain`, the desk addressed and the handover go with any kind.
 */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  bannerPublished: ['channel', 'text'],
  bridgeConvened: ['text'],
  causeStated: ['channel', 'objectType'],
  clockPaused: ['objectType'],
  clockResumed: ['objectType'],
  clockStarted: ['fromAt', 'objectType'],
  clockStopped: ['objectType'],
  commitmentMade: ['visibleToCustomer'],
  compensationOffered: ['channel'],
  handoverAccepted: ['channel', 'says'],
  handoverOffered: ['dueAt', 'systemId'],
  interactionClosed: ['channel'],
  itemSold: ['visibleToCustomer'],
  messageSent: ['act'],
  notificationSent: ['says', 'targetUnit', 'text'],
  patienceCrossed: ['objectId'],
  readBack: ['channel'],
  recordChanged: ['text'],
  recordOpened: ['toState'],
  said: ['fields'],
  updateGiven: ['targetUnit', 'visibleToCustomer'],
};
const WITH_ANY = ['chain', 'targetDesk', 'contract', 'handoverId'];

describe('columns', () => {
  it('of what happens are those of the model, kind by kind', () => {
    const plays = [
      playedAtRandom(11, deskOf('contactCentre')).run,
      scripted((run, until) => run.advanceTo(until)),
    ];
    const strange = new Set<string>();
    for (const event of plays.flatMap((run) => run.world.log.events())) {
      if (!isEventKind(event.kind)) continue;
      const { uses }: EventKindEntry = EVENT_KINDS[event.kind];
      const known = new Set<string>([
        ...COMMON_EVENT_COLUMNS,
        ...uses,
        ...WITH_ANY,
        ...(BESIDE[event.kind] ?? []),
      ]);
      for (const column of Object.keys(event)) if (!known.has(column)) strange.add(`${event.kind}.${column}`);
    }
    expect([...strange].sort()).toEqual([]);
  });
});
