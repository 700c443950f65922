/**
 * The World: reality, records and knowledge of one run, moved only by verbs and by what comes due.
 * It never reads a clock or draws unseeded chance; whoever plays at a desk calls the same verbs.
 */
import type { ChainDefinition } from '../../model/chain-definition.ts';
import type { EventDraft, LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { EventLog } from '../log/event-log.ts';
import type { ChainStepper } from '../stepper.ts';
import { Timers } from '../timers.ts';
import type {
  Commitment,
  DeskState,
  Handover,
  IncidentState,
  JourneyState,
  Known,
  Message,
  RecordClock,
  RecordRow,
  Talk,
  TestRun,
} from './shapes.ts';

export interface WorldSetup {
  seed: number;
  start: Ms;
  /** Chain definitions by id; must hold "handover" and "customer". */
  chains: Readonly<Record<string, ChainDefinition>>;
  stepperOf: (definition: ChainDefinition) => ChainStepper;
}

/** What the exercise authority adds: it watches every event and owns the timers the World does not know. */
export interface WorldWatcher {
  onEvent(event: LogEvent): void;
  onTimer(kind: number, slot: number): void;
}

/** Work items follow reality: they open and close with the states of the chain. */
export interface WorkWatcher {
  entered(journey: JourneyState, region: string, state: string): void;
  reopened(journeyId: string, contract: string): void;
  due(index: number): void;
}

export class World {
  now: Ms;
  readonly seed: number;
  readonly log = new EventLog();
  readonly timers = new Timers();
  readonly journeys = new Map<string, JourneyState>();
  readonly incidents = new Map<string, IncidentState>();
  readonly desks = new Map<string, DeskState>();
  readonly talks: Talk[] = [];
  readonly handovers: Handover[] = [];
  readonly records = new Map<string, RecordRow>();
  /** Clocks of records that have a limit, in order of their start. */
  readonly clocks: RecordClock[] = [];
  readonly commitments: Commitment[] = [];
  readonly messages: Message[] = [];
  readonly tests: TestRun[] = [];
  /** desk -> case -> fact -> what it holds true. */
  readonly knowledge = new Map<string, Map<string, Map<string, Known>>>();
  /** system -> case -> fact -> value that stands there. */
  readonly standing = new Map<string, Map<string, Map<string, string>>>();
  /** "system case fact" -> since when the value that stands there has stood; what was there from the first has no time. */
  readonly stoodSince = new Map<string, Ms>();
  readonly areas = new Map<string, string>();
  readonly journeyList: JourneyState[] = [];
  readonly incidentList: IncidentState[] = [];
  watcher: WorldWatcher | undefined;
  /** Told when a journey enters or re-enters a state, and when an offer comes back. */
  workWatcher: WorkWatcher | undefined;

  private readonly setup: WorldSetup;
  private readonly steppers = new Map<string, ChainStepper>();
  private readonly counters = new Map<string, number>();

  constructor(setup: WorldSetup) {
    this.setup = setup;
    this.seed = setup.seed;
    this.now = setup.start;
  }

  /** Steppers are made once per chain and shared. */
  stepper(chainId: string): ChainStepper {
    const known = this.steppers.get(chainId);
    if (known) return known;
    const stepper = this.setup.stepperOf(this.definition(chainId));
    this.steppers.set(chainId, stepper);
    return stepper;
  }

  definition(chainId: string): ChainDefinition {
    const found = this.setup.chains[chainId];
    if (!found) throw new Error(`no chain named ${chainId}`);
    return found;
  }

  /** Writes an event at the present virtual time and shows it to the watcher. */
  emit(draft: EventDraft): LogEvent {
    const seq = this.log.append(this.now, draft);
    const event = this.log.at(seq);
    this.watcher?.onEvent(event);
    return event;
  }

  /** Running number per name, for ids that read well: "C-1", "H-3"; an id that an author gave is passed over. */
  nextId(prefix: string): string {
    const n = (this.counters.get(prefix) ?? 0) + 1;
    this.counters.set(prefix, n);
    const id = `${prefix}-${n}`;
    return this.records.has(id) || this.incidents.has(id) ? this.nextId(prefix) : id;
  }

  journey(id: string): JourneyState {
    const found = this.journeys.get(id);
    if (!found) throw new Error(`no journey ${id}`);
    return found;
  }

  incident(id: string): IncidentState {
    const found = this.incidents.get(id);
    if (!found) throw new Error(`no incident ${id}`);
    return found;
  }

  desk(id: string): DeskState {
    const found = this.desks.get(id);
    if (!found) throw new Error(`no desk ${id}`);
    return found;
  }

  /** Columns of an event about a journey, an incident or both. */
  about(
    journey: string | undefined,
    incident?: string,
  ): Pick<LogEvent, 'journeyId' | 'incidentId' | 'areaId' | 'chain'> {
    const state = journey === undefined ? undefined : this.journeys.get(journey);
    const matter = incident === undefined ? undefined : this.incidents.get(incident);
    const area = state?.area ?? matter?.area;
    return {
      ...(state ? { journeyId: state.id } : {}),
      ...(incident === undefined ? {} : { incidentId: incident }),
      ...(area === undefined ? {} : { areaId: area }),
      ...(state ? { chain: state.chainId } : {}),
    };
  }

  /** Who did it, as columns. */
  actor(deskId: string): Pick<LogEvent, 'actorUnit' | 'deskId' | 'origin'> {
    const desk = this.desk(deskId);
    return { actorUnit: desk.unit, deskId, origin: desk.human ? 'human' : 'script' };
  }

  /** First desk of a unit that is on duty; a person's seat before a machine's. */
  deskOfUnit(unit: string, except?: string): DeskState | undefined {
    let found: DeskState | undefined;
    for (const desk of this.desks.values()) {
      if (desk.unit !== unit || desk.id === except || !desk.onDuty) continue;
      if (!found || (desk.human && !found.human)) found = desk;
    }
    return found;
  }
}
