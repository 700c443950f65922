/** Which lines of a long list are drawn: those in sight and a few around them. */

/** Height of every line in px; the style sheet has the same. */
export const LINE = 28;
/** Lines drawn above and below those in sight, so that one step never shows an empty place. */
const AROUND = 8;

export interface Drawn {
  from: number;
  until: number;
}

export function drawnLines(lines: number, scrolled: number, height: number): Drawn {
  const first = Math.floor(scrolled / LINE);
  const from = Math.max(0, Math.min(first, lines) - AROUND);
  return { from, until: Math.min(lines, first + Math.ceil(height / LINE) + AROUND) };
}

/** Where to scroll so that a line is wholly in sight below the heading; as it is where it is in sight already. */
export function scrolledTo(line: number, scrolled: number, height: number): number {
  const above = line * LINE;
  if (above < scrolled) return above;
  return Math.max(scrolled, above + LINE - Math.max(LINE, height));
}
