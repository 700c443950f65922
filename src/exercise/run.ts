/**
 * One run of a scenario: the one authority for solo and team play. It owns the World, decides what each move does,
 * lets beats, neighbours and customers act, and records what people put in.
 */

import { choose, draw, keyOf } from '../engine/random.ts';
import { TIMER_KIND } from '../engine/timers.ts';
import { advance } from '../engine/world/advance.ts';
import { keepPromises } from '../engine/world/promises.ts';
import { firstWord } from '../engine/world/record-clocks.ts';
import { refuse } from '../engine/world/records.ts';
import type { Talk } from '../engine/world/shapes.ts';
import { WorkBook } from '../engine/world/work.ts';
import { World } from '../engine/world/world.ts';
import type { Reader } from '../language/reading.ts';
import { type Contest, contestsOf, counts } from '../model/contest.ts';
import type { CustomerDeed } from '../model/customer-deed.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { Move } from '../model/move.ts';
import type { Scenario } from '../model/scenario.ts';
import type { SessionInput } from '../model/session.ts';
import { type Ms, parseInstant } from '../model/time.ts';
import { addressed } from './addressed.ts';
import { Chairs } from './chairs.ts';
import { WrittenAnswers } from './colleague/written-answers.ts';
import { CustomerTurns } from './customer/turns.ts';
import { HerSide } from './customer-seat/her-side.ts';
import { Hearing } from './hearing.ts';
import { MassBook } from './mass/mass-book.ts';
import { applyMove } from './moves/apply.ts';
import { MovesUnderWay } from './moves/under-way.ts';
import { openWorld } from './opening.ts';
import { Reactions } from './reactions.ts';
import { Receivers } from './receiver/receivers.ts';
import { RecordedDesks } from './recorded.ts';
import type { RunSetup } from './run-setup.ts';
import type { Aside, Card, Given, Run } from './run-shape.ts';
import { learnOfRow } from './screens/in-a-row.ts';
import { Screens } from './screens/screens.ts';
import { isSomethingOpen } from './settled.ts';
import { nextTurn, type Turn, turnAt, turnsOf } from './turns.ts';
import { Waits } from './waits.ts';

const BEFORE_EVERYTHING = -1;
/** What is done to one row of a list. */
const TOUCHES_A_ROW: ReadonlySet<string> = new Set(['alarmAcked', 'objectLinked', 'recordChanged']);

export class ExerciseRun implements Run {
  readonly setup: RunSetup;
  readonly played: HerSide | undefined;
  readonly scenario: Scenario;
  readonly world: World;
  readonly rung: 1 | 2 | 3;
  readonly mode: 'practise' | 'assess' | 'watch';
  readonly inputs: SessionInput[] = [];
  /** Claims about words that count in this run. */
  readonly believed: readonly Contest[];
  readonly cards: Card[] = [];
  readonly asides: Aside[] = [];
  readonly heard = new Map<number, string>();
  readonly reader: Reader;
  readonly hearing: Hearing;
  readonly customers: CustomerTurns;
  readonly reactions: Reactions;
  readonly receivers: Receivers;
  private readonly writtenAnswers: WrittenAnswers;
  readonly screens: Screens;
  readonly waits: Waits;
  readonly masses: MassBook;
  ended = false;
  endReason = '';
  /** When each human seat opens: the first time at which it could do something. */
  readonly firstMoveAt = new Map<string, Ms>();
  /** Result of each named draw of this seed. */
  readonly draws = new Map<string, string>();

  /** Who sits where and when, in order; empty where the seats are taken from start to end. */
  readonly turns: readonly Turn[];
  private readonly chairs: Chairs;

  private readonly underWay: MovesUnderWay;
  private readonly recorded: RecordedDesks;
  private started = false;

  constructor(setup: RunSetup) {
    this.turns = turnsOf(setup.scenario, setup.seats);
    this.chairs = new Chairs(setup.scenario, this.turns);
    // In turn, every seat is the same person's: a line of play has them all.
    const desks = [...new Set(this.turns.map((turn) => turn.desk))];
    this.setup = desks.length > 0 ? { ...setup, seats: desks } : setup;
    this.recorded = new RecordedDesks(setup.recorded ?? []);
    this.scenario = setup.scenario;
    this.rung = setup.rung ?? 1;
    this.mode = setup.mode ?? 'practise';
    const recorded = (setup.recorded ?? []).flatMap(({ contests }) => contestsOf(contests));
    this.believed = [...recorded, ...(setup.contests ?? [])].filter((contest) => counts(contest, this.mode));
    this.world = new World({
      seed: setup.seed,
      start: BEFORE_EVERYTHING,
      chains: setup.chains,
      stepperOf: setup.stepperOf,
    });
    for (const [name, options] of Object.entries(setup.scenario.draws)) {
      const drawn = draw(setup.seed, keyOf(setup.scenario.id), keyOf(name), 0);
      this.draws.set(name, options[choose(drawn, options.length)] ?? '');
    }
    this.reader = setup.reader;
    this.played = setup.customer === undefined ? undefined : new HerSide(this, setup.customer);
    this.hearing = new Hearing(this);
    this.customers = new CustomerTurns(this);
    this.screens = new Screens(this);
    this.waits = new Waits(this);
    this.underWay = new MovesUnderWay(this);
    this.masses = new MassBook(this, setup.seed);
    this.reactions = new Reactions(this);
    this.receivers = new Receivers(this);
    this.writtenAnswers = new WrittenAnswers(this);
    openWorld(this);
    const work = new WorkBook(this.world, (unit) => this.scenario.policies.includes(unit));
    this.world.workWatcher = work;
    for (const journey of this.world.journeyList) {
      for (const [region, state] of Object.entries(journey.position.value))
        work.entered(journey, region, state);
    }
    this.world.watcher = {
      onEvent: (event) => this.onEvent(event),
      onTimer: (kind, slot) => this.onTimer(kind, slot),
    };
    this.chairs.arm(this.world);
    this.reactions.arm();
    this.started = true;
    for (const seat of [...this.setup.seats, ...(setup.mine ?? [])])
      this.firstMoveAt.set(seat, this.opensAt(seat));
    this.advanceTo(parseInstant(setup.scenario.start) ?? 0);
  }

  get now(): Ms {
    return this.world.now;
  }

  /** Latest instant the run can reach. */
  get endsAt(): Ms {
    return parseInstant(this.scenario.ends.at) ?? 0;
  }

  /** When the first human seat opens: what happened before is the story's, not theirs. Infinite where nobody sits. */
  get firstSeatAt(): Ms {
    return Math.min(...this.firstMoveAt.values());
  }

  keepsFor(desk: string): boolean {
    return (this.recorded.rungOf(desk) ?? this.rung) === 1 && this.isHuman(desk);
  }

  isHuman(desk: string): boolean {
    return this.isPerson(desk) || this.isRecorded(desk);
  }

  isPerson(desk: string): boolean {
    return this.setup.seats.includes(desk);
  }

  isRecorded(desk: string): boolean {
    return this.recorded.has(desk);
  }

  /** The desk at which a person may act now; in turn only the one whose turn it is. */
  activeSeat(at: Ms = this.now): string | undefined {
    if (this.turns.length > 0) return turnAt(this.turns, at)?.desk;
    const [seat] = this.setup.seats;
    return seat === undefined || this.hasGoneHome(seat) ? undefined : seat;
  }

  /** Whoever ended the shift sits nowhere any more; the world goes on without her. */
  private hasGoneHome(desk: string): boolean {
    const { onDuty, comesAt = 0 } = this.world.desk(desk);
    return !onDuty && comesAt <= this.now;
  }

  /** When somebody sits at a desk again: now during a turn, else the start of the next, else the end. */
  get nextTurnAt(): Ms {
    if (this.turns.length === 0) return this.activeSeat() === undefined ? this.endsAt : this.now;
    if (turnAt(this.turns, this.now)) return this.now;
    return nextTurn(this.turns, this.now)?.from ?? this.endsAt;
  }

  /** Lets the world run to a time, or to the end of the run. */
  advanceTo(until: Ms): void {
    if (this.ended) return;
    this.through(Math.min(until, this.endsAt), () => this.ended);
    if (!this.ended && this.world.now >= this.endsAt) this.end('time');
  }

  /** Time passes, and with it what was recorded: after everything else of its moment, as it was put in then. */
  private through(until: Ms, stop: () => boolean): void {
    const { moves } = this.recorded;
    for (let at = moves.nextAt(); at !== undefined && at <= until; at = moves.nextAt()) {
      advance(this.world, at, stop);
      if (stop()) return;
      const next = moves.take(this.now);
      if (!next) continue;
      // Then the desk was free at this moment, whatever keeps it busy now.
      const desk = this.world.desk(next.desk);
      desk.busyUntil = Math.min(desk.busyUntil, this.now);
      this.submit(next.desk, next.move);
    }
    advance(this.world, until, stop);
  }

  /** A desk begins a move now; it takes effect when its desk time is over. Returns that time. */
  submit(desk: string, move: Move): Ms {
    if (this.ended) return this.now;
    if (this.isPerson(desk)) this.inputs.push({ input: 'move', t: this.now, desk, move });
    if (this.isPerson(desk) && this.turns.length > 0 && this.activeSeat() !== desk) {
      refuse(this.world, desk, 'closed');
      return this.now;
    }
    return this.underWay.begin(desk, move);
  }

  /** Action time: the move, what it costs, and whatever is said back, then the desk is free again. */
  act(desk: string, move: Move): void {
    this.submit(desk, move);
    this.untilFree(desk);
    this.settle(desk);
  }

  /** Until the desk is free: when its move is done, or when a wait is cut short. */
  untilFree(desk: string): void {
    const state = this.world.desk(desk);
    const free = (): boolean => this.ended || state.busyUntil <= this.world.now;
    this.through(Math.min(state.busyUntil, this.endsAt), free);
    // What else is due at this very moment.
    this.advanceTo(this.world.now);
  }

  /** Until nobody is about to speak to this desk in its talk. */
  settle(desk: string): void {
    for (let guard = 0; guard < 20 && !this.ended; guard += 1) {
      const at = this.customers.nextLineFor(desk);
      if (at === undefined) return;
      this.advanceTo(at);
    }
  }

  /** A person in the customer's seat does something; false when it cannot be done as things are. */
  liveIt(deed: CustomerDeed): boolean {
    if (this.ended || !this.played) return false;
    this.inputs.push({ input: 'customer', t: this.now, desk: 'customer', deed });
    return this.played.does(deed);
  }

  /** Hints and stated confidence: inputs of the session, not moves. */
  note(input: Exclude<SessionInput, { input: 'move' }>): void {
    if (this.ended) return;
    if (input.input === 'customer') {
      this.liveIt(input.deed);
      return;
    }
    this.inputs.push({ ...input, t: this.now });
    const actor = this.world.actor(input.desk);
    if (input.input === 'hint') this.world.emit({ kind: 'hintGiven', ...actor, level: input.level });
    else this.world.emit({ kind: 'confidenceStated', ...actor, level: input.sure ? 1 : 0 });
  }

  /** Something of a desk's own hand, without a seat: scripts act at once. */
  scriptMove(desk: string, move: Move, given?: Given): void {
    applyMove(this, desk, move, given);
  }

  breakOff(talk: Talk): void {
    this.underWay.breakOff(talk);
  }

  /** What of a move's words was not said because the call ended meanwhile; undefined where it did not. */
  leftUnsaid(move: Move): string | undefined {
    return this.underWay.leftUnsaid(move);
  }

  end(reason: string): void {
    if (this.ended) return;
    this.ended = true;
    this.endReason = reason;
  }

  /** When whoever takes this chair can do something: with the story, or at the hour of the seat. */
  opensAt(desk: string): Ms {
    const seat = this.scenario.seats.find((s) => s.desk === desk);
    return parseInstant(seat?.from ?? this.scenario.start) ?? 0;
  }

  private onEvent(event: LogEvent): void {
    if (!this.started) return;
    this.waits.onEvent(event);
    this.underWay.cutWaitShort(addressed(event, this.world), event.deskId ?? event.journeyId);
    keepPromises(this.world, event);
    firstWord(this.world, event);
    this.customers.onEvent(event);
    this.receivers.onEvent(event);
    this.writtenAnswers.onEvent(event);
    this.reactions.onEvent(event);
    if (event.kind === 'interactionClosed' && event.deskId !== undefined) this.screens.written(event.deskId);
    if (TOUCHES_A_ROW.has(event.kind)) learnOfRow(this, event);
    this.checkSettled();
  }

  private onTimer(kind: number, slot: number): void {
    switch (kind) {
      case TIMER_KIND.moveDone:
        this.underWay.due(slot);
        break;
      case TIMER_KIND.reaction: {
        const cards = this.cards.length;
        this.reactions.due(slot);
        // A card is read by whoever plays.
        if (this.cards.length > cards)
          for (const seat of this.setup.seats) this.underWay.cutWaitShort(this.world.desk(seat));
        break;
      }
      case TIMER_KIND.line:
        this.customers.due(slot);
        break;
      case TIMER_KIND.ownPhone:
        this.played?.ringsOut();
        break;
      case TIMER_KIND.receiverScript:
        this.receivers.due(slot);
        break;
      case TIMER_KIND.writtenAnswer:
        this.writtenAnswers.due(slot);
        break;
      case TIMER_KIND.turn:
        this.underWay.cutWaitShort(this.chairs.due(this.world, slot));
        break;
      default:
        break;
    }
    this.checkSettled();
  }

  /** Ends early once the scenario says so and nothing of a seat is open any more. */
  private checkSettled(): void {
    const after = this.scenario.ends.settledAfter;
    if (this.recorded.moves.nextAt() !== undefined) return;
    if (after === undefined || this.ended || this.world.now < (parseInstant(after) ?? 0)) return;
    if (isSomethingOpen(this.world, this.setup.seats, this.endsAt)) return;
    this.end('settled');
  }
}
