/** Machine-played desks on the telephone: they pick up, answer what is asked, say aloud what they send, and say goodbye. */
import type { Talk } from '../../engine/world/shapes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Run } from '../run-shape.ts';
import { colleagueAnswer, type Spoken, type Voice } from './answer.ts';
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

  /** Something happened in a talk between desks. */
  inTalk(talk: Talk, event: LogEvent): void {
    const { targetDesk, deskId } = event;
    if (deskId === undefined || targetDesk === undefined || !this.run.isPerson(deskId)) return;
    if (this.run.isPerson(targetDesk) || talk.state === 'closed') return;
    if (event.kind === 'interactionOpened') {
      const { unit, person } = this.run.world.desk(targetDesk);
      this.queue(talk, targetDesk, { text: pickUp(unit, person), says: {}, ends: false });
    }
    if (event.kind === 'said') {
      const about = { journey: talk.journey, incident: talk.incident };
      const reading = this.run.hearing.read(deskId, event.text ?? '', about, 'unit', talk.open);
      for (const desk of this.spokenTo(talk, deskId, targetDesk, event.text ?? ''))
        this.queue(talk, desk, colleagueAnswer(this.run, this.voice, talk, desk, event, reading));
    }
  }

  /** Where several listen, those who are named answer; nobody named, the one who was called. */
  private spokenTo(talk: Talk, speaker: string, called: string, text: string): string[] {
    const { world } = this.run;
    const others = [talk.desk, talk.person, ...talk.joined].filter(
      (desk): desk is string => desk !== undefined && desk !== speaker && world.desks.has(desk),
    );
    const words = new Set(text.split(/[^\p{L}]+/u));
    const named = others.filter((desk) => words.has(world.desk(desk).person) && !this.run.isPerson(desk));
    return others.length > 1 && named.length > 0 ? [...new Set(named)] : [called];
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
    return talk.internal && talk.state === 'open' && ends.includes(one) && ends.includes(other);
  });
}
