/** UUIDs made from names (version 5 of RFC 4122): the same name gives the same one, on every machine. */

/** Names of Baton; drawn once. */
const NAMESPACE = '6f2d1c7a-0b8e-4c55-9a3f-52e1d7b4c906';

export function uuidOf(name: string): string {
  const hash = sha1([...bytesOfHex(NAMESPACE.replaceAll('-', '')), ...bytesOf(name)]).slice(0, 16);
  const marked = hash.map((byte, i) => {
    if (i === 6) return (byte & 0x0f) | 0x50;
    return i === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const bytesOfHex = (hex: string): number[] =>
  (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

/** In UTF-8; ids of runs hold no halves of characters. */
const bytesOf = (text: string): number[] =>
  (encodeURIComponent(text).match(/%..|./g) ?? []).map((part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );

/** FIPS 180-4; for names, not for secrets. */
export function sha1(message: readonly number[]): number[] {
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const padded = pad(message);
  for (let at = 0; at < padded.length; at += 64) state = block(state, padded.slice(at, at + 64));
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

/** With a one, zeros and its length in bits, to whole blocks. */
function pad(message: readonly number[]): number[] {
  const bits = message.length * 8;
  const zeros = new Array<number>((119 - (message.length % 64)) % 64).fill(0);
  const length = [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255];
  return [...message, 0x80, ...zeros, 0, 0, 0, 0, ...length];
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

function block(state: readonly number[], bytes: readonly number[]): number[] {
  const words: number[] = [];
  for (let i = 0; i < 80; i += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(i * 4, i * 4 + 4);
    const mixed = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0);
    words.push(i < 16 ? (a << 24) | (b << 16) | (c << 8) | d : turn(mixed, 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let i = 0; i < 80; i += 1) {
    const [f, k] = roundOf(i, b, c, d);
    const next = (turn(a, 5) + f + e + k + (words[i] ?? 0)) | 0;
    [a, b, c, d, e] = [next, a, turn(b, 30), c, d];
  }
  return [a, b, c, d, e].map((word, i) => (word + (state[i] ?? 0)) | 0);
}

function roundOf(i: number, b: number, c: number, d: number): [number, number] {
  if (i < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (i < 40) return [b ^ c ^ d, 0x6ed9eba1];
  return i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
}
