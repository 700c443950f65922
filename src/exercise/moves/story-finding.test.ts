/** A check tells what the story says it finds; a system refuses what the story says it refuses; a dead mailbox is silent. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, moveOf, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import type { Move } from '../../model/move.ts';
import { HOUR, MINUTE } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

const ADMIN = deskOf('ossAdmin');

const story = (more: Readonly<Record<string, unknown>>): ExerciseRun =>
  smallRun({ seats: [ADMIN], scenario: smallScenario(more) });

const run4 = { check: 'runbookRun', object: 'runbook4', of: 'INC-1', text: 'It ends at step 3.' };
const walk = (object: string): Move => moveOf({ move: 'runCheck', check: 'runbookRun', object });

describe('a check', () => {
  it('tells the facts it brings to light with the value that is true now, and stands as evidence', () => {
    const run = story({ checks: [{ ...run4, result: 'fails', tells: ['affectedCount'] }] });
    const events = doing(run, ADMIN, walk('runbook4'));
    const done = events.find(({ kind }) => kind === 'checkDone');
    expect(done).toMatchObject({
      checkId: 'runbookRun',
      objectId: 'runbook4',
      toState: 'fails',
      incidentId: 'INC-1',
    });
    expect(events.find(({ kind }) => kind === 'factLearned')).toMatchObject({
      factId: 'affectedCount',
      says: { affectedCount: '46' },
      source: 'checked',
    });
    expect(run.screens.of(ADMIN)[0]).toMatchObject({
      system: 'ossConsole',
      list: [{ id: done?.evidenceId, text: 'It ends at step 3.' }],
    });
  });

  it('of another object finds nothing, and is noted with its object', () => {
    const run = story({ checks: [{ ...run4, tells: ['affectedCount'] }] });
    const events = doing(run, ADMIN, walk('runbook5'));
    expect(events.map(({ kind }) => kind)).toContain('checkDone');
    expect(events.find(({ kind }) => kind === 'checkDone')?.objectId).toBe('runbook5');
    expect(events.some(({ kind }) => kind === 'factLearned')).toBe(false);
  });

  it('may show something else than the truth, by what was seen before, and takes its time', () => {
    const run = story({
      checks: [
        { ...run4, given: [{ kind: 'checkDone', check: 'roleTest' }], takes: 'PT1H' },
        { ...run4, text: 'It runs.', shows: { affectedCount: '12' } },
      ],
    });
    expect(doing(run, ADMIN, walk('runbook4')).find(({ kind }) => kind === 'factLearned')?.says).toEqual({
      affectedCount: '12',
    });
    run.act(ADMIN, moveOf({ move: 'runCheck', check: 'roleTest', object: 'night' }));
    const before = run.now;
    run.act(ADMIN, walk('runbook4'));
    expect(run.now - before).toBe(HOUR);
  });
});

describe('what a check brings about', () => {
  const PORTING = deskOf('portingDesk');
  const call = { check: 'callTest', of: 'J1', text: 'It rings.' };
  const [first] = smallScenario().journeys;
  const port = { ...first, chain: 'orderToActivate', state: { main: 'awaitingPort', port: 'portTesting' } };
  const moved = (object: string): string[] => {
    const scenario = smallScenario({
      journeys: [port],
      beats: [],
      checks: [
        { ...call, object: 'out', brings: 'nothing' },
        { ...call, object: 'in', brings: 'inOutWorks' },
      ],
    });
    const run = smallRun({ seats: [PORTING], scenario });
    return doing(run, PORTING, moveOf({ move: 'runCheck', check: 'callTest', object, about: 'J1' }))
      .filter(({ kind }) => kind === 'stateChanged')
      .map(({ toState = '' }) => toState);
  };

  it('is what the story says of it, or nothing: half a test settles no move of a number', () => {
    expect(moved('out')).toEqual([]);
    expect(moved('in')).toContain('portDone');
  });
});

describe('a system', () => {
  it('refuses the work of a role that was not given, until it was', () => {
    const run = story({
      refusals: [{ desk: ADMIN, work: 'drainQueue', notGiven: [{ kind: 'workDone', work: 'createRole' }] }],
    });
    const drain = moveOf({ move: 'doWork', work: 'drainQueue' });
    const mine = () => doing(run, ADMIN, drain).filter(({ deskId }) => deskId === ADMIN);
    expect(mine().map(({ kind, reasonCode }) => [kind, reasonCode])).toEqual([['moveRefused', 'noRole']]);
    run.act(ADMIN, moveOf({ move: 'doWork', work: 'createRole' }));
    expect(mine().map(({ kind }) => kind)).toContain('workDone');
  });

  it('keeps pages outside the knowledge base too, and a long one takes long', () => {
    const run = story({
      pages: [{ id: 'p4', title: 'Part 4', text: 'Step 1.', system: 'ossConsole', takes: 'PT30M' }],
    });
    run.act(ADMIN, moveOf({ move: 'lookUp', system: 'ossConsole' }));
    expect(run.screens.of(ADMIN)[0]?.list).toEqual([{ id: 'p4', text: 'Part 4', opens: true }]);
    const before = run.now;
    run.act(ADMIN, moveOf({ move: 'lookUp', system: 'ossConsole', query: 'p4' }));
    expect(run.now - before).toBe(30 * MINUTE);
    expect(run.screens.of(ADMIN)[0]?.list).toEqual([{ id: 'p4', text: 'Step 1.' }]);
  });
});

describe('somebody who left', () => {
  const gone = (): ExerciseRun => {
    const scenario = smallScenario({});
    const piet = { desk: 'vendorSupport.2', unit: 'vendorSupport', person: 'Piet', unread: true as const };
    return smallRun({ seats: [ADMIN], scenario: { ...scenario, desks: [...scenario.desks, piet] } });
  };

  it('reads nothing: it is lost at once, and the sender sees no difference', () => {
    const run = gone();
    const events = doing(
      run,
      ADMIN,
      moveOf({
        move: 'sendHandover',
        contract: 'm36',
        to: 'vendorSupport.2',
        channel: 'email',
        text: 'Help.',
      }),
    );
    run.advanceTo(run.now + 5 * MINUTE);
    const later = run.world.log.events();
    expect(events.some(({ kind }) => kind === 'handoverOffered')).toBe(true);
    expect(later.find(({ kind }) => kind === 'messageLost')).toMatchObject({
      targetDesk: 'vendorSupport.2',
      contract: 'm36',
    });
    expect(later.some(({ kind, deskId }) => kind === 'messageDelivered' && deskId === ADMIN)).toBe(false);
  });

  it('picks up no telephone, and the unit is answered for by whoever is there', () => {
    const run = gone();
    const events = doing(run, ADMIN, moveOf({ move: 'placeCall', to: 'vendorSupport.2' }));
    expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
    expect(run.world.deskOfUnit('vendorSupport')?.id).toBe('vendorSupport.1');
  });
});

describe('a talk between desks', () => {
  it('is about the incident in hand where no customer is', () => {
    const run = story({});
    const call = moveOf({ move: 'placeCall', to: 'vendorSupport', about: 'INC-1' });
    expect(doing(run, ADMIN, call)[0]).toMatchObject({ kind: 'interactionOpened', incidentId: 'INC-1' });
    const said = doing(run, ADMIN, moveOf({ move: 'say', text: 'Services hit: 46.' }));
    expect(said.find(({ kind, deskId }) => kind === 'said' && deskId === ADMIN)).toMatchObject({
      incidentId: 'INC-1',
      fields: { affectedCount: 'present' },
    });
  });
});
