import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const ring: FakeEvent = {
  at: '08:20',
  kind: 'interactionOpened',
  by: 'customer',
  objectId: 'T1',
  reasonCode: 'fault',
};
const blame: FakeEvent = {
  at: '08:25',
  kind: 'causeStated',
  by: 'contactCentre.1',
  targetUnit: 'customer',
  stance: 'asserted',
  says: { rootCause: 'customerEquipment' },
};
const outage: FakeEvent = { at: '08:21', kind: 'checkDone', by: 'contactCentre.1', checkId: 'outage' };
const planned: FakeEvent = { at: '08:21', kind: 'checkDone', by: 'contactCentre.1', checkId: 'plannedWork' };
const run: FakeEvent = {
  at: '08:23',
  kind: 'diagnosisRun',
  by: 'contactCentre.1',
  evidenceId: '4711',
  toState: 'faultCustomer',
};

describe('CB01 blamedWithoutDiagnosis', () => {
  it('fires on an asserted cause before any test, and is the speaker’s alone', () => {
    const [one] = found('CB01', [ring, blame]);
    expect(one).toMatchObject({ by: 'contactCentre.1', avoidableBy: [], attributed: true, severity: 5 });
    expect(one?.explanation).toContain('no outage check');
  });

  it('does not take insinuated, negated, quoted or hedged words for a blame', () => {
    for (const stance of ['insinuated', 'negated', 'quoted', 'hedged'])
      expect(found('CB01', [ring, { ...blame, stance }])).toEqual([]);
  });

  it('is cleared by both checks and a test that points there', () => {
    expect(found('CB01', [ring, outage, planned, run, blame])).toEqual([]);
    expect(found('CB01', [ring, outage, run, blame])).toHaveLength(1);
  });

  it('does not clear when a later test points to the provider', () => {
    const back: FakeEvent = { ...run, at: '08:24', evidenceId: '4712', toState: 'faultProvider' };
    expect(found('CB01', [ring, outage, planned, run, back, blame])).toHaveLength(1);
  });

  it('reads evidenced without such a run as asserted', () => {
    const named: FakeEvent = { ...blame, stance: 'evidenced', evidenceId: '9999' };
    expect(found('CB01', [ring, outage, planned, run, named])).toHaveLength(1);
    expect(found('CB01', [ring, outage, planned, run, { ...named, evidenceId: '4711' }])).toEqual([]);
  });

  it('fires on a cleared cause without test id once the provider side is confirmed', () => {
    const truth: FakeEvent = {
      at: '09:40',
      kind: 'impactDeclared',
      by: 'soc.1',
      says: { rootCause: 'accessCard', causeConfidence: 'confirmed' },
    };
    expect(found('CB01', [ring, outage, planned, run, blame, truth])[0]?.at).toBe(
      8 * 3_600_000 + 25 * 60_000,
    );
    expect(found('CB01', [ring, outage, planned, run, { ...blame, evidenceId: '4711' }, truth])).toEqual([]);
  });

  it('fires on the code and on the deed', () => {
    const code: FakeEvent = {
      at: '08:30',
      kind: 'recordChanged',
      by: 'contactCentre.1',
      objectType: 'troubleTicket',
      objectId: 'TT1',
      field: 'status',
      toState: 'closed',
      reasonCode: 'customerEquipment',
    };
    expect(found('CB01', [ring, code])).toHaveLength(1);
    const sale: FakeEvent = { at: '08:30', kind: 'itemSold', by: 'contactCentre.1', reasonCode: 'router' };
    expect(found('CB01', [ring, sale])).toHaveLength(1);
    expect(found('CB01', [ring, { ...sale, reasonCode: 'powerBank' }])).toEqual([]);
    const live: FakeEvent = { at: '08:28', kind: 'clockStopped', clock: 'customer' };
    expect(found('CB01', [ring, live, sale])).toEqual([]);
  });

  it('lets the customer name a cause, and a cause she confirmed after a test', () => {
    expect(found('CB01', [ring, { ...blame, by: 'customer' }])).toEqual([]);
    const yes: FakeEvent = { at: '08:24', kind: 'messageSent', by: 'customer', messageId: 'm42' };
    expect(found('CB01', [ring, run, yes, blame])).toEqual([]);
  });

  it('lets each desk that repeats the note commit its own', () => {
    const again: FakeEvent = { ...blame, at: '09:00', by: 'serviceDesk1.1', targetUnit: 'serviceDesk2' };
    expect(found('CB01', [ring, blame, again]).map((one) => one.by)).toEqual([
      'contactCentre.1',
      'serviceDesk1.1',
    ]);
  });
});
