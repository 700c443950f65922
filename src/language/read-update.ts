/** Reads the five parts of an update, vague words and false certainty. */
import type { CutClause } from './clauses.ts';
import { dueIn } from './due-time.ts';
import { ACT_FRAMES } from './english/act-frames.ts';
import { ADVICE_AND_UPDATES } from './english/apology-words.ts';
import { OTHER_CAUSES } from './english/cause-words.ts';
import { FUTURE_FACTS } from './english/known-facts.ts';
import { VAGUE } from './english/vague-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { sameValue } from './judge-facts.ts';
import type { NamedCause, ReadAct, ReadPromise, UpdatePart, VagueMark } from './reading.ts';
import { type Scene, type Sentence, sentencesOf } from './scene.ts';

const soon = frame(VAGUE.soon);
const minimising = frame(VAGUE.minimising);
const jargon = frame(VAGUE.jargon);
const noAdvice = frame(VAGUE.noAdvice);
const orders = frame(ADVICE_AND_UPDATES.orders, '^');
const offers = frame(ADVICE_AND_UPDATES.offers);
const blamesOther = frame(OTHER_CAUSES);
const doingForms = ACT_FRAMES.flatMap(([act, { says }]) => (act === 'sayDoing' && says ? [frame(says)] : []));
const doing = frame(ADVICE_AND_UPDATES.doing);
const noDoing = frame(ADVICE_AND_UPDATES.noDoing);
const nextWord = frame(ADVICE_AND_UPDATES.nextWord);
const repair = frame(ADVICE_AND_UPDATES.repairWords);
const subject = frame(ADVICE_AND_UPDATES.repairSubject);
const toPerson =
  /(^| )(ring|call|get|come|be|am|are|phone|text|right|speak|hear) (\w+ )?back( to| with| at| by| in|$)|back to you|call you|ring you|back with you|keep you/;

export interface UpdateReading {
  parts: readonly UpdatePart[];
  vague: readonly VagueMark[];
}

const within = (clause: CutClause, scene: Scene, at: readonly [number, number]): boolean => {
  const from = scene.line.tokens[clause.from]?.from ?? 0;
  const to = scene.line.tokens[clause.to - 1]?.to ?? 0;
  return at[0] >= from && at[0] < to;
};

/** Parts and vague words of a text. */
export function readUpdate(
  scene: Scene,
  acts: readonly ReadAct[],
  causes: readonly NamedCause[],
  promises: readonly ReadPromise[],
  apology: number,
  conditionalSorry: boolean,
): UpdateReading {
  const parts = new Set<UpdatePart>();
  const vague = new Set<VagueMark>();
  // What is looked up while somebody holds is no news of the matter.
  const holding = new Set(
    scene.clauses
      .filter((clause) => acts.some(({ act, at }) => act === 'holdStart' && within(clause, scene, at)))
      .map(({ sentence }) => sentence),
  );
  for (const clause of scene.clauses) {
    if (clause.cited) continue;
    if (known(scene, clause, causes) && !stands(minimising, clause.text)) parts.add('known');
    if (
      isDoing(clause) &&
      (!holding.has(clause.sentence) || /^(they|our|the|a|namedperson) /.test(clause.text))
    )
      parts.add('doing');
    if (isNext(scene, clause, promises) && !stands(soon, clause.text)) parts.add('nextTime');
    const advised = acts.some((act) => act.act === 'advise' && within(clause, scene, act.at));
    if ((advised || isUsableNow(scene, clause)) && !stands(noAdvice, clause.text)) parts.add('youCan');
    if (stands(soon, clause.text)) vague.add('soon');
    if (stands(minimising, clause.text) && !clause.tags.has('question')) vague.add('minimising');
    if (scene.context.listener === 'customer' && (stands(jargon, clause.text) || hasAcronym(scene, clause)))
      vague.add('jargon');
    if (falseTime(scene, clause)) vague.add('falseCertainty');
  }
  if (causes.some((cause) => falseCause(scene, cause)) || namesOtherCause(scene)) vague.add('falseCertainty');
  for (const sentence of sentencesOf(scene)) if (isNextInSentence(scene, sentence)) parts.add('nextTime');
  if (apology >= 1) parts.add('sorry');
  if (conditionalSorry) vague.add('conditionalSorry');
  return { parts: [...parts], vague: [...vague] };
}

/** A cause of our own side, said as sure, that this desk does not hold. */
export function falseCause(scene: Scene, cause: NamedCause): boolean {
  if (cause.side !== 'provider' || cause.stance !== 'asserted') return false;
  // Where no fault is looked for (an order that slips), there is no root cause to be wrong about.
  if (!scene.context.facts.some((fact) => fact.id === 'rootCause')) return false;
  return scene.context.held.rootCause !== cause.cause;
}

/** What is done now, what she is to do, where things stand in lists: none of it is news of what is the matter. */
const NO_NEWS =
  /^(currentAction|workaround|youCanDo|sayText|doNotSay|ownPhone|contactPhone|callbackChannel|landlordContact|newStatus|openAction|knownFix|testAsked|skillNeeded|welfareList|disputeAsked|earlierContact|causeConfidence|portFallback|backup|backOutPlan|windowStart|windowEnd|changeId|alarmedObject)$/;
/** What a deed is done to or about: naming it there tells nothing of what happened. */
const OF_A_DEED = /cause|reason|symptom|hypothesis|patch|workDone|action|change|watched|summary/i;

function known(scene: Scene, clause: CutClause, causes: readonly NamedCause[]): boolean {
  const { held } = scene.context;
  if (clause.tags.has('conditional') || isUsableNow(scene, clause)) return false;
  if (falseTime(scene, clause) || (stands(repair, clause.text) && clause.tags.has('future'))) return false;
  const deed = doesSomething(clause);
  const fact = scene.facts.some((found) => {
    if (found.from < clause.from || found.from >= clause.to || found.quoted) return false;
    // "A queue that nobody owns": the denial belongs to the value itself.
    if (
      found.negated &&
      !(clause.negatedFrom !== undefined && !clause.denied && clause.negatedFrom > found.from)
    )
      return false;
    const value = held[found.fact];
    return (
      value !== undefined &&
      !FUTURE_FACTS.has(found.fact) &&
      !NO_NEWS.test(found.fact) &&
      !(deed && OF_A_DEED.test(found.fact)) &&
      sameValue(found.value, value) &&
      !clause.endsWithQuestion
    );
  });
  if (fact) return true;
  if (deed) return false;
  return causes.some(
    (cause) =>
      cause.side === 'provider' &&
      cause.stance === 'asserted' &&
      held.rootCause === cause.cause &&
      within(clause, scene, cause.at),
  );
}

/** Words for a deed stand here, whether they say enough or not. */
const doesSomething = (clause: CutClause): boolean =>
  stands(noDoing, clause.text) ||
  stands(doing, clause.text) ||
  (!/(^| )(because|since|that is why|went|failed|broke|lost)( |$)/.test(clause.text) &&
    doingForms.some((form) => stands(form, clause.text)));

function isDoing(clause: CutClause): boolean {
  if (clause.tags.has('negated') || clause.tags.has('conditional') || clause.endsWithQuestion) return false;
  const found =
    firstMatch(doing, clause.text) ??
    doingForms.reduce<ReturnType<typeof firstMatch>>(
      (one, form) => one ?? firstMatch(form, clause.text),
      undefined,
    );
  if (!found || stands(noDoing, clause.text) || /^(i|we) see( |$)/.test(found.words)) return false;
  if (
    stands(noDoing, found.words) ||
    /(am|are|is) (calling|ringing|sending|texting) (you|her|him)/.test(found.words)
  )
    return false;
  return !/^(it|that|this|you|there|which|what|she|he|internet|line) (is|are|was|were)/.test(found.words);
}

function isNext(scene: Scene, clause: CutClause, promises: readonly ReadPromise[]): boolean {
  const promised = promises.some(
    (promise) =>
      promise.due !== undefined &&
      !promise.hold &&
      /^(callBack|update|date)$/.test(promise.what) &&
      within(clause, scene, promise.at),
  );
  if (promised) return true;
  if (stands(repair, clause.text) && !toPerson.test(clause.text)) return false;
  if (clause.tags.has('negated') || clause.tags.has('conditional')) return false;
  const fact = scene.facts.some(
    (found) =>
      /^(nextUpdateAt|customerUpdateDue)$/.test(found.fact) &&
      found.from >= clause.from &&
      found.from < clause.to &&
      !found.negated,
  );
  if (fact) return true;
  return (
    stands(nextWord, clause.text) &&
    !clause.endsWithQuestion &&
    dueIn(scene.line, scene.mentions, clause.from, clause.to, scene.context.now)?.due !== undefined &&
    !/^(could|can|please|would) /.test(clause.text)
  );
}

/** An order or an offer: "write the sales on paper", "a mobile works". */
function isUsableNow(scene: Scene, clause: CutClause): boolean {
  const { tags, text } = clause;
  if (
    scene.context.listener !== 'customer' ||
    tags.has('quoted') ||
    (clause.endsWithQuestion && !/^(would|could|can) you /.test(text))
  )
    return false;
  if (/^(bear with|hold on|thank|sorry|pardon|forgive|call you|ring you)/.test(text)) return false;
  return stands(orders, text) || (stands(offers, text) && !tags.has('negated'));
}

/** Letters that stand for something in the trade and for nothing to her. */
const PLAIN = new Set(
  'YES NO OK PIN IVR ALARM TV ID SMS AM PM UK FM GB DR MR MS II III STOP BILL HELP INFO USB LED PC SIM ATM A I'.split(
    ' ',
  ),
);

/** "Reply FIX to 60600": a word to be sent is no jargon. */
const KEYWORD_TO_SEND =
  /(reply|replying|text|texting|answer|send|press|word|write)( with| the word| us)? ['"]?$/i;

function hasAcronym({ line }: Scene, { from, to }: CutClause): boolean {
  const tokens = line.tokens.slice(from, to);
  return tokens.some((token) => {
    const written = line.source.slice(token.from, token.to);
    return (
      /^[A-Z]{2,6}s?$/.test(written) &&
      !PLAIN.has(written) &&
      !/^[-–]?\d/.test(line.source.slice(token.to)) &&
      !KEYWORD_TO_SEND.test(line.source.slice(0, token.from))
    );
  });
}

/** Weather, a power cut, a digger: said as the cause where this desk holds another. */
function namesOtherCause(scene: Scene): boolean {
  const { held } = scene.context;
  if (held.rootCause === undefined && held.delayReason === undefined && held.heldReason === undefined)
    return false;
  const isTrue = scene.facts.some(
    ({ fact, value, negated }) =>
      /rootCause|Reason|detail/i.test(fact) &&
      !negated &&
      held[fact] !== undefined &&
      sameValue(value, held[fact] ?? ''),
  );
  return (
    !isTrue &&
    scene.clauses.some(
      ({ text, tags, endsWithQuestion }) =>
        stands(blamesOther, text) &&
        !endsWithQuestion &&
        !tags.has('negated') &&
        !tags.has('quoted') &&
        !tags.has('conditional'),
    )
  );
}

/** "Ten past four, I call you": the time and the word may stand in two clauses of one sentence. */
function isNextInSentence(scene: Scene, { text, from, to, clauses }: Sentence): boolean {
  if (
    clauses.some(({ tags, endsWithQuestion, cited }) => endsWithQuestion || cited || tags.has('conditional'))
  )
    return false;
  if (!stands(nextWord, text) || stands(soon, text)) return false;
  if (stands(repair, text) && !toPerson.test(text) && !/(^| )(i|we|me|us)( |$)/.test(text)) return false;
  return dueIn(scene.line, scene.mentions, from, to, scene.context.now)?.due !== undefined;
}

/** A time of repair by what comes after it. */
const DEADLINE =
  /(^| )(in time for (your|the)|before ((your|the) (exam|meeting|lesson|interview|shift|opening)|breakfast|lunch|dinner|supper|the weekend))( |$)/;

/** A time of repair that nobody gave this desk. */
function falseTime(scene: Scene, clause: CutClause): boolean {
  const { tags, text } = clause;
  const said = scene.facts.find(
    (fact) => fact.fact === 'restoreEstimate' && fact.from >= clause.from && fact.from < clause.to,
  );
  const held = scene.context.held.restoreEstimate;
  if (tags.has('negated') || tags.has('conditional') || clause.endsWithQuestion) return false;
  // "It is back since 04:21" tells what was.
  if (/(^| )(since|was|were|went|came|has been|have been|says?|said)( |$)/.test(text)) return false;
  if (said && !said.negated) return held === undefined || !sameValue(said.value, held);
  if ((held !== undefined && /\d/.test(held)) || !stands(repair, text) || toPerson.test(text)) return false;
  if (DEADLINE.test(text)) return true;
  const due = dueIn(scene.line, scene.mentions, clause.from, clause.to, scene.context.now);
  const length = scene.mentions.some(
    (mention) =>
      mention.type === 'duration' && !mention.ago && mention.from >= clause.from && mention.to <= clause.to,
  );
  const past = scene.facts.some(
    (fact) => /Since$|Start$/.test(fact.fact) && fact.from >= clause.from && fact.from < clause.to,
  );
  const hour = scene.mentions.some(
    ({ type, from, to }) => /^(time|window)$/.test(type) && from >= clause.from && to <= clause.to,
  );
  if ((due?.due === undefined && !length && !hour) || past) return false;
  return (
    (stands(subject, text) || /^(should|will|must|all)( |$)/.test(text)) &&
    !/(exam|crew|next word|restart)( \w+)? (is|at|there|by)/.test(text)
  );
}
