/** Where somebody stands, by units or by what can go wrong: what was shown last, what is due, which slips are open. */
import { type Evidence, isSlip, pairKey } from './evidence.ts';
import type { Spaced } from './spacing.ts';

export interface ProgressRow {
  key: string;
  /** The newest piece of the row. */
  last: Evidence;
  /** Wall time at which the first thing of it is due. */
  due: number;
  /** Things whose newest piece is a slip. */
  slips: number;
  /** The piece to go on from: the newest open slip, else what is due first. */
  lead: Evidence;
}

export const byPair = ({ item }: Spaced): string => pairKey(item);

export const bySkill = ({ item }: Spaced): string => `${item.contract} ${item.code}`;

/** Open slips first, the newest before the others; then by when they are due. */
export function progressOf(spaced: Iterable<Spaced>, keyOf: (one: Spaced) => string): ProgressRow[] {
  const rows = new Map<string, ProgressRow & { leadDue: number }>();
  for (const each of spaced) {
    const key = keyOf(each);
    const row = rows.get(key);
    const slips = isSlip(each.last) ? 1 : 0;
    if (!row) {
      rows.set(key, { key, last: each.last, due: each.due, slips, lead: each.last, leadDue: each.due });
      continue;
    }
    if (leads(each, row)) {
      row.lead = each.last;
      row.leadDue = each.due;
    }
    if (each.last.at > row.last.at) row.last = each.last;
    row.due = Math.min(row.due, each.due);
    row.slips += slips;
  }
  return [...rows.values()]
    .sort((a, b) => firstIsSlip(a, b) || (a.slips > 0 ? b.lead.at - a.lead.at : a.due - b.due))
    .map(({ leadDue: _, ...row }) => row);
}

const firstIsSlip = (a: ProgressRow, b: ProgressRow): number => Number(b.slips > 0) - Number(a.slips > 0);

function leads({ last, due }: Spaced, { lead, leadDue }: ProgressRow & { leadDue: number }): boolean {
  if (isSlip(last) !== isSlip(lead)) return isSlip(last);
  return isSlip(last) ? last.at > lead.at : due < leadDue;
}

/** Drills and runs by week, oldest first; `weekOf` gives the number of the person's own calendar week. */
export interface WeekCount {
  week: number;
  drills: number;
  runs: number;
}

export function weeksOf(
  evidence: readonly Evidence[],
  now: number,
  weekOf: (at: number) => number,
  shown: number,
): WeekCount[] {
  const last = weekOf(now);
  const weeks = Array.from({ length: shown }, (_, i) => ({
    week: last - shown + 1 + i,
    drills: 0,
    runs: new Set<string>(),
  }));
  const from = weeks[0]?.week ?? last;
  for (const { at, by } of evidence) {
    const week = weeks[weekOf(at) - from];
    if (week && by.kind === 'drill') week.drills += 1;
    else week?.runs.add(by.id);
  }
  return weeks.map(({ week, drills, runs }) => ({ week, drills, runs: runs.size }));
}
