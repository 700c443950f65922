/** Beats and neighbours: at a time or after a pattern, once, and only when nothing speaks against it; receivers by gaps. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { handoverState } from '../engine/world/handover-protocol.ts';
import { learn } from '../engine/world/knowledge.ts';
import type { LogEvent } from '../model/event-columns.ts';
import { MINUTE, SECOND } from '../model/time.ts';
import type { ExerciseRun } from './run.ts';

const CC = deskOf('contactCentre');

const card = { card: { title: 'x', lines: [] } };

/** A run with these beats only. */
const withBeats = (
  beats: readonly Readonly<Record<string, unknown>>[],
  more: Readonly<Record<string, unknown>> = {},
): ExerciseRun => smallRun({ scenario: smallScenario({ beats, ...more }) });

const fired = (run: ExerciseRun): [string | undefined, number][] =>
  run.world.log
    .events()
    .flatMap((e): [string | undefined, number][] => (e.kind === 'beatFired' ? [[e.objectId, e.t]] : []));

const say = (run: ExerciseRun): LogEvent[] =>
  doing(run, CC, { move: 'sendMessage', to: 'soc', text: 'Is it you?', about: 'J1' });

describe('a beat', () => {
  it('comes at its time, or a span after what it waits for, once', () => {
    const run = withBeats([
      { id: 'atTime', at: 'D2 08:05', do: [card] },
      { id: 'afterIt', on: { kind: 'messageSent', by: 'contactCentre' }, after: 'PT30S', do: [card] },
    ]);
    say(run);
    const sent = run.now;
    say(run);
    run.advanceTo(run.now + 10 * MINUTE);
    expect(fired(run)).toEqual([
      ['afterIt', sent + 30 * SECOND],
      ['atTime', run.world.log.events().find((e) => e.objectId === 'atTime')?.t],
    ]);
    expect(run.cards).toHaveLength(2);
  });

  it('comes every time where it says so', () => {
    const run = withBeats([
      { id: 'each', on: { kind: 'messageSent', by: 'contactCentre' }, every: true, do: [card] },
    ]);
    say(run);
    say(run);
    run.advanceTo(run.now + MINUTE);
    expect(fired(run)).toHaveLength(2);
  });

  it('stays away when what it fears came in between, and when what it needs never came', () => {
    const on = { kind: 'messageSent', by: 'contactCentre' };
    const run = withBeats([
      { id: 'unless', on, after: 'PT2M', unless: { kind: 'lookedUp' }, do: [card] },
      { id: 'given', on, after: 'PT2M', given: [{ kind: 'lookedUp', system: 'kb' }], do: [card] },
      { id: 'notGiven', on, after: 'PT2M', notGiven: [{ kind: 'lookedUp' }], do: [card] },
      {
        id: 'comes',
        on,
        after: 'PT2M',
        unless: { kind: 'itemSold' },
        given: [{ kind: 'lookedUp' }],
        do: [card],
      },
    ]);
    say(run);
    doing(run, CC, { move: 'lookUp', system: 'crm', about: 'J1' });
    run.advanceTo(run.now + 5 * MINUTE);
    expect(fired(run).map(([id]) => id)).toEqual(['comes']);
  });

  it('belongs to a run by its seats and by the draw of its seed', () => {
    const beats = [
      { id: 'forCc', at: 'D2 08:05', seatPlayed: ['contactCentre'], do: [card] },
      { id: 'forSoc', at: 'D2 08:05', seatPlayed: ['soc'], do: [card] },
      { id: 'notSoc', at: 'D2 08:05', seatNotPlayed: ['soc', 'contactCentre.2'], do: [card] },
      { id: 'byDesk', at: 'D2 08:05', seatPlayed: ['contactCentre.1'], do: [card] },
      { id: 'quick', at: 'D2 08:06', draw: { name: 'answer', is: 'quick' }, do: [card] },
      { id: 'slow', at: 'D2 08:06', draw: { name: 'answer', is: 'slow' }, do: [card] },
      { id: 'held', held: true, do: [card] },
    ];
    const scenario = smallScenario({ beats, draws: { answer: ['quick', 'slow'] } });
    const drawn = new Set<string>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const run = smallRun({ scenario, seed });
      run.advanceTo(run.now + 10 * MINUTE);
      const ids = fired(run).map(([id]) => id);
      expect(ids.slice(0, 3)).toEqual(['forCc', 'notSoc', 'byDesk']);
      expect(ids).toHaveLength(4);
      expect(ids[3]).toBe(run.draws.get('answer'));
      drawn.add(ids[3] ?? '');
    }
    expect(drawn).toEqual(new Set(['quick', 'slow']));
  });

  it('that is held comes only by hand', () => {
    const run = withBeats([{ id: 'push', held: true, do: [card] }]);
    expect(run.reactions.fire('nothing')).toBe(false);
    expect(run.reactions.fire('push')).toBe(true);
    expect(fired(run)).toHaveLength(1);
  });

  it('can change the truth, a system, the chain and the incident, and end the run', () => {
    const run = withBeats([
      {
        id: 'all',
        at: 'D2 08:05',
        do: [
          { truth: { of: 'J1', facts: { unitNumber: '9' } } },
          { system: { system: 'crm', of: 'J1', facts: { unitNumber: '8' } } },
          { incident: { id: 'INC-1', event: 'cluster' } },
          { emit: { kind: 'alarmRaised', actorUnit: 'faultMgmt', objectId: 'AL-1' } },
        ],
      },
      { id: 'stop', at: 'D2 08:10', do: [{ end: { reason: 'enough' } }] },
    ]);
    run.advanceTo(run.endsAt);
    expect(run.world.journey('J1').truth.get('unitNumber')).toMatchObject({ value: '9', past: ['7'] });
    expect(run.world.standing.get('crm')?.get('J1')?.get('unitNumber')).toBe('8');
    expect(run.world.incident('INC-1').position.value.main).toBe('clusterSuspected');
    expect(run.world.log.events().some(({ objectId }) => objectId === 'AL-1')).toBe(true);
    expect([run.ended, run.endReason, run.now < run.endsAt]).toEqual([true, 'enough', true]);
  });
});

describe('a receiver played by the machine', () => {
  const receivers = [
    {
      id: 'tier1',
      desk: 'serviceDesk1.1',
      contract: 'H5',
      needs: ['symptomWords', 'faultSince'],
      clear: { after: 'PT1M', text: ['On it.'] },
      asks: { after: 'PT1M', words: { symptomWords: 'What is it?', faultSince: 'Since when?' } },
    },
  ];
  const offered = (text: string, more: Readonly<Record<string, unknown>> = {}) => {
    const run = smallRun({
      scenario: smallScenario({ beats: [], receivers: [{ ...receivers[0], ...more }] }),
    });
    // What only a person can tell must have been heard before it can be passed on.
    for (const [fact, value] of [
      ['symptomWords', 'noSync'],
      ['faultSince', '07:50'],
    ] as const)
      learn(run.world, CC, { journey: 'J1', fact, value, source: 'told', from: 'she' });
    doing(run, CC, {
      move: 'sendHandover',
      contract: 'H5',
      to: 'serviceDesk1',
      channel: 'form',
      text,
      about: 'J1',
    });
    return run;
  };
  const asked = (run: ExerciseRun): (string | undefined)[] =>
    run.world.log
      .events()
      .flatMap((e) => (e.kind === 'questionAsked' && e.deskId === 'serviceDesk1.1' ? [e.factId] : []));
  const stateOf = (run: ExerciseRun): string | undefined => {
    const newest = run.world.handovers.at(-1);
    return newest && handoverState(newest);
  };

  it('takes what is whole, after its queue, and says so', () => {
    const run = offered('Dead since 07:50.');
    run.advanceTo(run.now + 65 * SECOND);
    expect(asked(run)).toEqual([]);
    expect(stateOf(run)).toBe('accepted');
    expect(run.world.messages.at(-1)?.text).toBe('On it.');
  });

  it('asks for what is missing, and takes it when the answer fills the gap', () => {
    const run = offered('It is dead.');
    run.advanceTo(run.now + 65 * SECOND);
    expect(asked(run)).toEqual(['faultSince']);
    expect(stateOf(run)).toBe('acknowledged');
    doing(run, CC, { move: 'sendMessage', to: 'serviceDesk1', text: 'Since 07:50.', about: 'J1' });
    run.advanceTo(run.now + 30 * SECOND);
    expect(stateOf(run)).toBe('accepted');
  });

  it('asks twice at most, then sends it back or takes it as it is', () => {
    for (const [otherwise, end] of [
      ['return', 'returned'],
      ['accept', 'accepted'],
    ] as const) {
      const run = offered('It is dead.', { else: otherwise });
      run.advanceTo(run.now + 65 * SECOND);
      for (let n = 0; n < 3; n += 1) {
        doing(run, CC, {
          move: 'sendMessage',
          to: 'serviceDesk1',
          text: 'I do not know that yet.',
          about: 'J1',
        });
        run.advanceTo(run.now + 30 * SECOND);
      }
      expect(asked(run).filter((fact) => fact === 'faultSince').length, otherwise).toBeLessThanOrEqual(3);
      expect(stateOf(run)).toBe(end);
    }
  });

  it('says in other words what an answer did not bring, and has a word for whoever writes on after that', () => {
    const run = offered('It is dead.');
    run.advanceTo(run.now + 65 * SECOND);
    const answers = Array.from({ length: 6 }, (_, n) => {
      // The second goes astray: written with another case in hand.
      const about = n === 1 ? 'J2' : 'J1';
      doing(run, CC, { move: 'sendMessage', to: 'serviceDesk1', text: 'I do not know that.', about });
      const from = run.world.messages.length;
      run.advanceTo(run.now + 30 * SECOND);
      return run.world.messages.slice(from).map(({ text }) => text);
    });
    const said = answers.flat();
    expect(stateOf(run)).toBe('returned');
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(new Set(said).size).toBe(said.length);
    expect(said).not.toContain('Since when?');
  });

  it('finds the answer to its question where it was put under another case', () => {
    const run = offered('It is dead.');
    run.advanceTo(run.now + 65 * SECOND);
    doing(run, CC, { move: 'sendMessage', to: 'serviceDesk1', text: 'Since 07:50.', about: 'J2' });
    run.advanceTo(run.now + 30 * SECOND);
    expect(stateOf(run)).toBe('accepted');
  });

  it('says nothing more about what is over', () => {
    const run = offered('It is dead.');
    run.advanceTo(run.now + 10 * SECOND);
    const handover = run.world.handovers.at(-1);
    doing(run, CC, { move: 'sendMessage', to: 'serviceDesk1', text: 'It is dead.', about: 'J1' });
    if (handover) handover.position = { ...handover.position, value: { main: 'withdrawn' }, done: true };
    const from = run.world.log.length;
    run.advanceTo(run.now + 10 * MINUTE);
    expect(
      run.world.log
        .events()
        .slice(from)
        .filter(({ deskId }) => deskId === 'serviceDesk1.1'),
    ).toEqual([]);
  });

  it('without words of its own takes what it gets within its limit', () => {
    const run = smallRun({ scenario: smallScenario({ beats: [] }) });
    doing(run, CC, { move: 'sendHandover', contract: 'H5', to: 'serviceDesk1', text: '', about: 'J1' });
    run.advanceTo(run.now + 20 * MINUTE);
    expect(stateOf(run)).toBe('accepted');
  });
});
