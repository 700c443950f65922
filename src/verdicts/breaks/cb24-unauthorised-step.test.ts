import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const seats = [fakeSeat('orderDesk.1')];
const refused: FakeEvent = {
  at: '09:00',
  kind: 'moveRefused',
  by: 'orderDesk.1',
  reasonCode: 'noRole',
  systemId: 'inventory',
};
const sheet: FakeEvent = {
  at: '09:20',
  kind: 'workDone',
  by: 'orderDesk.1',
  objectId: 'O1',
  reasonCode: 'privateSpreadsheet',
};
const parts = (lines: FakeEvent[]) => found('CB24', lines, { seats }).map((one) => one.part);

describe('CB24 unauthorisedOrUntrainedStep', () => {
  it('a: refused, and then done another way', () => {
    expect(found('CB24', [refused, sheet], { seats })[0]).toMatchObject({
      part: 'a',
      by: 'orderDesk.1',
      attributed: true,
    });
    expect(parts([refused, { ...sheet, at: '10:20' }])).toEqual([]);
    expect(parts([sheet])).toEqual([]);
    expect(parts([{ ...refused, reasonCode: 'noArrow' }, sheet])).toEqual([]);
    const borrowed: FakeEvent = {
      at: '09:10',
      kind: 'lookedUp',
      by: 'orderDesk.1',
      systemId: 'inventory',
      onBehalfOf: 'lea',
    };
    expect(parts([refused, borrowed])).toEqual(['a']);
  });

  it('a: asked for the role and got it, or opened a finding with an end first', () => {
    const role: FakeEvent = {
      at: '09:10',
      kind: 'recordChanged',
      by: 'ossAdmin.1',
      objectType: 'role',
      toState: 'granted',
    };
    expect(parts([refused, role, sheet])).toEqual([]);
    const finding: FakeEvent = {
      at: '09:05',
      kind: 'recordOpened',
      by: 'orderDesk.1',
      objectType: 'finding',
      objectId: 'F1',
      due: '18:00',
    };
    expect(parts([refused, finding, sheet])).toEqual([]);
  });

  it('b: work on a job beyond the skill', () => {
    const plan: FakeEvent = {
      at: '08:00',
      kind: 'dispatchPlanned',
      by: 'fieldDispatch.1',
      objectId: 'W1',
      reasonCode: 'wrongSkill',
    };
    const work: FakeEvent = {
      at: '10:00',
      kind: 'workDone',
      by: 'fieldTechnician.1',
      objectId: 'W1',
      reasonCode: 'repair',
    };
    expect(parts([plan, work])).toEqual(['b']);
    expect(parts([{ ...plan, reasonCode: 'normal' }, work])).toEqual([]);
  });

  it('c: another’s login for what the own unit may not do', () => {
    const swap: FakeEvent = {
      at: '10:00',
      kind: 'workDone',
      by: 'orderDesk.1',
      objectId: 'O1',
      reasonCode: 'swapPort',
      onBehalfOf: 'lea',
    };
    expect(parts([swap])).toEqual(['c']);
    expect(parts([{ ...swap, reasonCode: 'activate' }])).toEqual([]);
    const write: FakeEvent = {
      at: '10:00',
      kind: 'recordChanged',
      by: 'serviceDesk1.1',
      objectType: 'resource',
      objectId: 'R1',
      field: 'port',
      toState: '1-07',
    };
    expect(parts([{ ...write, onBehalfOf: 'lea' }])).toEqual(['c']);
    expect(parts([write])).toEqual([]);
  });

  it('d: risky work needs an approved change or the lead’s decision', () => {
    const restart: FakeEvent = {
      at: '10:00',
      kind: 'workDone',
      by: 'noc.1',
      objectId: 'node7',
      relatedObjectId: 'CH1',
      reasonCode: 'restartElement',
    };
    expect(parts([restart])).toEqual(['d']);
    const change: FakeEvent = {
      at: '09:00',
      kind: 'recordChanged',
      by: 'changeManagement.1',
      objectType: 'change',
      objectId: 'CH1',
      toState: 'approved',
    };
    expect(parts([change, restart])).toEqual([]);
    const lead: FakeEvent = {
      at: '09:00',
      kind: 'decisionLogged',
      by: 'majorIncidentManager.1',
      objectId: 'node7',
    };
    expect(parts([lead, restart])).toEqual([]);
    expect(found('CB24', [{ ...lead, by: 'supervisor.1' }, restart], { seats })[0]?.avoidableBy).toEqual([
      'supervisor.1',
    ]);
  });

  it('is avoidable by whoever said yes to it shortly before', () => {
    const step: FakeEvent = { ...refused, by: 'inventoryTeam.2' };
    const swap: FakeEvent = { ...sheet, by: 'inventoryTeam.2', reasonCode: 'sharedLogin' };
    const word = (act: string[], at = '09:10'): FakeEvent => ({
      at,
      kind: 'messageSent',
      by: 'orderDesk.1',
      targetUnit: 'inventoryTeam',
      targetDesk: 'inventoryTeam.2',
      act,
    });
    const blamed = (line: FakeEvent) => found('CB24', [step, line, swap], { seats })[0]?.avoidableBy;
    expect(blamed(word(['instruct']))).toEqual(['orderDesk.1']);
    expect(blamed(word(['instruct', 'decline']))).toEqual([]);
    expect(blamed(word(['inform']))).toEqual([]);
    expect(blamed(word(['instruct'], '08:00'))).toEqual([]);
  });

  it('lets a step pass that a unit which may was on the line for', () => {
    const join: FakeEvent = {
      at: '09:50',
      kind: 'interactionTransferred',
      by: 'orderDesk.1',
      objectId: 'T1',
      targetUnit: 'fieldTechnician',
      reasonCode: 'joined',
    };
    const swap: FakeEvent = {
      at: '10:00',
      kind: 'workDone',
      by: 'orderDesk.1',
      objectId: 'O1',
      reasonCode: 'swapPort',
      onBehalfOf: 'lea',
    };
    expect(parts([join, swap])).toEqual([]);
  });
});
