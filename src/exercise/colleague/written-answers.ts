/** Machine-played desks answer what is asked of them in writing: from what they hold, after their queue, or with a plain no. */
import { choose, draw, keyOf } from '../../engine/random.ts';
import { TIMER_CLASS, TIMER_KIND } from '../../engine/timers.ts';
import { known } from '../../engine/world/knowledge.ts';
import { sendMessage } from '../../engine/world/messages.ts';
import type { Message } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { RIGHTS } from '../../model/rights.ts';
import { type Ms, parseDuration } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { factsOfCase, labelOf } from '../fact-book.ts';
import { answerComingAt } from '../reactions.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { spokenValue } from '../value-words.ts';
import { valueAt } from './held-here.ts';
import { FIRST_I_NEED, nothingWritten, WHAT_IS_ASKED } from './lines.ts';
import { asksReadBack, readBackTo } from './read-back-request.ts';
import { pointers } from './who-knows.ts';

/** Queue of a desk for which the story names none [A]. */
const USUAL_QUEUE: Ms = 120_000;
/** Questions in one answer (desk.md 13). */
const QUESTIONS = 2;
/** While the story has words of its own coming from that desk, this answer waits for them; at most so often. */
const LATER = 3;

interface Asked {
  message: Message;
  desk: string;
  facts: readonly string[];
  /** The offer of a handover: whoever receives it answers it anyway, so that a plain no is not called for. */
  isOffer: boolean;
  /** It asks to hear back what it said. */
  readsBack: boolean;
  since: Ms;
  put: number;
}

export class WrittenAnswers {
  private readonly run: Run;
  private readonly asked: Asked[] = [];
  private readonly said = new Map<string, Set<string>>();

  constructor(run: Run) {
    this.run = run;
  }

  onEvent({ kind, deskId, targetDesk, contract }: LogEvent): void {
    if (kind !== 'messageDelivered' || deskId === undefined || targetDesk === undefined) return;
    if (!this.run.isPerson(deskId) || this.run.isHuman(targetDesk)) return;
    const { now, world } = this.run;
    const message = world.messages.findLast(
      (m) => m.fromDesk === deskId && m.toDesk === targetDesk && m.deliveredAt === now,
    );
    if (!message) return;
    const isOffer = contract !== 'free';
    const about: CaseInHand = { journey: message.journey, incident: message.incident };
    const { hearing } = this.run;
    const { asked, clauses } =
      hearing.readThen(deskId, message.sentAt, message.text) ??
      hearing.read(deskId, message.text, about, 'unit');
    const facts = [...new Set(asked.map(({ fact }) => fact))].filter(
      (fact) => message.says[fact] === undefined,
    );
    const wonders = clauses.some(({ tags }) => tags.includes('question') && !tags.includes('quoted'));
    const readsBack = asksReadBack(message.text);
    if (facts.length === 0 && !readsBack && (isOffer || !wonders)) return;
    this.later({ message, desk: targetDesk, facts, isOffer, readsBack, since: now, put: 0 });
  }

  due(slot: number): void {
    const asked = this.asked[slot];
    if (!asked) return;
    const ofTheStory = answerComingAt(this.run, asked.desk);
    if (ofTheStory !== undefined && asked.put < LATER) {
      this.later({ ...asked, put: asked.put + 1 }, ofTheStory);
      return;
    }
    this.answer(asked);
  }

  private later(asked: Asked, after = this.run.now): void {
    const slot = this.asked.length;
    this.asked.push(asked);
    const at = after + this.queueOf(asked.desk);
    this.run.world.timers.arm(TIMER_KIND.writtenAnswer, slot, at, TIMER_CLASS.policy, slot);
  }

  private queueOf(desk: string): Ms {
    const spec = this.run.scenario.receivers.find((each) => each.desk === desk);
    return (spec && parseDuration(spec.asks.after)) || USUAL_QUEUE;
  }

  private answer({ message, desk, facts, isOffer, readsBack, since }: Asked): void {
    const { world, scenario } = this.run;
    const { journey, incident, fromDesk } = message;
    const open = facts.filter(
      (fact) => (known(world, fromDesk, fact, journey, incident)?.at ?? since - 1) < since,
    );
    // Meanwhile it has come from elsewhere.
    if (facts.length > 0 && open.length === 0 && !readsBack) return;
    const entries = factsOfCase(scenario, journey, incident);
    const says: Record<string, string> = {};
    const texts: string[] = [];
    for (const fact of open) {
      const value = valueAt(this.run, message, desk, fact, fromDesk) ?? this.lookedUp(desk, fact, message);
      if (value === undefined) continue;
      const spec = entries.find(({ id }) => id === fact)?.spec;
      says[fact] = value;
      texts.push(`${labelOf(fact, spec)}: ${spokenValue(spec, value)}.`);
    }
    if (readsBack && !this.hasReadBack(desk, fromDesk, isOffer, since)) {
      const back = readBackTo(this.run, desk, fromDesk, message);
      texts.push(back.text);
      Object.assign(says, back.says);
    }
    if (texts.length === 0) {
      if (isOffer || this.hasSpoken(desk, fromDesk, since)) return;
      texts.push(this.noAnswer(desk, open, message));
    }
    const text = texts.map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}`).join(' ');
    this.send(desk, message, text, says);
  }

  private send(desk: string, message: Message, text: string, says: Readonly<Record<string, string>>): void {
    const { world } = this.run;
    const { fromDesk, channel, journey, incident, handover } = message;
    sendMessage(world, {
      desk,
      to: world.desk(fromDesk).unit,
      toDesk: fromDesk,
      channel: channel === 'form' ? 'note' : channel,
      text,
      says,
      journey,
      incident,
      handover,
    });
  }

  /** Somebody who is asked in writing looks into the systems that are open to her. */
  private lookedUp(desk: string, fact: string, { journey, incident }: CaseInHand): string | undefined {
    const { standing, journeys, desk: deskOf } = this.run.world;
    const { unit } = deskOf.call(this.run.world, desk);
    if (!isUnitId(unit)) return undefined;
    const own = journey === undefined ? undefined : journeys.get(journey)?.linkedIncident;
    for (const system of RIGHTS[unit].open) {
      const cases = standing.get(system);
      for (const matter of [journey, incident, own]) {
        const value = matter === undefined ? undefined : cases?.get(matter)?.get(fact);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  }

  /** What was handed over is read back by its receiver; other words are answered by the story's own where it has some. */
  private hasReadBack(desk: string, to: string, isOffer: boolean, since: Ms): boolean {
    if (!isOffer) return this.hasSpoken(desk, to, since);
    return this.run.world.log
      .events()
      .some((e) => e.kind === 'readBack' && e.deskId === desk && e.t >= since);
  }

  private hasSpoken(desk: string, to: string, since: Ms): boolean {
    const { messages, talks } = this.run.world;
    return (
      messages.some((m) => m.fromDesk === desk && m.toDesk === to && m.sentAt > since) ||
      talks.some(
        (talk) =>
          (talk.desk === to || talk.person === to) &&
          talk.lines.some(({ by, t }) => by === desk && t > since),
      )
    );
  }

  /** A plain no in the tone of the unit and who could say it, or what this desk would need for it. */
  private noAnswer(desk: string, looked: readonly string[], message: Message): string {
    if (looked.length > 0) {
      const who = pointers(this.run, { desk, asker: message.fromDesk }, looked, message);
      const no = this.fresh(desk, nothingWritten(this.run.world.desk(desk).unit), message);
      return `${no} ${who}`.trim();
    }
    const questions = this.wouldNeed(desk, message);
    const lead = this.fresh(desk, questions === '' ? WHAT_IS_ASKED : FIRST_I_NEED, message);
    return `${lead} ${questions}`.trim();
  }

  /** What a note about this matter has to hold for this desk and nobody has told it: two questions at most. */
  private wouldNeed(desk: string, message: Message): string {
    const { scenario } = this.run;
    const spec = scenario.receivers.find((each) => each.desk === desk);
    return (spec?.needs ?? [])
      .filter((fact) => valueAt(this.run, message, desk, fact, undefined) === undefined)
      .slice(0, QUESTIONS)
      .map((fact) => spec?.asks.words[fact] ?? `${labelOf(fact)}?`)
      .join(' ');
  }

  /** Never twice the same while there are others. */
  private fresh(desk: string, variants: readonly string[], { index }: Message): string {
    const said = this.said.get(desk) ?? new Set<string>();
    this.said.set(desk, said);
    const fresh = variants.filter((text) => !said.has(text));
    const from = fresh.length > 0 ? fresh : variants;
    const text =
      from[choose(draw(this.run.world.seed, keyOf(desk), keyOf('written'), index), from.length)] ?? '';
    said.add(text);
    return text;
  }
}
