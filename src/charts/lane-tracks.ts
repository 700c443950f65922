/** Parallel tracks: things that overlap along a line get different tracks, in the order in which they come. */

export interface Span {
  key: string;
  from: number;
  to: number;
}

export interface Tracks {
  of: ReadonlyMap<string, number>;
  count: number;
}

const apart = (a: Span, b: Span): boolean => a.to < b.from || b.to < a.from;

/** One span per key: the hull of all that were given for it. */
function hulls(spans: readonly Span[]): Span[] {
  const byKey = new Map<string, Span>();
  for (const { key, from, to } of spans) {
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    const old = byKey.get(key);
    byKey.set(key, { key, from: Math.min(low, old?.from ?? low), to: Math.max(high, old?.to ?? high) });
  }
  return [...byKey.values()];
}

/** First track in which nothing overlaps. */
export function assignTracks(spans: readonly Span[]): Tracks {
  const tracks: Span[][] = [];
  const of = new Map<string, number>();
  for (const span of hulls(spans)) {
    let at = tracks.findIndex((track) => track.every((other) => apart(other, span)));
    if (at < 0) at = tracks.push([]) - 1;
    tracks[at]?.push(span);
    of.set(span.key, at);
  }
  return { of, count: tracks.length };
}
