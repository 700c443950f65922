/** Records: TM Forum's arrows and nothing else, closing, letting go, linking, and what the systems then show. */
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  DESK,
  eventsOf,
  kindsAfter,
  SOC,
  smallWorld,
  TIER1,
} from '../../../tests/helpers/small-world.ts';
import {
  type ArrowedType,
  arrowAllowed,
  isArrowedType,
  RECORD_ARROWS,
  type RecordArrows,
} from '../../model/record-arrows.ts';
import { MINUTE } from '../../model/time.ts';
import { advance } from './advance.ts';
import { sendToIncident } from './chain-moves.ts';
import {
  addNote,
  canClose,
  changeField,
  closeRecord,
  linkRecords,
  openRecord,
  placeRecord,
  setStatus,
} from './records.ts';
import { ring } from './talks.ts';
import type { World } from './world.ts';

const TYPES = Object.keys(RECORD_ARROWS).filter(isArrowedType);

/** Every status that a type has, as a start or as a target. */
function statusesOf(type: ArrowedType): string[] {
  const { arrows, terminal }: RecordArrows = RECORD_ARROWS[type];
  return [...new Set([...Object.keys(arrows), ...Object.values(arrows).flat(), ...terminal])];
}

const ticket = (w: World, status = 'inProgress', journey = 'J1') =>
  placeRecord(w, { type: 'troubleTicket', journey, status, ownerUnit: 'contactCentre' });

describe.each(TYPES)('the arrows of %s', (type) => {
  const statuses = statusesOf(type);

  it('let through what the table has, and refuse every other with nothing changed', () => {
    const w = smallWorld();
    for (const from of statuses) {
      for (const to of [...statuses, 'nonsense', '']) {
        const row = placeRecord(w, { type, journey: 'J2', status: from });
        const before = structuredClone(row);
        const start = w.log.length;
        const went = setStatus(w, DESK, row, to);
        expect(went, `${from} -> ${to}`).toBe(arrowAllowed(type, from, to));
        if (went) {
          expect(row.status).toBe(to);
          expect(w.log.at(start)).toMatchObject({
            kind: 'recordChanged',
            field: 'status',
            fromState: from,
            toState: to,
          });
          row.status = 'cancelled';
        } else {
          expect(row).toEqual(before);
          expect(kindsAfter(w, start)).toEqual(['moveRefused']);
          expect(w.log.at(start)).toMatchObject({ reasonCode: 'noArrow', objectType: type, deskId: DESK });
        }
        w.records.delete(row.id);
      }
    }
  });

  it('are the only steps that closing writes, from every status', () => {
    const w = smallWorld();
    for (const from of statuses) {
      const row = placeRecord(w, { type, journey: 'J2', status: from });
      const start = w.log.length;
      const may = canClose(row);
      expect(closeRecord(w, DESK, row, 'resolvedOk')).toBe(may);
      const steps = w.log
        .events()
        .slice(start)
        .filter(({ kind }) => kind === 'recordChanged');
      for (const { fromState = '', toState = '' } of steps)
        expect(arrowAllowed(type, fromState, toState), `${fromState} -> ${toState}`).toBe(true);
      expect(steps.length > 0).toBe(may);
      if (may) expect(['closed', 'completed']).toContain(row.status);
      else expect(row.status).toBe(from);
      w.records.delete(row.id);
    }
  });
});

describe('closing', () => {
  it('is possible from any status on the way: people close tickets, reality stays', () => {
    const w = smallWorld();
    for (const status of ['acknowledged', 'inProgress', 'pending', 'held', 'resolved']) {
      const row = ticket(w, status, 'J2');
      expect(closeRecord(w, DESK, row, 'resolvedOk'), status).toBe(true);
      expect(row.status).toBe('closed');
    }
  });

  it('is refused for what is over already', () => {
    const w = smallWorld();
    for (const status of ['closed', 'cancelled', 'rejected']) {
      const row = ticket(w, status);
      expect(closeRecord(w, DESK, row, 'resolvedOk'), status).toBe(false);
      expect(row.status).toBe(status);
    }
    expect(new Set(columnOf(w, 'moveRefused', 'reasonCode'))).toEqual(new Set(['noArrow']));
  });

  it('of a type without arrows is one step', () => {
    const w = smallWorld();
    const row = placeRecord(w, { type: 'interaction', journey: 'J1', status: 'inProgress' });
    expect(closeRecord(w, DESK, row, 'informed')).toBe(true);
    expect(row.status).toBe('completed');
    expect(closeRecord(w, DESK, row, 'informed')).toBe(false);
  });
});

describe('letting go', () => {
  it('happens when the last open main record is closed while reality needs the unit', () => {
    const w = smallWorld();
    const first = ticket(w);
    const second = ticket(w);
    closeRecord(w, DESK, first, 'resolvedOk');
    expect(w.journey('J1').position.value.main).toBe('open');
    closeRecord(w, DESK, second, 'resolvedOk');
    expect(w.journey('J1').position.value.main).toBe('orphaned');
    expect(w.journey('J2').position.value.main).toBe('open');
    expect(eventsOf(w, 'stateChanged').at(-1)).toMatchObject({
      actorUnit: 'contactCentre',
      deskId: DESK,
      toState: 'orphaned',
      reasonCode: 'letGo',
    });
  });

  it('happens by cancelling as well, and not by closing something beside', () => {
    const w = smallWorld();
    const row = ticket(w);
    closeRecord(w, DESK, placeRecord(w, { type: 'workOrder', journey: 'J1', status: 'inProgress' }), 'done');
    expect(w.journey('J1').position.value.main).toBe('open');
    setStatus(w, DESK, row, 'cancelled');
    expect(w.journey('J1').position.value.main).toBe('orphaned');
  });

  it('ends when she gets in touch: the need is found again', () => {
    const w = smallWorld();
    closeRecord(w, DESK, ticket(w), 'resolvedOk');
    ring(w, {
      journey: 'J1',
      unit: 'contactCentre',
      person: 'J1',
      channel: 'voice',
      reason: 'fault',
      keyed: {},
      openWords: [],
      openTells: [],
    });
    expect(w.journey('J1').position.value.main).toBe('open');
  });
});

describe('the contract clock', () => {
  it('starts with the record, at the time written in it, and stops when it is closed', () => {
    const w = smallWorld();
    advance(w, 10 * MINUTE);
    const row = openRecord(w, DESK, {
      type: 'troubleTicket',
      journey: 'J1',
      status: 'acknowledged',
      startedAt: MINUTE,
    });
    expect(eventsOf(w, 'clockStarted')[0]).toMatchObject({
      clock: 'contract',
      objectId: row.id,
      fromAt: MINUTE,
    });
    closeRecord(w, DESK, row, 'resolvedOk');
    expect(columnOf(w, 'clockStopped', 'objectId')).toEqual([row.id]);
  });

  it('of a record linked to an earlier one of the same need goes on with its start', () => {
    const w = smallWorld();
    const old = placeRecord(w, { type: 'troubleTicket', journey: 'J1', status: 'closed', startedAt: 5 });
    const other = placeRecord(w, { type: 'troubleTicket', journey: 'J2', status: 'closed', startedAt: 3 });
    advance(w, 10 * MINUTE);
    const open = (linkedTo: string[], startedAt?: number) =>
      openRecord(w, DESK, {
        type: 'troubleTicket',
        journey: 'J1',
        status: 'acknowledged',
        linkedTo,
        startedAt,
      });
    expect(open([old.id, other.id]).startedAt).toBe(5);
    expect(open([other.id]).startedAt).toBe(10 * MINUTE);
    expect(open([]).startedAt).toBe(10 * MINUTE);
    expect(open([old.id], 7 * MINUTE).startedAt).toBe(7 * MINUTE);
  });

  it('does not hang on records of other kinds', () => {
    const w = smallWorld();
    openRecord(w, DESK, { type: 'sale', journey: 'J1', status: 'sold' });
    expect(eventsOf(w, 'clockStarted')).toHaveLength(0);
  });
});

describe('linking', () => {
  it('is written once, and an incident then tells the need what it declares', () => {
    const w = smallWorld();
    placeRecord(w, { id: 'SP-1', type: 'serviceProblem', incident: 'INC-1', status: 'inProgress' });
    const row = ticket(w);
    linkRecords(w, DESK, row, 'SP-1');
    linkRecords(w, DESK, row, 'SP-1');
    expect(eventsOf(w, 'objectLinked')).toHaveLength(1);
    expect(w.journey('J1').linkedIncident).toBe('INC-1');
    expect(w.incident('INC-1').linked).toEqual(['J1']);
    expect(w.journey('J2').linkedIncident).toBeUndefined();
  });

  it('as part of opening links the need too', () => {
    const w = smallWorld();
    openRecord(w, DESK, {
      type: 'troubleTicket',
      journey: 'J1',
      status: 'acknowledged',
      linkedTo: ['INC-1'],
    });
    expect(w.journey('J1').linkedIncident).toBe('INC-1');
    expect(eventsOf(w, 'objectLinked')).toHaveLength(1);
    sendToIncident(w, 'INC-1', 'cluster', { unit: 'soc', origin: 'machine' });
    expect(w.incident('INC-1').linked).toEqual(['J1']);
  });
});

describe('writing', () => {
  it('a field stands in every system that shows the record, for this need only', () => {
    const w = smallWorld();
    const row = ticket(w);
    changeField(w, TIER1, row, 'priority', undefined, 'P2');
    expect(row.fields.priority).toBe('P2');
    expect(row.visibleIn.length).toBeGreaterThan(0);
    for (const system of row.visibleIn) {
      expect(w.standing.get(system)?.get('J1')?.get('priority')).toBe('P2');
      expect(w.standing.get(system)?.get('J2')).toBeUndefined();
    }
    expect(row.changedBy).toBe(TIER1);
  });

  it('a note is kept with its writer and time', () => {
    const w = smallWorld();
    const row = ticket(w);
    advance(w, MINUTE);
    addNote(w, SOC, row, 'Mast is down');
    expect(row.notes).toEqual([{ t: MINUTE, by: SOC, text: 'Mast is down' }]);
    expect(eventsOf(w, 'recordChanged').at(-1)).toMatchObject({ field: 'note', text: 'Mast is down' });
  });
});
