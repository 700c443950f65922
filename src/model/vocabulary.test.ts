/** Holds the vocabulary tables against each other. */
import { describe, expect, test } from 'vitest';
import { ALLOWED_PAUSE_REASONS, CLOCK_PRESETS, CLOCKS, pauseAllowed } from './clocks.ts';
import {
  CAUSES,
  CHANNELS,
  CHECKS,
  CLOSURES,
  causeSide,
  isPauseReason,
  isWorkCode,
  mayWork,
  PAUSE_REASONS,
  PORT_REJECTS,
  VISIT_OUTCOME_REASONS,
  WORK,
  workOf,
} from './codes.ts';
import { contractOf, isContractId, readBackDue } from './contracts.ts';
import { EVENT_COLUMNS } from './event-columns.ts';
import { COMMON_EVENT_COLUMNS, EVENT_KINDS, type EventKindEntry, isEventKind } from './event-kinds.ts';
import { FACT_IDS, FACTS, type Fact, isFactId } from './facts.ts';
import { HANDOVER_CONTRACT_IDS, HANDOVER_CONTRACTS, type HandoverContract } from './handover-contracts.ts';
import { MESSAGE_CONTRACT_IDS, MESSAGE_CONTRACTS } from './message-contracts.ts';
import { moveSchema } from './move.ts';
import {
  costOf,
  isMoveId,
  MOVE_IDS,
  MOVES,
  type MoveEntry,
  mayMove,
  movesOf,
  VERBS,
} from './moves-catalogue.ts';
import { arrowAllowed, isTerminal, RECORD_ARROWS, type RecordArrows } from './record-arrows.ts';
import {
  COMMON_RECORD_FIELDS,
  DESK_STANDINGS,
  isRecordTypeId,
  maySetStatus,
  mayWrite,
  RECORD_TYPE_IDS,
  RECORD_TYPES,
  type RecordType,
  writersOf,
} from './record-types.ts';
import { mayOpen, RIGHTS, type UnitRights } from './rights.ts';
import { isSystemId, SYSTEM_IDS, SYSTEMS } from './systems.ts';
import { DAY, MINUTE, SECOND } from './time.ts';
import {
  CASE_DESKS,
  EVERY_DESK,
  FRONT_DESKS,
  isUnitId,
  UNIT_IDS,
  UNITS,
  type UnitId,
  unitOfDesk,
} from './units.ts';
import { WORDS_APART } from './words-apart.ts';

const PHRASES = [
  'the owner',
  'the sender',
  'the machine',
  'the unit that said it',
  'the unit that promised',
  'the unit that asks',
  'the unit that checked',
];

const unknown = (names: readonly string[], isKnown: (name: string) => boolean): string[] =>
  names.filter((name) => !isKnown(name));
const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
const blank = (table: Record<string, object>): string[] =>
  Object.entries(table).flatMap(([id, entry]) =>
    Object.entries(entry).flatMap(([field, value]) => (value === '' ? [`${id}.${field}`] : [])),
  );

describe('vocabulary', () => {
  test('the tables have as many rows as the text', () => {
    expect({
      units: UNIT_IDS.length,
      systems: SYSTEM_IDS.length,
      facts: FACT_IDS.length,
      handovers: HANDOVER_CONTRACT_IDS.length,
      messages: MESSAGE_CONTRACT_IDS.length,
      kinds: Object.keys(EVENT_KINDS).length,
      columns: Object.keys(EVENT_COLUMNS).length,
      moves: MOVE_IDS.length,
      records: RECORD_TYPE_IDS.length,
      causes: Object.keys(CAUSES).length,
      closures: Object.keys(CLOSURES).length,
      checks: Object.keys(CHECKS).length,
      channels: Object.keys(CHANNELS).length,
      wordsApart: WORDS_APART.length,
    }).toEqual({
      units: 30,
      systems: 34,
      facts: 215,
      handovers: 13,
      messages: 47,
      kinds: 78,
      columns: 45,
      moves: 49,
      records: 31,
      causes: 20,
      closures: 12,
      checks: 23,
      channels: 20,
      wordsApart: 9,
    });
  });

  test('no entry has an empty text', () => {
    const tables = [
      UNITS,
      SYSTEMS,
      FACTS,
      HANDOVER_CONTRACTS,
      MESSAGE_CONTRACTS,
      EVENT_KINDS,
      MOVES,
      RECORD_TYPES,
      CAUSES,
      CLOSURES,
      CHECKS,
      WORK,
      PAUSE_REASONS,
      CHANNELS,
      CLOCKS,
      CLOCK_PRESETS,
      VISIT_OUTCOME_REASONS,
      PORT_REJECTS,
    ];
    expect(tables.flatMap(blank)).toEqual([]);
  });

  test('no two facts and no two moves share a plain name', () => {
    expect(twice(FACT_IDS.map((id) => FACTS[id].label))).toEqual([]);
    expect(twice(MOVE_IDS.map((id) => MOVES[id].label))).toEqual([]);
  });

  test('plain names and meanings hold no ids', () => {
    const camel = /\b[a-z]+[A-Z]\w*/;
    expect(FACT_IDS.filter((id) => camel.test(`${FACTS[id].label} ${FACTS[id].meaning}`))).toEqual([]);
  });
});

describe('units and rights', () => {
  test('every unit has rights, to known systems, none named twice', () => {
    expect(Object.keys(RIGHTS)).toEqual([...UNIT_IDS]);
    for (const unit of UNIT_IDS) {
      const { open, partial }: UnitRights = RIGHTS[unit];
      const systems = [...open, ...partial.map((entry) => entry.system)];
      expect(unknown(systems, isSystemId), unit).toEqual([]);
      expect(twice(systems), unit).toEqual([]);
    }
  });

  test('rights tell whole, part and no apart', () => {
    expect(mayOpen('contactCentre', 'outageBoard')).toBe('whole');
    expect(mayOpen('contactCentre', 'ticketing')).toBe('part');
    expect(mayOpen('contactCentre', 'faultMgmt')).toBe('no');
    expect(mayOpen('processOwner', 'crm')).toBe('no');
  });

  test('desk ids name their unit', () => {
    expect(unitOfDesk('noc.night')).toBe('noc');
    expect(unitOfDesk('billing')).toBe('billing');
    expect(unitOfDesk('crm.1')).toBeUndefined();
  });

  test('groups are units that have the everyday moves', () => {
    const every: readonly UnitId[] = EVERY_DESK;
    expect([...FRONT_DESKS, ...CASE_DESKS].filter((unit) => !every.includes(unit))).toEqual([]);
    expect(UNIT_IDS.filter((unit) => !every.includes(unit))).toEqual([
      'customer',
      'authorities',
      'supervisor',
      'processOwner',
    ]);
  });
});

describe('facts', () => {
  test('are learnt first by known units and stand in known systems', () => {
    for (const id of FACT_IDS) {
      const { firstLearnt, lookUp }: Fact = FACTS[id];
      expect(firstLearnt.length, id).toBeGreaterThan(0);
      expect(
        unknown(firstLearnt, (name) => isUnitId(name) || PHRASES.includes(name)),
        id,
      ).toEqual([]);
      expect(unknown(lookUp, isSystemId), id).toEqual([]);
    }
  });

  test('have closed values only where they are enums', () => {
    const wrong = FACT_IDS.filter((id) => {
      const fact: Fact = FACTS[id];
      return (fact.enumValues || fact.codes) && fact.kind !== 'enum' && id !== 'portRejectCode';
    });
    expect(wrong).toEqual([]);
  });
});

describe('contracts', () => {
  const all = [...HANDOVER_CONTRACT_IDS, ...MESSAGE_CONTRACT_IDS];

  test('have known facts, each once', () => {
    for (const id of all) {
      const { required, optional } = contractOf(id);
      expect(required.length, id).toBeGreaterThan(0);
      expect(unknown([...required, ...optional], isFactId), id).toEqual([]);
      expect(twice([...required, ...optional]), id).toEqual([]);
    }
  });

  test('handovers go from units to units, messages may come from or go to a system', () => {
    for (const id of HANDOVER_CONTRACT_IDS) {
      const { from, to } = contractOf(id);
      expect(unknown([...from, ...to], isUnitId), id).toEqual([]);
    }
    for (const id of MESSAGE_CONTRACT_IDS) {
      const { from, to, via } = contractOf(id);
      expect(
        unknown([...from, ...to], (name) => isUnitId(name) || isSystemId(name)),
        id,
      ).toEqual([]);
      expect(via !== undefined && isSystemId(via), id).toBe(true);
    }
  });

  test('a message that carries a handover comes from and goes to parties of that handover', () => {
    const strangers = MESSAGE_CONTRACT_IDS.flatMap((id) => {
      const { handover, from, to } = contractOf(id);
      if (!handover) return [];
      const contract: HandoverContract = HANDOVER_CONTRACTS[handover];
      const ends: readonly string[] = [...contract.from, ...contract.to];
      return unknown([...from, ...to], (name) => ends.includes(name)).map((name) => `${id} ${name}`);
    });
    expect(strangers).toEqual(['m24 customer', 'm24 soc']);
  });

  test('the shift handover is complete per item and once for the desk', () => {
    const { required, perItem = [], desk = [] } = contractOf('m37');
    expect(required).toEqual([...perItem, ...desk]);
    expect([perItem.length, desk.length]).toEqual([13, 6]);
  });

  test('limits are known for each contract, or it says that nothing is counted', () => {
    const unlimited = all.filter((id) => {
      const { limitMs, p1LimitMs, machine, none } = contractOf(id).ack;
      return !limitMs && !p1LimitMs && !machine && !none;
    });
    expect(unlimited).toEqual(['m30']);
    expect(contractOf('H5').ack).toMatchObject({ limitMs: 30 * MINUTE, p1LimitMs: 5 * MINUTE });
    expect(contractOf('H9').ack).toMatchObject({ limitMs: 2 * DAY, workingDays: 2 });
  });

  test('read-back is due by channel, visit, priority or outcome', () => {
    expect(readBackDue('H8', { channel: 'form' })).toBe(true);
    expect(readBackDue('H2', { channel: 'voice' })).toBe(false);
    expect(readBackDue('H4', { channel: 'form', visitNumber: 1 })).toBe(false);
    expect(readBackDue('H4', { channel: 'form', visitNumber: 2 })).toBe(true);
    expect(readBackDue('H6', { channel: 'form', priority: 'P2' })).toBe(true);
    expect(readBackDue('H12', { channel: 'note', blocked: true })).toBe(true);
    expect(readBackDue('H12', { channel: 'note' })).toBe(false);
  });

  test('only H-ids, m-ids and free are contracts', () => {
    expect(['H1', 'm47', 'free', 'H14', 'm48', 'toString'].filter(isContractId)).toEqual([
      'H1',
      'm47',
      'free',
    ]);
  });
});

describe('event kinds', () => {
  test('use known columns, each once, and explain only columns they have', () => {
    for (const [kind, entry] of Object.entries(EVENT_KINDS)) {
      const { uses, values = {}, notes = {} }: EventKindEntry = entry;
      expect(
        unknown(uses, (name) => Object.hasOwn(EVENT_COLUMNS, name)),
        kind,
      ).toEqual([]);
      expect(twice(uses), kind).toEqual([]);
      const own: readonly string[] = uses;
      expect(
        unknown([...Object.keys(values), ...Object.keys(notes)], (name) => own.includes(name)),
        kind,
      ).toEqual([]);
    }
  });

  test('every column is used by some kind or common', () => {
    const used = new Set<string>([
      ...COMMON_EVENT_COLUMNS,
      ...Object.values(EVENT_KINDS).flatMap(({ uses }) => uses),
    ]);
    expect(unknown(Object.keys(EVENT_COLUMNS), (name) => used.has(name))).toEqual(['targetDesk']);
  });
});

describe('moves', () => {
  test('are the moves a desk can send, in the same order', () => {
    expect(moveSchema.options.map((option) => option.shape.move.value)).toEqual([...MOVE_IDS]);
  });

  test('emit known kinds and have known desks and verbs', () => {
    for (const id of MOVE_IDS) {
      const move: MoveEntry = MOVES[id];
      expect(unknown(move.emits, isEventKind), id).toEqual([]);
      expect(unknown(move.desks, isUnitId), id).toEqual([]);
      expect(twice(move.desks), id).toEqual([]);
      expect(VERBS, id).toContain(move.verb);
      expect(move.foundAs.length, id).toBeGreaterThan(0);
    }
  });

  test('every unit that acts has a palette in the one order', () => {
    for (const unit of UNIT_IDS) {
      const order = movesOf(unit).map((id) => MOVE_IDS.indexOf(id));
      expect(order, unit).toEqual([...order].sort((a, b) => a - b));
    }
    expect(movesOf('customer')).toEqual(['say', 'endCall', 'wait', 'keyIn', 'respond']);
    expect(movesOf('authorities')).toEqual(['respond']);
    expect(movesOf('supervisor')).toEqual(['setPriority', 'reassign']);
    expect(movesOf('processOwner')).toEqual([]);
    expect(isMoveId('toString')).toBe(false);
  });

  test('work is done by its own unit only', () => {
    expect(mayMove('noc', 'doWork', 'failOver')).toBe(true);
    expect(mayMove('contactCentre', 'doWork', 'failOver')).toBe(false);
    expect(mayMove('contactCentre', 'doWork', 'sharedLogin')).toBe(true);
    expect(mayMove('customer', 'doWork')).toBe(false);
    expect(workOf('fieldDispatch')).toEqual(['assignJob', 'privateSpreadsheet', 'sharedLogin']);
  });

  test('cost counts words, systems, checks, work, items and the voice', () => {
    expect(costOf('say', 20)).toBe(11 * SECOND);
    expect(costOf('lookUp', 0, { system: 'lineCheck' })).toBe(40 * SECOND);
    expect(costOf('runCheck', 0, { check: 'sampleTest', items: 6 })).toBe(120 * SECOND);
    expect(costOf('sendHandover', 100)).toBe(50 * SECOND);
    expect(costOf('sendHandover', 100, { spoken: true })).toBe(45 * SECOND);
    expect(costOf('recallVisit', 0, { items: 4 })).toBe(27 * SECOND);
    expect(costOf('wait', 0, { chosen: 5 * MINUTE })).toBe(5 * MINUTE);
  });

  test('checks and work cost what the move says they may', () => {
    const runs = Object.entries(CHECKS).filter(([id, check]) => check.run && id !== 'sampleTest');
    expect(runs.filter(([, { cost }]) => cost < 40 * SECOND || cost > 90 * SECOND)).toEqual([]);
    expect(Object.values(WORK).filter(({ cost }) => cost < 60 * SECOND || cost > 900 * SECOND)).toEqual([]);
  });
});

describe('records', () => {
  const KNOWN_WRITERS: readonly string[] = [...UNIT_IDS, ...DESK_STANDINGS, 'machine'];

  test('have known writers, fields, statuses and systems', () => {
    for (const id of RECORD_TYPE_IDS) {
      const { statuses, fields, visibleIn, visibleWhen = {}, writers }: RecordType = RECORD_TYPES[id];
      const known: readonly string[] = [...COMMON_RECORD_FIELDS, ...Object.keys(fields), 'open'];
      expect(unknown(visibleIn, isSystemId), id).toEqual([]);
      expect(twice(statuses), id).toEqual([]);
      const shown: readonly string[] = visibleIn;
      expect(
        unknown(Object.keys(visibleWhen), (name) => shown.includes(name)),
        id,
      ).toEqual([]);
      for (const writer of writers) {
        expect(
          unknown(writer.who, (name) => KNOWN_WRITERS.includes(name)),
          id,
        ).toEqual([]);
        if (writer.fields !== 'all')
          expect(
            unknown(writer.fields, (name) => known.includes(name)),
            id,
          ).toEqual([]);
        expect(
          unknown(writer.statuses ?? [], (name) => statuses.includes(name)),
          id,
        ).toEqual([]);
      }
    }
  });

  test('are written by those whom the text names, field by field', () => {
    expect(mayWrite('contactCentre', 'troubleTicket', 'cause')).toBe(true);
    expect(mayWrite('contactCentre', 'troubleTicket', 'priority')).toBe(false);
    expect(maySetStatus('contactCentre', 'troubleTicket', 'closed')).toBe(true);
    expect(writersOf('contactCentre', 'troubleTicket', 'status')[0]?.condition).toBe('tier1Codes');
    expect(maySetStatus('noc', 'change', 'stopped')).toBe(true);
    expect(maySetStatus('noc', 'change', 'approved')).toBe(false);
    expect(mayWrite('contactCentre', 'productOrder', 'premise')).toBe(false);
    expect(mayWrite('contactCentre', 'productOrder', 'note')).toBe(true);
    expect(mayWrite('noc', 'productOrder', 'note')).toBe(false);
    expect(mayWrite('customer', 'commitment', 'dueAt')).toBe(false);
  });

  test('standings can be narrowed to what the desk really is', () => {
    expect(mayWrite('noc', 'commitment', 'dueAt')).toBe(true);
    expect(mayWrite('noc', 'commitment', 'dueAt', ['anyDesk'])).toBe(false);
    expect(maySetStatus('noc', 'clock', 'stopped')).toBe(false);
  });

  test('arrows run between statuses of the record and none leaves a terminal one', () => {
    for (const [type, entry] of Object.entries(RECORD_ARROWS)) {
      const { arrows, terminal, refusedAtEntry }: RecordArrows = entry;
      expect(
        terminal.filter((status) => arrows[status]),
        type,
      ).toEqual([]);
      const named = [
        ...Object.entries(arrows).flatMap(([from, to]) => [from, ...to]),
        ...terminal,
        ...(refusedAtEntry ? [refusedAtEntry] : []),
      ];
      if (isRecordTypeId(type)) {
        const statuses: readonly string[] = RECORD_TYPES[type].statuses;
        expect(new Set(named), type).toEqual(new Set(statuses));
      }
      const deadEnds = named.filter((status) => !arrows[status] && !terminal.includes(status));
      if (type !== 'service') expect(deadEnds, type).toEqual([]);
    }
  });

  test('a ticket never leaves closed, an incident may, a type without arrows goes anywhere', () => {
    expect(arrowAllowed('troubleTicket', 'closed', 'inProgress')).toBe(false);
    expect(isTerminal('troubleTicket', 'closed')).toBe(true);
    expect(arrowAllowed('serviceProblem', 'closed', 'inProgress')).toBe(true);
    expect(arrowAllowed('troubleTicket', 'acknowledged', 'toString')).toBe(false);
    expect(arrowAllowed('troubleTicket', 'toString', 'closed')).toBe(false);
    expect(arrowAllowed('script', 'retired', 'live')).toBe(true);
  });
});

describe('codes and clocks', () => {
  test('work and checks name known units and systems', () => {
    expect(unknown(Object.keys(WORK), isWorkCode)).toEqual([]);
    for (const [id, work] of Object.entries(WORK)) expect(unknown(work.units, isUnitId), id).toEqual([]);
    for (const [id, check] of Object.entries(CHECKS))
      expect(unknown(check.systems, isSystemId), id).toEqual([]);
    const approved = Object.entries(WORK).flatMap(([id, work]) => (work.needsApproval ? [id] : []));
    expect(approved).toEqual([
      'restartElement',
      'failOver',
      'restartInterface',
      'renewCertificate',
      'fixFeed',
    ]);
    expect(mayWork('noc', 'failOver')).toBe(true);
  });

  test('each run check can be opened by some desk', () => {
    const orphans = Object.entries(CHECKS).filter(([, { systems }]) =>
      systems.every((system) => UNIT_IDS.every((unit) => mayOpen(unit, system) === 'no')),
    );
    expect(orphans).toEqual([]);
  });

  test('causes lie on a side; a word that is no cause is open', () => {
    expect(causeSide('customerEquipment')).toBe('customerSide');
    expect(causeSide('accessCard')).toBe('providerSide');
    expect(causeSide('unknown')).toBe('open');
    expect(causeSide('toString')).toBe('open');
  });

  test('the customer clock never pauses; vendor and partner waits pause only their own', () => {
    const reasons = Object.keys(PAUSE_REASONS).filter(isPauseReason);
    expect(reasons.filter((reason) => pauseAllowed('contract', reason))).toEqual([...ALLOWED_PAUSE_REASONS]);
    expect(reasons.filter((reason) => pauseAllowed('customer', reason))).toEqual([]);
    expect(reasons.filter((reason) => pauseAllowed('vendor', reason))).toEqual(['awaitingVendor']);
    expect(reasons.filter((reason) => pauseAllowed('partner', reason))).toEqual(['awaitingPartner']);
  });
});
