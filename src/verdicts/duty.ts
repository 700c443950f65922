/** Who is on duty when, from shiftStarted and shiftEnded; desks without such events always are. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { unitOf } from './conventions.ts';
import type { EventIndex } from './log-reader.ts';

export interface Duty {
  /** Every desk that the log or a seat names. */
  readonly desks: readonly string[];
  /** Desks of a unit that the log or a seat names. */
  desksOf(unit: string): readonly string[];
  onDuty(deskOrUnit: string, t: Ms): boolean;
  /** The desk of a unit on duty at t, else the one that held its matters last, else the unit itself. */
  deskAt(unit: string, t: Ms): string;
  /** End of `span` of duty time after `from`; undefined when that much duty never comes. */
  deadline(deskOrUnit: string, from: Ms, span: Ms): Ms | undefined;
  /** Ends of this desk's shifts. */
  shifts(desk: string): readonly Shift[];
}

export interface Shift {
  from: Ms;
  to: Ms;
  endedBy?: LogEvent;
}

const ALWAYS: readonly Shift[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];

/** Reads the duty roster out of a log. `named` are desks known from elsewhere: the seats. */
export function dutyOf(log: EventIndex, named: readonly string[]): Duty {
  const lists = shiftsByDesk(log.of('shiftStarted', 'shiftEnded'));
  const desks = desksByUnit(log, named);
  const shifts = (desk: string): readonly Shift[] => lists.get(desk) ?? ALWAYS;
  const desksOf = (unit: string): readonly string[] => desks.get(unit) ?? [];
  const members = (deskOrUnit: string): readonly string[] => {
    if (lists.has(deskOrUnit)) return [deskOrUnit];
    const own = deskOrUnit.includes('.') ? [] : desksOf(deskOrUnit);
    return own.length > 0 ? own : [deskOrUnit];
  };
  const onDuty = (deskOrUnit: string, t: Ms): boolean =>
    members(deskOrUnit).some((desk) => shifts(desk).some((shift) => shift.from <= t && t < shift.to));
  return {
    desks: [...desks.values()].flat(),
    desksOf,
    onDuty,
    shifts,
    deskAt(unit, t) {
      const own = desksOf(unit);
      const there = own.find((desk) => onDuty(desk, t));
      if (there !== undefined) return there;
      const gone = own
        .map((desk) => ({ desk, end: Math.max(...shifts(desk).map((s) => (s.to <= t ? s.to : -1))) }))
        .sort((a, b) => b.end - a.end);
      return gone[0]?.desk ?? unit;
    },
    deadline(deskOrUnit, from, span) {
      return afterDuty(union(members(deskOrUnit).flatMap((desk) => shifts(desk))), from, span);
    },
  };
}

function shiftsByDesk(events: readonly LogEvent[]): Map<string, Shift[]> {
  const lists = new Map<string, Shift[]>();
  for (const event of events) {
    const desk = event.deskId ?? event.actorUnit;
    const list = lists.get(desk) ?? [];
    lists.set(desk, list);
    const open = list.at(-1);
    if (event.kind === 'shiftStarted') {
      if (!open || open.to <= event.t) list.push({ from: event.t, to: Number.POSITIVE_INFINITY });
    } else if (open && open.to === Number.POSITIVE_INFINITY) {
      open.to = event.t;
      open.endedBy = event;
    } else if (!open) list.push({ from: Number.NEGATIVE_INFINITY, to: event.t, endedBy: event });
  }
  return lists;
}

function desksByUnit(log: EventIndex, named: readonly string[]): Map<string, string[]> {
  const found = new Set(named);
  for (const event of log.all) {
    if (event.deskId !== undefined) found.add(event.deskId);
    if (event.targetDesk !== undefined) found.add(event.targetDesk);
  }
  const desks = new Map<string, string[]>();
  for (const desk of found) {
    const unit = unitOf(desk);
    const list = desks.get(unit);
    if (list) list.push(desk);
    else desks.set(unit, [desk]);
  }
  return desks;
}

function union(shifts: readonly Shift[]): Shift[] {
  const merged: Shift[] = [];
  for (const shift of [...shifts].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1);
    if (last && shift.from <= last.to) last.to = Math.max(last.to, shift.to);
    else merged.push({ from: shift.from, to: shift.to });
  }
  return merged;
}

function afterDuty(shifts: readonly Shift[], from: Ms, span: Ms): Ms | undefined {
  let left = span;
  for (const shift of shifts) {
    if (shift.to <= from) continue;
    const start = Math.max(shift.from, from);
    if (start + left <= shift.to) return start + left;
    left -= shift.to - start;
  }
  return undefined;
}
