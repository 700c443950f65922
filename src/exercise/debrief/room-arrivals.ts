/**
 * When something of one room's half came to the other: in words between the rooms, in words that somebody outside
 * passed on, or read out of what was published or declared. What a room sees on its own screens, or hears from
 * its own customers, has not come across.
 */
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { unitOfDesk } from '../../model/units.ts';
import type { ExerciseRun } from '../run.ts';

export type Side = 0 | 1;

export interface Arrival {
  t: Ms;
  /** The words it came in, or the look-up it was read by. */
  seq: number;
}

interface Room {
  units: readonly string[];
  half: readonly string[];
}

type SideOf = (unit: string | undefined) => Side | undefined;

export function otherSide(side: Side): Side;
export function otherSide(side: Side | undefined): Side | undefined;
export function otherSide(side: Side | undefined): Side | undefined {
  return side === undefined ? undefined : side === 0 ? 1 : 0;
}

/** Arrivals in each room of the other's half, in order. */
export function arrivalsOf(
  run: ExerciseRun,
  rooms: readonly [Room, Room],
  sideOf: SideOf,
): [readonly Arrival[], readonly Arrival[]] {
  const into = (side: Side): Arrival[] => {
    const { half } = rooms[otherSide(side)];
    return [...inWords(run, side, half, sideOf), ...readFrom(run, side, half, sideOf)].sort(
      (a, b) => a.t - b.t,
    );
  };
  return [into(0), into(1)];
}

/** Words carry a half only with what is so of the matter itself: another trouble of one caller is no part of it. */
function carries(run: ExerciseRun, says: LogEvent['says'], half: readonly string[]): boolean {
  return half.some((fact) => {
    const value = says?.[fact];
    if (value === undefined) return false;
    const truths = run.scenario.incidents.flatMap(({ id }) => truthOf(run.world, fact, undefined, id) ?? []);
    return truths.length === 0 || truths.some((truth) => verdictOf(truth, value) !== 'wrong');
  });
}

/** Written or spoken to this room by the other, or by somebody outside who had it from the other. */
function inWords(run: ExerciseRun, side: Side, half: readonly string[], sideOf: SideOf): Arrival[] {
  const events = run.world.log.events();
  const isFromOther = (unit: string | undefined, says: LogEvent['says'], before: Ms): boolean =>
    sideOf(unit) === otherSide(side) ||
    (sideOf(unit) === undefined &&
      unit !== 'customer' &&
      wasTold(events, unit, says, half, before, side, sideOf));
  const written = run.world.messages.flatMap((m): Arrival[] => {
    const to = m.toDesk === undefined ? m.to : (unitOfDesk(m.toDesk) ?? m.to);
    if (m.deliveredAt === undefined || sideOf(to) !== side || !carries(run, m.says, half)) return [];
    const from = unitOfDesk(m.fromDesk) ?? m.fromDesk;
    return isFromOther(from, m.says, m.sentAt) ? [{ t: m.deliveredAt, seq: m.seq }] : [];
  });
  const spoken = events.flatMap((e): Arrival[] =>
    e.kind === 'said' &&
    sideOf(e.targetUnit) === side &&
    carries(run, e.says, half) &&
    isFromOther(e.actorUnit, e.says, e.t)
      ? [{ t: e.t, seq: e.seq }]
      : [],
  );
  return [...written, ...spoken];
}

const WORDS: readonly string[] = ['messageSent', 'handoverOffered', 'impactDeclared', 'said'];

/** The other room had told this unit the same before. */
function wasTold(
  events: readonly LogEvent[],
  unit: string | undefined,
  says: LogEvent['says'],
  half: readonly string[],
  before: Ms,
  side: Side,
  sideOf: SideOf,
): boolean {
  return events.some(
    (e) =>
      e.t < before &&
      WORDS.includes(e.kind) &&
      sideOf(e.actorUnit) === otherSide(side) &&
      e.targetUnit === unit &&
      half.some((fact) => says?.[fact] !== undefined && e.says?.[fact] === says[fact]),
  );
}

const FOR_ALL: readonly string[] = ['bannerPublished', 'statementPublished', 'impactDeclared'];

/** Looked up after somebody outside this room had published or declared it. */
function readFrom(run: ExerciseRun, side: Side, half: readonly string[], sideOf: SideOf): Arrival[] {
  const events = run.world.log.events();
  const open = events.filter((e) => FOR_ALL.includes(e.kind) && sideOf(e.actorUnit) !== side);
  return events.flatMap((e): Arrival[] => {
    const { factId: fact } = e;
    if (e.kind !== 'factLearned' || e.source !== 'lookedUp' || fact === undefined) return [];
    if (sideOf(e.actorUnit) !== side || !half.includes(fact)) return [];
    const found = open.some((o) => o.t <= e.t && o.says?.[fact] === e.says?.[fact]);
    return found ? [{ t: e.t, seq: e.seq }] : [];
  });
}
