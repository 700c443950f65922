/** Moves of the network's own desks: trying the service, the register of addresses, and alarms. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { handoverState } from '../../engine/world/handover-protocol.ts';

const facts = (found: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(found).map(([fact, truth]) => [fact, { type: 'text', truth }]));

const scenario = (found: Readonly<Record<string, string>> = {}) =>
  smallScenario({
    incidents: [{ id: 'INC-1', area: 'millRise', facts: facts(found) }],
    opening: {
      events: [
        {
          at: 'D2 07:50',
          kind: 'alarmRaised',
          actorUnit: 'faultMgmt',
          incidentId: 'INC-1',
          objectId: 'A-9',
          relatedObjectId: 'RR-2',
        },
      ],
      records: [
        {
          id: 'C-1',
          type: 'contactEntry',
          status: 'stale',
          fields: { unit: 'authorities', channel: 'email', address: 'duty@regulator.example' },
        },
      ],
    },
  });

const at = (unit: string, found: Readonly<Record<string, string>> = {}) => {
  const desk = deskOf(unit);
  return { desk, run: smallRun({ seats: [desk], scenario: scenario(found) }) };
};

describe('a try of the service', () => {
  it('shows whether emergency calls pass, and the desk knows it', () => {
    const { desk, run } = at('noc', { emergencyCallsOk: 'no' });
    const events = doing(run, desk, { move: 'runCheck', check: 'emergencyCallTest', about: 'INC-1' });
    expect(events.find(({ kind }) => kind === 'diagnosisRun')).toMatchObject({
      checkId: 'emergencyCallTest',
      toState: 'faultProvider',
    });
    expect(run.world.knowledge.get(desk)?.get('INC-1')?.get('emergencyCallsOk')?.value).toBe('no');
  });

  it.each([
    ['9 of 10', 'faultProvider'],
    ['10 of 10', 'pass'],
  ])('takes a sample of %s for %s', (sampleResult, toState) => {
    const { desk, run } = at('soc', { sampleResult });
    const events = doing(run, desk, { move: 'runCheck', check: 'sampleTest', about: 'INC-1' });
    expect(events.find(({ kind }) => kind === 'checkDone')).toMatchObject({
      toState,
      says: { sampleResult },
    });
  });

  it('counts who is hit', () => {
    const { desk, run } = at('soc', { affectedCount: '61' });
    doing(run, desk, { move: 'runCheck', check: 'affectedJoin', about: 'INC-1' });
    expect(run.world.knowledge.get(desk)?.get('INC-1')?.get('affectedCount')).toMatchObject({
      value: '61',
      source: 'checked',
    });
  });
});

describe('an address that nobody reads', () => {
  it('loses what is sent there, and no desk hears of it', () => {
    const { desk, run } = at('noc');
    const events = doing(run, desk, {
      move: 'sendHandover',
      contract: 'H11',
      to: 'authorities',
      channel: 'email',
      text: 'Emergency calls fail.',
      about: 'INC-1',
    });
    expect(events.map(({ kind }) => kind)).toContain('messageLost');
    const sent = run.world.handovers.at(-1);
    expect(sent && handoverState(sent)).toBe('lost');
    run.advanceTo(run.now + 600_000);
    expect(run.world.log.events().some(({ kind }) => kind === 'messageDelivered')).toBe(false);
  });

  it('is found out by trying it, and another way arrives', () => {
    const { desk, run } = at('noc');
    const drill = doing(run, desk, { move: 'runCheck', check: 'contactDrill', object: 'C-1' });
    expect(drill.find(({ kind }) => kind === 'checkDone')).toMatchObject({
      objectId: 'C-1',
      toState: 'dead',
    });
    const events = doing(run, desk, {
      move: 'sendMessage',
      to: 'authorities',
      channel: 'voice',
      text: 'Hello.',
    });
    expect(events.map(({ kind }) => kind)).toContain('messageDelivered');
  });
});

describe('taking note', () => {
  it('acknowledges an alarm', () => {
    const { desk, run } = at('noc');
    const events = doing(run, desk, { move: 'acknowledge', what: 'A-9' });
    expect(events.find(({ kind }) => kind === 'alarmAcked')).toMatchObject({
      objectId: 'A-9',
      relatedObjectId: 'RR-2',
      incidentId: 'INC-1',
    });
  });

  it('of an alarm is the network side alone', () => {
    const { desk, run } = at('soc');
    const events = doing(run, desk, { move: 'acknowledge', what: 'A-9' });
    expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
  });

  it('acknowledges a plain message', () => {
    const { desk, run } = at('noc');
    doing(run, deskOf('soc'), { move: 'sendMessage', to: 'noc', channel: 'chat', text: 'Is it you?' });
    const events = doing(run, desk, { move: 'acknowledge', what: run.world.messages.at(-1)?.id ?? '' });
    expect(events.find(({ kind }) => kind === 'messageAcked')).toMatchObject({ targetUnit: 'soc' });
  });
});

describe('an answer to a handover', () => {
  it('belongs to it, whoever of the unit gets it, and says nothing for its sender', () => {
    const { desk, run } = at('noc');
    doing(run, deskOf('contactCentre'), {
      move: 'sendHandover',
      contract: 'H10',
      to: 'noc',
      channel: 'hotline',
      text: 'One call.',
      about: 'J1',
    });
    const asked = run.world.handovers.at(-1);
    const events = doing(run, desk, {
      move: 'sendMessage',
      to: 'contactCentre.2',
      channel: 'hotline',
      text: 'No alarms. It is since 07:50.',
      about: 'J1',
    });
    expect(events.find(({ kind }) => kind === 'messageSent')?.handoverId).toBe(asked?.id);
    expect(asked?.says.faultSince).toBeUndefined();
  });
});
