/** Each screen in its shape, holding what its system holds at the moment it was opened. */
import { describe, expect, it } from 'vitest';
import {
  deskOf,
  doing,
  moveOf,
  onTheLine,
  smallRun,
  smallScenario,
} from '../../../tests/helpers/small-run.ts';
import { learn, stand } from '../../engine/world/knowledge.ts';
import { addNote } from '../../engine/world/records.ts';
import { HOUR, MINUTE, parseInstant } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import type { Screen } from './shapes.ts';

const CC = deskOf('contactCentre');
const TIER1 = deskOf('serviceDesk1');
const SOC = deskOf('soc');
const DISPATCH = deskOf('fieldDispatch');

/** The screen of this kind, opened by a look-up. */
function opened<K extends Screen['kind']>(
  run: ExerciseRun,
  desk: string,
  system: string,
  kind: K,
  about = 'J1',
): Extract<Screen, { kind: K }> {
  run.scriptMove(desk, moveOf({ move: 'lookUp', system, about }));
  return shown(run, desk, system, kind);
}

function shown<K extends Screen['kind']>(run: ExerciseRun, desk: string, system: string, kind: K) {
  const screen = run.screens.of(desk).find((each) => each.system === system);
  if (screen?.kind !== kind) throw new Error(`${system} is shown as ${screen?.kind}`);
  return screen as Extract<Screen, { kind: K }>;
}

describe('the customer screen', () => {
  it('says who she is in the order of the screen, with the name of the holder', () => {
    const run = smallRun();
    stand(run.world, 'crm', 'J1', 'customerId', '44');
    stand(run.world, 'crm', 'J1', 'specialNeed', 'alarmLine');
    stand(run.world, 'crm', 'J1', 'vanStock', 'twelve');
    const screen = opened(run, CC, 'crm', 'customer');
    expect(screen.name).toBe('Ms Adeyemi');
    expect(screen.about.map(({ group, rows }) => [group, rows.map(({ fact }) => fact)])).toEqual([
      ['person', ['customerId', 'unitNumber']],
      ['need', ['specialNeed']],
      ['onFile', ['vanStock']],
    ]);
  });

  it('says since when a value has stood that came during the day, and nothing of the others', () => {
    const run = smallRun();
    run.advanceTo(run.now + 5 * MINUTE);
    stand(run.world, 'crm', 'J1', 'customerId', '44');
    const rows = opened(run, CC, 'crm', 'customer').rows;
    expect(rows.find(({ fact }) => fact === 'customerId')?.since).toBe(run.now);
    expect(rows.find(({ fact }) => fact === 'unitNumber')?.since).toBeUndefined();
  });

  it('lists contacts in order of time with reason and result', () => {
    const { run } = onTheLine();
    run.act(CC, moveOf({ move: 'endCall', outcome: 'informed' }));
    const [contact] = opened(run, CC, 'crm', 'customer').contacts;
    expect(contact).toMatchObject({ record: { id: 'K-1' }, reason: 'fault', result: 'informed' });
  });

  it('shows a contact as over once its call has ended, also on a screen that was open before', () => {
    const { run } = onTheLine();
    expect(opened(run, CC, 'crm', 'customer').contacts[0]?.record.status).toBe('inProgress');
    run.act(CC, moveOf({ move: 'endCall', outcome: 'informed' }));
    const [contact] = shown(run, CC, 'crm', 'customer').contacts;
    expect(contact).toMatchObject({ record: { status: 'completed' }, result: 'informed' });
    expect(run.world.records.get('K-1')?.status).toBe('completed');
  });

  it('shows keyed digits to the desk that took the call, and to no other', () => {
    const { run } = onTheLine();
    const mine = opened(run, CC, 'crm', 'customer').contacts[0];
    expect(mine?.keyed.map(({ value }) => value)).toEqual(['44']);
    expect(opened(run, TIER1, 'crm', 'customer').contacts[0]?.keyed).toEqual([]);
  });

  it('has the ticket and the visit of the case in their places, and no order of another', () => {
    const { tickets, visits, orders } = opened(smallRun(), CC, 'crm', 'customer');
    expect(tickets.map(({ id }) => id)).toEqual(['T-1']);
    expect(visits.map(({ id }) => id)).toEqual(['A-1']);
    expect(orders).toEqual([]);
  });

  it('shows at once the credit that the desk itself orders', () => {
    const run = smallRun();
    opened(run, CC, 'crm', 'customer');
    run.act(CC, moveOf({ move: 'orderCredit', for: 'J1', rule: 'goodwill', amount: 10 }));
    expect(shown(run, CC, 'crm', 'customer').money.map(({ type }) => type)).toEqual(['credit']);
  });
});

describe('the outage board', () => {
  it('shows others nothing that is not declared, and its own unit what it has', () => {
    const run = smallRun();
    const front = opened(run, CC, 'outageBoard', 'outageBoard');
    expect([front.declared, front.undeclared]).toEqual([[], []]);
    const own = opened(run, SOC, 'outageBoard', 'outageBoard');
    expect(own.declared).toEqual([]);
    expect(own.undeclared.map(({ record }) => record.id)).toEqual(['SP-1']);
  });

  it('puts what is said about an incident with its record once it is declared', () => {
    const run = smallRun();
    run.world.incident('INC-1').declared = true;
    stand(run.world, 'outageBoard', 'INC-1', 'affectedCount', '46');
    const { declared, planned, beside } = opened(run, CC, 'outageBoard', 'outageBoard');
    expect(declared).toMatchObject([{ record: { id: 'SP-1' }, known: [{ value: '46' }] }]);
    expect(planned).toMatchObject([{ record: { id: 'CH-1' }, known: [] }]);
    expect(beside.map(({ of }) => of)).toEqual(['J1']);
  });

  it('counts the contacts of the hour by street, in the order of the streets, whatever case is in hand', () => {
    const run = smallRun({
      scenario: smallScenario({
        areas: [
          { id: 'millRise', name: 'Mill Rise' },
          { id: 'abbey', name: 'Abbey Road' },
        ],
        opening: {
          records: [],
          events: [
            ring('D2 06:30', 'millRise', 'K-90'),
            ring('D2 07:40', 'millRise', 'K-91'),
            ring('D2 07:45', 'abbey', 'K-92'),
            ring('D2 07:50', 'millRise', 'K-93'),
            { ...ring('D2 07:52', 'abbey', 'K-94'), reasonCode: 'bill' },
          ],
        },
      }),
    });
    expect(opened(run, CC, 'outageBoard', 'outageBoard', 'J2').contacts).toEqual([
      { street: 'Abbey Road', count: 1, firstAt: parseInstant('D2 07:45'), ids: ['K-92'] },
      { street: 'Mill Rise', count: 2, firstAt: parseInstant('D2 07:40'), ids: ['K-91', 'K-93'] },
    ]);
  });
});

const ring = (at: string, areaId: string, objectId: string) => ({
  at,
  kind: 'interactionOpened',
  actorUnit: 'customer',
  areaId,
  objectId,
  reasonCode: 'fault',
});

describe('the line check', () => {
  it('keeps every run as a card, the newest first, with what stood there then', () => {
    const run = smallRun();
    stand(run.world, 'lineCheck', 'J1', 'testResult', 'noSync');
    stand(run.world, 'lineCheck', 'J1', 'neighboursInSync', '0 of 4');
    opened(run, CC, 'lineCheck', 'lineTest');
    run.advanceTo(run.now + 10 * MINUTE);
    stand(run.world, 'lineCheck', 'J1', 'testResult', 'inSync');
    const { runs } = opened(run, CC, 'lineCheck', 'lineTest');
    expect(runs.map(({ at }) => run.now - at)).toEqual([0, 10 * MINUTE]);
    const values = runs.map(({ parts }) =>
      parts.map(({ check, rows }) => [check, rows.map(({ value }) => value)]),
    );
    expect(values).toEqual([
      [
        ['lineSync', ['in sync']],
        ['neighbourLines', ['0 of 4']],
      ],
      [
        ['lineSync', ['no sync']],
        ['neighbourLines', ['0 of 4']],
      ],
    ]);
    expect(runs[0]?.parts[0]?.id).toMatch(/^LT-/);
  });

  it('keeps the runs of one case apart from those of another', () => {
    const run = smallRun();
    opened(run, CC, 'lineCheck', 'lineTest');
    expect(opened(run, CC, 'lineCheck', 'lineTest', 'J2').runs).toHaveLength(1);
    expect(opened(run, CC, 'lineCheck', 'lineTest').runs).toHaveLength(2);
  });

  it('tells no verdict on a side: only what the system measured', () => {
    const run = smallRun();
    expect(JSON.stringify(opened(run, CC, 'lineCheck', 'lineTest'))).not.toMatch(/faultProvider|accessCard/);
  });

  it('names the checks that were never run', () => {
    const run = smallRun({ seats: [TIER1] });
    expect(opened(run, TIER1, 'testHead', 'lineTest').runs).toEqual([]);
    expect(shown(run, TIER1, 'testHead', 'lineTest').neverRun).toContain('Line test');
    doing(run, TIER1, { move: 'runCheck', check: 'lineTest', about: 'J1' });
    const after = shown(run, TIER1, 'testHead', 'lineTest');
    expect(after.runs.map(({ parts }) => parts[0]?.check)).toEqual(['lineTest']);
    expect(after.neverRun).not.toContain('Line test');
  });
});

describe('the ticket', () => {
  const ticketOf = (run: ExerciseRun) =>
    shown(run, TIER1, 'ticketing', 'ticket').records.find(({ id }) => id === 'T-1');

  it('keeps its history in order of time with who and when, and its notes apart', () => {
    const run = smallRun({ seats: [TIER1] });
    run.scriptMove(TIER1, moveOf({ move: 'setPriority', record: 'T-1', priority: 'P2' }));
    run.advanceTo(run.now + MINUTE);
    run.scriptMove(SOC, moveOf({ move: 'linkTo', record: 'T-1', to: 'INC-1' }));
    const row = run.world.records.get('T-1');
    if (row) addNote(run.world, SOC, row, 'Belongs to us.');
    opened(run, TIER1, 'ticketing', 'ticket');
    const by = (unit: string) => expect.stringContaining(`Person of ${unit}`);
    expect(ticketOf(run)?.history).toMatchObject([
      { at: run.now - MINUTE, what: 'field', label: 'Priority', to: 'P2', by: by('serviceDesk1') },
      { at: run.now, what: 'linked', to: 'INC-1', by: by('soc') },
    ]);
    expect(ticketOf(run)?.notes).toMatchObject([{ text: 'Belongs to us.', by: by('soc') }]);
  });

  it('shows the contract clock with its limit, and its pause once the desk pauses it', () => {
    const records = [
      {
        id: 'T-1',
        type: 'troubleTicket',
        journey: 'J1',
        status: 'inProgress',
        startedAt: 'D2 07:00',
        dueAt: 'D2 11:00',
        ownerUnit: 'serviceDesk1',
      },
    ];
    const run = smallRun({ seats: [TIER1], scenario: smallScenario({ opening: { events: [], records } }) });
    opened(run, TIER1, 'ticketing', 'ticket');
    expect(ticketOf(run)?.clock).toMatchObject({ state: 'running', dueAt: parseInstant('D2 11:00') });
    run.act(
      TIER1,
      moveOf({
        move: 'pauseClock',
        record: 'T-1',
        reason: 'awaitingCustomerInfo',
      }),
    );
    expect(ticketOf(run)?.clock).toMatchObject({ state: 'paused', stoodAt: run.now });
    expect(ticketOf(run)?.history.at(-1)).toMatchObject({
      what: 'clockPaused',
      reason: 'awaitingCustomerInfo',
    });
  });

  it('shows what a system did to itself at night in no history', () => {
    const moved = {
      at: 'D2 03:12',
      kind: 'recordChanged',
      actorUnit: 'ticketing',
      origin: 'machine',
      journeyId: 'J1',
      objectType: 'troubleTicket',
      objectId: 'T-1',
      field: 'startedAt',
      fromState: 'D1 11:20',
      toState: 'D2 03:12',
    };
    const { opening } = smallScenario();
    const scenario = smallScenario({ opening: { ...opening, events: [moved] } });
    const run = smallRun({ seats: [TIER1], scenario });
    opened(run, TIER1, 'ticketing', 'ticket');
    expect(ticketOf(run)?.history).toEqual([]);
  });

  it('has a note once that the desk writes while it opens the ticket', () => {
    const run = smallRun({ seats: [TIER1] });
    opened(run, TIER1, 'ticketing', 'ticket', 'J2');
    const move = { move: 'openRecord', type: 'troubleTicket', fields: { text: 'No internet.' }, about: 'J2' };
    run.act(TIER1, moveOf(move));
    const [ticket] = shown(run, TIER1, 'ticketing', 'ticket').records;
    expect(ticket?.notes.map(({ text }) => text)).toEqual(['No internet.']);
    expect(ticket?.history[0]?.what).toBe('opened');
  });
});

describe('the dispatch board', () => {
  const visit = { actorUnit: 'fieldTechnician', deskId: deskOf('fieldTechnician'), journeyId: 'J1' };
  const scenario = smallScenario({
    opening: {
      records: smallScenario().opening.records,
      events: [
        {
          at: 'D1 09:00',
          kind: 'dispatchPlanned',
          actorUnit: 'fieldDispatch',
          journeyId: 'J1',
          objectId: 'W-1',
          toState: 'confirmed',
          fromAt: 'D1 10:00',
          dueAt: 'D1 12:00',
        },
        { ...visit, at: 'D1 10:20', kind: 'dispatchArrived', objectId: 'W-1' },
        { ...visit, at: 'D1 11:00', kind: 'dispatchCompleted', objectId: 'W-1', toState: 'done' },
      ],
    },
  });

  it('has the window, the technician and the time on site of a visit, and visits without a day last', () => {
    const { visits } = opened(smallRun({ scenario }), DISPATCH, 'wfm', 'dispatch');
    expect(visits).toMatchObject([
      {
        id: 'W-1',
        from: parseInstant('D1 10:00'),
        to: parseInstant('D1 12:00'),
        technician: 'Person of fieldTechnician',
        arrivedAt: parseInstant('D1 10:20'),
        endedAt: parseInstant('D1 11:00'),
        steps: [{ what: 'planned' }, { what: 'arrived' }, { what: 'finished', to: 'done' }],
      },
      { id: 'A-1', record: { status: 'confirmed' } },
    ]);
  });

  it('shows no visit of another case', () => {
    expect(opened(smallRun({ scenario }), DISPATCH, 'wfm', 'dispatch', 'J2').visits).toEqual([]);
  });

  it('shows at once the visit that the desk itself books', () => {
    const run = smallRun({ seats: [DISPATCH] });
    opened(run, DISPATCH, 'wfm', 'dispatch');
    run.act(DISPATCH, moveOf({ move: 'bookSlot', from: '10:00', to: '12:00', about: 'J1' }));
    const booked = shown(run, DISPATCH, 'wfm', 'dispatch').visits.find(({ id }) => id !== 'A-1');
    expect(booked?.from).toBe(parseInstant('D2 10:00'));
    expect((booked?.to ?? 0) - (booked?.from ?? 0)).toBe(2 * HOUR);
  });
});

describe('what was sent', () => {
  const sent = (run: ExerciseRun, system: string): string[] => {
    run.scriptMove(CC, moveOf({ move: 'lookUp', system, about: 'J1' }));
    return (
      run.screens
        .of(CC)
        .find((each) => each.system === system)
        ?.list.map(({ text }) => text) ?? []
    );
  };

  it('is listed where messages and the whole case are kept, without their words', () => {
    const { run } = onTheLine();
    expect(sent(run, 'notify')).toEqual([]);
    run.scriptMove(
      CC,
      moveOf({ move: 'sendMessage', to: 'soc', channel: 'note', text: 'OWN-1', about: 'J1' }),
    );
    run.scriptMove(CC, moveOf({ move: 'sendMessage', to: 'J1', channel: 'sms', text: 'OWN-2' }));
    run.scriptMove(
      'contactCentre.2',
      moveOf({ move: 'sendMessage', to: 'J1', channel: 'sms', text: 'OTHERS-1' }),
    );
    run.scriptMove(CC, moveOf({ move: 'sendMessage', to: 'J2', channel: 'sms', text: 'ELSEWHERE-1' }));
    for (const system of ['notify', 'journeyStore']) {
      const words = sent(run, system).join('\n');
      expect(words).toMatch(/you to .* · .*\n.*you to Ms Adeyemi · .*\n.*Noor, .* to Ms Adeyemi · /);
      expect(words).not.toMatch(/OWN|OTHERS|ELSEWHERE/);
      expect(words.match(/ to Ms Adeyemi/g)).toHaveLength(2);
    }
    expect(sent(run, 'journeyStore')[0]).toContain('Ms Adeyemi · you');
  });
});

describe('the case that is looked up', () => {
  it('is the only one the desk knows of, where nothing has come in yet', () => {
    const known = (...facts: [string, string][]): ExerciseRun => {
      const run = smallRun({ seats: [DISPATCH], scenario: smallScenario({ beats: [] }) });
      for (const [journey, value] of facts)
        learn(run.world, DISPATCH, { journey, fact: 'unitNumber', value, source: 'pushed', from: 'earlier' });
      run.act(DISPATCH, moveOf({ move: 'lookUp', system: 'crm' }));
      return run;
    };
    const matterOf = (run: ExerciseRun) => run.screens.of(DISPATCH)[0]?.matter;
    expect(matterOf(known(['J1', '7']))).toBe('J1');
    expect(matterOf(known(['J1', '7'], ['J2', '8']))).toBeUndefined();
    expect(matterOf(known())).toBeUndefined();
  });
});
