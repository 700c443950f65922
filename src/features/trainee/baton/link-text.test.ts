import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBaton } from '../../../exercise/baton/index.ts';
import type { Baton } from '../../../model/baton.ts';
import { canonicalJson } from '../../../model/canonical-json.ts';
import { hashText } from '../../../model/hash.ts';
import type { Session } from '../../../model/session.ts';
import { batonLinkText } from '../text/baton-link.ts';
import { linkTextOf, readLinkText } from './link-text.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const desk = fc.constantFrom('contactCentre.1', 'soc.1', 'noc.night', 'a desk of "its own"', '');
const t = fc.integer({ min: -5, max: 900_000_000 });
const level = fc.integer({ min: 1, max: 3 });
const maybe = <T extends object>(part: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
  fc.oneof(part, fc.constant({}));

const move = fc.oneof(
  fc.record({ move: fc.constant('say' as const), text }),
  fc.record({ move: fc.constant('hold' as const), on: fc.boolean() }),
  fc.record({
    move: fc.constant('sendHandover' as const),
    contract: fc.constant('H5'),
    to: fc.constant('soc'),
    channel: fc.constant('form'),
    text,
    attach: fc.array(fc.constantFrom('f1', 'f2')),
    about: fc.constant('J1'),
  }),
  fc.record({
    move: fc.constant('openRecord' as const),
    type: fc.constant('ticket'),
    fields: fc.dictionary(fc.constantFrom('a', 'b'), text),
  }),
);
const input = fc.oneof(
  fc.record({ input: fc.constant('move' as const), t, desk, move }),
  fc.record({ input: fc.constant('hint' as const), t, desk, level }),
  fc.record({ input: fc.constant('confidence' as const), t, desk, sure: fc.boolean() }),
  fc.record({
    input: fc.constant('customer' as const),
    t,
    desk: fc.constant('customer' as const),
    deed: fc.record({ deed: fc.constant('say' as const), text }),
  }),
);
const contests = fc.array(
  fc.record({
    id: text,
    desk,
    t,
    text,
    from: fc.nat(9),
    to: fc.nat(9),
    claim: fc.record({ kind: fc.constant('fact' as const), fact: text, value: text }),
    state: fc.constantFrom('open' as const, 'accepted' as const, 'declined' as const),
  }),
  { maxLength: 2 },
);
const inputs = fc.array(input, { maxLength: 6 });
const recorded = fc.array(
  fc
    .tuple(fc.record({ desk, rung: level, inputs }), maybe(fc.record({ contests })))
    .map(([one, more]) => ({ ...one, ...more })),
  { maxLength: 2 },
);
const session: fc.Arbitrary<Session> = fc
  .tuple(
    fc.record({
      format: fc.constant(1 as const),
      scenario: text,
      scenarioHash: text,
      chainHash: text,
      engineVersion: text,
      seed: fc.integer(),
      seats: fc.array(desk, { minLength: 1, maxLength: 3 }),
      mode: fc.constant('practise' as const),
      rung: level,
      inputs,
      reachedAt: t,
    }),
    maybe(fc.record({ recorded })),
    maybe(fc.record({ contests })),
    maybe(fc.record({ logHash: text })),
  )
  .map((parts) => Object.assign({}, ...parts));
const turns = fc.array(
  fc.record({
    name: fc.string({ maxLength: 40 }),
    run: fc.string({ maxLength: 40 }),
    desks: fc.array(desk, { minLength: 1, maxLength: 3 }),
    until: t,
  }),
  { minLength: 1, maxLength: 3 },
);
const baton: fc.Arbitrary<Baton> = fc.record({ session, turns });

const SMALL: Baton = {
  session: {
    format: 1,
    scenario: 'f1',
    scenarioHash: 'a',
    chainHash: 'b',
    engineVersion: '2',
    seed: 1,
    seats: ['soc.1'],
    mode: 'practise',
    rung: 1,
    inputs: [{ input: 'move', t: 5, desk: 'soc.1', move: { move: 'say', text: 'Hello there.' } }],
    reachedAt: 9,
  },
  turns: [{ name: 'Ana', run: 'r1', desks: ['soc.1'], until: 9 }],
};

/** A link with a right checksum around whatever it holds. */
async function linkAround(data: string): Promise<string> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  return `1.${hashText(`1.${packed}`).slice(0, 10)}.${packed}`;
}

const whyOf = async (fragment: string): Promise<string | undefined> => {
  const read = await readLinkText(fragment);
  return read.ok ? undefined : read.why;
};

describe('the text of a link', () => {
  it('gives back every run byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(baton, async (any) => {
        const link = await linkTextOf(any);
        expect(link).toMatch(/^[\w.-]+$/);
        const read = await readLinkText(`#${link}`);
        expect(read.ok && canonicalJson(read.baton)).toBe(canonicalJson(any));
      }),
      { numRuns: 150 },
    );
  });

  it('refuses a link that was cut or changed anywhere, with a sentence', async () => {
    const link = await linkTextOf(SMALL);
    const other = (c: string): string => (c === 'A' ? 'B' : 'A');
    for (let at = 0; at < link.length; at += 1) {
      expect(await whyOf(link.slice(0, at))).toMatch(/^[A-Z].*\.$/s);
      expect(await whyOf(link.slice(0, at) + other(link[at] ?? '') + link.slice(at + 1))).toMatch(
        /^[A-Z].*\.$/s,
      );
    }
    expect(await whyOf(link.slice(0, -3))).toBe(batonLinkText.damaged);
  });

  it('never fails on whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), async (any) => {
        expect(await whyOf(any)).toMatch(/\.$/);
        expect(await whyOf(await linkAround(any))).toBe(batonLinkText.noRun);
      }),
      { numRuns: 100 },
    );
  });

  it('names both forms where it is one of another version', async () => {
    const link = await linkTextOf(SMALL);
    expect(await whyOf(`2${link.slice(1)}`)).toBe(batonLinkText.otherForm('2', '1'));
  });

  it('stops where little text grows beyond all measure', async () => {
    const bomb = await linkAround('['.repeat(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await whyOf(bomb)).toMatch(/\.$/);
    const smaller = await linkAround('0'.repeat(5_000_000));
    expect(smaller.length).toBeLessThan(10_000);
    expect(await whyOf(smaller)).toBe(batonLinkText.noRun);
  });

  it('refuses what is well packed and no run of practice', async () => {
    const good = packBaton(SMALL);
    const broken: unknown[] = [
      [],
      {},
      null,
      good.slice(0, -1),
      [...good, 1],
      good.with(3, 'seed'),
      good.with(5, [7]),
      good.with(7, [[0, 0, 'launchMissiles', {}]]),
      good.with(7, [[0, 0, 'say', { text: 'x', mine: true }]]),
      good.with(7, [[0, 9, 'say', { text: 'x' }]]),
      good.with(0, 99),
      good.with(12, []),
      good.with(12, [['Ana', 'r', [4], 0]]),
    ];
    for (const data of broken)
      expect(await whyOf(await linkAround(JSON.stringify(data)))).toBe(batonLinkText.noRun);
    expect(await whyOf(await linkAround(JSON.stringify(good)))).toBeUndefined();
  });
});
