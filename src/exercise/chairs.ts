/** When each chair is taken: turns of seats and hours of other desks, and what coming and going brings about. */
import { TIMER_CLASS, TIMER_KIND } from '../engine/timers.ts';
import { deliverWaiting } from '../engine/world/messages.ts';
import type { DeskState } from '../engine/world/shapes.ts';
import type { World } from '../engine/world/world.ts';
import type { Scenario } from '../model/scenario.ts';
import { hoursOf, type Stay, type Turn } from './turns.ts';

export class Chairs {
  private readonly stays: readonly Stay[];
  /** From here on the stays are hours of a shift: whoever comes or goes says so in the log. */
  private readonly firstShift: number;
  private readonly onShift = new Set<string>();
  private readonly hours: readonly Stay[];

  constructor(scenario: Scenario, turns: readonly Turn[]) {
    this.hours = hoursOf(scenario);
    this.stays = [...turns, ...this.hours];
    this.firstShift = turns.length;
  }

  /** A chair is on duty during its turns or its hours only; meanwhile its unit's colleagues take what comes. */
  arm(world: World): void {
    for (const { desk } of this.stays) world.desk(desk).onDuty = false;
    for (const { desk, from } of this.hours) world.desk(desk).comesAt = from;
    for (const [index, { from, until }] of this.stays.entries()) {
      world.timers.arm(TIMER_KIND.turn, 2 * index, from, TIMER_CLASS.input, 2 * index);
      world.timers.arm(TIMER_KIND.turn, 2 * index + 1, until, TIMER_CLASS.input, 2 * index + 1);
    }
  }

  /** A stay begins or ends; gives the desk that is left. */
  due(world: World, slot: number): DeskState | undefined {
    const index = Math.floor(slot / 2);
    const stay = this.stays[index];
    if (!stay) return undefined;
    const [desk, comes, isShift] = [world.desk(stay.desk), slot % 2 === 0, index >= this.firstShift];
    const changes = comes ? !this.onShift.has(desk.id) : desk.onDuty;
    desk.onDuty = comes;
    if (isShift && comes) this.onShift.add(desk.id);
    if (isShift && changes)
      world.emit({ kind: comes ? 'shiftStarted' : 'shiftEnded', ...world.actor(desk.id) });
    if (comes) deliverWaiting(world, desk.unit);
    return comes ? undefined : desk;
  }
}
