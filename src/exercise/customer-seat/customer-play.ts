/**
 * A run lived from the customer's seat: she does something, then the world and the desks go on until something reaches
 * her. Everything follows from her deeds and from who plays the desks, so a stored run is taken up by doing them again.
 */
import { contestsOf } from '../../model/contest.ts';
import type { CustomerDeed } from '../../model/customer-deed.ts';
import type { Play } from '../../model/scenario.ts';
import type { Session, SessionInput } from '../../model/session.ts';
import { MINUTE, type Ms, parseInstant, SECOND } from '../../model/time.ts';
import { type NextMove, Player } from '../players/play.ts';
import { ExerciseRun } from '../run.ts';
import type { RunSetup } from '../run-setup.ts';
import { entryOf, looksUp } from './her-entries.ts';
import { PhoneReflexes, type Reflex } from './phone-reflexes.ts';
import { RecordedPlayer } from './recorded-player.ts';
import { sayable } from './sayable.ts';
import type { SeatPlayer } from './seat-player.ts';

/** Who plays the desks: a written play, or what somebody put in before. */
export type DeskBy =
  | { by: 'expert' | 'novice'; play: Play; desk: string }
  | { by: 'own'; inputs: readonly SessionInput[] };

/** How long she listens, holds the line, or does other things at most before she looks up again [A]. */
const ON_THE_LINE: Ms = 20 * SECOND;
const IN_A_QUEUE: Ms = MINUTE;
const AT_HOME: Ms = 10 * MINUTE;
/** Of a story of days, this part goes by at once. */
const PART_OF_STORY = 24;

export class CustomerPlay {
  readonly run: ExerciseRun;
  private readonly player: SeatPlayer;
  private readonly reflexes: PhoneReflexes;
  private readonly by: DeskBy;
  private seen: number;

  constructor(setup: RunSetup & { customer: string }, by: DeskBy) {
    this.run = new ExerciseRun(setup);
    this.by = by;
    this.player =
      by.by === 'own' ? new RecordedPlayer(this.run, by.inputs) : new Player(this.run, by.desk, by.play, -1);
    this.reflexes = new PhoneReflexes(this.run, by.by);
    this.toHerMorning();
    this.seen = this.run.world.log.length;
  }

  /** Her story begins a minute before she would ring, or when somebody rings her. */
  private toHerMorning(): void {
    const { played } = this.run;
    const until = (played?.firstRingAt ?? this.run.now) - MINUTE;
    while (!this.run.ended && this.run.now < until && !played?.phone && played?.thoughts.length === 0)
      this.tick(until);
  }

  /** Does it, and lets the world go on until something reaches her; false when it cannot be done as things are. */
  do(deed: CustomerDeed): boolean {
    const { run } = this;
    if (deed.deed === 'leave' && run.played?.talk) run.liveIt({ deed: 'hangUp' });
    const done = run.liveIt(deed);
    if (!done) return false;
    if (deed.deed === 'leave') this.toTheEnd();
    else if (deed.deed === 'hangUp') this.seen = run.world.log.length;
    else this.goOn(deed.deed === 'say' ? this.speakingUntil() : run.now + this.longest());
    return true;
  }

  /** When her own words are out, and somebody had time to answer. */
  private speakingUntil(): Ms {
    const { talk } = this.run.played ?? {};
    const said = talk === undefined ? undefined : this.run.customers.nextLineIn(talk.id);
    return (said ?? this.run.now) + ON_THE_LINE;
  }

  private longest(): Ms {
    const { played } = this.run;
    const state = played?.talk?.state;
    if (played?.phone || state === 'open' || state === 'held') return ON_THE_LINE;
    if (state === 'ringing') return IN_A_QUEUE;
    const { scenario } = this.run;
    const whole = this.run.endsAt - (parseInstant(scenario.start) ?? 0);
    return Math.max(AT_HOME, Math.floor(whole / PART_OF_STORY / MINUTE) * MINUTE);
  }

  private goOn(until: Ms): void {
    this.seen = this.run.world.log.length;
    const thoughts = this.run.played?.thoughts.length;
    const rang = this.run.played?.phone;
    while (!this.run.ended && this.run.now < until) {
      this.tick(until);
      const { played } = this.run;
      if (played?.thoughts.length !== thoughts || (played?.phone && played.phone !== rang)) return;
      if (this.reached()) return;
    }
  }

  private toTheEnd(): void {
    while (!this.run.ended) this.tick(this.run.endsAt);
  }

  private reached(): boolean {
    const { log } = this.run.world;
    let found = false;
    for (; this.seen < log.length; this.seen += 1) {
      const entry = entryOf(this.run, log.at(this.seen));
      found ||= entry !== undefined && looksUp(entry);
    }
    return found;
  }

  /** One move of a desk, or time up to the next thing that is due. */
  private tick(until: Ms): void {
    const { run, player } = this;
    player.notice();
    const farewell = this.reflexes.farewell();
    const free = this.desksAreFree();
    const reflex = farewell ?? this.reflexes.reflex();
    const next = free
      ? farewell
        ? isDue(farewell, run.now)
        : (player.next() ?? isDue(reflex, run.now))
      : undefined;
    if (next) {
      this.perform(next);
      return;
    }
    const times = [run.world.timers.nextTime(), player.readyAt(), reflex?.at, run.endsAt, until];
    run.advanceTo(Math.min(...times.filter((t): t is Ms => t !== undefined && t > run.now), until));
  }

  private perform({ desk, move }: NextMove): void {
    const { run } = this;
    const sayWhat = this.by.by === 'own' ? move : sayable(run, desk, move);
    if (sayWhat) run.submit(desk, sayWhat);
    run.advanceTo(run.now);
  }

  /** No move of theirs is under way, and nobody is about to speak to them. */
  private desksAreFree(): boolean {
    const { run } = this;
    return run.setup.seats.every(
      (desk) => run.world.desk(desk).busyUntil <= run.now && run.customers.nextLineFor(desk) === undefined,
    );
  }
}

const isDue = (reflex: Reflex | undefined, now: Ms): Reflex | undefined =>
  reflex !== undefined && reflex.at <= now ? reflex : undefined;

/** A stored run as it stood: her deeds done again. */
export function takeUp(
  session: Session,
  setup: Omit<RunSetup, 'seed' | 'seats' | 'customer' | 'rung' | 'mode' | 'contests'>,
  by: DeskBy,
): CustomerPlay {
  const { seed, seats, customer = '', mode, contests } = session;
  const again = {
    ...setup,
    seed,
    seats,
    customer,
    mode,
    rung: 1,
    contests: contestsOf(contests),
  } as const;
  const play = new CustomerPlay(again, by);
  const deeds = session.inputs.flatMap((input) => (input.input === 'customer' ? [input.deed] : []));
  for (const [i, deed] of deeds.entries()) {
    // Leaving hangs up by itself.
    if (deed.deed === 'hangUp' && deeds[i + 1]?.deed === 'leave') continue;
    play.do(deed);
  }
  return play;
}
