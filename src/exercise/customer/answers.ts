/** What a customer answers to questions: what she may tell, each fact once in a turn, and only what she then says. */
import { heldFacts } from '../../engine/world/knowledge.ts';
import type { Talk } from '../../engine/world/shapes.ts';
import type { SpeechAct } from '../../language/reading.ts';
import { causeSide } from '../../model/codes.ts';
import type { Person } from '../../model/scenario.ts';
import type { Run } from '../run-shape.ts';
import { actsIn, type Exchange } from './exchange.ts';
import { hasGiven, isKeyed, toldIn } from './given.ts';
import { COMMON_LINES } from './lines.ts';
import { type Answer, isOwnDetail, ownDetail } from './own-details.ts';
import type { Speaker } from './speaker.ts';

type Tell = Person['tells'][string];

/** Sentences about questions in one turn. */
const SENTENCES = 2;

/** Undefined where nothing was asked, or nothing can be told to it. */
export function answersTo(exchange: Exchange): Answer | undefined {
  const { run, turns, talk, journey, desk } = exchange;
  const acts = actsIn(exchange);
  const answers = answersToAsked(exchange);
  if (answers.length > 0) return joined(answers.slice(0, SENTENCES));
  const person = turns.person(talk);
  const tells = Object.entries(person?.tells ?? {});
  const held = heldFacts(run.world, desk, journey.id);
  const believed = isBelieved(talk, acts, run);
  if (acts.includes('askOpen')) {
    if (isFirstWord(talk)) return whatSheCameFor(turns, talk, person);
    const open = tells.find(
      ([fact, tell]) => !held.has(fact) && tell.when !== 'never' && (tell.when !== 'ifBelieved' || believed),
    );
    return open && told(turns, talk, ...open);
  }
  if (!believed || !acts.some((act) => act === 'believe' || act === 'readBack')) return undefined;
  const trusted = tells.find(([fact, tell]) => tell.when === 'ifBelieved' && !held.has(fact));
  return trusted && told(turns, talk, ...trusted);
}

function answersToAsked(exchange: Exchange): Answer[] {
  const { run, turns, talk, journey, desk, reading } = exchange;
  const acts = actsIn(exchange);
  const person = turns.person(talk);
  const held = heldFacts(run.world, desk, journey.id);
  const restates = acts.includes('readBack');
  const asked = reading.asked.filter((a) => !(restates && reading.facts.some((f) => f.fact === a.fact)));
  const answers: Answer[] = [];
  const said = new Set<string>();
  let again = false;
  let saidAgain = false;
  for (const { fact } of asked) {
    const tell = person?.tells[fact];
    const given = hasGiven(run, journey, fact);
    if (given && !again) {
      again = true;
      turns.step(journey, 'askedAgain');
    }
    if (said.has(fact)) continue;
    let answer: Answer | undefined;
    if (given && tell?.again && !wasRefused(talk, tell.again)) {
      const text = turns.wordsOf(talk, fact, tell.again);
      // "I typed that in" voices no value.
      const voiced = !held.has(fact) && tell.when !== 'never' && !isKeyed(run, journey, fact);
      answer = { text, tells: voiced ? [fact] : [] };
    } else if (tell && mayTell(tell, talk, acts, run)) {
      answer = told(turns, talk, fact, tell);
    } else if (!tell && isOwnDetail(fact)) {
      answer = ownDetail(exchange, fact);
    } else if (given && !saidAgain) {
      saidAgain = true;
      answer = sameAgain(exchange, fact);
    }
    if (!answer) continue;
    for (const each of [fact, ...answer.tells]) said.add(each);
    answers.push(answer);
  }
  // She does not say that she has no idea right after an answer.
  if (answers.length === 0 && asked.length > 0)
    answers.push({ text: turns.slotLine(talk, 'dontKnow'), tells: [] });
  return answers;
}

const joined = (answers: readonly Answer[]): Answer => ({
  text: answers.map(({ text }) => text).join(' '),
  tells: answers.flatMap(({ tells }) => tells),
});

const told = (turns: Speaker, talk: Talk, fact: string, tell: Tell): Answer => ({
  text: turns.wordsOf(talk, fact, tell.words),
  tells: [fact, ...(tell.with ?? [])],
});

const mayTell = (tell: Tell, talk: Talk, acts: readonly SpeechAct[], run: Run): boolean =>
  tell.when !== 'never' && (tell.when !== 'ifBelieved' || isBelieved(talk, acts, run));

/** The line that was just said is the desk's first in this talk. */
const isFirstWord = (talk: Talk): boolean => talk.lines.filter((line) => line.by !== 'customer').length <= 1;

/** Asked how one can help before anything was done: what she rang for, in other words. */
function whatSheCameFor(turns: Speaker, talk: Talk, person: Person | undefined): Answer | undefined {
  const own = person?.lines.opening;
  if (own) return { text: turns.wordsOf(talk, 'opening', own), tells: talk.openTells };
  const known = talk.openTells.flatMap((fact) => {
    const tell = person?.tells[fact];
    return tell && tell.when !== 'never' ? [told(turns, talk, fact, tell)] : [];
  });
  if (known.length > 0) return joined(known.slice(0, SENTENCES));
  if (turns.agenda(talk).fresh((at) => turns.isTime(at))) return undefined;
  return { text: turns.slotLine(talk, 'opening'), tells: [] };
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

/** Whoever asks a second time after such a word is told it. */
const wasRefused = (talk: Talk, words: readonly string[]): boolean =>
  talk.lines.some(({ by, text }) => by === 'customer' && words.some((each) => text.includes(each)));

/** She has no words of her own for it: first that she gave it, then what she gave. */
function sameAgain({ run, turns, talk, journey }: Exchange, fact: string): Answer {
  const refusals = [...(turns.person(talk)?.lines.askedAgain ?? []), ...COMMON_LINES.askedAgain];
  const told = toldIn(run, journey, fact)?.text;
  if (told !== undefined && wasRefused(talk, refusals))
    return { text: turns.wordsOf(talk, fact, [told]), tells: [fact] };
  return { text: turns.slotLine(talk, 'askedAgain'), tells: [] };
}
