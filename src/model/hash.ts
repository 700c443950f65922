/** FNV-1a, 64 bit, over UTF-8: two 32-bit lanes of plain numbers, the same in every engine. */

/** A hash in the making; `pending` keeps the first half of a character cut by the end of a piece. */
export interface HashState {
  high: number;
  low: number;
  pending: number;
}

const PRIME_LOW = 0x1b3;
const TWO_32 = 2 ** 32;

/** A fresh hash; feed it pieces of text in order. */
export function startHash(): HashState {
  return { high: 0xcbf29ce4, low: 0x84222325, pending: 0 };
}

function addByte(state: HashState, byte: number): void {
  const low = (state.low ^ byte) >>> 0;
  const product = low * PRIME_LOW;
  // The prime is 2^40 + 0x1b3: the first summand moves the low lane by eight bits into the high one.
  state.high = (state.high * PRIME_LOW + Math.floor(product / TWO_32) + low * 256) % TWO_32;
  state.low = product % TWO_32;
}

function addPoint(state: HashState, point: number): void {
  if (point < 0x80) {
    addByte(state, point);
    return;
  }
  if (point < 0x800) {
    addByte(state, 0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      addByte(state, 0xe0 | (point >> 12));
    } else {
      addByte(state, 0xf0 | (point >> 18));
      addByte(state, 0x80 | ((point >> 12) & 0x3f));
    }
    addByte(state, 0x80 | ((point >> 6) & 0x3f));
  }
  addByte(state, 0x80 | (point & 0x3f));
}

/** Adds a piece of text; how the text is cut into pieces does not matter. */
export function feedHash(state: HashState, text: string): void {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (state.pending > 0) {
      const first = state.pending;
      state.pending = 0;
      if (unit >= 0xdc00 && unit < 0xe000) {
        addPoint(state, (first - 0xd800) * 0x400 + (unit - 0xdc00) + 0x10000);
        continue;
      }
      addPoint(state, first);
    }
    if (unit >= 0xd800 && unit < 0xdc00) state.pending = unit;
    else addPoint(state, unit);
  }
}

const lane = (value: number): string => value.toString(16).padStart(8, '0');

/** The hash so far as sixteen hex digits; the state may be fed on afterwards. */
export function hashHex(state: HashState): string {
  const end = { ...state };
  if (end.pending > 0) addPoint(end, end.pending);
  return lane(end.high) + lane(end.low);
}

/** The hash of one text as sixteen hex digits. */
export function hashText(text: string): string {
  const state = startHash();
  feedHash(state, text);
  return hashHex(state);
}
