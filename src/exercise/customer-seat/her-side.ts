/**
 * The customer's side of a run in which she is a person: her telephone, her words, her own rings. What the story would
 * have had her say crosses her mind; what it would have had her do waits until she does it.
 */
import { TIMER_CLASS, TIMER_KIND } from '../../engine/timers.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { callInVain, endTalk, ring } from '../../engine/world/talks.ts';
import type { CustomerDeed } from '../../model/customer-deed.ts';
import type { Person, Reaction } from '../../model/scenario.ts';
import { MINUTE, type Ms, parseInstant } from '../../model/time.ts';
import { reach } from '../moves/talk.ts';
import { isMeant } from '../reactions.ts';
import { caseContext } from '../reading-context.ts';
import type { PlayedCustomer, Run } from '../run-shape.ts';
import { canTell } from './can-tell.ts';

/** A desk lets it ring this long at hers [A]. */
const RINGS_FOR: Ms = 30_000;
/** A ring that the story has for her so soon is the one she makes now [A]. */
const EARLY: Ms = 10 * MINUTE;

export interface Thought {
  t: Ms;
  text: string;
}

interface Ring {
  reaction: Reaction;
  triggerSeq: number;
}

interface StoryRun extends Run {
  readonly reactions: { release(reaction: Reaction, triggerSeq: number): void };
}

export class HerSide implements PlayedCustomer {
  readonly journey: string;
  /** What comes to her mind by itself, in order. */
  readonly thoughts: Thought[] = [];
  /** Her telephone rings: since when, and the desk that lets it ring. */
  phone: { desk: string; since: Ms } | undefined;
  /** When it rang out. */
  readonly missed = new Set<Ms>();
  private readonly run: StoryRun;
  /** Rings of the story whose time has come. */
  private readonly due: Ring[] = [];
  private readonly made = new Set<string>();

  constructor(run: StoryRun, journey: string) {
    this.run = run;
    this.journey = journey;
  }

  get person(): Person | undefined {
    const customer = this.run.scenario.journeys.find(({ id }) => id === this.journey)?.customer;
    return this.run.scenario.cast.find(({ id }) => id === customer);
  }

  /** Her talk that is not over. */
  get talk(): Talk | undefined {
    return this.run.world.talks.findLast((talk) => talk.state !== 'closed' && this.speaksIn(talk));
  }

  speaksIn(talk: Talk): boolean {
    return !talk.internal && talk.journey === this.journey && this.isShe(talk.person);
  }

  keepsBack(reaction: Reaction, triggerSeq: number): boolean {
    const own = this.ringIn(reaction);
    if (!own) return false;
    if (this.made.has(reaction.id)) return true;
    this.due.push({ reaction, triggerSeq });
    const { person } = this;
    const who = this.run.scenario.cast.find(({ id }) => id === own.person) ?? person;
    this.thinks(own.opens ?? who?.lines.opening ?? who?.opens ?? []);
    return true;
  }

  keyed(
    journey: string,
    person: string,
    digits: Readonly<Record<string, string>>,
  ): Readonly<Record<string, string>> {
    if (journey !== this.journey || !this.isShe(person)) return digits;
    return this.typed !== '' && Object.values(digits).some((value) => digitsOf(value) === this.typed)
      ? digits
      : {};
  }

  thinks(words: readonly string[]): void {
    const [text] = words;
    if (text === undefined || this.thoughts.at(-1)?.text === text) return;
    this.thoughts.push({ t: this.run.now, text });
  }

  rings(desk: string, journey: string): boolean {
    // A colleague of the story has all said in one breath: it is picked up at once.
    if (journey !== this.journey || !this.run.world.desk(desk).human) return false;
    this.phone = { desk, since: this.run.now };
    const until = this.run.now + RINGS_FOR;
    this.run.world.desk(desk).busyUntil = until;
    this.run.world.timers.arm(TIMER_KIND.ownPhone, 0, until, TIMER_CLASS.message, 0);
    return true;
  }

  /** Nobody picked up. */
  ringsOut(): void {
    const { phone } = this;
    if (!phone) return;
    this.phone = undefined;
    this.missed.add(this.run.now);
    callInVain(this.run.world, phone.desk, this.journey, this.run.world.journey(this.journey).customer);
  }

  does(deed: CustomerDeed): boolean {
    switch (deed.deed) {
      case 'ring':
        return this.ring(deed.digits ?? '');
      case 'say':
        return this.say(deed.text);
      case 'hangUp':
        return this.hangUp();
      case 'answer':
        return this.answer();
      case 'wait':
      case 'leave':
        return true;
    }
  }

  private typed = '';

  /** The ring that the story has for her at this hour, else one of her own. */
  private ring(digits: string): boolean {
    if (this.talk || this.phone) return false;
    this.typed = digitsOf(digits);
    const story = this.due.pop() ?? this.upcoming();
    this.due.length = 0;
    const before = this.run.world.talks.length;
    if (story) {
      this.made.add(story.reaction.id);
      this.run.reactions.release(story.reaction, story.triggerSeq);
    }
    if (this.run.world.talks.length === before) this.ringByHerself();
    return this.talk !== undefined;
  }

  private ringByHerself(): void {
    const usual = this.run.scenario.beats.map((beat) => this.ringIn(beat)).find((own) => own !== undefined);
    if (!usual) return;
    const { world } = this.run;
    ring(world, {
      journey: this.journey,
      unit: world.desks.get(usual.to)?.unit ?? usual.to,
      person: world.journey(this.journey).customer,
      channel: usual.channel,
      reason: usual.reason,
      keyed: this.keyed(
        this.journey,
        world.journey(this.journey).customer,
        numbersOf(this.run, this.journey),
      ),
      openWords: [],
      openTells: [],
    });
  }

  /** When the story first has her ring by the clock. */
  get firstRingAt(): Ms | undefined {
    return this.ringsAhead()[0]?.at;
  }

  /** A ring with a time of its own that is near. */
  private upcoming(): Ring | undefined {
    const [next] = this.ringsAhead();
    return next && next.at <= this.run.now + EARLY ? { reaction: next.reaction, triggerSeq: -1 } : undefined;
  }

  private ringsAhead(): { reaction: Reaction; at: Ms }[] {
    return this.run.scenario.beats
      .flatMap((reaction) => {
        const at = reaction.at === undefined ? undefined : parseInstant(reaction.at);
        const own =
          at !== undefined && !reaction.held && this.ringIn(reaction) && isMeant(this.run, reaction);
        return own && at >= this.run.now && !this.made.has(reaction.id) ? [{ reaction, at }] : [];
      })
      .sort((a, b) => a.at - b.at);
  }

  private say(text: string): boolean {
    const { talk } = this;
    if (talk?.state !== 'open' || text.trim() === '') return false;
    const { scenario, reader, now } = this.run;
    const reading = reader.readWords(text, {
      ...caseContext(scenario, { journey: this.journey }),
      now,
      listener: 'unit',
      held: {},
      evidence: false,
      evidenceIds: [],
      open: talk.open,
    });
    const says = Object.entries(this.run.hearing.says(reading)).filter(([fact]) =>
      canTell(this.run, this.journey, fact),
    );
    this.run.customers.speaksHerself(talk, text.trim(), Object.fromEntries(says));
    return true;
  }

  /** After a goodbye the talk is over for both; before it she has hung up. */
  private hangUp(): boolean {
    const { talk } = this;
    if (!talk) return false;
    this.run.breakOff(talk);
    const over = talk.state === 'open' && isGoodbyeSaid(this.run, talk);
    endTalk(this.run.world, talk, over ? 'informed' : 'hungUp', over ? 'desk' : 'customer');
    return true;
  }

  private answer(): boolean {
    const { phone } = this;
    if (!phone) return false;
    this.phone = undefined;
    this.run.world.timers.disarm(TIMER_KIND.ownPhone, 0);
    this.run.world.desk(phone.desk).busyUntil = this.run.now;
    reach(this.run, phone.desk, this.journey);
    return true;
  }

  /** The ring deed of a beat that is hers. */
  private ringIn({ do: deeds }: Reaction) {
    return deeds
      .flatMap((deed) => ('ring' in deed ? [deed.ring] : []))
      .find(
        ({ journey, person }) =>
          journey === this.journey && this.isShe(person ?? this.run.world.journey(journey).customer),
      );
  }

  /** A story may have several entries of one person, with other words at other times. */
  private isShe(person: string): boolean {
    const { cast, journeys } = this.run.scenario;
    const customer = journeys.find(({ id }) => id === this.journey)?.customer;
    const nameOf = (id: string | undefined) => cast.find((each) => each.id === id)?.name;
    return person === customer || (nameOf(person) !== undefined && nameOf(person) === nameOf(customer));
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** What the story has her key in anywhere. */
export function numbersOf(run: Pick<Run, 'scenario'>, journey: string): Readonly<Record<string, string>> {
  for (const { do: deeds } of run.scenario.beats) {
    for (const deed of deeds) {
      if ('ring' in deed && deed.ring.journey === journey && Object.keys(deed.ring.keyed).length > 0)
        return deed.ring.keyed;
    }
  }
  return {};
}

/** The desk's last line said goodbye. */
export function isGoodbyeSaid(run: Pick<Run, 'world'>, talk: Talk): boolean {
  const last = talk.lines.findLast(({ by }) => by !== 'customer');
  return last !== undefined && run.world.log.at(last.seq).act?.includes('close') === true;
}
