/** Bytes to text by hand: the pure rooms have no TextDecoder, and a wrong byte must be told with its place. */

export type Decoded = { text: string } | { badAt: number; before: string };

const CHUNK = 4096;

/** Length of the sequence a first byte announces; 0 when no sequence begins with it. */
const lengthOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;

const FIRST_BITS = [0, 0x7f, 0x1f, 0x0f, 0x07];
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

/** The text, or the offset of the first byte that is no UTF-8 with the text before it. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  let text = '';
  let units: number[] = [];
  const flush = (): void => {
    text += String.fromCharCode(...units);
    units = [];
  };
  for (let at = 0; at < bytes.length; ) {
    const point = pointAt(bytes, at);
    if (point === undefined) {
      flush();
      return { badAt: at, before: text };
    }
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    at += lengthOf(bytes[at] ?? 0);
    if (units.length >= CHUNK) flush();
  }
  flush();
  return { text };
}

function pointAt(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at] ?? 0;
  const length = lengthOf(first);
  if (length < 2) return length === 1 ? first : undefined;
  let point = first & (FIRST_BITS[length] ?? 0);
  for (let index = 1; index < length; index++) {
    const next = bytes[at + index];
    if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (next & 0x3f);
  }
  const surrogate = point >= 0xd800 && point < 0xe000;
  return surrogate || point < (SMALLEST[length] ?? 0) || point > 0x10ffff ? undefined : point;
}
