/**
 * Two rooms, one morning: what each room came to know, when one told the other, and how long each held one half of
 * the truth while nobody had put the halves together.
 */

import { causeSide } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { matches } from '../../model/pattern.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { type Arrival, arrivalsOf, otherSide, type Side } from './room-arrivals.ts';
import { atTime, clockIn, counted, deskWords, factWords, minuteOf } from './wording/speaking.ts';

export interface RoomEntry {
  t: Ms;
  seq: number;
  side: Side;
  /** "similar reports: 3". */
  words: string;
  who: string;
  /** Own half of the truth, the half of the other room, or neither. */
  half: 'own' | 'other' | 'neither';
}

export interface Crossing {
  t: Ms;
  seq: number;
  from: Side;
  words: string;
}

export interface TwoRooms {
  names: readonly [string, string];
  /** Both rooms' entries and what went between them, in order of time. */
  rows: readonly (({ what: 'knows' } & RoomEntry) | ({ what: 'crosses' } & Crossing))[];
  /** When each room had its half. */
  heldFrom: readonly [Ms | undefined, Ms | undefined];
  /** From when on each room held one half; undefined while one of them never had its own. */
  apartFrom: Ms | undefined;
  /** When one room had both. */
  joinedAt: Ms | undefined;
  /** Minutes in which each room held one half. */
  minutesApart: number;
  sentence: string;
}

/** The picture of both rooms; undefined where the story names no two. */
export function twoRoomsOf(run: ExerciseRun): TwoRooms | undefined {
  const [left, right] = run.scenario.debrief.rooms ?? [];
  if (!left || !right) return undefined;
  const rooms = [left, right] as const;
  const events = run.world.log.events();
  const sideOf = (unit: string | undefined): Side | undefined => {
    const side = rooms.findIndex(({ units }) => unit !== undefined && units.includes(unit));
    return side === 0 || side === 1 ? side : undefined;
  };
  const arrivals = arrivalsOf(run, rooms, sideOf);
  const learned = firstLearned(events, sideOf);
  const knows = learned.map(({ event, side, fact }): RoomEntry => {
    const { label, value } = factWords(run, fact, event.says?.[fact], event.journeyId, event.incidentId);
    const half = rooms[side].half.includes(fact)
      ? 'own'
      : rooms[otherSide(side) ?? side].half.includes(fact) && arrivals[side].some((a) => a.t === event.t)
        ? 'other'
        : 'neither';
    return {
      t: event.t,
      seq: event.seq,
      side,
      words: value === '' ? label : `${label}: ${value}`,
      who: deskWords(run, event.deskId, event.actorUnit),
      half,
    };
  });
  const heldFrom = [0, 1].map((side) => {
    const { from } = rooms[side === 0 ? 0 : 1];
    const seen = from && events.find((event) => matches(from, event, causeSide))?.t;
    return seen ?? knows.find((entry) => entry.side === side && entry.half === 'own')?.t;
  });
  const joinedAt = joinedIn(arrivals, heldFrom);
  const crossings = crossingsOf(run, events, sideOf, arrivals);
  const rows = [
    ...knows.filter(({ half }) => half !== 'neither').map((entry) => ({ what: 'knows' as const, ...entry })),
    ...crossings.map((crossing) => ({ what: 'crosses' as const, ...crossing })),
  ].sort((a, b) => a.t - b.t || a.seq - b.seq);
  const [a, b] = heldFrom;
  const from = a === undefined || b === undefined ? undefined : Math.max(a, b);
  const apart = from === undefined ? 0 : Math.max(0, (joinedAt ?? run.now) - from);
  const minutesApart =
    from === undefined || apart === 0 ? 0 : (minuteOf(from + apart) - minuteOf(from)) / MINUTE;
  return {
    names: [left.name, right.name],
    rows,
    heldFrom: [a, b],
    apartFrom: from,
    joinedAt,
    minutesApart,
    sentence: sentenceOf(run, from, joinedAt, minutesApart),
  };
}

/** The first moment at which a room holds its own half and something of the other's has come to it. */
function joinedIn(
  arrivals: readonly [readonly Arrival[], readonly Arrival[]],
  heldFrom: readonly (Ms | undefined)[],
): Ms | undefined {
  const times = ([0, 1] as const).flatMap((side) => {
    const own = heldFrom[side];
    const heard = arrivals[side].map(({ t }) => t);
    return own === undefined || heard.length === 0 ? [] : [Math.max(own, Math.min(...heard))];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The first time a room learned each value of a fact. */
function firstLearned(
  events: readonly LogEvent[],
  sideOf: (unit: string | undefined) => Side | undefined,
): { event: LogEvent; side: Side; fact: string }[] {
  const known = new Set<string>();
  return events.flatMap((event) => {
    const side = sideOf(event.actorUnit);
    const fact = event.factId;
    if (event.kind !== 'factLearned' || side === undefined || fact === undefined) return [];
    const key = `${side} ${fact} ${event.says?.[fact]}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ event, side, fact }];
  });
}

/** Words that went from one room to the other: a handover and its message are one. */
function crossingsOf(
  run: ExerciseRun,
  events: readonly LogEvent[],
  sideOf: (unit: string | undefined) => Side | undefined,
  arrivals: readonly [readonly Arrival[], readonly Arrival[]],
): Crossing[] {
  const relayed = new Map(
    ([0, 1] as const).flatMap((to) => arrivals[to].map(({ seq }) => [seq, to] as const)),
  );
  const offered = new Set<string>();
  return events.flatMap((event) => {
    if (event.kind !== 'handoverOffered' && event.kind !== 'messageSent') return [];
    const to = sideOf(event.targetUnit);
    const from = sideOf(event.actorUnit) ?? (relayed.get(event.seq) === to ? otherSide(to) : undefined);
    if (from === undefined || to === undefined || from === to || !event.text) return [];
    const key = `${event.t} ${event.text}`;
    if (offered.has(key)) return [];
    offered.add(key);
    return [{ t: event.t, seq: event.seq, from, words: `${deskWords(run, event.deskId)}: "${event.text}"` }];
  });
}

function sentenceOf(
  run: ExerciseRun,
  from: Ms | undefined,
  joinedAt: Ms | undefined,
  minutes: number,
): string {
  const clock = (t: Ms): string => clockIn(run, t);
  if (from === undefined) return 'One of the rooms never had its half.';
  if (joinedAt === undefined)
    return `From ${clock(from)} each room held one half, and nobody put them together by ${clock(run.now)}.`;
  if (minutes === 0) return `The halves met ${atTime(run, joinedAt)}, as soon as both were there.`;
  return `From ${clock(from)} to ${clock(joinedAt)} each room held one half: ${counted(minutes, 'minute')}.`;
}
