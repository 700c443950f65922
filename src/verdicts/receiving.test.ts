import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeLog, fakeSeat } from './fake-log.ts';
import { readerOf } from './log-reader.ts';
import { receivingOf } from './receiving.ts';

const orderDesk = fakeSeat('orderDesk.1');
const judge = (...events: FakeEvent[]) => receivingOf(readerOf(fakeLog(events)), [orderDesk]);

/** An order that comes to the seat; the fields are how its facts are. */
const order = (fields: Record<string, string>, rest: Partial<FakeEvent> = {}): FakeEvent => ({
  at: '09:00',
  kind: 'handoverOffered',
  by: 'salesDesk.1',
  targetUnit: 'orderDesk',
  targetDesk: 'orderDesk.1',
  handoverId: 'h1',
  contract: 'H1',
  fields,
  ...rest,
});
const back: FakeEvent = {
  at: '09:05',
  kind: 'handoverReturned',
  by: 'orderDesk.1',
  handoverId: 'h1',
  targetUnit: 'salesDesk',
};
const asks = (factId: string): FakeEvent => ({
  at: '09:04',
  kind: 'questionAsked',
  by: 'orderDesk.1',
  targetUnit: 'salesDesk',
  factId,
});

describe('what a seat is handed', () => {
  it('faulty: sent back or asked about is a hit, taken is none', () => {
    const blind = order({ unitNumber: 'missing', serviceAddress: 'present' });
    expect(judge(blind, back)).toMatchObject({ planted: 1, hits: 1, sound: 0 });
    expect(judge(blind, asks('unitNumber'))).toMatchObject({ planted: 1, hits: 1 });
    expect(judge(blind, asks('serviceAddress')).each).toMatchObject([
      { reception: 'slipped', missing: ['unitNumber'], by: [] },
    ]);
  });

  it('a question about another matter asks nothing of this one', () => {
    const blind = order({ unitNumber: 'missing' }, { journey: 'J1' });
    const elsewhere = { ...asks('unitNumber'), journey: 'J2' };
    expect(judge(blind, elsewhere)).toMatchObject({ planted: 1, hits: 0 });
    expect(judge(blind, { ...elsewhere, journey: 'J1' })).toMatchObject({ planted: 1, hits: 1 });
  });

  it('wrong and stale are faults as well as missing', () => {
    expect(judge(order({ unitNumber: 'wrong' }), back).each[0]).toMatchObject({ wrong: ['unitNumber'] });
    expect(judge(order({ unitNumber: 'stale' })).each[0]?.reception).toBe('slipped');
  });

  it('whole: sent back is a false alarm, a question is none', () => {
    expect(judge(order({ unitNumber: 'present' }), back)).toMatchObject({ sound: 1, falseAlarms: 1 });
    expect(judge(order({ unitNumber: 'present' }), asks('unitNumber'))).toMatchObject({
      sound: 1,
      falseAlarms: 0,
    });
  });

  it('what came to another desk is not counted', () => {
    expect(judge(order({ unitNumber: 'missing' }, { targetUnit: 'noc', targetDesk: 'noc.1' }))).toMatchObject(
      {
        planted: 0,
        each: [],
      },
    );
  });
});

describe('what is heard otherwise than it was said', () => {
  const said = { says: { unitNumber: '15' } };
  const heard = (value: string, at: string, kind = 'factLearned', by = 'orderDesk.1'): FakeEvent => ({
    at,
    kind,
    by,
    handoverId: 'h1',
    factId: 'unitNumber',
    says: { unitNumber: value },
  });

  it('is caught when the right value comes to the receiver', () => {
    const offer = order({ unitNumber: 'present' }, said);
    expect(judge(offer, heard('15', '09:01')).mismatches).toEqual([]);
    expect(judge(offer, heard('50', '09:01')).mismatches).toMatchObject([
      { fact: 'unitNumber', said: '15', heard: '50', caught: false },
    ]);
    const readBack = heard('50', '09:01', 'readBack');
    expect(judge(offer, readBack, heard('15', '09:02')).mismatches).toMatchObject([{ caught: true }]);
  });

  it('is caught when the receiver says it right the next time, and not when it passes it on', () => {
    const offer = order({ unitNumber: 'present' }, said);
    const says = (value: string): FakeEvent => ({
      at: '09:10',
      kind: 'said',
      by: 'orderDesk.1',
      says: { unitNumber: value },
    });
    expect(judge(offer, heard('50', '09:01'), says('15')).mismatches).toMatchObject([{ caught: true }]);
    expect(judge(offer, heard('50', '09:01'), says('50'), says('15')).mismatches).toMatchObject([
      { caught: false },
    ]);
  });

  it('is none when the sender has said another value since', () => {
    const offer = order({ unitNumber: 'present' }, said);
    const word: FakeEvent = { ...offer, at: '09:30', kind: 'messageSent', says: { unitNumber: '50' } };
    expect(judge(offer, heard('15', '09:01'), word, heard('50', '09:31')).mismatches).toEqual([]);
  });

  it('by somebody else counts only when it is said back to the seat', () => {
    const offer = order(
      { unitNumber: 'present' },
      { ...said, by: 'orderDesk.1', targetUnit: 'dispatch', targetDesk: 'dispatch.1' },
    );
    expect(judge(offer, heard('50', '09:01', 'factLearned', 'dispatch.1')).mismatches).toEqual([]);
    expect(judge(offer, heard('50', '09:01', 'readBack', 'dispatch.1')).mismatches).toHaveLength(1);
  });
});
