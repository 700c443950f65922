/** Saying something to whoever is on the line: heard, understood, answered. */

import { keep, known, learn } from '../../engine/world/knowledge.ts';
import { refuse } from '../../engine/world/records.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import { deskSays, endHold, holdTalk } from '../../engine/world/talks.ts';
import type { Reading } from '../../language/reading.ts';
import type { MoveOf } from '../../model/move.ts';
import { holdGrace } from '../../model/promise-deeds.ts';
import { type Ms, SECOND } from '../../model/time.ts';
import { hearersOf } from '../colleague/hearers.ts';
import { factsOfCase } from '../fact-book.ts';
import { fieldsSaid } from '../fields-said.ts';
import { heardAs } from '../heard-as.ts';
import { caseInHand } from '../references.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { spokenValue } from '../value-words.ts';
import { spokenTo } from './spoken-to.ts';

/** Words of a line: as typed, or made from acts with facts attached. */
export function textOf(run: Run, desk: string, move: MoveOf<'say'>): string {
  if (move.text !== undefined) return move.text;
  const about = caseInHand(run.world, desk, move.about);
  const entries = factsOfCase(run.scenario, about.journey, about.incident);
  const sentences = (move.parts ?? []).map((part) => {
    const facts = part.facts.flatMap((fact) => {
      const value = known(run.world, desk, fact, about.journey, about.incident)?.value;
      const entry = entries.find((e) => e.id === fact);
      return value === undefined
        ? []
        : [{ label: entry?.label ?? fact, value: spokenValue(entry?.spec, value) }];
    });
    return run.reader.sentenceForAct(part.act, facts, 'customer');
  });
  return sentences.join(' ');
}

/** False for words in which Baton finds no act and no fact: then the line costs nothing. */
export function understoodAt(run: Run, desk: string, move: MoveOf<'say'>): boolean {
  const about = caseInHand(run.world, desk, move.about);
  const talk = talkOf(run, desk);
  const listener = talk?.internal ? 'unit' : 'customer';
  return run.hearing.read(desk, textOf(run, desk, move), about, listener).understood;
}

/** The talk a desk is in: the one on its line, else one in which it is at the other end or was joined. */
export function talkOf(run: Run, desk: string): Talk | undefined {
  const { talks } = run.world;
  const id = run.world.desk(desk).talk;
  const own = id === undefined ? undefined : talks.find((t) => t.id === id);
  return (
    own ??
    talks.findLast(
      (t) =>
        t.state !== 'closed' &&
        (t.person === desk || t.joined.includes(desk) || (t.bridge === true && t.desk === desk)),
    )
  );
}

export function sayMove(
  run: Run,
  desk: string,
  move: MoveOf<'say'>,
  given?: Readonly<Record<string, string>>,
): void {
  const talk = talkOf(run, desk);
  if (!talk || talk.state === 'closed') {
    refuse(
      run.world,
      desk,
      'closed',
      'interaction',
      'telephony',
      caseInHand(run.world, desk, move.about).journey,
    );
    return;
  }
  speak(run, desk, talk, textOf(run, desk, move), given);
}

/** One line in a talk with everything that follows from it. */
export function speak(
  run: Run,
  desk: string,
  talk: Talk,
  text: string,
  given?: Readonly<Record<string, string>>,
): Reading {
  const w = run.world;
  const about: CaseInHand = { journey: talk.journey, incident: talk.incident };
  if (talk.state === 'held') endHold(w, desk, talk);
  const listener = talk.internal ? 'unit' : 'customer';
  const reading = run.hearing.read(desk, text, about, listener, talk.open);
  const says = given ?? run.hearing.learnt(desk, run.hearing.says(reading), about);
  // With a colleague on her call not every line is for the customer, though she hears them all.
  const { desks, customer } = hearersOf(run, talk, desk, text);
  const [colleague] = talk.internal || customer ? [] : desks;
  const seq = deskSays(w, desk, talk, text, {
    ...run.hearing.columns(reading, says, about),
    ...(listener === 'unit' ? { fields: fieldsSaid(run, desk, text, says, about) } : {}),
    ...(colleague === undefined ? {} : { targetDesk: colleague, targetUnit: w.desk(colleague).unit }),
  });
  if (w.desk(desk).human) run.heard.set(seq, heardAs(run, desk, reading, about, listener));
  if (run.keepsFor(desk)) keepHeard(run, desk, talk);
  for (const fact of Object.keys(says)) {
    const at = talk.open.indexOf(fact);
    if (at >= 0) talk.open.splice(at, 1);
  }
  const via = { channel: talk.channel, objectId: talk.id };
  const to = listener === 'customer' ? 'customer' : unitAtOtherEnd(run, desk, talk);
  if (colleague === undefined) run.hearing.consequences(desk, reading, about, to, via, talk);
  else {
    run.hearing.consequences(desk, { ...reading, asked: [], promises: [] }, about, to, via, talk);
    run.hearing.consequences(desk, askedAndPromised(reading), about, w.desk(colleague).unit, via);
  }
  if (talk.internal || talk.joined.length > 0) hearAtOtherEnd(run, desk, talk, says);
  if (talk.internal) return reading;
  spokenTo(w, talk);
  if (!w.desk(desk).human) return reading;
  const hold = reading.promises.find((p) => p.hold);
  if (reading.acts.some((a) => a.act === 'holdStart') && hold?.due !== undefined) {
    holdTalk(w, desk, talk, ...announced(w.now, hold.due, hold.dueWords));
  }
  if (customer) run.customers.spokenTo(talk, desk, reading);
  return reading;
}

/** Seconds of a hold that is announced to last until then, and its grace. */
export const announced = (now: Ms, due: Ms, words = 'a minute'): [seconds: number, grace: Ms] => [
  Math.max(1, Math.round((due - now) / SECOND)),
  holdGrace(words, now, due),
];

/** What of a line concerns only whom it was said to. */
const askedAndPromised = (reading: Reading): Reading => ({
  ...reading,
  acts: reading.acts.filter(({ act }) => act === 'readBack'),
  causes: [],
  apology: 0,
  parts: [],
  vague: [],
});

/** Together (rung 1): once she was answered, what she told so far is kept for the desk. Listen first. */
function keepHeard(run: Run, desk: string, talk: Talk): void {
  const w = run.world;
  for (const line of talk.lines) {
    if (line.by !== 'customer') continue;
    for (const fact of Object.keys(w.log.at(line.seq).says ?? {})) keep(w, desk, fact, talk.journey);
  }
}

/** Unit of whoever a desk speaks to in a talk between desks. */
function unitAtOtherEnd(run: Run, desk: string, talk: Talk): string {
  const other = desk === talk.desk ? talk.person : (talk.desk ?? talk.person);
  return run.world.desks.get(other)?.unit ?? talk.unit;
}

function hearAtOtherEnd(run: Run, desk: string, talk: Talk, says: Readonly<Record<string, string>>): void {
  const w = run.world;
  const listeners = [talk.person, talk.desk ?? '', ...talk.joined].filter(
    (id) => id !== desk && w.desks.has(id),
  );
  for (const listener of listeners) {
    for (const [fact, value] of Object.entries(says)) {
      learn(w, listener, {
        journey: talk.journey,
        incident: talk.incident,
        fact,
        value,
        source: 'told',
        from: w.desk(desk).person,
      });
    }
  }
}
