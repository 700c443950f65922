/** Every move of the palette: what it does in a small world, and that nobody without the right does it. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, moveOf, smallRun, UNIT_IDS } from '../../../tests/helpers/small-run.ts';
import { offer } from '../../engine/world/handovers.ts';
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { MOVE_IDS, MOVES, type MoveEntry, type MoveId, mayMove } from '../../model/moves-catalogue.ts';
import { HOUR, MINUTE, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

interface Case {
  unit: string;
  move: Readonly<Record<string, unknown>>;
  /** Kinds that must come of it. */
  emits: readonly string[];
  before?: (run: ExerciseRun, desk: string) => void;
  after?: (run: ExerciseRun, desk: string, events: readonly LogEvent[]) => void;
}

const CC = 'contactCentre';

/** Ms Adeyemi is on the line of the contact centre and has said what is wrong. */
const talking = (run: ExerciseRun, desk: string): void => {
  run.act(desk, moveOf({ move: 'answerCall', call: 'K-1' }));
};

/** A handover of that contract lies at the desk. */
const offered = (contract: string, from: string) => (run: ExerciseRun, desk: string) => {
  offer(run.world, {
    desk: deskOf(from),
    contract,
    toUnit: run.world.desk(desk).unit,
    toDesk: desk,
    journey: 'J1',
    channel: 'form',
    text: 'It is dead.',
    says: { symptomWords: 'noSync' },
  });
  run.advanceTo(run.now + 5 * SECOND);
};

/** The palette's words as milliseconds: "20 s + 0.3 s a word, by voice 10 s + 0.35 s a word"; undefined where it names none. */
function priceIn(costText: string, move: Readonly<Record<string, unknown>>): number | undefined {
  const spoken = SPOKEN_CHANNELS.has(String(move.channel ?? ''));
  const part = costText.split(', by voice ')[spoken ? 1 : 0] ?? costText;
  const found = /^([\d.]+) s(?: \+ ([\d.]+) s (a word|each))?$/.exec(part);
  if (!found) return undefined;
  const [, base, each = '0', per] = found;
  const words = typeof move.text === 'string' ? move.text.trim().split(/\s+/).length : 0;
  const items = Array.isArray(move.visits) ? move.visits.length : 1;
  return Math.round(1000 * (Number(base) + Number(each) * (per === 'each' ? items : words)));
}

const statusOf = (run: ExerciseRun, record: string): string | undefined =>
  run.world.records.get(record)?.status;

const CASES: Record<MoveId, Case> = {
  answerCall: {
    unit: CC,
    move: { call: 'K-1' },
    emits: ['interactionOpened', 'factLearned'],
    after: (run, desk) => {
      expect(run.world.desk(desk)).toMatchObject({ talk: 'K-1', journey: 'J1' });
      expect(run.world.knowledge.get(desk)?.get('J1')?.get('customerId')).toMatchObject({ kept: true });
    },
  },
  placeCall: {
    unit: CC,
    move: { to: 'soc' },
    emits: ['interactionOpened'],
    after: (run, desk) => expect(run.world.desk(desk).talk).toBe(run.world.talks.at(-1)?.id),
  },
  say: {
    unit: CC,
    before: talking,
    move: { text: 'Since when? I will ring you by nine.' },
    emits: ['said', 'questionAsked', 'commitmentMade'],
  },
  hold: {
    unit: CC,
    before: talking,
    move: { on: true, text: 'One moment, two minutes, I ask the network.' },
    emits: ['holdStarted'],
    after: (run) => expect(run.world.talks.find(({ id }) => id === 'K-1')?.state).toBe('held'),
  },
  addToCall: {
    unit: CC,
    before: talking,
    move: { unit: 'serviceDesk1' },
    emits: ['interactionTransferred'],
    after: (run) =>
      expect(run.world.talks.find(({ id }) => id === 'K-1')?.joined).toEqual(['serviceDesk1.1']),
  },
  endCall: {
    unit: CC,
    before: talking,
    move: { outcome: 'informed' },
    emits: ['interactionClosed'],
    after: (run, desk) => expect(run.world.desk(desk).talk).toBeUndefined(),
  },
  transferWarm: {
    unit: CC,
    before: talking,
    move: { unit: 'serviceDesk1', text: 'Ms Adeyemi, dead since ten to eight.' },
    emits: ['handoverOffered', 'interactionTransferred'],
    after: (run) => expect(run.world.desk('serviceDesk1.1').talk).toBe('K-1'),
  },
  transferCold: {
    unit: CC,
    before: talking,
    move: { unit: 'billing' },
    emits: ['handoverOffered', 'interactionTransferred'],
    after: (_, __, events) =>
      expect(events.find(({ kind }) => kind === 'handoverOffered')?.contract).toBe('m47'),
  },
  lookUp: {
    unit: CC,
    move: { system: 'outageBoard', about: 'J1' },
    emits: ['lookedUp', 'checkDone', 'factLearned'],
    after: (_, __, events) =>
      expect(events.flatMap(({ checkId }) => checkId ?? [])).toEqual([
        'outage',
        'plannedWork',
        'contactsByStreet',
      ]),
  },
  runCheck: {
    unit: 'serviceDesk1',
    move: { check: 'lineTest', about: 'J1' },
    emits: ['checkDone', 'diagnosisRun'],
    after: (_, __, events) =>
      expect(events.find(({ kind }) => kind === 'diagnosisRun')?.toState).toBe('faultProvider'),
  },
  keep: {
    unit: CC,
    before: (run, desk) => doing(run, desk, { move: 'lookUp', system: 'outageBoard', about: 'J1' }),
    move: { fact: 'reportCount', about: 'J1' },
    emits: ['factKept'],
  },
  sendHandover: {
    unit: CC,
    move: { contract: 'H5', to: 'serviceDesk1', text: 'It is dead.', about: 'J1' },
    emits: ['handoverOffered', 'messageSent'],
    after: (run) =>
      expect(run.world.handovers.at(-1)).toMatchObject({ contract: 'H5', toUnit: 'serviceDesk1' }),
  },
  sendMessage: {
    unit: CC,
    move: { to: 'soc', text: 'Is it you?', about: 'J1' },
    emits: ['messageSent'],
    after: (run) => expect(run.world.messages.at(-1)).toMatchObject({ to: 'soc', journey: 'J1' }),
  },
  report: {
    unit: CC,
    move: { to: 'soc', text: 'Three calls from Mill Rise.', about: 'J1' },
    emits: ['handoverOffered', 'messageSent'],
    after: (run) => expect(run.world.handovers.at(-1)?.contract).toBe('H10'),
  },
  acknowledge: {
    unit: 'serviceDesk1',
    before: offered('H5', CC),
    move: { what: 'H5' },
    emits: ['messageAcked'],
  },
  accept: {
    unit: 'serviceDesk1',
    before: offered('H5', CC),
    move: { handover: 'H5' },
    emits: ['handoverAccepted', 'ownerChanged'],
    after: (run) => expect(run.world.records.get('T-1')?.ownerUnit).toBe('serviceDesk1'),
  },
  returnHandover: {
    unit: 'serviceDesk1',
    before: offered('H5', CC),
    move: { handover: 'H5', facts: ['faultSince'], text: 'Since when?' },
    emits: ['handoverReturned', 'questionAsked'],
    after: (run) => expect(run.world.records.get('T-1')?.ownerUnit).toBe(CC),
  },
  readBack: {
    unit: 'serviceDesk1',
    before: offered('H5', CC),
    move: { handover: 'H5', text: 'So it is dead.' },
    emits: ['readBack', 'messageAcked'],
  },
  escalate: {
    unit: CC,
    move: { to: 'soc', level: 2, text: 'Please look at it.', about: 'J1' },
    emits: ['escalated', 'messageSent'],
    after: (_, __, events) => expect(events.find(({ kind }) => kind === 'escalated')?.level).toBe(2),
  },
  raiseJeopardy: {
    unit: 'fieldDispatch',
    move: { record: 'A-1', text: 'The van is late.', about: 'J1' },
    emits: ['jeopardyRaised', 'messageSent'],
    after: (_, __, events) =>
      expect(events.find(({ kind }) => kind === 'jeopardyRaised')?.objectId).toBe('A-1'),
  },
  declareImpact: {
    unit: 'soc',
    move: { incident: 'INC-1', to: [CC], text: '46 lines in Mill Rise.' },
    emits: ['impactDeclared', 'handoverOffered'],
    after: (run) => expect(run.world.incident('INC-1').declared).toBe(false),
  },
  publish: {
    unit: 'soc',
    move: { channel: 'banner', text: 'Mill Rise: 46 lines.', about: 'INC-1' },
    emits: ['bannerPublished', 'recordChanged'],
  },
  conveneBridge: {
    unit: 'soc',
    move: { about: 'INC-1', units: ['noc', 'fieldDispatch'], lead: 'soc' },
    emits: ['bridgeConvened'],
    after: (_, __, events) =>
      expect(events.flatMap(({ targetUnit }) => targetUnit ?? [])).toEqual(['noc', 'fieldDispatch']),
  },
  stopChange: {
    unit: 'noc',
    move: { change: 'CH-1', how: 'stop', reason: 'risk' },
    emits: ['changeStopped', 'recordChanged', 'changeEnded', 'messageSent'],
    after: (run) => expect(statusOf(run, 'CH-1')).toBe('stopped'),
  },
  recallVisit: {
    unit: 'fieldDispatch',
    move: { visits: ['A-1'] },
    emits: ['dispatchRecalled', 'recordChanged', 'messageSent'],
    after: (run) => expect(statusOf(run, 'A-1')).toBe('cancelled'),
  },
  openRecord: {
    unit: CC,
    move: { type: 'troubleTicket', linkedTo: ['T-1'], about: 'J1' },
    emits: ['recordOpened', 'clockStarted', 'objectLinked'],
  },
  addNote: {
    unit: CC,
    move: { record: 'T-1', text: 'She rang again.' },
    emits: ['recordChanged'],
    after: (run) =>
      expect(run.world.records.get('T-1')?.notes.map(({ text }) => text)).toEqual(['She rang again.']),
  },
  setStatus: {
    unit: 'serviceDesk1',
    move: { record: 'T-1', status: 'pending' },
    emits: ['recordChanged'],
    after: (run) => expect(statusOf(run, 'T-1')).toBe('pending'),
  },
  setPriority: {
    unit: 'serviceDesk1',
    move: { record: 'T-1', priority: 'P2' },
    emits: ['recordChanged'],
    after: (run) => expect(run.world.records.get('T-1')?.fields.priority).toBe('P2'),
  },
  setCause: {
    unit: 'serviceDesk1',
    move: { record: 'T-1', cause: 'accessCard', confidence: 'likely' },
    emits: ['causeStated', 'recordChanged'],
  },
  linkTo: {
    unit: CC,
    move: { record: 'T-1', to: 'INC-1' },
    emits: ['objectLinked'],
    after: (run) => expect(run.world.journey('J1').linkedIncident).toBe('INC-1'),
  },
  correctRecord: {
    unit: 'orderDesk',
    move: { record: 'O-1', field: 'promisedDate', value: 'D5' },
    emits: ['recordChanged'],
    after: (run) => expect(run.world.records.get('O-1')?.fields.promisedDate).toBe('D5'),
  },
  reassign: {
    unit: 'serviceDesk1',
    move: { record: 'T-1', to: 'serviceDesk2' },
    emits: ['ownerChanged'],
    after: (run) => expect(run.world.records.get('T-1')?.ownerUnit).toBe('serviceDesk2'),
  },
  pauseClock: {
    unit: 'serviceDesk1',
    move: { record: 'T-1', reason: 'awaitingCustomerInfo' },
    emits: ['clockPaused'],
    after: (_, __, events) => expect(events[0]?.owedParty).toBe('customer'),
  },
  resumeClock: { unit: 'serviceDesk1', move: { record: 'T-1' }, emits: ['clockResumed'] },
  closeRecord: {
    unit: 'serviceDesk1',
    move: { record: 'T-1', code: 'fixedByUs', text: 'Works again.' },
    emits: ['recordChanged', 'clockStopped'],
    after: (run) => expect(statusOf(run, 'T-1')).toBe('closed'),
  },
  cancelRecord: {
    unit: 'orderDesk',
    move: { record: 'O-1', code: 'customerWish' },
    emits: ['moveRefused'],
    after: (run) => expect(statusOf(run, 'O-1')).toBe('inProgress'),
  },
  doWork: {
    unit: 'fieldTechnician',
    move: { work: 'repair', about: 'J1' },
    emits: ['workDone'],
  },
  writeShiftNote: {
    unit: 'noc',
    move: { text: 'Promise of 06:30 is open.' },
    emits: ['recordOpened', 'recordChanged'],
    after: (run) =>
      expect([...run.world.records.values()].at(-1)?.fields.text).toBe('Promise of 06:30 is open.'),
  },
  logDecision: {
    unit: 'noc',
    move: { option: 'wait', text: 'No change tonight.', about: 'INC-1' },
    emits: ['decisionLogged'],
  },
  sellItem: { unit: CC, move: { item: 'router', about: 'J1' }, emits: ['itemSold', 'recordOpened'] },
  promise: {
    unit: CC,
    move: { what: 'callBack', to: 'J1', due: 'PT20M' },
    emits: ['commitmentMade'],
    after: (run) =>
      expect(run.world.commitments[0]).toMatchObject({
        to: 'customer',
        journey: 'J1',
        dueAt: run.now + 20 * MINUTE,
      }),
  },
  bookSlot: {
    unit: 'fieldDispatch',
    move: { from: 'D3 08:00', to: 'D3 12:00', about: 'J1' },
    emits: ['dispatchPlanned', 'recordOpened', 'commitmentMade', 'messageSent'],
  },
  orderCredit: {
    unit: CC,
    move: { for: 'J1', rule: 'goodwill', amount: 20 },
    emits: ['compensationOrdered', 'recordOpened'],
  },
  wait: {
    unit: CC,
    move: { for: 'PT2M' },
    emits: ['waited'],
    after: (_, __, events) => expect(events.find(({ kind }) => kind === 'waited')?.amount).toBe(120),
  },
  endShift: {
    unit: 'noc',
    move: {},
    emits: ['shiftEnded'],
    after: (run, desk) => expect(run.world.desk(desk).onDuty).toBe(false),
  },
  askExpert: {
    unit: CC,
    move: {},
    emits: ['expertAsked', 'rescued'],
    after: (run, desk) => expect(run.asides.map((aside) => aside.desk)).toEqual([desk]),
  },
  keyIn: { unit: 'customer', move: { digits: '440218', about: 'J1' }, emits: ['factLearned'] },
  respond: { unit: 'customer', move: { to: CC, accept: true, about: 'J1' }, emits: ['messageSent'] },
};

/**
 * What may always come along: reality that moves, a promise that is kept, the way of a message (one with a contract is
 * an offer), her answer, and on the first rung what is kept for the beginner.
 */
const ALONG = new Set([
  'stateChanged',
  'moveRefused',
  'messageDelivered',
  'messageSent',
  'notificationSent',
  'factLearned',
  'said',
  'commitmentKept',
  'questionAsked',
  'factKept',
  'handoverOffered',
]);

/** A run in which both calls ring and a person sits at the unit's desk. */
function prepared(unit: string, before?: Case['before']): { run: ExerciseRun; desk: string } {
  const desk = deskOf(unit);
  const run = smallRun({ seats: [desk] });
  run.advanceTo(run.now + 2 * MINUTE + SECOND);
  before?.(run, desk);
  return { run, desk };
}

const withName = (name: MoveId, move: Case['move']) => ({ move: name, ...move });

describe.each(MOVE_IDS)('%s', (name) => {
  const { unit, move, emits, before, after } = CASES[name];
  const entry: MoveEntry = MOVES[name];

  it('does what the vocabulary says of it', () => {
    const { run, desk } = prepared(unit, before);
    const busy = run.now;
    const events = doing(run, desk, withName(name, move));
    const own = events.filter((event) => event.deskId === desk);
    for (const kind of emits) expect(events.map((event) => event.kind)).toContain(kind);
    const allowed = new Set<string>([...entry.emits, ...ALONG]);
    expect(own.map((event) => event.kind).filter((kind) => !allowed.has(kind))).toEqual([]);
    if (!emits.includes('moveRefused')) expect(events.map(({ kind }) => kind)).not.toContain('moveRefused');
    expect(run.now).toBeGreaterThanOrEqual(busy);
    after?.(run, desk, events);
  });

  it('costs what the palette says, and is an input of the session', () => {
    const { run, desk } = prepared(unit, before);
    const start = run.now;
    const done = run.submit(desk, moveOf(withName(name, move)));
    const price = priceIn(entry.costText, move);
    if (price === undefined) expect(done).toBeGreaterThan(start);
    else expect(done - start).toBe(price);
    expect(run.inputs.at(-1)).toMatchObject({ input: 'move', t: start, desk });
  });

  const stranger = UNIT_IDS.find((each) => each !== 'supervisor' && !mayMove(each, name));
  it.runIf(stranger !== undefined)(
    'is refused to a unit that does not have it, and nothing else happens',
    () => {
      const other = deskOf(stranger ?? '');
      const run = smallRun({ seats: [other] });
      run.advanceTo(run.now + 2 * MINUTE + SECOND);
      const events = doing(run, other, withName(name, move)).filter(({ deskId }) => deskId === other);
      expect(events.map(({ kind, reasonCode }) => [kind, reasonCode])).toEqual([['moveRefused', 'noRight']]);
    },
  );
});

/** Arguments that fit the shape of each move and mean nothing. */
const NONSENSE: Partial<Record<MoveId, Case['move']>> = {
  answerCall: { call: 'nobody' },
  placeCall: { to: 'nobody', about: 'nothing' },
  say: { text: '§§ %% ' },
  hold: { on: false, about: 'nothing' },
  addToCall: { unit: 'nobody' },
  transferWarm: { unit: 'nobody', text: '' },
  transferCold: { unit: 'constructor' },
  lookUp: { system: 'crystalBall', query: '__proto__' },
  runCheck: { check: 'horoscope' },
  keep: { line: -3 },
  sendHandover: { contract: 'H99', to: 'nobody', text: '', attach: ['nonsense'], channel: 'pigeon' },
  sendMessage: { to: 'nobody', text: '', channel: 'pigeon' },
  report: { to: 'nobody', text: '' },
  acknowledge: { what: 'nothing' },
  accept: { handover: 'HO-999' },
  returnHandover: { handover: '::', facts: ['nonsense'], text: '' },
  readBack: { handover: 'H5:J99', text: '' },
  escalate: { to: 'nobody', level: 3, text: '' },
  raiseJeopardy: { record: 'nothing', text: '' },
  declareImpact: { incident: 'nothing', to: ['nobody'], text: '' },
  publish: { channel: 'pigeon', text: '' },
  conveneBridge: { units: ['nobody'], lead: 'nobody' },
  stopChange: { change: 'nothing', how: 'backOut', reason: '' },
  recallVisit: { visits: ['nothing', 'T-1', 'PN-1'] },
  openRecord: { type: 'poem', linkedTo: ['nothing'], startedAt: 'yesterday' },
  addNote: { record: 'nothing', text: '' },
  setStatus: { record: 'T-1', status: 'constructor' },
  setPriority: { record: 'nothing', priority: 'P1' },
  setCause: { record: 'nothing', cause: 'ghosts' },
  linkTo: { record: 'T-1', to: 'nothing' },
  correctRecord: { record: 'T-1', field: '__proto__', value: '' },
  reassign: { record: 'T-1', to: 'the moon' },
  pauseClock: { record: 'T-1', reason: 'lunch', review: 'later' },
  resumeClock: { record: 'nothing' },
  closeRecord: { record: 'nothing', code: 'ghosts' },
  cancelRecord: { record: 'nothing', code: 'ghosts' },
  doWork: { work: 'magic', object: 'nothing' },
  promise: { what: 'other', to: 'nobody', due: 'some day', replaces: 'P-99' },
  bookSlot: { from: 'never', to: 'ever', replaces: 'nothing' },
  orderCredit: { for: 'nobody', rule: 'pity', amount: 0 },
  wait: { until: 'addressed' },
  keyIn: { digits: '' },
  respond: { to: 'nobody', accept: false, text: '' },
};

describe.each(UNIT_IDS)('at the desk of %s', (unit) => {
  it('no move throws, whatever is asked for', () => {
    const desk = deskOf(unit);
    const run = smallRun({ seats: [desk] });
    run.advanceTo(run.now + 2 * MINUTE + SECOND);
    for (const name of MOVE_IDS) {
      doing(run, desk, withName(name, NONSENSE[name] ?? CASES[name].move));
      doing(run, desk, withName(name, CASES[name].move));
    }
    const { log } = run.world;
    const times = log.events().map(({ t }) => t);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    run.advanceTo(run.now + 4 * HOUR);
    expect(run.ended).toBe(true);
  });
});
