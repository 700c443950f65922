/** What a colleague answers on the telephone: what this desk holds, where the matter stands here, or that there is nothing. */
import { handoverState } from '../../engine/world/handover-protocol.ts';
import { known } from '../../engine/world/knowledge.ts';
import type { Handover, Known, Talk } from '../../engine/world/shapes.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { Reading } from '../../language/reading.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { factsOfCase, labelOf } from '../fact-book.ts';
import { answerComing } from '../reactions.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { spokenValue } from '../value-words.ts';
import { COLLEAGUE_LINES, type ColleagueSlot, nothingHere, pickUp } from './lines.ts';
import { asksReadBack, readBackTo } from './read-back-request.ts';

export interface Spoken {
  text: string;
  /** Values that its words carry. */
  says: Readonly<Record<string, string>>;
  /** The caller said goodbye: the talk ends with it. */
  ends: boolean;
}

export interface Voice {
  /** One of these that was not said in this talk; empty when all were. */
  variant(talk: Talk, slot: string, variants: readonly string[]): string;
  /** Words for a fact, never the same twice in a talk. */
  wordsOf(talk: Talk, fact: string, variants: readonly string[]): string;
}

/** Values given in one breath. */
const VALUES = 3;

/** A desk played by the machine in a talk, with its voice there. */
export interface AnsweringDesk {
  run: Run;
  voice: Voice;
  talk: Talk;
  desk: string;
}

const lineOf = ({ voice, talk }: AnsweringDesk, slot: ColleagueSlot): string =>
  voice.variant(talk, slot, COLLEAGUE_LINES[slot]);

/** What the desk answers to words that were said to it, as they were read. */
export function colleagueAnswer(answering: AnsweringDesk, said: LogEvent, reading: Reading): Spoken {
  const ends = reading.acts.some(({ act }) => act === 'close');
  const { texts, says } = body(answering, said, reading);
  if (ends) texts.push(lineOf(answering, 'bye') || 'Bye.');
  return { text: texts.filter((text) => text !== '').join(' '), says, ends };
}

interface Body {
  texts: string[];
  says: Record<string, string>;
}

function body(answering: AnsweringDesk, said: LogEvent, reading: Reading): Body {
  const { run, voice, talk, desk } = answering;
  const line = (slot: ColleagueSlot): string => lineOf(answering, slot);
  const saying = (...texts: string[]): Body => ({ texts, says: {} });
  const acts = reading.acts.map(({ act }) => act);
  if (reading.marks.includes('insult')) return saying(line('insulted'));
  const isEmpty = acts.length + reading.facts.length + reading.asked.length === 0;
  if (!reading.understood || (isEmpty && !/\p{L}/u.test(said.text ?? '')))
    return saying(line('notUnderstood'));
  const told = Object.keys(said.says ?? {}).length > 0;
  if (acts.includes('readBack')) {
    const back = heldAgainst(answering, said);
    if (back) return back;
  }
  if (said.deskId !== undefined && asksReadBack(said.text ?? '')) {
    const back = readBackTo(run, desk, said.deskId, talk);
    return { texts: [back.text], says: { ...back.says } };
  }
  // A question that nobody found is still one: "right" would sound like a yes to it.
  const wonders = reading.clauses.some(({ tags }) => tags.includes('question')) && !acts.includes('close');
  const asks = reading.asked.length > 0 || (wonders && !told);
  if (asks) {
    const values = valuesHere(answering, said.deskId, reading);
    if (values.texts.length > 0) return values;
    if (answerComing(run, desk)) return saying(line('looking'));
    const thread = threadOf(answering);
    return saying(
      ...(thread
        ? stateOf(answering, thread)
        : [voice.variant(talk, 'nothing', nothingHere(run.world.desk(desk).unit))]),
    );
  }
  if (told) {
    const thread = threadOf(answering);
    // What is said on a bridge is minuted there.
    const inHand = talk.bridge === true || thread !== undefined || answerComing(run, desk);
    if (inHand) return saying(line('noted'));
    const question = talk.joined.includes(desk) ? openQuestion(answering, said) : '';
    return saying(line('noted'), question || line('write'));
  }
  if (acts.includes('close')) return saying();
  if (acts.includes('holdStart')) return saying(line('waiting'));
  if (acts.every((act) => act === 'greet') && acts.length > 0) return saying(line('goAhead'));
  return saying(answerComing(run, desk) ? line('looking') || line('right') : line('right'));
}

/** Asked for facts that this desk holds, or has itself told somebody. */
function valuesHere(
  { run, voice, talk, desk }: AnsweringDesk,
  asker: string | undefined,
  reading: Reading,
): Body {
  const found: Body = { texts: [], says: {} };
  const entries = factsOfCase(run.scenario, talk.journey, talk.incident);
  for (const { fact } of reading.asked) {
    const value = valueAt(run, talk, desk, fact, asker);
    if (value === undefined || found.says[fact] !== undefined || found.texts.length >= VALUES) continue;
    const spec = entries.find(({ id }) => id === fact)?.spec;
    const shown = spokenValue(spec, value);
    // To one question the value answers; of several it is said which is which.
    const text = sentence(reading.asked.length === 1 ? shown : `${labelOf(fact, spec)}: ${shown}`);
    found.texts.push(voice.wordsOf(talk, fact, [text]));
    found.says[fact] = value;
  }
  return found;
}

/** What this desk would ask of a note about the matter and has not been told: the first of it. */
function openQuestion(
  { run, voice, talk, desk }: AnsweringDesk,
  { deskId, says: said = {} }: LogEvent,
): string {
  const lacks = run.scenario.receivers
    .filter((spec) => spec.desk === desk)
    .map(({ needs, asks }) => ({
      asks,
      gaps: needs.filter(
        (fact) => said[fact] === undefined && valueAt(run, talk, desk, fact, deskId) === undefined,
      ),
    }))
    .sort((one, other) => one.gaps.length - other.gaps.length)[0];
  const gap = lacks?.gaps[0];
  return gap === undefined ? '' : voice.wordsOf(talk, gap, [lacks?.asks.words[gap] ?? `${labelOf(gap)}?`]);
}

/** Does this desk hold a value of its own for any of what is said? */
export const holdsAny = (run: Run, talk: Talk, desk: string, { deskId, says = {} }: LogEvent): boolean =>
  Object.keys(says).some((fact) => valueAt(run, talk, desk, fact, deskId) !== undefined);

/** Read back to this desk: it says yes to what it holds, and puts right what it holds otherwise. */
function heldAgainst(answering: AnsweringDesk, { deskId, says: said = {} }: LogEvent): Body | undefined {
  const { run, talk, desk } = answering;
  const entries = factsOfCase(run.scenario, talk.journey, talk.incident);
  const right: Record<string, string> = {};
  const texts: string[] = [];
  let known = 0;
  for (const [fact, value] of Object.entries(said)) {
    const own = valueAt(run, talk, desk, fact, deskId);
    if (own === undefined) continue;
    known += 1;
    const truth = truthOf(run.world, fact, talk.journey, talk.incident);
    const isSame =
      own === value || (verdictOf(truth, own) === 'present' && verdictOf(truth, value) === 'present');
    if (isSame) continue;
    const spec = entries.find(({ id }) => id === fact)?.spec;
    texts.push(run.scenario.corrections[fact] ?? `No: ${labelOf(fact, spec)} is ${spokenValue(spec, own)}.`);
    right[fact] = own;
  }
  if (known === 0) return undefined;
  return texts.length > 0
    ? { texts, says: right }
    : { texts: [lineOf(answering, 'confirmed') || lineOf(answering, 'right')], says: {} };
}

/** On coming into a call of others: unit and name, and where the matter stands here or what it needs to know. */
export function comesIn(answering: AnsweringDesk): Spoken {
  const { run, desk } = answering;
  const { unit, person } = run.world.desk(desk);
  const thread = threadOf(answering);
  const more = answerComing(run, desk)
    ? [lineOf(answering, 'looking')]
    : thread
      ? stateOf(answering, thread)
      : [lineOf(answering, 'comesIn')];
  return { text: [pickUp(unit, person), ...more].filter(Boolean).join(' '), says: {}, ends: false };
}

interface Held {
  desk: string;
  asker: string | undefined;
  fact: string;
  held: Known;
}

/** Said by the asker in passing and not so: a slip of the tongue, or of the ear. What was handed over stands. */
function isEcho({ world: w }: Run, talk: CaseInHand, { desk, asker, fact, held }: Held): boolean {
  if (asker === undefined || held.from !== w.desk(asker).person) return false;
  if (verdictOf(truthOf(w, fact, talk.journey, talk.incident), held.value) !== 'wrong') return false;
  return !w.handovers.some((h) => h.toUnit === w.desk(desk).unit && h.says[fact] !== undefined);
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * What a desk holds of a case, or has itself said or written about it. What it only took from the asker's own words, and
 * wrongly, it does not give back as news.
 */
export function valueAt(
  run: Run,
  talk: CaseInHand,
  desk: string,
  fact: string,
  asker: string | undefined,
): string | undefined {
  const w = run.world;
  const held = known(w, desk, fact, talk.journey, talk.incident);
  if (held && !isEcho(run, talk, { desk, asker, fact, held })) return held.value;
  const incident = talk.journey === undefined ? talk.incident : w.journey(talk.journey).trueIncident;
  for (let row = w.log.length - 1; row >= 0; row -= 1) {
    const { deskId, says, journeyId, incidentId, source } = w.log.at(row);
    if (deskId !== desk || source !== undefined || says?.[fact] === undefined) continue;
    const isOfTalk = talk.incident === undefined ? journeyId === talk.journey : incidentId === talk.incident;
    if (isOfTalk || (incident !== undefined && incidentId === incident)) return says[fact];
  }
  return undefined;
}

/** The newest thing that the caller's unit sent this one about the matter of the talk. */
function threadOf({ run, talk, desk }: AnsweringDesk): Handover | undefined {
  const w = run.world;
  const other = talk.desk === desk ? talk.person : (talk.desk ?? talk.person);
  const from = w.desk(other).unit;
  const { unit } = w.desk(desk);
  return w.handovers.findLast(
    (h) =>
      h.fromUnit === from &&
      h.toUnit === unit &&
      (talk.incident === undefined || h.incident === talk.incident) &&
      (talk.journey === undefined || h.journey === undefined || h.journey === talk.journey),
  );
}

function stateOf(answering: AnsweringDesk, handover: Handover): string[] {
  const { run, voice, talk, desk } = answering;
  const line = (slot: ColleagueSlot): string => lineOf(answering, slot);
  const spec = run.scenario.receivers.find((r) => r.desk === desk && r.contract === handover.contract);
  const gaps = (spec?.needs ?? []).filter((fact) => handover.says[fact] === undefined).slice(0, 2);
  const questions = gaps.map((fact) =>
    voice.wordsOf(talk, fact, [spec?.asks.words[fact] ?? `${labelOf(fact)}?`]),
  );
  switch (handoverState(handover)) {
    case 'accepted':
      return [line('mine')];
    case 'returned':
    case 'expired':
    case 'withdrawn':
      return [line('sentBack'), ...questions];
    case 'acknowledged':
      return gaps.length > 0 ? [line('lacking'), ...questions] : [line('unread')];
    default:
      return [line('unread')];
  }
}
