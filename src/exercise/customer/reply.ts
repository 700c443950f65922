/** One answer of a customer: how she takes what was said, what she tells, what she comes back to. */
import { heldFacts } from '../../engine/world/knowledge.ts';
import { exhaust } from '../../engine/world/patience.ts';
import type { JourneyState, Talk } from '../../engine/world/shapes.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { Reading, SpeechAct } from '../../language/reading.ts';
import { causeSide } from '../../model/codes.ts';
import type { Run } from '../run-shape.ts';
import type { Speaker } from './speaker.ts';

export interface Reply {
  text: string;
  /** The desk said goodbye: she hangs up after this. */
  leaves: boolean;
  tells: readonly string[];
}

type Answer = Pick<Reply, 'text' | 'tells'>;

const HARM_SPAN_TURNS = 2;

export function replyTo(
  run: Run,
  turns: Speaker,
  talk: Talk,
  journey: JourneyState,
  desk: string,
  reading: Reading,
): Reply | undefined {
  const acts = reading.acts.map((act) => act.act);
  const owed = run.world.commitments.some(
    (c) => c.state === 'open' && c.journey === journey.id && c.dueAt !== undefined && c.what !== 'other',
  );
  const agenda = turns.agenda(talk);
  agenda.serve(
    acts,
    reading.parts,
    reading.facts.map((f) => f.fact),
    owed,
  );

  const reaction = react(run, turns, talk, journey, reading, acts);
  const answer = answerQuestions(run, turns, talk, journey, desk, reading, acts);
  const parts = [reaction, answer?.text].filter((text): text is string => text !== undefined && text !== '');
  const closing = acts.includes('close');
  const waiting = acts.includes('holdStart');
  const push =
    closing || waiting || acts.includes('askOpen') ? undefined : agenda.next((at) => turns.isTime(at));
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
  if (push)
    parts.push(
      turns.variant(talk, `agenda:${push.item.id}:${push.level}`, [push.item.push[push.level] ?? '']),
    );
  if (closing && parts.length === 0) parts.push(turns.slotLine(talk, agenda.empty ? 'content' : 'bye'));
  if (parts.length === 0)
    parts.push(agenda.empty && owed ? turns.slotLine(talk, 'content') : turns.slotLine(talk, 'acknowledge'));
  return { text: parts.slice(0, 3).join(' '), tells: answer?.tells ?? [], leaves: closing };
}

/** How she takes it: patience moves, and one short remark at most. */
function react(
  run: Run,
  turns: Speaker,
  talk: Talk,
  journey: JourneyState,
  reading: Reading,
  acts: readonly SpeechAct[],
): string | undefined {
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
  if (acts.includes('readBack') && !p.readBackPraised && readsBackTruly(run, journey, reading)) {
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

function readsBackTruly(run: Run, journey: JourneyState, reading: Reading): boolean {
  const verdicts = reading.facts.map((fact) =>
    verdictOf(truthOf(run.world, fact.fact, journey.id), fact.value),
  );
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === undefined || verdict === 'present');
}

/** True when she feels believed: something she said was said back or taken seriously, and nobody was blamed. */
function isBelieved(talk: Talk, acts: readonly SpeechAct[], run: Run): boolean {
  if (wasBlamed(talk, run)) return false;
  if (acts.some((act) => act === 'believe' || act === 'readBack' || act === 'acknowledge')) return true;
  const { log } = run.world;
  for (const line of talk.lines) {
    if (line.by === 'customer') continue;
    const said = log.at(line.seq).act ?? [];
    if (said.includes('believe') || said.includes('readBack') || said.includes('acknowledge')) return true;
  }
  return false;
}

/** Has a cause on her side been asserted or hinted at in this talk? */
function wasBlamed(talk: Talk, run: Run): boolean {
  const { log } = run.world;
  for (let row = talk.lines[0]?.seq ?? log.length; row < log.length; row += 1) {
    const { kind, objectId, stance, says } = log.at(row);
    if (kind !== 'causeStated' || objectId !== talk.id) continue;
    if (stance !== 'asserted' && stance !== 'insinuated') continue;
    if (causeSide(says?.rootCause ?? '') === 'customerSide') return true;
  }
  return false;
}

function answerQuestions(
  run: Run,
  turns: Speaker,
  talk: Talk,
  journey: JourneyState,
  desk: string,
  reading: Reading,
  acts: readonly SpeechAct[],
): Answer | undefined {
  const person = turns.person(talk);
  const held = heldFacts(run.world, desk, journey.id);
  const restates = acts.includes('readBack');
  const asked = reading.asked.filter((a) => !(restates && reading.facts.some((f) => f.fact === a.fact)));
  const texts: string[] = [];
  const tells: string[] = [];
  let again = false;
  for (const { fact } of asked) {
    const tell = person?.tells[fact];
    const companyHas = companyHolds(run, journey, fact);
    if (companyHas && !again) {
      again = true;
      turns.step(journey, 'askedAgain');
    }
    if (companyHas && tell?.again) {
      texts.push(turns.variant(talk, `again:${fact}`, tell.again));
      if (!held.has(fact) && tell.when !== 'never') tells.push(fact);
    } else if (companyHas && !held.has(fact) && !tell) texts.push(turns.slotLine(talk, 'askedAgain'));
    else if (tell && (tell.when !== 'ifBelieved' || isBelieved(talk, acts, run)) && tell.when !== 'never') {
      texts.push(turns.variant(talk, `tell:${fact}`, tell.words));
      tells.push(fact, ...(tell.with ?? []));
    } else if (companyHas) texts.push(turns.slotLine(talk, 'askedAgain'));
    else texts.push(turns.slotLine(talk, 'dontKnow'));
  }
  if (texts.length === 0 && acts.includes('askOpen')) {
    const open = Object.entries(person?.tells ?? {}).find(
      ([fact, tell]) =>
        !held.has(fact) &&
        (tell.when === 'volunteers' ||
          tell.when === 'ifAsked' ||
          (tell.when === 'ifBelieved' && isBelieved(talk, acts, run))),
    );
    if (open)
      return {
        text: turns.variant(talk, `tell:${open[0]}`, open[1].words),
        tells: [open[0], ...(open[1].with ?? [])],
      };
  }
  if (texts.length === 0) {
    const believed = Object.entries(person?.tells ?? {}).find(
      ([fact, tell]) => tell.when === 'ifBelieved' && !held.has(fact),
    );
    if (
      believed &&
      acts.some((act) => act === 'believe' || act === 'readBack') &&
      isBelieved(talk, acts, run)
    ) {
      return {
        text: turns.variant(talk, `tell:${believed[0]}`, believed[1].words),
        tells: [believed[0], ...(believed[1].with ?? [])],
      };
    }
    return undefined;
  }
  return { text: texts.slice(0, 2).join(' '), tells };
}

/** Some desk or the IVR already has it: asking again is a re-ask. */
function companyHolds(run: Run, journey: JourneyState, fact: string): boolean {
  const w = run.world;
  for (const cases of w.knowledge.values()) if (cases.get(journey.id)?.has(fact)) return true;
  return w.talks.some((t) => t.journey === journey.id && t.keyed[fact] !== undefined);
}
