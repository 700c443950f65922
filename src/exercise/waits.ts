/** Waiting until addressed: what ends it besides somebody's word, and why it ended, in the order in which things fall due. */
import { handoverState } from '../engine/world/handover-protocol.ts';
import type { World } from '../engine/world/world.ts';
import type { LogEvent } from '../model/event-columns.ts';
import { MINUTE, type Ms } from '../model/time.ts';
import { readDue } from './moves/read-instant.ts';
import type { Hears, OpensScreens } from './run-shape.ts';

/**
 * addressed: a call, a word, a message; promised: somebody's word to this desk is due; asked: this desk asked for a word
 * by now; unanswered: what it passed on was to be taken by now; owed: its own promise; answerDue: what came in wants its
 * word; limit: a ticket of this desk runs out; turnEnds: its chair is left in a minute; long: nothing came.
 */
export type WaitReason =
  | 'addressed'
  | 'promised'
  | 'asked'
  | 'unanswered'
  | 'owed'
  | 'answerDue'
  | 'limit'
  | 'turnEnds'
  | 'long';

export interface WaitEnd {
  /** When the wait began and ended. */
  from: Ms;
  at: Ms;
  why: WaitReason;
  /** Desk, unit, customer's journey or record that it is about. */
  who?: string | undefined;
  /** When it falls due, or fell due. */
  dueAt?: Ms | undefined;
}

interface Expected {
  by: 'promised' | 'asked';
  /** Desk that waits for it, and the desk or unit that is to speak. */
  desk: string;
  who: string;
  unit: string;
  made: Ms;
  dueAt: Ms;
}

interface WaitsOf {
  readonly world: World;
  readonly hearing: Hears;
  readonly screens: OpensScreens;
  isPerson(desk: string): boolean;
}

/** Facts in which a desk names the time by which it wants an answer. */
const WANTED_BY = ['answerNeededBy', 'decisionNeededBy'];

export class Waits {
  private readonly run: WaitsOf;
  private readonly expected: Expected[] = [];
  private readonly ends = new Map<string, WaitEnd>();

  constructor(run: WaitsOf) {
    this.run = run;
  }

  /** How the wait ended that was the newest move of a desk. */
  endOf(desk: string): WaitEnd | undefined {
    return this.ends.get(desk);
  }

  /** A wait begins that lasts until `longest` at most, or a minute before the chair is left; gives its end if nobody speaks. */
  begin(desk: string, from: Ms, longest: Ms, leaves: Ms | undefined): Ms {
    const stops = [...this.ownDues(desk), ...this.duesOfOthers(desk), ...this.limits(desk)];
    if (leaves !== undefined) stops.push({ at: leaves - MINUTE, why: 'turnEnds', dueAt: leaves });
    const [first] = stops.filter(({ at }) => at > from).sort((one, other) => one.at - other.at);
    const end = first && first.at <= longest ? first : { at: longest, why: 'long' as const };
    this.ends.set(desk, { from, ...end });
    return end.at;
  }

  /** The desk did something else since. */
  forget(desk: string): void {
    this.ends.delete(desk);
  }

  /** Somebody turned to the desk before. */
  cut(desk: string, at: Ms, who: string | undefined): void {
    const end = this.ends.get(desk);
    if (end) this.ends.set(desk, { from: end.from, at, why: 'addressed', who });
  }

  /** Words between desks: what they promise is expected, and whoever speaks again has kept or renewed it. */
  onEvent(event: LogEvent): void {
    const { kind, deskId, targetDesk, targetUnit } = event;
    if (deskId === undefined) return;
    if (kind === 'messageDelivered' || kind === 'said') {
      if (targetDesk === undefined) return;
      this.spoke(deskId, targetDesk);
      if (this.run.isPerson(targetDesk) && !this.run.isPerson(deskId)) this.hear(deskId, targetDesk, event);
    } else if (kind === 'messageSent' && targetUnit !== 'customer' && this.run.isPerson(deskId))
      for (const fact of WANTED_BY) this.want(deskId, event, event.says?.[fact]);
  }

  private spoke(by: string, to: string): void {
    const { world } = this.run;
    const { unit } = world.desk(by);
    for (let at = this.expected.length - 1; at >= 0; at -= 1) {
      const { desk, who, unit: of, made } = this.expected[at] ?? {};
      if (desk === to && (who === by || of === unit) && made !== world.now) this.expected.splice(at, 1);
    }
  }

  private hear(who: string, desk: string, event: LogEvent): void {
    const { world, hearing } = this.run;
    const message =
      event.kind === 'said'
        ? undefined
        : world.messages.findLast(
            (m) => m.fromDesk === who && m.toDesk === desk && m.deliveredAt === world.now,
          );
    const about = { journey: event.journeyId, incident: event.incidentId };
    const text = (event.kind === 'said' ? event.text : message?.text) ?? '';
    const said = hearing.readThen(who, message?.sentAt ?? event.t, text);
    const { promises } = said ?? hearing.read(who, text, about, 'unit');
    const dues = promises.flatMap(({ due }) => (due === undefined ? [] : [due]));
    const told = (message?.says ?? event.says)?.nextUpdateAt;
    const next = told === undefined ? undefined : readDue(world.now, told);
    this.expect('promised', desk, who, [...dues, ...(next === undefined ? [] : [next])]);
  }

  private want(desk: string, { targetDesk, targetUnit = '' }: LogEvent, by: string | undefined): void {
    const due = by === undefined ? undefined : readDue(this.run.world.now, by);
    if (due !== undefined) this.expect('asked', desk, targetDesk ?? targetUnit, [due]);
  }

  private expect(by: Expected['by'], desk: string, who: string, dues: readonly Ms[]): void {
    const { world } = this.run;
    const unit = world.desks.get(who)?.unit ?? who;
    for (const dueAt of dues) this.expected.push({ by, desk, who, unit, made: world.now, dueAt });
  }

  /** A minute before, so that it can still be done, and the moment itself. */
  private ownDues(desk: string): Omit<WaitEnd, 'from'>[] {
    const { commitments, handovers } = this.run.world;
    const owed = commitments
      .filter((c) => c.desk === desk && c.state === 'open')
      .map(({ dueAt, journey, to }) => ({ why: 'owed' as const, dueAt, who: journey ?? to }));
    const wanted = handovers
      .filter((h) => h.toDesk === desk && h.ackedAt === undefined)
      .map(({ ackDueAt, fromDesk }) => ({ why: 'answerDue' as const, dueAt: ackDueAt, who: fromDesk }));
    return [...owed, ...wanted].flatMap(({ dueAt, ...end }) =>
      dueAt === undefined ? [] : [dueAt - MINUTE, dueAt].map((at) => ({ ...end, at, dueAt })),
    );
  }

  private duesOfOthers(desk: string): Omit<WaitEnd, 'from'>[] {
    const { commitments, handovers } = this.run.world;
    const { unit } = this.run.world.desk(desk);
    const promised = commitments
      .filter((c) => c.desk !== desk && c.state === 'open' && (c.to === desk || c.to === unit))
      .map((c) => ({ why: 'promised' as const, who: c.desk, dueAt: c.dueAt }));
    const unanswered = handovers
      .filter((h) => h.fromDesk === desk && h.ackedAt === undefined && WAITS_TO_BE_SEEN.has(handoverState(h)))
      .map((h) => ({ why: 'unanswered' as const, who: h.toDesk ?? h.toUnit, dueAt: h.ackDueAt }));
    const expected = this.expected
      .filter((each) => each.desk === desk)
      .map(({ by, who, dueAt }) => ({ why: by, who, dueAt }));
    return [...promised, ...unanswered, ...expected].flatMap(({ dueAt, ...end }) =>
      dueAt === undefined ? [] : [{ ...end, at: dueAt, dueAt }],
    );
  }

  /** Tickets of this desk, or of its unit, that it has seen on a screen of its own. */
  private limits(desk: string): Omit<WaitEnd, 'from'>[] {
    const { world, screens } = this.run;
    const { unit } = world.desk(desk);
    const seen = new Set(screens.of(desk).flatMap(({ records }) => records.map(({ id }) => id)));
    return world.clocks.flatMap(({ record, dueAt, state, breached }) => {
      const row = world.records.get(record);
      const isOwn = row?.ownerDesk === undefined ? row?.ownerUnit === unit : row.ownerDesk === desk;
      if (!isOwn || !seen.has(record) || state !== 'running' || breached) return [];
      return [dueAt - MINUTE, dueAt].map((at) => ({ why: 'limit' as const, who: record, at, dueAt }));
    });
  }
}

/** On its way, or arrived and not yet seen by anybody; that it was lost its sender does not know. */
const WAITS_TO_BE_SEEN: ReadonlySet<string> = new Set(['sent', 'delivered', 'lost']);
