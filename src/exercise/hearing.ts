/** Words become meaning here: the reading of a line in its case, and the events that follow from it. */

import { heldFacts } from '../engine/world/knowledge.ts';
import { makePromise } from '../engine/world/promises.ts';
import type { Talk } from '../engine/world/shapes.ts';
import { fieldsOf } from '../engine/world/truth.ts';
import type { Reading, ReadingContext } from '../language/reading.ts';
import { withClaims } from '../language/with-claims.ts';
import type { EventDraft } from '../model/event-columns.ts';
import { holdGrace } from '../model/promise-deeds.ts';
import type { Ms } from '../model/time.ts';
import { onlyLearnt, personalFacts } from './personal-facts.ts';
import { caseContext } from './reading-context.ts';
import type { CaseInHand, Hears, Run } from './run-shape.ts';
import { settledClaims } from './settled-words.ts';

/** Spoken within this span, parts of an update count as one breath [A]. */
const ONE_BREATH = 90_000;

/** A credit spoken of so soon after it was ordered is that one [A]. */
const JUST_ORDERED = 3_600_000;

const readingKey = (desk: string, t: Ms, text: string): string => `${desk} ${t} ${text}`;

interface Checked {
  outage: boolean;
  planned: boolean;
  /** The newest test points at the customer's side. */
  test: boolean;
}

export class Hearing implements Hears {
  private readonly run: Run;
  /** What was checked up to the position `seen` of the log, by journey. */
  private readonly checked = new Map<string | undefined, Checked>();
  private seen = 0;
  private readonly readings = new Map<string, Reading>();
  private readonly personal: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(run: Run) {
    this.run = run;
    this.personal = personalFacts(run.scenario);
  }

  /** Reads a text said or written at a desk about a case. */
  read(
    deskId: string,
    text: string,
    about: CaseInHand,
    listener: 'customer' | 'unit',
    open: readonly string[] = [],
  ): Reading {
    const reading = this.run.reader.readWords(text, this.context(deskId, about, listener, open));
    const claims = this.run.believed.filter((each) => each.desk === deskId && each.text === text);
    const read = withClaims(reading, [...settledClaims(this.run.scenario, text, about), ...claims]);
    this.readings.set(readingKey(deskId, this.run.now, text), read);
    return read;
  }

  /** How words were read when they were said: later the desk knows more, and the clock stands elsewhere. */
  readThen(deskId: string, t: Ms, text: string): Reading | undefined {
    return this.readings.get(readingKey(deskId, t, text));
  }

  /** Values said for sure: not quoted, not denied. */
  says(reading: Reading): Record<string, string> {
    const says: Record<string, string> = {};
    for (const fact of reading.facts) {
      if (fact.quoted || fact.negated || says[fact.fact] !== undefined) continue;
      says[fact.fact] = fact.value;
    }
    return says;
  }

  /** The same without what this desk can only have made up. */
  learnt(deskId: string, says: Readonly<Record<string, string>>, about: CaseInHand): Record<string, string> {
    return onlyLearnt(this.run, this.personal, deskId, says, about);
  }

  /** Columns of a `said` or `messageSent` event. */
  columns(reading: Reading, says: Readonly<Record<string, string>>, about: CaseInHand): Partial<EventDraft> {
    return {
      act: [...new Set(reading.acts.map((act) => act.act))],
      mark: [...reading.marks],
      says,
      fields: fieldsOf(this.run.world, [], says, [], about.journey, about.incident),
      vague: [...reading.vague],
    };
  }

  /** Questions, causes, apology, update, offers and promises that a desk's words contain. */
  consequences(
    deskId: string,
    reading: Reading,
    about: CaseInHand,
    to: 'customer' | string,
    via: Partial<EventDraft>,
    talk?: Talk,
  ): void {
    const { world } = this.run;
    const columns = { ...world.actor(deskId), ...world.about(about.journey, about.incident), ...via };
    this.questions(reading, columns, to, talk);
    this.causes(reading, columns, to);
    this.apology(reading, columns, to);
    if (to === 'customer') this.update(reading, columns, talk);
    if (reading.acts.some((act) => act.act === 'offerRedress'))
      world.emit({ kind: 'compensationOffered', ...columns, reasonCode: 'goodwill' });
    for (const promise of reading.promises) this.promise(promise, deskId, about.journey, to, talk);
  }

  private questions(reading: Reading, columns: EventColumns, to: string, talk: Talk | undefined): void {
    const restates = reading.acts.some((act) => act.act === 'readBack');
    for (const asked of reading.asked) {
      if (restates && this.says(reading)[asked.fact] !== undefined) continue;
      this.run.world.emit({ kind: 'questionAsked', ...columns, factId: asked.fact, targetUnit: to });
      if (talk && !talk.open.includes(asked.fact)) talk.open.push(asked.fact);
    }
  }

  private causes(reading: Reading, columns: EventColumns, to: string): void {
    for (const cause of reading.causes) {
      if (cause.stance === 'negated' || cause.stance === 'quoted') continue;
      this.run.world.emit({
        kind: 'causeStated',
        ...columns,
        targetUnit: to,
        says: { rootCause: cause.cause },
        stance: cause.stance,
        ...(cause.evidenceId === undefined ? {} : { evidenceId: cause.evidenceId }),
        ...(to === 'customer' ? { visibleToCustomer: true } : {}),
      });
    }
  }

  private apology(reading: Reading, columns: EventColumns, to: string): void {
    if (reading.apology === 0 && !reading.vague.includes('conditionalSorry')) return;
    this.run.world.emit({
      kind: 'apologyGiven',
      ...columns,
      targetUnit: to,
      level: reading.apology,
      vague: reading.vague.filter((v) => v === 'conditionalSorry'),
    });
  }

  private promise(
    { byOthers, what, hold, due, dueWords }: Reading['promises'][number],
    desk: string,
    journey: string | undefined,
    to: string,
    talk: Talk | undefined,
  ): void {
    if (byOthers) return;
    // Said of what was ordered just now, it is no promise any more.
    if (what === 'credit' && this.isOrdered(journey)) return;
    // To be back on the line in a moment.
    const isHold = hold && talk !== undefined && due !== undefined;
    const words = dueWords ?? (isHold ? 'a minute' : '');
    makePromise(this.run.world, {
      desk,
      journey,
      to,
      what: isHold ? 'other' : what,
      dueAt: due,
      ...(isHold ? { grace: holdGrace(words, this.run.now, due) } : {}),
      words,
      talk,
    });
  }

  /** A credit was ordered for this case within the hour. */
  private isOrdered(journey: string | undefined): boolean {
    const { log, now } = this.run.world;
    for (let row = log.length - 1; row >= 0 && log.at(row).t >= now - JUST_ORDERED; row -= 1) {
      const { kind, journeyId } = log.at(row);
      if (kind === 'compensationOrdered' && journeyId === journey) return true;
    }
    return false;
  }

  private update(reading: Reading, columns: EventColumns, talk: Talk | undefined): void {
    if (reading.parts.length === 0) return;
    const w = this.run.world;
    let parts: string[] = [...reading.parts];
    let vague: string[] = [...reading.vague];
    if (talk) {
      const { breath } = talk;
      if (w.now - breath.since > ONE_BREATH) {
        breath.since = w.now;
        breath.parts = [];
        breath.vague = [];
      }
      breath.parts = [...new Set([...breath.parts, ...parts])];
      breath.vague = [...new Set([...breath.vague, ...vague])];
      parts = breath.parts;
      vague = breath.vague;
    }
    w.emit({
      kind: 'updateGiven',
      ...columns,
      targetUnit: 'customer',
      parts,
      vague,
      visibleToCustomer: true,
    });
  }

  private context(
    deskId: string,
    about: CaseInHand,
    listener: 'customer' | 'unit',
    open: readonly string[],
  ): ReadingContext {
    const { run } = this;
    const held: Record<string, string> = {};
    for (const [fact, known] of heldFacts(run.world, deskId, about.journey, about.incident))
      held[fact] = known.value;
    return {
      ...caseContext(run.scenario, about),
      now: run.now,
      listener,
      held,
      evidence: this.evidenceHeld(about),
      evidenceIds: [],
      open,
    };
  }

  /** Outage check, planned-work check and a test of this line that points at the customer's side, all earlier. */
  private evidenceHeld(about: CaseInHand): boolean {
    const { log } = this.run.world;
    for (; this.seen < log.length; this.seen += 1) {
      const event = log.at(this.seen);
      if (event.kind !== 'checkDone' && event.kind !== 'diagnosisRun') continue;
      const checked = this.checked.get(event.journeyId) ?? { outage: false, planned: false, test: false };
      this.checked.set(event.journeyId, checked);
      if (event.kind === 'diagnosisRun') checked.test = event.toState === 'faultCustomer';
      else if (event.checkId === 'outage') checked.outage = true;
      else if (event.checkId === 'plannedWork') checked.planned = true;
    }
    const checked = this.checked.get(about.journey);
    return checked?.outage === true && checked.planned && checked.test;
  }
}

type EventColumns = Pick<EventDraft, 'actorUnit' | 'origin'> & Partial<EventDraft>;
