/** The columnar log gives back what was written, however long it gets and whatever a column holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnType,
  EVENT_COLUMNS,
  type EventColumn,
  type EventDraft,
} from '../../model/event-columns.ts';
import { EventLog } from './event-log.ts';

const BARE: EventDraft = { kind: 'said', actorUnit: 'customer', origin: 'script' };

/** Words as they come: any text, also names of things every object has. */
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('constructor', 'toString', '__proto__x', 'ünï'),
);
const side = fc.dictionary(word, word, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const VALUES: Record<ColumnType, fc.Arbitrary<unknown>> = {
  int: fc.integer(),
  ms: fc.integer({ min: -1, max: 10_000_000_000 }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  ref: word,
  flag: fc.boolean(),
  set: fc.array(word, { minLength: 1, maxLength: 4 }),
  text: fc.string(),
  side,
};

const OPTIONAL = Object.entries(EVENT_COLUMNS).filter(
  ([name]) => !['seq', 't', 'kind', 'actorUnit', 'origin'].includes(name),
);

/** A draft with any of the columns set. */
const draft: fc.Arbitrary<EventDraft> = fc
  .record(Object.fromEntries(OPTIONAL.map(([name, type]) => [name, VALUES[type]])), { requiredKeys: [] })
  .map((columns): EventDraft => ({ ...BARE, ...columns }));

describe('the event log', () => {
  it('gives back every column as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e9), draft), { maxLength: 30 }), (rows) => {
        const log = new EventLog();
        for (const [t, columns] of rows) log.append(t, columns);
        expect(log.length).toBe(rows.length);
        for (const [row, [t, columns]] of rows.entries())
          expect(log.at(row)).toEqual({ seq: row, t, ...columns });
      }),
      { numRuns: 60 },
    );
  });

  it('has every column type among its columns', () => {
    expect(new Set(Object.values(EVENT_COLUMNS))).toEqual(new Set(Object.keys(VALUES)));
  });

  it('loses nothing when it grows, also in events read before', () => {
    const log = new EventLog();
    const early = log.append(0, { ...BARE, dueAt: 7, visibleToCustomer: false, says: { a: 'b' } });
    const seen = log.at(early);
    for (let n = 1; n < 1500; n += 1) log.append(n, { ...BARE, objectId: `C-${n}`, amount: n / 4 });
    expect(log.at(early)).toEqual(seen);
    expect(log.at(1499)).toMatchObject({ seq: 1499, t: 1499, objectId: 'C-1499', amount: 374.75 });
    expect(log.events()).toHaveLength(1500);
    expect(log.events().every((event, row) => event.seq === row && event.t === row)).toBe(true);
  });

  it('leaves out empty sets, empty side tables and what is undefined', () => {
    const log = new EventLog();
    const row = log.append(5, { ...BARE, act: [], vague: [], says: {}, fields: {} });
    expect(log.at(row)).toEqual({ seq: 0, t: 5, ...BARE });
    expect('act' in log.at(row)).toBe(false);
  });

  it('tells no from not applicable', () => {
    const log = new EventLog();
    log.append(0, { ...BARE, visibleToCustomer: false, amount: 0, level: 0 });
    expect(log.at(0)).toMatchObject({ visibleToCustomer: false, amount: 0, level: 0 });
  });

  it('keeps what was written when the writer goes on with its own tables', () => {
    const log = new EventLog();
    const says: Record<string, string> = { area: 'Mill Rise' };
    const act = ['inform'];
    log.append(0, { ...BARE, says, act });
    says.area = 'Quay';
    says.more = 'later';
    act.push('promise');
    expect(log.at(0)).toMatchObject({ says: { area: 'Mill Rise' }, act: ['inform'] });
  });

  it('refuses columns that the spec does not know, and positions that it gives itself', () => {
    const log = new EventLog();
    const with_ = (name: string) => ({ ...BARE, [name]: 3 }) as EventDraft;
    expect(() => log.append(0, with_('mood'))).toThrow('no such event column: mood');
    expect(() => log.append(0, with_('seq'))).toThrow('no such event column');
    expect(() => log.append(0, with_('t'))).toThrow('no such event column');
    expect(log.length).toBe(0);
    log.append(3, BARE);
    expect(log.at(0)).toEqual({ seq: 0, t: 3, ...BARE });
  });

  it('knows the order of the columns only from the spec', () => {
    const log = new EventLog();
    log.append(0, { text: 'x', ...BARE, says: { a: '1' }, journeyId: 'J1' } as EventDraft);
    const names: readonly string[] = Object.keys(log.at(0));
    const inSpec = Object.keys(EVENT_COLUMNS).filter((name): name is EventColumn => names.includes(name));
    expect(names).toEqual(inSpec);
  });
});
