/** Beats and neighbours' scripts: at a time or after a pattern, once unless said otherwise. */
import { TIMER_CLASS, TIMER_KIND } from '../engine/timers.ts';
import { causeSide } from '../model/codes.ts';
import type { LogEvent } from '../model/event-columns.ts';
import { factHolds, matches } from '../model/pattern.ts';
import type { Deed, Reaction } from '../model/scenario.ts';
import { type Ms, parseInstant, spanIn } from '../model/time.ts';
import { isTimeFor, wasSeen } from './circumstances.ts';
import { doDeed } from './deeds.ts';
import type { Run } from './run-shape.ts';

interface Armed {
  reaction: Reaction;
  /** Position of the trigger in the log; -1 for a time. */
  triggerSeq: number;
  trigger?: LogEvent;
}

export class Reactions {
  private readonly run: Run;
  private readonly watching: Reaction[] = [];
  private readonly armed: Armed[] = [];
  private readonly spent = new Set<string>();

  constructor(run: Run) {
    this.run = run;
  }

  /** Arms what has a time and watches for the rest. */
  arm(): void {
    for (const reaction of this.run.scenario.beats) {
      if (reaction.held || !isMeant(this.run, reaction)) continue;
      if (reaction.at === undefined) this.watching.push(reaction);
      else this.schedule(reaction, (parseInstant(reaction.at) ?? 0) + spanIn(reaction.after), -1);
    }
  }

  /** A ring of the story that its person makes now, in her own time. */
  release(reaction: Reaction, triggerSeq: number): void {
    this.perform({ reaction, triggerSeq }, true);
  }

  /** Fires a beat by hand (a trainer's held beat). */
  fire(id: string): boolean {
    const reaction = this.run.scenario.beats.find((beat) => beat.id === id);
    if (!reaction) return false;
    this.perform({ reaction, triggerSeq: -1 });
    return true;
  }

  onEvent(event: LogEvent): void {
    for (const reaction of this.watching) {
      if (reaction.on === undefined || (!reaction.every && this.spent.has(reaction.id))) continue;
      if (!matches(reaction.on, event, causeSide) || !this.gapsFit(reaction, event)) continue;
      this.spent.add(reaction.id);
      this.schedule(reaction, this.run.now + spanIn(reaction.after), event.seq, event);
    }
  }

  due(slot: number): void {
    const armed = this.armed[slot];
    if (armed) this.perform(armed);
  }

  private schedule(reaction: Reaction, at: number, triggerSeq: number, trigger?: LogEvent): void {
    const slot = this.armed.length;
    this.armed.push({ reaction, triggerSeq, ...(trigger ? { trigger } : {}) });
    this.run.world.timers.arm(TIMER_KIND.reaction, slot, at, TIMER_CLASS.timer, slot);
  }

  private gapsFit(reaction: Reaction, event: LogEvent): boolean {
    if (!reaction.gaps) return true;
    const open = reaction.gaps.of.filter((fact) => !factHolds('present', event, fact)).length;
    return open >= (reaction.gaps.min ?? 0) && open <= (reaction.gaps.max ?? Number.POSITIVE_INFINITY);
  }

  private perform({ reaction, triggerSeq }: Armed, byHerself = false): void {
    const unless =
      reaction.unless === undefined
        ? []
        : Array.isArray(reaction.unless)
          ? reaction.unless
          : [reaction.unless];
    if (unless.some((pattern) => wasSeen(this.run, pattern, triggerSeq + 1))) return;
    if (!isTimeFor(this.run, reaction)) return;
    if (!byHerself && this.run.played?.keepsBack(reaction, triggerSeq)) return;
    this.run.world.emit({ kind: 'beatFired', actorUnit: 'world', origin: 'beat', objectId: reaction.id });
    for (const deed of reaction.do) if (isTheirs(this.run, reaction, deed)) doDeed(this.run, deed);
  }
}

/** Seats and draws decide once which reactions belong to a run. */
export function isMeant(
  run: Run,
  reaction: Reaction,
  plays: (desk: string) => boolean = (desk) => run.isHuman(desk),
): boolean {
  const played = run.scenario.seats
    .filter((seat) => plays(seat.desk))
    .flatMap(({ unit, desk }) => [unit, desk]);
  if (reaction.seatPlayed && !reaction.seatPlayed.some((seat) => played.includes(seat))) return false;
  if (reaction.seatNotPlayed?.some((seat) => played.includes(seat))) return false;
  if (!reaction.draw) return true;
  const drawn = run.draws.get(reaction.draw.name) ?? '';
  return reaction.draw.is === drawn || (Array.isArray(reaction.draw.is) && reaction.draw.is.includes(drawn));
}

/**
 * A story that is written for one played seat moves the desks of the others by itself. Where one of these is played
 * too, that desk does only what would be done for it were it played alone; cards and ends are the person's.
 */
function isTheirs(run: Run, reaction: Reaction, deed: Deed): boolean {
  const forPerson = (): boolean => isMeant(run, reaction, (desk) => run.isPerson(desk));
  if ('card' in deed || 'end' in deed) return forPerson();
  if (!('by' in deed)) return true;
  if (run.isRecorded(deed.by)) return isMeant(run, reaction, (desk) => desk === deed.by);
  return !run.isPerson(deed.by) || forPerson();
}

/** Is a word of this desk on its way, because something that its script waits for has happened? */
export const answerComing = (run: Run, desk: string): boolean => answerComingAt(run, desk) !== undefined;

/** When the first such word is due. */
export function answerComingAt(run: Run, desk: string): Ms | undefined {
  const dues = run.scenario.beats.flatMap((beat) => {
    const isItsOwn = beat.do.some((deed) => 'by' in deed && deed.by === desk);
    return isItsOwn && !beat.held && isMeant(run, beat) ? (comingAt(run, beat) ?? []) : [];
  });
  return dues.length === 0 ? undefined : Math.min(...dues);
}

/** When a reaction that was set off does what it is to do; undefined when nothing has, or when it is over. */
function comingAt({ world: { log }, now }: Run, { on, after, every }: Reaction): Ms | undefined {
  if (on === undefined) return undefined;
  for (let row = 0; row < log.length; row += 1) {
    const event = log.at(row);
    if (!matches(on, event, causeSide)) continue;
    if (event.t + spanIn(after) > now) return event.t + spanIn(after);
    if (!every) return undefined;
  }
  return undefined;
}
