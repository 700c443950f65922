/** Machine-played desks on the telephone: they pick up, answer what is asked, say aloud what they send, and say goodbye. */
import type { Talk } from '../../engine/world/shapes.ts';
import type { Reading } from '../../language/reading.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Run } from '../run-shape.ts';
import { colleagueAnswer, comesIn, holdsAny } from './answer.ts';
import type { AnsweringDesk, Spoken, Voice } from './answering-desk.ts';
import { colleaguesOn, hearersOf, namedIn } from './hearers.ts';
import { pickUp } from './lines.ts';

/** Puts a line of a desk in its turn of the talk. */
export type Queue = (talk: Talk, desk: string, spoken: Spoken) => void;

const SPOKEN_NOTES: ReadonlySet<string> = new Set(['hotline', 'voice']);

export class Colleagues {
  private readonly run: Run;
  private readonly voice: Voice;
  private readonly queue: Queue;

  constructor(run: Run, voice: Voice, queue: Queue) {
    this.run = run;
    this.voice = voice;
    this.queue = queue;
  }

  /** Something happened on a call with colleagues on it. */
  onTheLine(talk: Talk, event: LogEvent): void {
    const { deskId, targetDesk } = event;
    if (deskId === undefined || !this.run.isPerson(deskId) || talk.state === 'closed') return;
    if (event.kind === 'said') this.answer(talk, deskId, event);
    if (targetDesk === undefined || this.run.isPerson(targetDesk)) return;
    const { unit, person } = this.run.world.desk(targetDesk);
    const pickedUp = talk.internal && (event.kind === 'interactionOpened' || event.kind === 'bridgeConvened');
    if (pickedUp) this.queue(talk, targetDesk, { text: pickUp(unit, person), says: {}, ends: false });
    else if (event.kind === 'interactionTransferred' && event.reasonCode === 'joined')
      this.queue(talk, targetDesk, comesIn(this.answering(talk, targetDesk)));
  }

  private answer(talk: Talk, speaker: string, event: LogEvent): void {
    const about = { journey: talk.journey, incident: talk.incident };
    const text = event.text ?? '';
    const others = colleaguesOn(this.run, talk, speaker);
    if (others.length === 0) return;
    const reading = this.run.hearing.read(speaker, text, about, 'unit', talk.open);
    for (const desk of this.spokenTo(talk, speaker, event, reading))
      this.queue(talk, desk, colleagueAnswer(this.answering(talk, desk), event, reading));
  }

  private answering(talk: Talk, desk: string): AnsweringDesk {
    return { run: this.run, voice: this.voice, talk, desk };
  }

  /** Where several listen, those who are named answer; nobody named, the one who was called. A read-back is for all. */
  private spokenTo(talk: Talk, speaker: string, said: LogEvent, reading: Reading): string[] {
    const { text = '', targetDesk, says } = said;
    const others = colleaguesOn(this.run, talk, speaker);
    const toAll = reading.acts.some(({ act }) => act === 'readBack') && Object.keys(says ?? {}).length > 0;
    if (!talk.internal) {
      const { desks } = hearersOf(this.run, talk, speaker, text);
      return toAll && desks.length === 0
        ? others.filter((desk) => holdsAny(this.run, talk, desk, said))
        : [...desks];
    }
    const named = others.length > 1 ? namedIn(this.run, others, text) : [];
    if (named.length > 0) return named;
    if (toAll && !talk.bridge) return others;
    return targetDesk === undefined || !others.includes(targetDesk) ? [] : [targetDesk];
  }

  /** What a desk sends by hotline to somebody it is talking to is said aloud as well; the message carries the values. */
  sent({ deskId, targetDesk, channel, text }: LogEvent): void {
    if (deskId === undefined || targetDesk === undefined || text === undefined) return;
    if (!SPOKEN_NOTES.has(channel ?? '') || this.run.isPerson(deskId)) return;
    const talk = openTalk(this.run, deskId, targetDesk);
    if (talk) this.queue(talk, deskId, { text, says: {}, ends: false });
  }
}

/** The open talk in which two desks hear each other, and nobody else: on a bridge a message to one is not said to all. */
function openTalk(run: Run, one: string, other: string): Talk | undefined {
  return run.world.talks.findLast((talk) => {
    if (talk.bridge) return false;
    const ends = [talk.desk, talk.person, ...talk.joined];
    return talk.state === 'open' && ends.includes(one) && ends.includes(other);
  });
}
