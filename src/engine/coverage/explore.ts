/**
 * Breadth-first search over a chain: what it reaches, each with a short way there. Flags of the outside
 * world are free at every step, and what a unit knows too, so a way may need a world that no one story has.
 */
import type { ChainAction, ChainDefinition, ChainEdge, Guard } from '../../model/chain-definition.ts';
import { type CompiledStepper, compiledStepper, type StepTrace } from '../compiled-stepper.ts';
import { edgesFrom } from '../lint/walk.ts';
import type { ChainPosition, ChainProbes } from '../stepper.ts';
import { edgeItem, guardItem, stateItem } from './items.ts';

export interface Explored {
  /** Item to a short way: events from the start, with the flags that had to hold. */
  witness: ReadonlyMap<string, readonly string[]>;
  /** Positions looked at, over all searches. */
  positions: number;
  /** Searches that gave up at LIMIT: what was not found may still be reachable. */
  cutOff: number;
}

/** What tells two positions apart in one search: the states of these regions, and these counters and flags. */
interface Lens {
  regions: readonly string[];
  names: readonly string[];
}

interface Visited {
  position: ChainPosition;
  from: number;
  by: string;
}

/** Positions after which one search gives up. */
const LIMIT = 20_000;

/**
 * All counters of all regions together make too many positions to visit. So the search is done again and again, each
 * time through another lens: positions that look the same through it are visited once. Every way found is a real one.
 */
export function explore(definition: ChainDefinition): Explored {
  const search = new Search(definition);
  const regions = Object.keys(definition.regions);
  search.through({ regions, names: [] });
  // Only where a row is still missing is it worth looking again, through the counters that its guard reads.
  for (const finer of [alone, withRegion, withName]) {
    for (const lens of lensesFor(definition, search.witness))
      for (const chosen of finer(lens, definition)) search.through(chosen);
  }
  return { witness: search.witness, positions: search.positions, cutOff: search.cutOff };
}

type Finer = (lens: Lens, definition: ChainDefinition) => Lens[];

const alone: Finer = (lens) => [lens];
const withRegion: Finer = ({ regions, names }, definition) =>
  Object.keys(definition.regions)
    .filter((other) => !regions.includes(other))
    .map((other) => ({ regions: [...regions, other], names }));
const withName: Finer = ({ regions, names }, definition) =>
  Object.keys({ ...definition.counters, ...definition.flags, ...definition.numbers })
    .filter((other) => !names.includes(other))
    .map((other) => ({ regions, names: [...names, other] }));

/** Region and names read together by the guards of rows that no search has reached yet, each pair once. */
function lensesFor(definition: ChainDefinition, found: ReadonlyMap<string, unknown>): Lens[] {
  const lenses = new Map<string, Lens>();
  for (const [name, region] of Object.entries(definition.regions)) {
    for (const [state, { final }] of Object.entries(region.states)) {
      for (const edge of final ? [] : edgesFrom(region, state)) {
        const { guard } = edge;
        const items = guard
          ? [
              edgeItem(name, state, edge),
              guardItem(name, state, edge, true),
              guardItem(name, state, edge, false),
            ]
          : [edgeItem(name, state, edge)];
        if (items.every((item) => found.has(item))) continue;
        const names = [...new Set(guard ? namesIn(guard) : [])].sort();
        lenses.set(`${name} ${names.join(' ')}`, { regions: [name], names });
      }
    }
  }
  return [...lenses.values()];
}

class Search {
  readonly witness = new Map<string, string[]>();
  positions = 0;
  cutOff = 0;
  private readonly definition: ChainDefinition;
  private readonly stepper: CompiledStepper;
  private readonly internal: ReadonlySet<string>;
  private visited: Visited[] = [];

  constructor(definition: ChainDefinition) {
    this.definition = definition;
    this.stepper = compiledStepper(definition);
    this.internal = toldOnly(definition);
  }

  /** One breadth-first search; items that were found before keep the shorter way. */
  through(lens: Lens): void {
    const known = new Set<string>();
    this.visited = [];
    const visit = (position: ChainPosition, from: number, by: string): void => {
      const key = keyOf(position, lens);
      if (known.has(key)) return;
      known.add(key);
      this.visited.push({ position, from, by });
      const index = this.visited.length - 1;
      for (const [region, state] of Object.entries(position.value))
        this.reach(stateItem(region, state), index);
    };
    for (const own of givenAtStart(this.definition))
      visit(this.stepper.start({}, own).position, -1, startWord(own));
    for (let index = 0; index < this.visited.length && index < LIMIT; index += 1) this.expand(index, visit);
    this.positions += this.visited.length;
    if (this.visited.length > LIMIT) this.cutOff += 1;
  }

  private expand(index: number, visit: (position: ChainPosition, from: number, by: string) => void): void {
    const position = this.visited[index]?.position;
    if (!position) return;
    for (const event of this.stepper.eventsAt(position.value)) {
      if (this.internal.has(event)) continue;
      for (const world of worldsFor(this.stepper, position, event)) {
        const by = `${plainEvent(event)}${world.words}`;
        const trace: StepTrace = {
          edge: (region, state, edge) => this.reach(edgeItem(region, state, edge), index, by),
          guard: (region, state, edge, holds) => this.reach(guardItem(region, state, edge, holds), index, by),
        };
        const next = this.stepper.step(position, event, world.probes, trace);
        if (next.moved) visit(next.position, index, by);
      }
    }
  }

  /** Keeps the way to an item when there is none yet, or a longer one. */
  private reach(item: string, index: number, last?: string): void {
    const known = this.witness.get(item);
    if (known && known.length <= 1) return;
    const way = last === undefined ? [] : [last];
    for (let at = index; at >= 0; at = this.visited[at]?.from ?? -1) {
      const by = this.visited[at]?.by;
      if (by) way.unshift(by);
    }
    if (!known || way.length < known.length) this.witness.set(item, way);
  }
}

function namesIn(guard: Guard): string[] {
  if ('flag' in guard) return [guard.flag];
  if ('none' in guard) return [guard.none];
  if ('count' in guard) return [guard.count];
  if ('all' in guard) return guard.all.flatMap(namesIn);
  if ('any' in guard) return guard.any.flatMap(namesIn);
  return [];
}

/** Counters that come from outside take each of their values; the others begin at nought. */
function givenAtStart({ counters }: ChainDefinition): Record<string, number>[] {
  return Object.entries(counters)
    .filter(([, { entry }]) => entry === true)
    .reduce<Record<string, number>[]>(
      (starts, [name, { limit }]) =>
        starts.flatMap((start) =>
          Array.from({ length: limit + 1 }, (_, value) => ({ ...start, [name]: value })),
        ),
      [{}],
    );
}

/** "attempt 2", where something was given. */
const startWord = (own: Readonly<Record<string, number>>): string =>
  Object.entries(own)
    .filter(([, value]) => value > 0)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const allRows = (definition: ChainDefinition): ChainEdge[] =>
  Object.values(definition.regions).flatMap(({ states, everywhere }) => [
    ...Object.values(states).flatMap(({ edges }) => edges),
    ...everywhere,
  ]);

const isTold = (action: ChainAction): action is { tell: string } =>
  'tell' in action && action.to === undefined;

/** Events that only the machine tells itself; nobody sends them from outside. */
function toldOnly(definition: ChainDefinition): Set<string> {
  const told = allRows(definition).flatMap(({ actions }) => actions.filter(isTold).map(({ tell }) => tell));
  return new Set(told.filter((event) => !isSent(definition, event)));
}

/** Somebody outside sends it: a move makes it, or a sender that is no machine. */
const isSent = ({ events }: ChainDefinition, event: string): boolean =>
  (events[event]?.via.length ?? 0) > 0 || (events[event]?.by ?? []).some((sender) => sender !== 'machine');

const keyOf = ({ value, own }: ChainPosition, { regions, names }: Lens): string =>
  `${regions.map((region) => value[region]).join(' ')}|${names.map((name) => own[name] ?? 0).join(' ')}`;

interface PossibleWorld {
  probes: ChainProbes;
  /** " [visitNeeded, not masterCovers]", or nothing where no flag mattered. */
  words: string;
}

/** Every combination of the flags that the rows of this event, and of what they tell, ask for. */
function worldsFor(stepper: CompiledStepper, position: ChainPosition, event: string): PossibleWorld[] {
  const flags = new Set<string>();
  let knows = false;
  const events = [event];
  for (let at = 0; at < events.length; at += 1) {
    for (const [region, state] of Object.entries(position.value)) {
      for (const row of stepper.rows(region, state, events[at] ?? '')) {
        for (const name of row.guard ? outsideFlags(row.guard, position) : []) flags.add(name);
        if (row.guard && asksKnowledge(row.guard)) knows = true;
        for (const { tell } of row.actions.filter(isTold)) if (!events.includes(tell)) events.push(tell);
      }
    }
  }
  const names = [...flags, ...(knows ? ['knows'] : [])];
  return Array.from({ length: 2 ** names.length }, (_, bits) => {
    const set = new Set(names.filter((_name, i) => (bits >> i) % 2 === 1));
    return {
      probes: {
        flags: Object.fromEntries([...flags].map((name) => [name, set.has(name)])),
        knows: () => set.has('knows'),
      },
      words:
        names.length === 0
          ? ''
          : ` [${names.map((name) => (set.has(name) ? name : `not ${name}`)).join(', ')}]`,
    };
  });
}

/** Flags that the chain has not set itself. */
function outsideFlags(guard: Guard, position: ChainPosition): string[] {
  if ('flag' in guard || 'none' in guard) {
    const name = 'flag' in guard ? guard.flag : guard.none;
    return (position.own[name] ?? 0) === 0 ? [name] : [];
  }
  if ('all' in guard) return guard.all.flatMap((inner) => outsideFlags(inner, position));
  if ('any' in guard) return guard.any.flatMap((inner) => outsideFlags(inner, position));
  return [];
}

function asksKnowledge(guard: Guard): boolean {
  if ('all' in guard) return guard.all.some(asksKnowledge);
  if ('any' in guard) return guard.any.some(asksKnowledge);
  return 'knows' in guard;
}

/** "after visitOver" instead of XState's name of the timer. */
const plainEvent = (event: string): string => event.replace(/^xstate\.after\.([^.]+)\..*$/, 'after $1');
