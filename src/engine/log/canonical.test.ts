/** What is hashed and what people read of an event: stable under key order and under how it is fed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../model/event-columns.ts';
import { canonicalLine, hashLog, readableLine } from './canonical.ts';
import { StreamingHash } from './streaming-hash.ts';

const EVENT: LogEvent = {
  seq: 3,
  t: 86_400_000 + 8 * 3_600_000,
  kind: 'handoverOffered',
  actorUnit: 'contactCentre',
  deskId: 'contactCentre.1',
  origin: 'human',
  journeyId: 'J1',
  contract: 'H10',
  dueAt: 86_400_000 + 8 * 3_600_000 + 600_000,
  act: ['inform', 'promise'],
  says: { windowStart: '08:11', area: 'Mill Rise' },
  fields: { windowStart: 'present', area: 'wrong' },
  visibleToCustomer: false,
  text: 'Three calls "at once"',
};

/** The same object with its keys in the opposite order, also inside. */
function reversed(event: LogEvent): LogEvent {
  const turn = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([k, v]) => [k, turn(v)]),
        )
      : value;
  return turn(event) as LogEvent;
}

describe('the canonical line', () => {
  it('does not depend on the order of keys, in the event or in its side tables', () => {
    expect(canonicalLine(reversed(EVENT))).toBe(canonicalLine(EVENT));
  });

  it('is JSON that reads back as the event', () => {
    expect(JSON.parse(canonicalLine(EVENT))).toEqual(EVENT);
  });

  it('keeps the order of sets, which are lists of words in their own order', () => {
    expect(canonicalLine({ ...EVENT, act: ['promise', 'inform'] })).not.toBe(canonicalLine(EVENT));
  });

  it('leaves out what is undefined', () => {
    expect(canonicalLine({ ...EVENT, channel: undefined } as unknown as LogEvent)).toBe(canonicalLine(EVENT));
  });
});

describe('the hash of a log', () => {
  it('is the same for any split of the text into pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat()), (text, cuts) => {
        const whole = new StreamingHash();
        whole.add(text);
        const pieces = new StreamingHash();
        const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        let from = 0;
        for (const cut of [...at, text.length]) {
          pieces.add(text.slice(from, cut));
          from = cut;
        }
        expect(pieces.hex()).toBe(whole.hex());
      }),
    );
  });

  it('changes with every single change of an event', () => {
    const hash = hashLog([EVENT]);
    for (const change of [
      { t: EVENT.t + 1 },
      { text: 'Three calls "at once".' },
      { says: { windowStart: '08:11', area: 'mill Rise' } },
      { visibleToCustomer: true },
      { journeyId: 'J2' },
    ])
      expect(hashLog([{ ...EVENT, ...change }])).not.toBe(hash);
    expect(hashLog([EVENT, EVENT])).not.toBe(hash);
    expect(hashLog([])).not.toBe(hash);
  });

  it('has sixteen hexadecimal digits and keeps its value over versions of the engine', () => {
    expect(hashLog([])).toMatch(/^[0-9a-f]{16}$/);
    expect(hashLog([EVENT])).toMatchInlineSnapshot(`"69c9278c414f2e72"`);
  });
});

describe('the readable line', () => {
  it('says when, what and who, then the other columns in spec order, then the words', () => {
    expect(readableLine(EVENT)).toBe(
      'D2 08:00:00  handoverOffered  contactCentre.1 (human)  journeyId=J1 contract=H10 dueAt=D2_08:10:00 ' +
        'act=inform+promise fields={area: wrong, windowStart: present} says={area: Mill Rise, windowStart: 08:11} ' +
        'visibleToCustomer=false "Three calls \\"at once\\""',
    );
  });

  it('names the unit where no desk acted, and ends without blanks', () => {
    expect(readableLine({ seq: 0, t: 0, kind: 'shiftEnded', actorUnit: 'noc', origin: 'machine' })).toBe(
      'D1 00:00:00  shiftEnded  noc (machine)',
    );
  });
});
