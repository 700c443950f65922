/**
 * The customer's turns: what she says when spoken to, when nothing is said, and what is still on her mind.
 * A turn is reaction, answer and agenda push; she says only what her disclosure allows.
 */
import { choose, draw, keyOf } from '../../engine/random.ts';
import { TIMER_CLASS, TIMER_KIND } from '../../engine/timers.ts';
import { moodOf, situationOf, stepPatience } from '../../engine/world/patience.ts';
import type { JourneyState, Talk } from '../../engine/world/shapes.ts';
import { customerSays, endTalk } from '../../engine/world/talks.ts';
import type { Reading } from '../../language/reading.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Person } from '../../model/scenario.ts';
import { type Ms, parseInstant } from '../../model/time.ts';
import { colleagueSays } from '../colleague/colleague-says.ts';
import { Colleagues } from '../colleague/colleagues.ts';
import { takeIn } from '../customer-seat/take-in.ts';
import { spokenTo as heardBy } from '../moves/spoken-to.ts';
import type { Customers, Run } from '../run-shape.ts';
import { wordsIn } from '../words.ts';
import { Agenda } from './agenda.ts';
import type { Exchange } from './exchange.ts';
import { COMMON_LINES, type Slot } from './lines.ts';
import { replyTo } from './reply.ts';
import type { Speaker } from './speaker.ts';

/** A breath before answering, and speaking time per word [A]. */
const BREATH: Ms = 1_000;
const PER_WORD: Ms = 350;
/** Unannounced silence after which she speaks up [A]. */
const STILL_THERE: readonly Ms[] = [20_000, 30_000, 60_000];
/** Asked to wait with no length, she waits this long; a span she was told counts when it is short enough [A]. */
const BARE_WAIT: Ms = 60_000;
const LONGEST_WAIT: Ms = 600_000;

/** Said before words about a fact that fell before. */
const LEADS = ['Once more:', 'Again:', 'I repeat:', 'As before:'];
const LAST_WORD = 'Goodbye.';

/** Level of the last line that patience can cross. */
const NOTHING_LEFT = 3;

interface Line {
  talk: Talk;
  text: string;
  tells: readonly string[];
  /** A line about silence, chosen when it is due: dropped when something was said meanwhile. */
  idle?: true;
  /** The talk ends with it: outcome. */
  leaves?: string;
  /** A colleague's line: the desk that says it. */
  by?: string;
  /** What the words of a colleague, or of a person in the customer's seat, carry. */
  says?: Readonly<Record<string, string>>;
  said?: true;
}

/** Nothing but signs, pictures or mark-up: no words to understand or to misunderstand. */
const isNoise = ({ acts, facts }: Reading, text: string): boolean => {
  const bare = text.replace(/<[^>]*>/g, ' ');
  return acts.length + facts.length === 0 && (bare !== text || !/[\p{L}\p{N}]/u.test(bare));
};

export class CustomerTurns implements Customers, Speaker {
  private readonly run: Run;
  private readonly lines: Line[] = [];
  private readonly pending = new Map<string, { at: Ms; slot: number }>();
  private readonly idle = new Map<string, number>();
  private readonly idleCount = new Map<string, number>();
  /** Words that fell already: in a talk, and those of a customer in any talk with her. */
  private readonly used = new Map<string, Set<string>>();
  private readonly agendas = new Map<string, Agenda>();
  private readonly misses = new Map<string, number>();
  private readonly foreign = new Set<string>();
  /** Until when she was asked to wait, by talk. */
  private readonly patientUntil = new Map<string, Ms>();

  private readonly colleagues: Colleagues;

  constructor(run: Run) {
    this.run = run;
    this.colleagues = new Colleagues(run, this, (talk, by, { text, says, ends }) =>
      this.put(talk, { text, tells: [], by, says, ...(ends ? { leaves: 'informed' } : {}) }),
    );
  }

  person(talk: Talk): Person | undefined {
    return this.run.scenario.cast.find((p) => p.id === talk.person);
  }

  agenda(talk: Talk): Agenda {
    const key = `${talk.journey}:${talk.person}`;
    let agenda = this.agendas.get(key);
    if (!agenda) {
      agenda = new Agenda(this.person(talk)?.agenda ?? []);
      this.agendas.set(key, agenda);
    }
    return agenda;
  }

  /** Time of the next line that will be said to this desk, idle remarks aside. */
  nextLineFor(desk: string): Ms | undefined {
    const talk = this.run.world.desk(desk).talk;
    return talk === undefined ? undefined : this.nextLineIn(talk);
  }

  nextLineIn(talk: string): Ms | undefined {
    return this.pending.get(talk)?.at;
  }

  onEvent(event: LogEvent): void {
    if (event.kind === 'messageSent') this.colleagues.sent(event);
    const talk =
      event.objectId === undefined ? undefined : this.run.world.talks.find((t) => t.id === event.objectId);
    if (!talk) return;
    this.colleagues.onTheLine(talk, event);
    if (talk.internal) return;
    // A person in her seat speaks, waits and hangs up for herself.
    if (this.isPlayed(talk)) return;
    if (event.kind === 'interactionOpened' && event.deskId !== undefined) this.opened(talk);
    if (event.kind === 'said' || event.kind === 'holdEnded')
      this.armIdle(talk, event.actorUnit === 'customer');
    if (event.kind === 'patienceCrossed' && event.level === NOTHING_LEFT) this.leave(talk);
  }

  /** First words once somebody is on the line. */
  private opened(talk: Talk): void {
    if (talk.openWords.length === 0) {
      this.say(talk, this.slotLine(talk, 'greeted'), []);
      return;
    }
    this.say(talk, this.variant(talk, 'opens', talk.openWords), talk.openTells);
  }

  /** Something a beat makes her say, if she is on the line. */
  push(journey: string, variants: readonly string[], tells: readonly string[]): void {
    const talk = this.run.world.talks.findLast(
      (t) => t.journey === journey && (t.state === 'open' || t.state === 'held') && !t.internal,
    );
    if (this.run.played?.journey === journey && (!talk || this.isPlayed(talk))) {
      this.run.played.thinks(variants);
      return;
    }
    if (!talk) return;
    // A story's own line is said, even when these words fell before.
    const text = this.variant(talk, `push:${variants[0] ?? ''}`, variants) || (variants[0] ?? '');
    this.speakNow(talk, text, tells);
  }

  /** Says it at once. */
  speakNow(talk: Talk, text: string, tells: readonly string[]): void {
    this.voice(talk, text, this.values(talk, tells));
  }

  speaksHerself(talk: Talk, text: string, says: Readonly<Record<string, string>>): void {
    this.put(talk, { text, tells: [], says });
  }

  private isPlayed(talk: Talk): boolean {
    return this.run.played?.speaksIn(talk) === true;
  }

  private voice(talk: Talk, text: string, says: Readonly<Record<string, string>>): void {
    const desk = talk.desk === undefined ? undefined : this.run.world.desk(talk.desk);
    const keepFor =
      desk && this.run.keepsFor(desk.id) && talk.lines.some((line) => line.by === desk.id)
        ? desk.id
        : undefined;
    customerSays(this.run.world, talk, text, says, keepFor);
  }

  /** Somebody speaks to her until then. */
  listensUntil(talk: Talk, said: Ms): void {
    this.patientUntil.set(talk.id, Math.max(said, this.patientUntil.get(talk.id) ?? 0));
  }

  /** A desk has spoken to her; she answers after a breath. */
  spokenTo(talk: Talk, deskId: string, reading: Reading): void {
    const journey = this.journey(talk);
    if (!journey || talk.state === 'closed') return;
    const exchange: Exchange = { run: this.run, turns: this, talk, journey, desk: deskId, reading };
    if (this.isPlayed(talk)) {
      takeIn(exchange);
      return;
    }
    this.patientUntil.set(talk.id, this.askedToWait(reading));
    if (isNoise(reading, talk.lines.at(-1)?.text ?? '')) {
      this.asksBack(talk);
      return;
    }
    if (!reading.understood) {
      const misses = (this.misses.get(talk.id) ?? 0) + 1;
      this.misses.set(talk.id, misses);
      if (reading.otherLanguage) this.foreign.add(talk.id);
      else this.foreign.delete(talk.id);
      if (misses === 1) this.asksBack(talk);
      return;
    }
    this.misses.set(talk.id, 0);
    this.foreign.delete(talk.id);
    const reply = replyTo(exchange);
    if (!reply) return;
    const text = reply.text === '' && reply.leaves ? LAST_WORD : reply.text;
    this.say(talk, text, reply.tells, reply.leaves ? 'informed' : undefined);
  }

  /** What the quiet strip says: a line in another language, or the second in a row that nobody understood. */
  notUnderstood(talkId: string): 'language' | 'words' | undefined {
    if (this.foreign.has(talkId)) return 'language';
    return (this.misses.get(talkId) ?? 0) >= 2 ? 'words' : undefined;
  }

  due(slot: number): void {
    const line = this.lines[slot];
    if (!line || line.said) return;
    line.said = true;
    const { talk } = line;
    if (this.pending.get(talk.id)?.slot === slot) this.pending.delete(talk.id);
    if (talk.state === 'closed') return;
    if (talk.state === 'ringing') {
      // She waited long enough, and nobody hears what she says.
      if (line.leaves === 'hungUp') endTalk(this.run.world, talk, 'hungUp', 'customer');
      return;
    }
    if (line.idle) {
      this.breakSilence(line, slot);
      return;
    }
    if (line.leaves) this.run.breakOff(talk);
    if (line.by === undefined) this.voice(talk, line.text, line.says ?? this.values(talk, line.tells));
    // A colleague who was put on hold keeps it to himself.
    else if (talk.state === 'open') {
      colleagueSays(this.run.world, line.by, talk, line.text, line.says ?? {});
      heardBy(this.run.world, talk);
    }
    if (line.leaves)
      endTalk(this.run.world, talk, line.leaves, line.leaves === 'hungUp' ? 'customer' : 'desk');
  }

  /** "Are you still there?", unless something happened meanwhile or she was asked to wait. */
  private breakSilence({ talk }: Line, slot: number): void {
    if (this.idle.get(talk.id) !== slot || talk.state === 'held') return;
    const until = this.patientUntil.get(talk.id) ?? 0;
    if (this.run.now < until) {
      this.idle.set(
        talk.id,
        this.schedule({ talk, text: '', tells: [], idle: true }, until + (STILL_THERE[0] ?? 0)),
      );
      return;
    }
    const journey = this.journey(talk);
    if (!journey || situationOf(journey.patience) !== 'silence') return;
    this.idleCount.set(talk.id, (this.idleCount.get(talk.id) ?? 0) + 1);
    const text = this.slotLine(talk, 'hello');
    if (text !== '') this.speakNow(talk, text, []);
  }

  /** Until when a line asks her to wait: the span it names, else a minute for a bare "one moment". */
  private askedToWait({ acts, promises }: Reading): Ms {
    const { now } = this.run;
    const dues = promises.flatMap(({ due, byOthers }) =>
      due === undefined || byOthers || due - now > LONGEST_WAIT ? [] : [due],
    );
    if (dues.length > 0) return Math.max(...dues);
    return acts.some(({ act }) => act === 'holdStart') ? now + BARE_WAIT : 0;
  }

  /** A variant of a slot: her own words, then the common ones; empty when all were said. */
  slotLine(talk: Talk, slot: Slot): string {
    const own = this.person(talk)?.lines[slot] ?? [];
    const ever = this.usedIn(`${talk.journey}:${talk.person}`);
    const isFresh = own.some((text) => !ever.has(text));
    return (
      (isFresh && this.variant(talk, slot, own)) || this.variant(talk, slot, [...own, ...COMMON_LINES[slot]])
    );
  }

  /** One of these that was not said in this talk, if possible in no earlier one; empty when all were said in this. */
  variant(talk: Talk, slot: string, variants: readonly string[]): string {
    const here = this.usedIn(talk.id);
    const ever = this.usedIn(talk.internal ? talk.id : `${talk.journey}:${talk.person}`);
    const unsaid = variants.filter((text) => !here.has(text));
    const fresh = unsaid.filter((text) => !ever.has(text));
    const from = fresh.length > 0 ? fresh : unsaid;
    const drawn = draw(this.run.world.seed, keyOf(talk.journey ?? talk.id), keyOf(slot), talk.lines.length);
    const text = from.length === 0 ? '' : (from[choose(drawn, from.length)] ?? '');
    here.add(text);
    ever.add(text);
    return text;
  }

  private usedIn(key: string): Set<string> {
    const used = this.used.get(key) ?? new Set<string>();
    this.used.set(key, used);
    return used;
  }

  /** What she tells of a fact; once all her words for it were said, the same with a lead. */
  wordsOf(talk: Talk, fact: string, variants: readonly string[]): string {
    const fresh = this.variant(talk, fact, variants);
    if (fresh !== '') return fresh;
    const led = LEADS.flatMap((lead) => variants.map((text) => `${lead} ${text}`));
    return this.variant(talk, fact, led) || this.slotLine(talk, 'askedAgain');
  }

  journey(talk: Talk): JourneyState | undefined {
    return talk.journey === undefined ? undefined : this.run.world.journey(talk.journey);
  }

  /** What she says carries these values: what is true for her, as far as she may know it. */
  values(talk: Talk, tells: readonly string[]): Record<string, string> {
    const journey = this.journey(talk);
    const says: Record<string, string> = {};
    for (const fact of tells) {
      const own = journey?.truth.get(fact);
      const incident =
        journey?.trueIncident === undefined
          ? undefined
          : this.run.world.incidents.get(journey.trueIncident)?.truth.get(fact);
      const truth = own ?? incident;
      if (truth && truth.value !== '*') says[fact] = truth.value;
    }
    return says;
  }

  mood(talk: Talk) {
    const journey = this.journey(talk);
    return journey ? moodOf(journey.patience, this.run.now) : 'open';
  }

  /** True once an item with a time of its own has come up. */
  isTime(at: string | undefined): boolean {
    const t = at === undefined ? undefined : parseInstant(at);
    return t !== undefined && t <= this.run.now;
  }

  step(journey: JourneyState, step: Parameters<typeof stepPatience>[2], half = false): void {
    stepPatience(this.run.world, journey, step, half);
  }

  private say(talk: Talk, text: string, tells: readonly string[], leaves?: string): void {
    this.put(talk, { text, tells, ...(leaves ? { leaves } : {}) });
  }

  /** "Sorry?" It is Baton's miss, so it takes nobody's time. */
  private asksBack(talk: Talk): void {
    const text = this.slotLine(talk, 'notUnderstood');
    const at = Math.max(this.run.now, this.pending.get(talk.id)?.at ?? 0);
    if (text !== '') this.pending.set(talk.id, { at, slot: this.schedule({ talk, text, tells: [] }, at) });
  }

  /** One line after the other, each after a breath. */
  private put(talk: Talk, line: Omit<Line, 'talk'>): void {
    if (line.text === '') return;
    const from = Math.max(this.run.now, this.pending.get(talk.id)?.at ?? 0);
    const at = from + BREATH + wordsIn(line.text) * PER_WORD;
    this.pending.set(talk.id, { at, slot: this.schedule({ talk, ...line }, at) });
  }

  private schedule(line: Line, at: Ms): number {
    const slot = this.lines.length;
    this.lines.push(line);
    this.run.world.timers.arm(TIMER_KIND.line, slot, at, TIMER_CLASS.message, slot);
    return slot;
  }

  /** She speaks up into silence three times, at growing spans, until somebody answers. */
  private armIdle(talk: Talk, bySelf: boolean): void {
    const count = bySelf ? (this.idleCount.get(talk.id) ?? 0) : 0;
    this.idleCount.set(talk.id, count);
    const span = STILL_THERE[count];
    if (talk.state !== 'open' || talk.internal || span === undefined) return;
    this.idle.set(talk.id, this.schedule({ talk, text: '', tells: [], idle: true }, this.run.now + span));
  }

  private leave(talk: Talk): void {
    this.schedule(
      { talk, text: this.slotLine(talk, 'hangUp') || LAST_WORD, tells: [], leaves: 'hungUp' },
      this.run.now + BREATH,
    );
  }
}
