/** Moves around an incident: trying the service, dead addresses, alarms, public words, the bridge, visits to an element. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { handoverState } from '../../engine/world/handover-protocol.ts';
import { learn } from '../../engine/world/knowledge.ts';

const facts = (found: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(found).map(([fact, truth]) => [fact, { type: truth === '*' ? 'time' : 'text', truth }]),
  );

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

const at = (unit: string, found: Readonly<Record<string, string>> = {}, rung: 1 | 2 | 3 = 1) => {
  const desk = deskOf(unit);
  return { desk, run: smallRun({ seats: [desk], scenario: scenario(found), rung }) };
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

  it('is kept for the person on the first rung only', () => {
    for (const rung of [1, 2, 3] as const) {
      const { desk, run } = at('noc', { emergencyCallsOk: 'no' }, rung);
      doing(run, desk, { move: 'runCheck', check: 'emergencyCallTest', about: 'INC-1' });
      expect(run.world.knowledge.get(desk)?.get('INC-1')?.get('emergencyCallsOk')?.kept).toBe(rung === 1);
    }
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

describe('public words', () => {
  const said = (text: string) => ({ move: 'publish', channel: 'statusPage', about: 'INC-1', text });

  it('promise the next word to everybody, and keep the one before', () => {
    const { desk, run } = at('majorIncidentManager', { nextUpdateAt: '*' });
    doing(run, desk, said('A fault of ours. A crew is on the way. Next word at 08:20.'));
    const made = run.world.log.events().find(({ kind }) => kind === 'commitmentMade');
    expect(made).toMatchObject({ targetUnit: 'customer', incidentId: 'INC-1', reasonCode: 'update' });
    run.advanceTo(run.now + 600_000);
    const events = doing(run, desk, said('Still ours. A crew is on the way. Next word at 08:50.'));
    expect(events.map(({ kind }) => kind)).toContain('commitmentKept');
    run.advanceTo(run.now + 3_600_000);
    const kinds = run.world.log.events().map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'commitmentBroken')).toHaveLength(1);
  });
});

describe('a bridge', () => {
  it('is one call: whoever is on it hears what is said there, and another call does not end it', () => {
    const { desk, run } = at('majorIncidentManager', { changeId: 'CHG-7' });
    const lead = 'Person of majorIncidentManager';
    const events = doing(run, desk, {
      move: 'conveneBridge',
      about: 'INC-1',
      units: ['noc', 'soc'],
      lead,
    });
    expect(events.filter(({ kind }) => kind === 'bridgeConvened').map((e) => e.targetDesk)).toEqual([
      deskOf('noc'),
      deskOf('soc'),
    ]);
    const talk = run.world.talks.find(({ bridge }) => bridge);
    doing(run, desk, { move: 'placeCall', to: 'corporateComms', about: 'INC-1' });
    doing(run, desk, { move: 'endCall' });
    const line = doing(run, desk, { move: 'say', text: 'Please look at it, answer by 08:30.' });
    expect(line.find(({ kind }) => kind === 'said')).toMatchObject({
      objectId: talk?.id,
      incidentId: 'INC-1',
    });
    expect(talk?.state).toBe('open');
  });
});

describe('a visit to an element of the network', () => {
  it('names the element, and needs nobody at home', () => {
    const { desk, run } = at('serviceDesk2');
    learn(run.world, desk, {
      journey: 'J1',
      fact: 'alarmedObject',
      value: 'RR-2',
      source: 'told',
      from: 'noc',
    });
    const events = doing(run, desk, {
      move: 'bookSlot',
      from: '08:30',
      to: '09:30',
      attach: ['alarmedObject'],
      about: 'J1',
    });
    expect(events.find(({ kind }) => kind === 'dispatchPlanned')).toMatchObject({
      relatedObjectId: 'RR-2',
      visibleToCustomer: false,
    });
    expect(events.map(({ kind }) => kind)).not.toContain('commitmentMade');
  });
});

describe("a customer's own page", () => {
  it('is an update with its promise to each of those hit', () => {
    const { desk, run } = at('soc');
    const text = 'A crew is replacing the card. Next word by 10:00.';
    const events = doing(run, desk, { move: 'publish', channel: 'portal', text, about: 'INC-1' });
    const hit = run.world.journeyList
      .filter(({ trueIncident }) => trueIncident === 'INC-1')
      .map(({ id }) => id);
    const journeysOf = (kind: string) =>
      events.filter((event) => event.kind === kind).map(({ journeyId }) => journeyId);
    expect(hit).not.toEqual([]);
    expect(journeysOf('updateGiven')).toEqual(hit);
    expect(journeysOf('commitmentMade')).toEqual(hit);
  });
});
