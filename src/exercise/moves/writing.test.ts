/** Words and fields that people write: what they carry, what is refused, what the judge then sees. */
import { describe, expect, it } from 'vitest';
import {
  deskOf,
  doing,
  moveOf,
  onTheLine,
  smallRun,
  smallScenario,
} from '../../../tests/helpers/small-run.ts';
import { offer } from '../../engine/world/handovers.ts';
import { known, learn } from '../../engine/world/knowledge.ts';
import { sendMessage } from '../../engine/world/messages.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../model/time.ts';
import { judgeRun } from '../../verdicts/index.ts';
import { seatView } from '../views/seat-view.ts';

const TIER1 = deskOf('serviceDesk1');
const CONTACT = deskOf('contactCentre');

describe('notes', () => {
  it('carry the facts that were attached', () => {
    const { run, desk } = onTheLine();
    expect(known(run.world, desk, 'customerId', 'J1')?.value).toBe('44');
    const events = doing(run, desk, {
      move: 'addNote',
      record: 'T-1',
      text: 'Please see below.',
      attach: ['customerId'],
    });
    expect(events.find(({ field }) => field === 'note')?.says).toMatchObject({ customerId: '44' });
  });

  it('of a shift carry them too', () => {
    const noc = deskOf('noc');
    const run = smallRun({ seats: [noc] });
    run.world.desk(noc).journey = 'J1';
    learn(run.world, noc, { journey: 'J1', fact: 'customerId', value: '44', source: 'told', from: 'Noor' });
    doing(run, noc, { move: 'writeShiftNote', text: 'Open: one caller.', attach: ['customerId'] });
    const note = [...run.world.records.values()].find(({ type }) => type === 'shiftNote');
    expect(note?.fields).toMatchObject({ customerId: '44', text: 'Open: one caller.' });
  });

  it('of a shift stand in the shift log for whoever comes, and go on in one note of a case', () => {
    const noc = deskOf('noc');
    const run = smallRun({ seats: [noc] });
    doing(run, noc, { move: 'writeShiftNote', text: 'It is a card.', about: 'J1' });
    const more = doing(run, noc, { move: 'writeShiftNote', text: 'She rings again.', about: 'J1' });
    expect(more.map(({ kind }) => kind)).not.toContain('recordOpened');
    doing(run, deskOf('soc'), { move: 'lookUp', system: 'shiftLog', about: 'J1' });
    expect(known(run.world, deskOf('soc'), 'rootCause', 'J1')?.value).toBe('accessCard');
  });
});

describe('a date in danger', () => {
  it.each([
    ['orderDesk', 'contactCentre'],
    ['fieldDispatch', 'orderDesk'],
  ])('goes from %s to %s', (unit, to) => {
    const desk = deskOf(unit);
    const run = smallRun({ seats: [desk] });
    const events = doing(run, desk, {
      move: 'raiseJeopardy',
      record: 'T-1',
      text: 'It slips.',
    });
    expect(events.find(({ kind }) => kind === 'handoverOffered')).toMatchObject({
      contract: 'm22',
      journeyId: 'J1',
      targetUnit: to,
    });
  });
});

describe('opening a record', () => {
  it('takes the words it is opened with as its first note, also where no system shows it to the desk', () => {
    const { run, desk } = onTheLine();
    const events = doing(run, desk, {
      move: 'openRecord',
      type: 'finding',
      fields: { text: 'No role for customer 44.' },
    }).filter(({ kind }) => kind.startsWith('record'));
    expect(events).toMatchObject([
      { kind: 'recordOpened', objectType: 'finding' },
      { kind: 'recordChanged', objectType: 'finding', field: 'note', says: { customerId: '44' } },
    ]);
    const more = doing(run, desk, { move: 'addNote', record: 'finding:J1', text: 'Told the lead.' });
    expect(more.map(({ kind }) => kind)).toContain('recordChanged');
  });
});

describe('a notice of planned work', () => {
  const scenario = smallScenario({
    beats: [],
    incidents: [
      {
        id: 'INC-1',
        area: 'millRise',
        facts: { changeStart: { type: 'time', truth: '02:00', cues: ['between'] } },
      },
    ],
  });
  const sent = (unit: string, text: string) =>
    doing(smallRun({ seats: [deskOf(unit)], scenario }), deskOf(unit), {
      move: 'sendMessage',
      to: 'J1',
      channel: 'sms',
      text,
    }).find(({ kind }) => kind === 'messageSent')?.messageId;

  it('is known by what it says and by who says it', () => {
    expect(sent('changeManagement', 'We work between 02:00 and 04:00.')).toBe('m39');
    expect(sent('changeManagement', 'Thank you.')).toBeUndefined();
    expect(sent('contactCentre', 'We work between 02:00 and 04:00.')).toBeUndefined();
  });
});

describe('a handover sent back', () => {
  it('names what its words hold against what was handed over', () => {
    const seat = deskOf('soc');
    const run = smallRun({ seats: [seat] });
    const handed = { affectedCount: '12' };
    offer(run.world, {
      desk: deskOf('contactCentre'),
      contract: 'H10',
      toUnit: 'soc',
      toDesk: seat,
      incident: 'INC-1',
      channel: 'hotline',
      text: 'Twelve.',
      says: handed,
    });
    const back = (text: string) =>
      doing(run, seat, { move: 'returnHandover', handover: 'H10', text }).find(
        ({ kind }) => kind === 'handoverReturned',
      );
    expect(Object.keys(back('Services hit: 46.')?.fields ?? {})).toEqual(['affectedCount']);
  });
});

describe('a decision', () => {
  it('says on what it rests, held against the truth', () => {
    const run = smallRun({ seats: [deskOf('soc')] });
    const text = 'Services hit: 46.';
    const events = doing(run, deskOf('soc'), { move: 'logDecision', option: 'goOn', text, about: 'INC-1' });
    expect(events.find(({ kind }) => kind === 'decisionLogged')).toMatchObject({
      reasonCode: 'goOn',
      fields: { affectedCount: 'present' },
    });
  });
});

describe('correcting a record', () => {
  const correct = (field: string, value: string) => {
    const run = smallRun({ seats: [TIER1] });
    const events = doing(run, TIER1, { move: 'correctRecord', record: 'T-1', field, value });
    return { run, events, row: run.world.records.get('T-1') };
  };

  it('moves a status only along its arrows', () => {
    const { events, row } = correct('status', 'acknowledged');
    expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
    expect(row?.status).toBe('inProgress');
    expect(correct('status', 'resolved').row?.status).toBe('resolved');
  });

  it('moves a start in the row and in the log, so that the judge sees a clock moved', () => {
    const { run, events, row } = correct('startedAt', 'D2 10:00');
    expect(row?.startedAt).toBe(DAY + 10 * HOUR);
    expect(events[0]).toMatchObject({ field: 'startedAt', fromState: 'D2 07:55:00', toState: 'D2 10:00:00' });
    run.advanceTo(run.endsAt);
    const verdict = judgeRun({
      events: run.world.log.events(),
      expectations: [],
      seats: [{ desk: TIER1, unit: 'serviceDesk1', firstMoveAt: DAY + 8 * HOUR }],
      endedAt: run.now,
    });
    expect(verdict.breaks.map(({ id, by }) => [id, by])).toContainEqual(['CB04', TIER1]);
  });

  it('refuses a start that no clock shows', () => {
    const { events, row } = correct('startedAt', '25:99');
    expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
    expect(row?.startedAt).toBe(DAY + 7 * HOUR + 55 * MINUTE);
  });
});

describe('pausing a clock', () => {
  it.each([
    ['customerRequestedDelay', 'customer'],
    ['plannedWindowAgreed', 'customer'],
    ['noStaff', 'company'],
  ])('%s is owed by the %s', (reason, owedParty) => {
    const run = smallRun({ seats: [TIER1] });
    const events = doing(run, TIER1, { move: 'pauseClock', record: 'T-1', reason, review: '09:30' });
    expect(events[0]).toMatchObject({ kind: 'clockPaused', owedParty, dueAt: DAY + 9.5 * HOUR });
  });
});

describe('booking', () => {
  it('replaces an appointment of the case and nothing else', () => {
    const run = smallRun({ seats: [deskOf('fieldDispatch')] });
    const book = (replaces: string) =>
      doing(run, deskOf('fieldDispatch'), {
        move: 'bookSlot',
        from: '10:00',
        to: '12:00',
        about: 'J1',
        replaces,
      });
    expect(book('T-1').map(({ kind }) => kind)).toEqual(['moveRefused']);
    expect(run.world.records.get('T-1')?.fields.visitFrom).toBeUndefined();
    expect(book('A-1').map(({ kind }) => kind)).toContain('dispatchPlanned');
    expect(run.world.records.get('A-1')?.fields.visitFrom).toBe('10:00');
  });

  it('gives a new appointment an id of its own', () => {
    const run = smallRun({ seats: [deskOf('fieldDispatch')] });
    doing(run, deskOf('fieldDispatch'), { move: 'bookSlot', from: '10:00', to: '12:00', about: 'J1' });
    expect(run.world.records.get('A-1')?.fields.visitFrom).toBeUndefined();
    expect(run.world.records.get('A-2')?.fields.visitFrom).toBe('10:00');
  });
});

describe('who is written to', () => {
  it('a person of another case is written to in that case', () => {
    const { run, desk } = onTheLine();
    const events = doing(run, desk, {
      move: 'sendMessage',
      to: 'doyle',
      channel: 'sms',
      text: 'We are looking into it, Mr Doyle.',
    });
    expect(events.find(({ kind }) => kind === 'messageSent')?.journeyId).toBe('J2');
  });

  it('two units with the same contract are two handovers', () => {
    const { run, desk } = onTheLine();
    for (const to of ['billing', 'orderDesk'])
      doing(run, desk, { move: 'sendHandover', contract: 'm47', to, channel: 'note', text: 'Please look.' });
    const [first, second] = run.world.handovers;
    expect(second?.id).not.toBe(first?.id);
    expect([first?.attempt, second?.attempt]).toEqual([1, 1]);
  });

  it('words to a unit with an empty chair arrive when somebody sits down', () => {
    const scenario = smallScenario();
    const desks = scenario.desks.map((desk) =>
      desk.desk === deskOf('noc') ? { ...desk, onDuty: { from: 'D2 08:10', until: 'D2 16:00' } } : desk,
    );
    const run = smallRun({ scenario: { ...scenario, desks } });
    sendMessage(run.world, { desk: CONTACT, to: 'noc', channel: 'hotline', text: 'Hello?', says: {} });
    const message = run.world.messages.at(-1);
    run.advanceTo(DAY + 8 * HOUR + 9 * MINUTE);
    expect(message?.deliveredAt).toBeUndefined();
    run.advanceTo(DAY + 8 * HOUR + 11 * MINUTE);
    expect(message?.deliveredAt).toBe(DAY + 8 * HOUR + 10 * MINUTE);
  });
});

describe('waiting until somebody turns to the desk', () => {
  it('ends with the ring, and says how long it was', () => {
    const run = smallRun();
    run.act(CONTACT, moveOf({ move: 'wait', until: 'addressed' }));
    expect(run.now).toBe(DAY + 8 * HOUR + MINUTE);
    expect(run.world.log.events().find(({ kind }) => kind === 'waited')?.amount).toBe(60);
    expect(run.world.desk(CONTACT).busyUntil).toBe(run.now);
  });

  it('ends a minute before a promise of its own is due', () => {
    const run = smallRun({ seats: [TIER1] });
    doing(run, TIER1, { move: 'promise', what: 'callBack', to: 'J1', due: 'PT4M' });
    const made = run.now;
    run.act(TIER1, moveOf({ move: 'wait', until: 'addressed' }));
    expect(run.now).toBeLessThan(made + 4 * MINUTE);
    expect(run.world.log.events().find(({ kind }) => kind === 'commitmentBroken')).toBeUndefined();
  });

  it('ends after five minutes when nobody does', () => {
    const run = smallRun({ seats: [TIER1] });
    run.act(TIER1, moveOf({ move: 'wait', until: 'addressed' }));
    expect(run.now).toBe(DAY + 8 * HOUR + 5 * MINUTE);
  });
});

describe('saying by parts', () => {
  it('costs what the sentence would cost typed', () => {
    const { run, desk } = onTheLine();
    const cost = (move: Readonly<Record<string, unknown>>): number =>
      run.submit(desk, moveOf(move)) - run.now;
    const parts = cost({ move: 'say', parts: [{ act: 'believe', facts: [] }] });
    expect(parts).toBeGreaterThan(4 * SECOND);
  });
});

describe('evidence', () => {
  const setCause = (evidence: (run: ReturnType<typeof smallRun>) => string | undefined) => {
    const run = smallRun({ seats: [TIER1] });
    run.act(TIER1, moveOf({ move: 'runCheck', check: 'lineSync', about: 'J1' }));
    const events = doing(run, TIER1, {
      move: 'setCause',
      record: 'T-1',
      cause: 'accessCard',
      confidence: 'confirmed',
      evidence: evidence(run),
    });
    return events.find(({ kind }) => kind === 'causeStated');
  };

  it('counts when the test was run', () => {
    const stated = setCause((run) => seatView(run, TIER1).evidence[0]?.id);
    expect(stated?.stance).toBe('evidenced');
    expect(stated?.evidenceId).toMatch(/^LT-/);
  });

  it('that nobody has is only an assertion', () => {
    expect(setCause(() => 'LT-99')).toMatchObject({ stance: 'asserted' });
  });
});

describe('screens', () => {
  const screenOf = (run: ReturnType<typeof smallRun>) =>
    run.screens
      .of(TIER1)
      .flatMap(({ records }) => records)
      .find(({ id }) => id === 'T-1');

  it('show at once what the desk itself has written, and nothing that others write', () => {
    const run = smallRun({ seats: [TIER1] });
    run.act(TIER1, moveOf({ move: 'lookUp', system: 'ticketing', about: 'J1' }));
    expect(screenOf(run)?.notes).toEqual([]);
    run.scriptMove(CONTACT, moveOf({ move: 'addNote', record: 'T-1', text: 'From the front.' }));
    expect(screenOf(run)?.notes).toEqual([]);
    run.act(TIER1, moveOf({ move: 'linkTo', record: 'T-1', to: 'INC-1' }));
    expect(screenOf(run)?.linkedTo).toEqual(['INC-1']);
  });
});

describe('declaring who is hit', () => {
  it.each(['INC-1', 'SP-1', 'J1', 'mill rise'])('finds the incident by %s', (incident) => {
    const run = smallRun({ seats: [deskOf('soc')] });
    const text = 'Mill Rise is without internet.';
    const move = { move: 'declareImpact', incident, to: ['contactCentre'], text };
    const events = doing(run, deskOf('soc'), move);
    expect(events.find(({ kind }) => kind === 'impactDeclared')?.incidentId).toBe('INC-1');
  });
});

describe('moving a ticket', () => {
  const queues = [{ id: 'overflow', name: 'Overflow', slaExempt: true }];
  const moved = (to: string) => {
    const run = smallRun({ seats: [TIER1], scenario: smallScenario({ queues }) });
    const events = doing(run, TIER1, { move: 'reassign', record: 'T-1', to });
    return { run, event: events.find(({ kind }) => kind === 'ownerChanged') };
  };

  it('to a queue of nobody leaves it without an owner, and says when no limit counts there', () => {
    expect(moved('overflow').event).toMatchObject({ toState: 'overflow', reasonCode: 'slaExempt' });
    expect(moved('overflow').event?.targetUnit).toBeUndefined();
    expect(moved('serviceDesk2').event).toMatchObject({
      targetUnit: 'serviceDesk2',
      reasonCode: 'reassigned',
    });
  });

  it('can go to every queue of the company', () => {
    expect(seatView(moved('serviceDesk2').run, TIER1).queues).toEqual([{ id: 'overflow', name: 'Overflow' }]);
  });
});

describe('a new record', () => {
  it('begins with the first status of its type', () => {
    const run = smallRun({ seats: [TIER1] });
    const open = (type: string) =>
      doing(run, TIER1, { move: 'openRecord', type, about: 'J1' }).find(({ kind }) => kind === 'recordOpened')
        ?.toState;
    expect([open('finding'), open('troubleTicket')]).toEqual(['open', 'acknowledged']);
  });
});
