/** Desks played by the machine receive handovers: they answer from the gaps of what they got, never from a label. */
import { TIMER_CLASS, TIMER_KIND } from '../../engine/timers.ts';
import { handoverState } from '../../engine/world/handover-protocol.ts';
import {
  accept,
  acknowledge,
  addToHandover,
  answerReadBack,
  giveBack,
  readBack,
} from '../../engine/world/handovers.ts';
import { learn } from '../../engine/world/knowledge.ts';
import { sendMessage } from '../../engine/world/messages.ts';
import type { Handover } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Receiver } from '../../model/scenario.ts';
import { type Ms, parseInstant, spanIn } from '../../model/time.ts';
import { doDeed } from '../deeds.ts';
import { factsOfCase, labelOf } from '../fact-book.ts';
import type { Run } from '../run-shape.ts';
import { spokenValue } from '../value-words.ts';
import { receiverOf } from './receiver-spec.ts';
import { afterwardsWords, lackWords, ROUNDS, restated, saidBack, takenDown } from './receiver-words.ts';

type ReadsBack = NonNullable<Receiver['readsBack']>;

/** Words about what was sent back already. */
const AFTERWARDS = 2;
/** Reading what came later in the same matter [A]. */
const REREAD: Ms = 9_000;
/** The same of what was said aloud [A]. */
const BY_VOICE: Ms = 4_000;
/** The sender of what was read back answers it [A]. */
const ANSWERS_READ_BACK: Ms = 3_000;
/** Share of the acknowledge limit after which a desk without a script of its own takes a handover [A]. */
const POLICY_SHARE = 0.3;
const POLICY_LIMIT: Ms = 600_000;

/** Ends of an attempt: there is nothing left to answer. */
const OVER: ReadonlySet<string> = new Set(['accepted', 'returned', 'expired', 'withdrawn']);

const isOpenOrReturned = (handover: Handover): boolean =>
  handoverState(handover) === 'returned' || !OVER.has(handoverState(handover));

/** A handover that came to a desk of the machine, and how far that desk is with it. */
interface Intake {
  handoverId: string;
  desk: string;
  spec?: Receiver;
  rounds: number;
  /** Most gaps seen at any reading. */
  worst: number;
  offeredAt: Ms;
  /** Whether it has said back what it took down, where the story lets it: not yet, about to, or done. */
  saidBack: 'no' | 'coming' | 'done';
  taken: boolean;
  settled: boolean;
}

type Job =
  | { job: 'read'; intake: Intake }
  | { job: 'sayBack'; intake: Intake }
  | { job: 'settle'; intake: Intake }
  | { job: 'answerReadBack'; event: LogEvent };

export class Receivers {
  private readonly run: Run;
  private readonly intakes = new Map<string, Intake>();
  private readonly jobs: Job[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  onEvent(event: LogEvent): void {
    if (event.kind === 'messageDelivered' && event.targetDesk !== undefined) {
      const { deskId, targetDesk } = event;
      const last = this.run.world.messages.findLast(
        (m) => m.fromDesk === deskId && m.toDesk === targetDesk && m.deliveredAt === this.run.now,
      );
      const filled = last ? this.heard(last.fromDesk, targetDesk, last.text) : undefined;
      if (event.handoverId !== undefined) this.delivered(event.handoverId, targetDesk);
      else if (filled) this.later({ job: 'read', intake: filled.intake }, this.run.now + REREAD);
    }
    if (event.kind === 'said' && event.deskId !== undefined && event.targetDesk !== undefined) {
      const filled = this.heard(event.deskId, event.targetDesk, event.text ?? '');
      const answers = filled?.more || event.act?.includes('inform');
      if (filled && answers) this.later({ job: 'read', intake: filled.intake }, this.run.now + BY_VOICE);
      const waiting = this.waitingForWord(event.deskId, event.targetDesk);
      if (waiting) this.later({ job: 'read', intake: waiting }, this.run.now + BY_VOICE);
    }
    if (event.kind === 'readBack' && event.targetDesk !== undefined && !this.run.isPerson(event.targetDesk)) {
      this.later({ job: 'answerReadBack', event }, this.run.now + ANSWERS_READ_BACK);
    }
  }

  due(slot: number): void {
    const job = this.jobs[slot];
    if (!job) return;
    if (job.job === 'read') this.read(job.intake);
    else if (job.job === 'sayBack') this.sayBack(job.intake);
    else if (job.job === 'settle') this.settle(job.intake);
    else this.answer(job.event);
  }

  /** A matter of which this desk has said back what it took down, and waits for the word of that sender. */
  private waitingForWord(from: string, desk: string): Intake | undefined {
    return [...this.intakes.values()].findLast(
      (each) =>
        each.desk === desk &&
        each.saidBack === 'done' &&
        !each.taken &&
        this.handover(each.handoverId, desk)?.fromDesk === from,
    );
  }

  private later(job: Job, at: Ms): void {
    const slot = this.jobs.length;
    this.jobs.push(job);
    this.run.world.timers.arm(TIMER_KIND.receiverScript, slot, at, TIMER_CLASS.policy, slot);
  }

  /** The newest attempt that came to this desk; others of the same id may have gone elsewhere. */
  private handover(id: string, desk: string): Handover | undefined {
    const { world } = this.run;
    const { unit } = world.desk(desk);
    return world.handovers.findLast(
      (h) => h.id === id && (h.toDesk === undefined ? h.toUnit === unit : h.toDesk === desk),
    );
  }

  private delivered(handoverId: string, desk: string): void {
    const handover = this.handover(handoverId, desk);
    if (!handover || this.run.isPerson(desk)) return;
    if (desk === handover.fromDesk) return;
    const known = this.intakes.get(handoverId);
    if (known && known.desk === desk) {
      if (!known.taken) this.later({ job: 'read', intake: known }, this.run.now + REREAD);
      return;
    }
    const spec = receiverOf(this.run, desk, handover);
    const intake: Intake = {
      handoverId,
      desk,
      rounds: 0,
      worst: 0,
      offeredAt: handover.offeredAt,
      saidBack: 'no',
      taken: false,
      settled: false,
      ...(spec ? { spec } : {}),
    };
    this.intakes.set(handoverId, intake);
    this.later({ job: 'read', intake }, this.run.now + this.queueOf(intake, handover));
  }

  /**
   * Words that answer what a desk has asked: what they say of the gaps is added, wherever they were put. Gives the
   * handover they belong to while the desk still waits for something, and whether they brought anything new.
   */
  private heard(from: string, desk: string, text: string): { intake: Intake; more: boolean } | undefined {
    const { world, hearing } = this.run;
    if (!this.run.isPerson(from) || this.run.isPerson(desk)) return undefined;
    const { unit } = world.desk(from);
    const intake = [...this.intakes.values()].findLast((each) => {
      const handover = each.desk === desk && !each.taken && this.handover(each.handoverId, desk);
      return handover && handover.fromUnit === unit && each.rounds > 0 && isOpenOrReturned(handover);
    });
    const handover = intake && this.handover(intake.handoverId, desk);
    if (!handover) return undefined;
    const about = { journey: handover.journey, incident: handover.incident };
    const gaps = this.gaps(intake, handover);
    const said = hearing.says(hearing.read(from, text, about, 'unit', gaps));
    this.takeForGap(said, gaps, handover);
    const fitting = Object.fromEntries(Object.entries(said).filter(([fact]) => gaps.includes(fact)));
    const says = hearing.learnt(from, fitting, about);
    const more = Object.keys(says).length > 0;
    if (more) addToHandover(world, handover, says);
    return { intake, more };
  }

  /** "Since 08:11" answers the one question that is open, whatever else "since" could mean. */
  private takeForGap(said: Record<string, string>, gaps: readonly string[], handover: Handover): void {
    const [gap, ...others] = gaps;
    if (gap === undefined || others.length > 0 || said[gap] !== undefined) return;
    const kinds = new Map(
      factsOfCase(this.run.scenario, handover.journey, handover.incident).map(({ id, spec }) => [
        id,
        spec.type,
      ]),
    );
    if (kinds.get(gap) !== 'time') return;
    const times = Object.entries(said).filter(
      ([fact, value]) => kinds.get(fact) === 'time' && handover.says[fact] !== value,
    );
    const [only, ...more] = times;
    if (only && more.length === 0) said[gap] = only[1];
  }

  private queueOf(intake: Intake, handover: Handover): Ms {
    if (!intake.spec) {
      const limit = handover.ackDueAt === undefined ? POLICY_LIMIT : handover.ackDueAt - handover.offeredAt;
      return Math.round(Math.min(limit, POLICY_LIMIT) * POLICY_SHARE);
    }
    const open = this.gaps(intake, handover).length;
    return spanIn(open === 0 ? intake.spec.clear.after : intake.spec.asks.after);
  }

  /** A receiver sees what is missing, not what is wrong. */
  private gaps(intake: Intake, handover: Handover): string[] {
    return (intake.spec?.needs ?? []).filter((fact) => handover.says[fact] === undefined);
  }

  private read(intake: Intake): void {
    const handover = this.handover(intake.handoverId, intake.desk);
    if (!handover || intake.taken) return;
    if (handoverState(handover) === 'returned') this.afterwards(intake, handover);
    if (OVER.has(handoverState(handover))) return;
    const { world } = this.run;
    // Nobody is there to say yes or no to what it would say back: then it lies.
    if (intake.spec?.readsBack && !world.desk(handover.fromDesk).onDuty) return;
    acknowledge(world, intake.desk, handover);
    const gaps = this.gaps(intake, handover);
    intake.worst = Math.max(intake.worst, gaps.length);
    if (gaps.length > 0 && intake.spec) {
      if (intake.rounds < ROUNDS) this.ask(intake, handover, gaps);
      else if (intake.spec.else === 'return') {
        intake.rounds += 1;
        giveBack(world, intake.desk, handover, gaps, lackWords(intake.spec, intake.rounds, gaps));
      } else this.take(intake, handover);
      return;
    }
    this.take(intake, handover);
  }

  /** Sent back, and yet somebody writes on: a word about it, not silence. */
  private afterwards(intake: Intake, handover: Handover): void {
    if (intake.rounds > ROUNDS + AFTERWARDS) return;
    intake.rounds += 1;
    const text = afterwardsWords(intake.rounds, this.gaps(intake, handover));
    this.reply(intake.desk, handover, text);
  }

  private ask(intake: Intake, handover: Handover, gaps: readonly string[]): void {
    intake.rounds += 1;
    const { world } = this.run;
    for (const fact of gaps.slice(0, 2)) {
      world.emit({
        kind: 'questionAsked',
        ...world.actor(intake.desk),
        ...world.about(handover.journey, handover.incident),
        factId: fact,
        targetUnit: handover.fromUnit,
        targetDesk: handover.fromDesk,
        handoverId: handover.id,
        channel: handover.channel,
      });
    }
    this.reply(intake.desk, handover, lackWords(intake.spec, intake.rounds, gaps));
  }

  private take(intake: Intake, handover: Handover): void {
    const { world } = this.run;
    const { spec } = intake;
    if (spec?.readsBack && intake.saidBack !== 'done') {
      this.willSayBack(intake, spec.readsBack);
      return;
    }
    intake.taken = true;
    if (handover.readBackOwed && handover.contract !== 'H10' && !spec?.readsBack)
      this.restate(intake.desk, handover);
    accept(world, intake.desk, handover);
    if (!spec) return;
    this.reply(intake.desk, handover, spec.clear.text[0] ?? '');
    if (!spec.settles) return;
    const wrong = spec.needs.some((fact) => handover.fields[fact] === 'wrong');
    const { whole, oneGap, more } = spec.settles;
    const at =
      intake.worst === 0 && !wrong
        ? intake.offeredAt + spanIn(whole)
        : intake.worst === 1 && !wrong
          ? intake.offeredAt + spanIn(oneGap)
          : this.run.now + spanIn(more);
    this.later({ job: 'settle', intake }, Math.max(at, this.run.now));
  }

  private willSayBack(intake: Intake, { after, notBefore }: ReadsBack): void {
    if (intake.saidBack === 'coming') return;
    intake.saidBack = 'coming';
    const due = intake.offeredAt + spanIn(after);
    const earliest = notBefore === undefined ? 0 : (parseInstant(notBefore) ?? 0);
    this.later({ job: 'sayBack', intake }, Math.max(due, earliest, this.run.now));
  }

  /** In its own words, and only what it took down; then the sender has time to answer. */
  private sayBack(intake: Intake): void {
    const handover = this.handover(intake.handoverId, intake.desk);
    const how = intake.spec?.readsBack;
    if (!handover || !how || intake.taken || OVER.has(handoverState(handover))) return;
    intake.saidBack = 'done';
    const { says, text } = saidBack(this.run.scenario, handover, how);
    readBack(this.run.world, intake.desk, handover, says, text);
    this.later({ job: 'read', intake }, this.run.now + spanIn(how.waits));
  }

  /** A machine desk reads back what it heard. */
  private restate(desk: string, handover: Handover): void {
    const says = takenDown(handover);
    readBack(this.run.world, desk, handover, says, restated(this.run.scenario, handover, says));
  }

  private settle(intake: Intake): void {
    if (intake.settled) return;
    intake.settled = true;
    for (const deed of intake.spec?.settles?.do ?? []) doDeed(this.run, deed);
  }

  private reply(desk: string, handover: Handover, text: string): void {
    if (text === '') return;
    sendMessage(this.run.world, {
      desk,
      to: handover.fromUnit,
      toDesk: handover.fromDesk,
      channel: handover.channel === 'form' ? 'note' : handover.channel,
      text,
      says: {},
      journey: handover.journey,
      incident: handover.incident,
      handover: handover.id,
    });
  }

  /** The sender confirms, or corrects what was restated wrongly or could not be heard. */
  private answer(event: LogEvent): void {
    const { world, scenario } = this.run;
    if (event.handoverId === undefined || event.deskId === undefined) return;
    const handover = this.handover(event.handoverId, event.deskId);
    if (!handover) return;
    const restated = event.says ?? {};
    const wrong = Object.keys(restated).filter(
      (fact) =>
        (event.fields?.[fact] === 'wrong' || event.fields?.[fact] === 'stale') &&
        restated[fact] !== handover.says[fact],
    );
    const unheard = [...handover.garbled, ...Object.keys(handover.heard)].filter(
      (fact) => restated[fact] === undefined,
    );
    const open = [...new Set([...wrong, ...unheard])].filter((fact) => handover.says[fact] !== undefined);
    answerReadBack(world, handover, open.length === 0);
    const entries = factsOfCase(scenario, handover.journey, handover.incident);
    const corrected = open.map((fact) => {
      const spec = entries.find((entry) => entry.id === fact)?.spec;
      return (
        scenario.corrections[fact] ??
        `No: ${labelOf(fact, spec)} is ${spokenValue(spec, handover.says[fact] ?? '')}.`
      );
    });
    this.reply(
      handover.fromDesk,
      reversed(handover, event.deskId),
      corrected.length === 0 ? 'Yes. That is right.' : corrected.join(' '),
    );
    for (const fact of open) {
      learn(world, event.deskId, {
        journey: handover.journey,
        incident: handover.incident,
        fact,
        value: handover.says[fact] ?? '',
        source: 'told',
        from: world.desk(handover.fromDesk).person,
        handoverId: handover.id,
      });
    }
  }
}

/** The same handover seen from its sender: words go to the one who restated. */
function reversed(handover: Handover, to: string): Handover {
  return { ...handover, fromDesk: to, fromUnit: to.split('.')[0] ?? to };
}
