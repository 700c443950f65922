import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';

const planned = (status: string) =>
  smallScenario({
    opening: {
      events: [],
      records: [{ id: 'CHG-1', type: 'change', incident: 'INC-1', status, ownerUnit: 'changeManagement' }],
    },
  });

/** Kinds and columns that came of stopping it at this unit's desk. */
function stopping(status: string, unit: string, how: string) {
  const desk = deskOf(unit);
  const run = smallRun({ seats: [desk], scenario: planned(status) });
  const events = doing(run, desk, {
    move: 'stopChange',
    change: 'CHG-1',
    how,
    reason: 'The node is pinned.',
  });
  return { events, kinds: events.map(({ kind }) => kind), row: run.world.records.get('CHG-1') };
}

describe('stopping a change', () => {
  it('before it runs: it stands as stopped, and its owner hears why', () => {
    const { events, kinds, row } = stopping('approved', 'noc', 'postpone');
    expect(kinds.slice(0, 3)).toEqual(['changeStopped', 'recordChanged', 'messageSent']);
    expect(row?.status).toBe('stopped');
    expect(events[0]).toMatchObject({ objectId: 'CHG-1', reasonCode: 'postpone', incidentId: 'INC-1' });
    expect(events[2]).toMatchObject({
      targetUnit: 'changeManagement',
      text: 'CHG-1 put off. The node is pinned.',
    });
  });

  it('while it runs: it is over as well, backed out where that was asked', () => {
    const { events, kinds, row } = stopping('running', 'noc', 'backOut');
    expect(kinds.slice(0, 4)).toEqual(['changeStopped', 'recordChanged', 'changeEnded', 'messageSent']);
    expect(row?.status).toBe('backedOut');
    expect(events[2]).toMatchObject({ objectId: 'CHG-1', toState: 'backedOut' });
  });

  it('by its owner: the network side hears it', () => {
    const { events } = stopping('approved', 'changeManagement', 'stop');
    expect(events.find(({ kind }) => kind === 'messageSent')?.targetUnit).toBe('noc');
  });

  it('that is over already, or is no change, is refused', () => {
    expect(stopping('closed', 'noc', 'stop').kinds).toEqual(['moveRefused']);
    const desk = deskOf('noc');
    const run = smallRun({ seats: [desk] });
    const events = doing(run, desk, { move: 'stopChange', change: 'T-1', how: 'stop', reason: '' });
    expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
  });
});
