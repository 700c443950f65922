/** Counter-based chance: a draw depends only on seed, case, purpose and an ordinal that already exists. */

const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;

function mix(h: number): number {
  let x = h | 0;
  x ^= x >>> 16;
  x = Math.imul(x, MIX_A);
  x ^= x >>> 13;
  x = Math.imul(x, MIX_B);
  x ^= x >>> 16;
  return x;
}

/** 32-bit key of a text, for journeys and purposes; compute once and keep. */
export function keyOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A 31-bit draw. `n` must be structural (visit number, handover number), never a running counter. */
export function draw(seed: number, caseKey: number, purposeKey: number, n: number): number {
  let h = mix(seed ^ 0x9e3779b9);
  h = mix(h ^ caseKey);
  h = mix(h ^ Math.imul(purposeKey, 0x27d4eb2f));
  h = mix(h + Math.imul(n + 1, 0x165667b1));
  return h >>> 1;
}

/** The same draws where many of one purpose are wanted: what they share is computed once. */
export function drawsOf(seed: number, caseKey: number, purposeKey: number): (n: number) => number {
  const shared = mix(mix(mix(seed ^ 0x9e3779b9) ^ caseKey) ^ Math.imul(purposeKey, 0x27d4eb2f));
  return (n) => mix(shared + Math.imul(n + 1, 0x165667b1)) >>> 1;
}

/** True with probability `share` (0 to 1). */
export function happens(drawn: number, share: number): boolean {
  return drawn < Math.floor(share * 0x80000000);
}

/** Index below `count`, equally likely. */
export function choose(drawn: number, count: number): number {
  return count <= 1 ? 0 : Math.floor((drawn / 0x80000000) * count);
}

/**
 * Standard log-normal shape at 33 equally spaced quantiles, in thousandths of the way from p50 to p90 on a log
 * scale (0 = p50, 1000 = p90). Integers, so that results agree in every browser.
 */
const SHAPE = [
  -1690, -1319, -1119, -974, -856, -755, -665, -584, -508, -437, -369, -304, -241, -179, -119, -59, 0, 59,
  119, 179, 241, 304, 369, 437, 508, 584, 665, 755, 856, 974, 1119, 1319, 1690,
] as const;

/** Powers of two of n/64 for the fraction, in 1/65536; keeps Math.pow out of hashed figures. */
const POW2: readonly number[] = (() => {
  const table: number[] = [];
  let value = 65_536 * 1_048_576;
  for (let i = 0; i < 64; i += 1) {
    table.push(Math.round(value / 1_048_576));
    value = Math.round((value * 1_059_994) / 1_048_576);
  }
  return table;
})();

const HALF_CELL = 0x40000000;

/** Where a draw lies on the shape: between the middles of two cells, so that every percentile is met. */
function positionOf(drawn: number): number {
  const scaled = drawn * SHAPE.length;
  const cell = Math.floor(scaled / 0x80000000);
  const beyondMiddle = scaled - cell * 0x80000000 - HALF_CELL;
  const here = SHAPE[cell] ?? 0;
  const next = SHAPE[beyondMiddle < 0 ? cell - 1 : cell + 1] ?? here;
  return here + Math.round(((next - here) * Math.abs(beyondMiddle)) / 0x80000000);
}

/** Duration in ms with the given median and 90th percentile, by a table lookup on the draw. */
export function durationOf(drawn: number, p50: number, p90: number): number {
  if (p90 <= p50 || p50 <= 0) return Math.max(0, Math.round(p50));
  const position = positionOf(drawn);
  // log2(p90/p50) in 64ths, by counting doublings
  let ratio64 = 0;
  let left = Math.floor((p90 * 65_536) / p50);
  while (left >= 131_072) {
    left = Math.floor(left / 2);
    ratio64 += 64;
  }
  while (ratio64 % 64 < 63 && left > (POW2[(ratio64 % 64) + 1] ?? 0)) ratio64 += 1;
  const exponent = Math.round((ratio64 * position) / 1000);
  const whole = Math.floor(exponent / 64);
  const part = exponent - whole * 64;
  const scaled = (p50 * (POW2[part] ?? 65_536)) / 65_536;
  return Math.max(0, Math.round(whole >= 0 ? scaled * 2 ** whole : scaled / 2 ** -whole));
}
