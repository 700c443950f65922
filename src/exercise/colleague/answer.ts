/** What a colleague answers on the telephone: what this desk holds, where the matter stands here, or that there is nothing. */
import { handoverState } from '../../engine/world/handover-protocol.ts';
import type { Handover, Talk } from '../../engine/world/shapes.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { Reading } from '../../language/reading.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { factsOfCase, labelOf } from '../fact-book.ts';
import { answerComing } from '../reactions.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { spokenValue } from '../value-words.ts';
import type { AnsweringDesk, Body, Spoken } from './answering-desk.ts';
import { valueAt } from './held-here.ts';
import { COLLEAGUE_LINES, type ColleagueSlot, nothingHere, pickUp } from './lines.ts';
import { asksHowItStands, asksIfItCame } from './open-question.ts';
import { asksReadBack, readBackTo } from './read-back-request.ts';
import { newestHere, valuesHere, yesOrNo } from './values-said.ts';

const lineOf = ({ voice, talk }: AnsweringDesk, slot: ColleagueSlot): string =>
  voice.variant(talk, slot, COLLEAGUE_LINES[slot]);

/** What the desk answers to words that were said to it, as they were read. */
export function colleagueAnswer(answering: AnsweringDesk, said: LogEvent, reading: Reading): Spoken {
  const ends = reading.acts.some(({ act }) => act === 'close');
  const { texts, says } = body(answering, said, reading);
  if (ends) texts.push(lineOf(answering, 'bye') || 'Bye.');
  return { text: texts.filter((text) => text !== '').join(' '), says, ends };
}

function body(answering: AnsweringDesk, said: LogEvent, reading: Reading): Body {
  const { run, talk, desk } = answering;
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
  const text = said.text ?? '';
  const sure = wonders ? yesOrNo(answering, said.deskId, text, reading) : undefined;
  if (sure && sure.texts.length > 0) return sure;
  if (reading.asked.length > 0 || (wonders && !told)) return answered(answering, said.deskId, text, reading);
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

/** A question: the value, that it is coming, how it stands here, or that there is nothing. */
function answered(answering: AnsweringDesk, asker: string | undefined, text: string, reading: Reading): Body {
  const { run, voice, talk, desk } = answering;
  const saying = (...texts: string[]): Body => ({ texts, says: {} });
  const values = valuesHere(answering, asker, reading);
  if (values.texts.length > 0) return values;
  if (answerComing(run, desk)) return saying(lineOf(answering, 'looking'));
  const newest = asksHowItStands(text) ? newestHere(answering, asker) : undefined;
  if (newest && newest.texts.length > 0) return newest;
  const thread = threadOf(answering);
  if (thread) return saying(...stateOf(answering, thread));
  if (asksIfItCame(text) && hasMailFrom(answering, asker)) return saying(lineOf(answering, 'haveIt'));
  return saying(voice.wordsOf(talk, 'nothing', nothingHere(run.world.desk(desk).unit)));
}

/** Something that the asker wrote lies here. */
const hasMailFrom = ({ run, desk }: AnsweringDesk, asker: string | undefined): boolean =>
  run.world.messages.some((m) => m.fromDesk === asker && m.toDesk === desk && m.deliveredAt !== undefined);

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
      (talk.incident === undefined || incidentOf(run, h) === talk.incident) &&
      (talk.journey === undefined || h.journey === undefined || h.journey === talk.journey),
  );
}

/** Reported of one case, it is about the incident behind it. */
const incidentOf = ({ world }: Run, { journey, incident }: CaseInHand): string | undefined =>
  incident ?? (journey === undefined ? undefined : world.journey(journey).trueIncident);

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
