/**
 * Work items: entering a state opens one for its unit, with what it needs. A unit on its own (no person, no script)
 * spends the drawn effort and then takes the usual way; what it needs it looks up where it may.
 */
import { contractOf, isContractId } from '../../model/contracts.ts';
import { mayOpen } from '../../model/rights.ts';
import { isSystemId } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { draw, durationOf, keyOf } from '../random.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import { openEdges, sendToJourney, wouldMove } from './chain-moves.ts';
import { offer } from './handovers.ts';
import { heldFacts, learn } from './knowledge.ts';
import type { DeskState, JourneyState } from './shapes.ts';
import { ANY_VALUE, truthOf } from './truth.ts';
import type { World } from './world.ts';

export interface WorkItem {
  index: number;
  journey: string;
  region: string;
  state: string;
  unit: string;
  needs: readonly string[];
  openedAt: Ms;
  /** Which visit of this state it is: the draw of its effort hangs on it. */
  visit: number;
  /** Events already used in this visit. */
  used: Set<string>;
  open: boolean;
}

/** Which units work by themselves. */
export type WorksAlone = (unit: string) => boolean;

/** Effort where the tables print none, and between two steps of one visit [A]. */
const DEFAULT_EFFORT: Ms = 600_000;
const NEXT_STEP: Ms = 60_000;

export class WorkBook {
  readonly items: WorkItem[] = [];
  private readonly world: World;
  private readonly alone: WorksAlone;
  private readonly visits = new Map<string, number>();

  constructor(world: World, alone: WorksAlone) {
    this.world = world;
    this.alone = alone;
  }

  /** Open items of a unit, oldest first. */
  openFor(unit: string): WorkItem[] {
    return this.items.filter((item) => item.open && item.unit === unit);
  }

  /** A journey has entered (or re-entered) a state: the region's old item closes, a new one opens. */
  entered(journey: JourneyState, region: string, state: string): void {
    for (const item of this.items) {
      if (item.open && item.journey === journey.id && item.region === region) this.close(item);
    }
    const spec = this.world.definition(journey.chainId).regions[region]?.states[state];
    if (!spec || spec.final || spec.unit === 'nobody') return;
    const key = `${journey.id}|${state}`;
    const visit = this.visits.get(key) ?? 0;
    this.visits.set(key, visit + 1);
    const item: WorkItem = {
      index: this.items.length,
      journey: journey.id,
      region,
      state,
      unit: spec.unit,
      needs: spec.needs,
      openedAt: this.world.now,
      visit,
      used: new Set(),
      open: true,
    };
    this.items.push(item);
    const { effort } = spec;
    const drawn = draw(this.world.seed, keyOf(journey.id), keyOf(state), visit);
    this.arm(item, effort ? durationOf(drawn, effort.p50, effort.p90) : DEFAULT_EFFORT);
  }

  /** An offer came back: the sender's item opens again. */
  reopened(journeyId: string, contract: string): void {
    for (const item of this.items) {
      if (!item.open || item.journey !== journeyId) continue;
      const back = [...item.used].filter((event) => this.offersOf(item, event).includes(contract));
      for (const event of back) item.used.delete(event);
      if (back.length > 0) this.arm(item, NEXT_STEP);
    }
  }

  /** The effort is spent: look up what is needed, then the first usual event that the chain takes. */
  due(index: number): void {
    const item = this.items[index];
    if (!item?.open) return;
    const w = this.world;
    const journey = w.journey(item.journey);
    const desk = w.deskOfUnit(item.unit);
    if (!desk || desk.human) return;
    this.prepare(journey, desk, item);
    const usual = w.definition(journey.chainId).regions[item.region]?.states[item.state]?.usual ?? [];
    for (const event of usual) {
      if (item.used.has(event) || !this.take(journey, desk, item, event)) continue;
      item.used.add(event);
      if (item.open) this.arm(item, NEXT_STEP);
      return;
    }
  }

  private arm(item: WorkItem, after: Ms): void {
    if (!this.alone(item.unit)) return;
    this.world.timers.arm(
      TIMER_KIND.work,
      item.index,
      this.world.now + after,
      TIMER_CLASS.policy,
      item.index,
    );
  }

  private close(item: WorkItem): void {
    item.open = false;
    this.world.timers.disarm(TIMER_KIND.work, item.index);
  }

  /** Needs come from look-ups where the unit has the right; yields become this desk's facts. */
  private prepare(journey: JourneyState, desk: DeskState, item: WorkItem): void {
    const w = this.world;
    const held = heldFacts(w, desk.id, journey.id);
    for (const fact of item.needs) {
      if (held.has(fact)) continue;
      for (const [system, cases] of w.standing) {
        const value = cases.get(journey.id)?.get(fact);
        if (
          value === undefined ||
          !isSystemId(system) ||
          !isUnitId(desk.unit) ||
          mayOpen(desk.unit, system) === 'no'
        )
          continue;
        learn(w, desk.id, {
          journey: journey.id,
          fact,
          value,
          source: 'lookedUp',
          from: system,
          systemId: system,
        });
        break;
      }
    }
    const yields = w.definition(journey.chainId).regions[item.region]?.states[item.state]?.yields ?? [];
    for (const fact of yields) {
      const truth = truthOf(w, fact, journey.id);
      if (truth && truth.value !== ANY_VALUE) {
        learn(w, desk.id, {
          journey: journey.id,
          fact,
          value: truth.value,
          source: 'checked',
          from: 'own work',
        });
      }
    }
  }

  private offersOf(item: WorkItem, event: string): string[] {
    const journey = this.world.journey(item.journey);
    return openEdges(this.world, journey)
      .filter((edge) => edge.on === event)
      .flatMap((edge) => edge.actions.flatMap((action) => ('offer' in action ? [action.offer] : [])));
  }

  private take(journey: JourneyState, desk: DeskState, item: WorkItem, event: string): boolean {
    const w = this.world;
    const edge = openEdges(w, journey).find((candidate) => candidate.on === event);
    if (!edge) return false;
    const given = edge.actions.find((action) => 'offer' in action);
    if (!given || !('offer' in given)) {
      return sendToJourney(w, journey.id, event, { unit: desk.unit, desk: desk.id, origin: 'policy' });
    }
    if (!wouldMove(w, journey, event)) return false;
    const spec = contractOf(isContractId(given.offer) ? given.offer : 'free');
    const says: Record<string, string> = {};
    for (const [fact, known] of heldFacts(w, desk.id, journey.id)) {
      if (spec.required.some((required) => required === fact)) says[fact] = known.value;
    }
    offer(w, {
      desk: desk.id,
      contract: given.offer,
      toUnit: given.to,
      journey: journey.id,
      channel: 'form',
      text: '',
      says,
      chainEvent: event,
    });
    return item.open || w.journey(journey.id).position.value[item.region] !== item.state;
  }
}
