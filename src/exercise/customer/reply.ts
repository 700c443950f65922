/** One answer of a customer: how she takes what was said, what she tells, what she comes back to. */
import { exhaust } from '../../engine/world/patience.ts';
import type { JourneyState } from '../../engine/world/shapes.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../run-shape.ts';
import { answersTo } from './answers.ts';
import { corrected } from './corrections.ts';
import { actsIn, type Exchange } from './exchange.ts';
import { isHers } from './hers.ts';

export interface Reply {
  text: string;
  /** The desk said goodbye: she hangs up after this. */
  leaves: boolean;
  tells: readonly string[];
}

const HARM_SPAN_TURNS = 2;

/** Undefined where she has nothing to say to it. */
export function replyTo(exchange: Exchange): Reply | undefined {
  const { run, turns, talk, journey, desk, reading } = exchange;
  const acts = actsIn(exchange);
  const owed = isOwedAWord(run, journey);
  const agenda = turns.agenda(talk);
  agenda.serve(
    acts,
    reading.parts,
    reading.facts.map((f) => f.fact),
    owed,
  );

  const reaction = react(exchange);
  const mends = corrected(exchange);
  if (mends) {
    const text = reaction !== undefined && isHurt(reading) ? `${reaction} ${mends.text}` : mends.text;
    return { text, tells: mends.tells, leaves: acts.includes('close') };
  }
  const answer = answersTo(exchange);
  if (reaction === undefined && !answer && isBareQuestion(reading))
    return { text: turns.slotLine(talk, 'notUnderstood'), tells: [], leaves: false };
  const parts = [reaction, answer?.text].filter((text): text is string => text !== undefined && text !== '');
  const closing = acts.includes('close');
  const waiting = acts.includes('holdStart');
  const push =
    closing || waiting || (acts.includes('askOpen') && answer)
      ? undefined
      : agenda.next((at) => turns.isTime(at));
  if (push?.level === 0) {
    run.world.emit({
      kind: 'beatFired',
      actorUnit: 'customer',
      origin: 'script',
      ...run.world.about(journey.id),
      objectId: `${journey.id}.${push.item.id}`,
    });
    const asked = push.item.servedBy.facts?.[0];
    if (asked !== undefined) {
      run.world.emit({
        kind: 'questionAsked',
        actorUnit: 'customer',
        origin: 'script',
        ...run.world.about(journey.id),
        factId: asked,
        targetUnit: run.world.desk(desk).unit,
        targetDesk: desk,
        channel: talk.channel,
        objectId: talk.id,
      });
    }
  }
  if (push) {
    const line = turns.variant(talk, 'push', push.item.push.slice(push.level, push.level + 1));
    if (line !== '') parts.push(line);
  }
  if (closing && parts.length === 0) parts.push(turns.slotLine(talk, agenda.empty ? 'content' : 'bye'));
  if (parts.length === 0)
    parts.push(agenda.empty && owed ? turns.slotLine(talk, 'content') : turns.slotLine(talk, 'acknowledge'));
  return {
    text: parts
      .filter((text) => text !== '')
      .slice(0, 3)
      .join(' '),
    tells: answer?.tells ?? [],
    leaves: closing,
  };
}

/** Somebody owes her a word or a deed at a time she was told. */
export const isOwedAWord = (run: Run, journey: JourneyState): boolean =>
  run.world.commitments.some(
    (c) => c.state === 'open' && c.journey === journey.id && c.dueAt !== undefined && c.what !== 'other',
  );

const isHurt = ({ blame, marks }: Reading): boolean =>
  blame === 'asserted' || blame === 'insinuated' || marks.includes('insult');

/** A question, and nothing else, in which nothing was found that one could ask her. */
const isBareQuestion = ({ acts, asked, facts, parts, causes, promises }: Reading): boolean =>
  acts.length > 0 &&
  acts.every(({ act }) => act === 'askFact') &&
  [asked, facts, parts, causes, promises].every((found) => found.length === 0);

/** How she takes it: patience moves, and one short remark at most. */
export function react(exchange: Exchange): string | undefined {
  const { run, turns, talk, journey, reading } = exchange;
  const acts = actsIn(exchange);
  const p = journey.patience;
  if (reading.marks.includes('insult')) {
    p.insults += 1;
    if (p.insults > 1) exhaust(run.world, journey, 'insulted');
    else turns.step(journey, 'insulted');
    return turns.slotLine(talk, 'insulted');
  }
  if (reading.blame === 'asserted') {
    turns.step(journey, 'blamed');
    return turns.slotLine(talk, 'blamed');
  }
  if (reading.blame === 'insinuated') {
    turns.step(journey, 'insinuated');
    return turns.slotLine(talk, 'insinuated');
  }
  if (reading.vague.includes('conditionalSorry')) turns.step(journey, 'conditionalSorry');
  if (acts.includes('readBack') && !p.readBackPraised && readsBackTruly(exchange)) {
    p.readBackPraised = true;
    turns.step(journey, 'firstReadBack');
    return turns.slotLine(talk, 'believed');
  }
  if (reading.parts.length >= 4 && !reading.vague.includes('falseCertainty'))
    turns.step(journey, 'honestUpdate');
  if (reading.apology >= 2 && !p.apologised.has('harm')) {
    p.apologised.add('harm');
    const soon = talk.lines.filter((line) => line.by !== 'customer').length <= HARM_SPAN_TURNS;
    const half = acts.includes('close');
    turns.step(journey, reading.apology === 3 ? 'apology3' : soon ? 'apologySoon' : 'apology2', half);
    return turns.slotLine(talk, 'apology');
  }
  if (reading.apology === 1) {
    p.emptySorries += 1;
    if (p.emptySorries === 3) turns.step(journey, 'emptySorry');
    if (p.emptySorries >= 2) return turns.slotLine(talk, 'emptySorry');
  }
  if (acts.includes('holdStart')) return turns.slotLine(talk, 'holdFine');
  if (acts.includes('instruct')) return turns.slotLine(talk, 'restart');
  if (acts.includes('offerRedress')) return turns.slotLine(talk, 'offered');
  if (acts.includes('transfer')) return turns.slotLine(talk, 'transferred');
  return undefined;
}

/** Right in all of it, and something in it is hers to confirm. */
function readsBackTruly({ run, turns, talk, journey, reading }: Exchange): boolean {
  const person = turns.person(talk);
  const verdicts = reading.facts.map((fact) =>
    verdictOf(truthOf(run.world, fact.fact, journey.id), fact.value),
  );
  const right = verdicts.every((verdict) => verdict === undefined || verdict === 'present');
  return right && reading.facts.some(({ fact }) => isHers(person, talk, fact));
}
