/** Hash and canonical JSON: known values, and independence of cuts and key order. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { feedHash, hashHex, hashText, startHash } from './hash.ts';

test('gives the published values of FNV-1a 64', () => {
  expect(hashText('')).toBe('cbf29ce484222325');
  expect(hashText('a')).toBe('af63dc4c8601ec8c');
  expect(hashText('foobar')).toBe('85944171f73967e8');
});

test('hashes the UTF-8 bytes as 64-bit arithmetic does', () => {
  const slow = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
  };
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => hashText(text) === slow(text)));
});

test('does not depend on how the text is cut into pieces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, cut) => {
      const state = startHash();
      feedHash(state, text.slice(0, cut % (text.length + 1)));
      feedHash(state, text.slice(cut % (text.length + 1)));
      return hashHex(state) === hashText(text);
    }),
  );
});

test('writes the same text whatever the order of the keys, and JSON can read it', () => {
  expect(canonicalJson({ b: [1, undefined, { d: Number.NaN, c: 'x' }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[1,null,{"c":"x","d":null}]}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
