/** Reads speech acts: frames first, then what facts, causes, promises and apologies say about a clause. */
import { ActsFound } from './acts-found.ts';
import type { CutClause } from './clauses.ts';
import { ACT_FRAMES } from './english/act-frames.ts';
import { TOLD_BY_CUSTOMER } from './english/known-facts.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { spanOf } from './normalise.ts';
import { isOffer } from './offers-of-help.ts';
import { isPastDay } from './past-days.ts';
import { isPossible } from './possible-acts.ts';
import { isExample, isRestating } from './read-questions.ts';
import { isReadable } from './readable.ts';
import type { AskedFact, NamedCause, ReadAct, ReadPromise, Span, SpeechAct } from './reading.ts';
import { SPEECH_ACTS } from './reading.ts';
import { settleRivals } from './rival-acts.ts';
import { type Scene, type Sentence, sentencesOf, spanOfMatch } from './scene.ts';
import { dropSmallTalk } from './small-talk.ts';
import { exempt, isNoRule, isOwnDeed, spoiled } from './spoiled-acts.ts';

const compiled = ACT_FRAMES.map(([act, frames]) => ({
  act,
  says: frames.says && frame(frames.says),
  opens: frames.opens && frame(frames.opens, '^'),
  sentence: frames.sentence && frame(frames.sentence),
  not: frames.not ?? [],
  needs: frames.needs,
}));
const checkBack = frame(
  [
    '(is|was|am|are|did|have|do) (that|this|it|i|you)( \\w+){0,3} (right|correct|so|true|it)',
    'right',
    'correct',
    'yes',
  ],
  '^',
);

/** Half of its words or more are facts: it lists them and does not talk about them. */
function isMostlyFacts(clause: CutClause, told: readonly { from: number; to: number }[]): boolean {
  const inFacts = told.reduce((sum, { from, to }) => sum + (to - from), 0);
  return 2 * inFacts >= clause.to - clause.from - 1;
}

const checkOnly = frame(
  [
    '((and|so|okay|right) ,? ?)?(correct|right|yes|yeah|yep|agreed|true|okay|ok|(is|was) that (it|all( of it)?|right|so|correct|everything|about it|the (lot|whole of it|whole story))|(is|was) that (how|what|the way) (it|you|he|she|they)( \\S+){1,5}|have i (got|understood|heard)( \\S+){0,4}|did i (get|hear|understand)( \\S+){0,4}|do i have (that|it|you)( \\S+){0,2}|am i right|that (is|was) (it|right|how you( have)? (put|said|told)( \\S+){0,3}))( ,? (namedperson|yes|right|correct))? \\?',
  ],
  '^',
);
const OPENS_A_CLAUSE = /^((and|so|but) )?(when|why|how|whether|what|which|whose|who|where) /;

function hasFact(scene: Scene, clause: CutClause): boolean {
  return scene.facts.some((fact) => fact.from >= clause.from && fact.from < clause.to && !fact.negated);
}

const VERB =
  /(^| )(get|gets|give|gives|comes?|works?|is|are|was|were|has|have|had|will|am|be|do|does|did|can|could|need|test|check|ring|call|went|failed|told|said|see|know|send|take)( |$)/;

interface FramesRead {
  found: ActsFound;
  holds: readonly Span[];
}

/** Acts that frames alone find, and the spans of announced holds. */
export function readFrames(scene: Scene, sentences: readonly Sentence[]): FramesRead {
  const found = new ActsFound();
  const holds: Span[] = [];
  const looked = compiled.filter(
    ({ act, needs }) => isPossible(scene, act) && (needs === undefined || needs.test(scene.line.norm)),
  );
  for (const clause of scene.clauses) {
    for (const frames of looked) {
      const match =
        (frames.says && firstMatch(frames.says, clause.text)) ??
        (frames.opens && firstMatch(frames.opens, clause.text));
      if (!match || spoiled(frames.act, clause, match.words)) continue;
      const isTaken = (tag: ActTag): boolean =>
        clause.tags.has(tag) && !exempt(frames.act, clause, tag) && !standsBefore(clause, match, tag);
      if (frames.not.some(isTaken)) continue;
      const at = spanOfMatch(scene.line, clause.offset, match);
      if (frames.act === 'holdStart') holds.push(at);
      found.add(frames.act, at);
    }
  }
  for (const sentence of sentences) {
    for (const frames of looked) {
      const match = frames.sentence && firstMatch(frames.sentence, sentence.text);
      if (!match || sentence.clauses[0]?.tags.has('quoted')) continue;
      if (frames.act === 'requestBy' && isOwnDeed(sentence.text, match.index)) continue;
      if (frames.act === 'ifThen' && isNoRule(match.words, sentence.text)) continue;
      found.add(frames.act, spanOfMatch(scene.line, sentence.offset, match));
    }
  }
  return { found, holds };
}

type ActTag = (typeof compiled)[number]['not'][number];

/** A negation reaches to the right: what was said before it stands. */
function standsBefore(clause: CutClause, match: { index: number; words: string }, tag: ActTag): boolean {
  if (tag !== 'negated' || clause.denied || clause.negatedFrom === undefined) return false;
  // A form that begins with its own "do not" has reckoned with it.
  if (/^(please )?(do not|never|not|no|nothing|nobody|without|cannot|why not) /.test(match.words))
    return true;
  const behind = clause.text
    .slice(0, match.index + match.words.length)
    .trimEnd()
    .split(' ').length;
  return clause.from + behind <= clause.negatedFrom;
}

/** All acts of a scene, one of each kind. */
export function readActs(
  scene: Scene,
  framed: FramesRead,
  asked: readonly AskedFact[],
  causes: readonly NamedCause[],
  sorryAt: Span | undefined,
  promises: readonly ReadPromise[],
): readonly ReadAct[] {
  const found = framed.found.copy();
  const put = (act: SpeechAct, at: Span): void => found.add(act, at);
  if (sorryAt) put('apologise', sorryAt);
  for (const promise of promises) if (!promise.hold) put('promise', promise.at);
  restatements(scene, found, put);
  questions(scene, asked, found, put);
  statements(scene, causes, promises, found, put);
  settleRivals(scene, found);
  dropSmallTalk(scene, found);
  return SPEECH_ACTS.flatMap((act) => {
    const at = found.get(act);
    return at ? [{ act, at }] : [];
  });
}

function restatements(scene: Scene, found: ActsFound, add: (act: SpeechAct, at: Span) => void): void {
  const checked = checkedBack(scene);
  if (checked) add('readBack', spanOf(scene.line, checked.from, checked.to));
  for (const clause of scene.clauses) {
    if (isRestating(scene, clause) && !answersItself(scene, clause))
      add('readBack', spanOf(scene.line, clause.from, clause.to));
    const told = scene.facts.filter(
      (fact) => fact.from >= clause.from && fact.from < clause.to && !fact.negated,
    );
    const fragment = !VERB.test(clause.text) && clause.to - clause.from <= 9 && isMostlyFacts(clause, told);
    const hers = told.length > 0 && told.every((fact) => TOLD_BY_CUSTOMER.has(fact.fact));
    const taken = (['acknowledge', 'apologise', 'greet', 'believe', 'close', 'advise'] as const).some((act) =>
      sentenceHas(scene, clause, found, act),
    );
    if (scene.context.listener === 'customer' && fragment && hers && !taken)
      add('readBack', spanOf(scene.line, clause.from, clause.to));
  }
  for (const sentence of sentencesOf(scene)) {
    const first = sentence.clauses[0];
    const told = scene.facts.filter(
      (fact) => fact.from >= sentence.from && fact.from < sentence.to && !fact.negated,
    );
    if (
      first !== undefined &&
      scene.context.listener === 'customer' &&
      told.length >= 2 &&
      told.every((fact) => TOLD_BY_CUSTOMER.has(fact.fact)) &&
      sentence.to - sentence.from <= 24 &&
      !first.endsWithQuestion &&
      !VERB.test(first.text) &&
      !/^((hello|hi|good|thanks|thank|right|okay) |(mr|ms|mrs|dr) |namedperson )/.test(first.text) &&
      !/(^| )(i|we|our|us|sorry|please|you|apolog\w+)( |$)/.test(sentence.text) &&
      !(['acknowledge', 'greet', 'believe', 'advise', 'explainCause', 'clearCustomer'] as const).some((act) =>
        sentenceHas(scene, first, found, act),
      )
    )
      add('readBack', spanOf(scene.line, sentence.from, sentence.to));
  }
}

/** What is said and then asked to be right: "Flat B, two rings. Correct?" */
function checkedBack(scene: Scene): CutClause | undefined {
  const at = scene.clauses.findIndex((clause) => clause.endsWithQuestion && stands(checkOnly, clause.text));
  const before = scene.clauses[at - 1];
  return before && !before.endsWithQuestion && !/^(thanks?|hello|good|bye|right|okay)( |$)/.test(before.text)
    ? before
    : undefined;
}

/** Somebody is only called by name: "Mr Ibarra?", "Night line?". */
const isCall = ({ text }: CutClause): boolean =>
  /^((hello|hi|yes|and|ah|so) ,? ?)?((mr|ms|mrs|dr) )?(namedperson|\w+)( (line|desk|centre|operations))?( there)? \?$/.test(
    text,
  ) &&
  !/^(when|why|where|who|how|what|which|since|correct|right|yes|no|okay|sure|today|thursday|friday|monday|now) /.test(
    text,
  );

/** "Thursday or later? I do not know that": asked and answered in one breath. */
function answersItself(scene: Scene, clause: CutClause): boolean {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    /^((i )?(could|can) not|(i )?cannot|no|not|none|never|that (i|is)|(i|we|nobody) (do|does|cannot|can|could|will|have) ?(not)?|beyond|we will|i will not|at the moment|the|no clue|no idea|yes|because|then)( |$)/.test(
      next.text,
    ) &&
    !/^(yes or no|the (one|other))/.test(next.text)
  );
}

function questions(
  scene: Scene,
  asked: readonly AskedFact[],
  found: ActsFound,
  add: (act: SpeechAct, at: Span) => void,
): void {
  const rhetorical = (clause: CutClause): boolean =>
    isCall(clause) ||
    stands(checkOnly, clause.text) ||
    isRestating(scene, clause) ||
    answersItself(scene, clause) ||
    (!clause.endsWithQuestion && OPENS_A_CLAUSE.test(clause.text) && clause.to - clause.from > 7);
  const first = asked.find(({ at }) => {
    const clause = scene.clauses.find((one) => {
      const [from, to] = spanOf(scene.line, one.from, one.to);
      return from <= at[0] && at[0] < to;
    });
    return clause === undefined || !rhetorical(clause);
  });
  if (first) add('askFact', first.at);
  for (const clause of scene.clauses) {
    const { text, tags } = clause;
    if (/^(and |so |then )*please (tell|give) me (a|an|the|your) \w/.test(text) && !tags.has('quoted'))
      add('askFact', spanOf(scene.line, clause.from, clause.to));
    if (!tags.has('question') || tags.has('quoted') || rhetorical(clause)) continue;
    const rest = text.replace(
      /^((and|so|but|okay|right|thanks|sorry|then|well|now|now then|good|great|yes) ,? ?)+/,
      '',
    );
    if (
      !clause.endsWithQuestion &&
      !/^(what|which|where|who|when|how) (is|was|are|do|does|did|time|colour|number|flat|unit|street)/.test(
        rest,
      )
    )
      continue;
    if (
      isOffer(clause) ||
      (stands(checkBack, text) && restatedBefore(scene, clause)) ||
      (found.has('instruct') && /^(could|can|would|will) you/.test(rest)) ||
      /^(will|can) i /.test(rest) ||
      (/^(could|may|might|can) (i|we) /.test(rest) && sentenceHas(scene, clause, found, 'requestBy')) ||
      /^(no|yes|okay) \?$/.test(text) ||
      isExample(clause) ||
      (/^(how about|why not|(could|can|would) (namedperson|your|somebody|someone))( |$)/.test(rest) &&
        sentenceHas(scene, clause, found, 'advise')) ||
      (!clause.endsWithQuestion && /^what (is |has )?\w+ is( |$)/.test(rest)) ||
      /^(while|because|until|before|and (i|we)) /.test(text) ||
      (found.has('askOpen') && sentenceHas(scene, clause, found, 'askOpen')) ||
      !isReadable(scene, clause)
    )
      continue;
    add('askFact', spanOf(scene.line, clause.from, clause.to));
  }
}

/** "..., is that right?" belongs to what was said back before it. */
function restatedBefore(scene: Scene, clause: CutClause): boolean {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  return before !== undefined && isRestating(scene, before);
}

/** Statements that carry facts tell them; named causes of our side explain. */
function statements(
  scene: Scene,
  causes: readonly NamedCause[],
  promises: readonly ReadPromise[],
  found: ActsFound,
  add: (act: SpeechAct, at: Span) => void,
): void {
  const cause = causes.find(
    (one) => one.side === 'provider' && (one.stance === 'asserted' || one.stance === 'hedged'),
  );
  if (cause) add('explainCause', cause.at);
  const because = scene.clauses.find(
    (clause) =>
      !clause.tags.has('question') &&
      !clause.tags.has('quoted') &&
      /(^| )(because (a|the|our|of|we|your)|caused by|the (cause|reason) (is|was|:))/.test(clause.text) &&
      !causes.some((one) => one.side === 'customer'),
  );
  if (because) add('explainCause', spanOf(scene.line, because.from, because.to));
  for (const clause of scene.clauses) {
    if (isExample(clause)) add('inform', spanOf(scene.line, clause.from, clause.to));
    if (clause.endsWithQuestion || clause.tags.has('conditional')) continue;
    const restating = isRestating(scene, clause);
    const [from, to] = spanOf(scene.line, clause.from, clause.to);
    const owned = promises.some((promise) => promise.at[0] >= from && promise.at[0] < to);
    const sorry = found.get('apologise');
    const inApology = sorry !== undefined && sorry[0] >= from && sorry[0] < to;
    if (hasFact(scene, clause) && !restating && !owned && !inApology && informs(scene, clause, found))
      add('inform', [from, to]);
    else if (
      (TELLS.test(clause.text) || tellsOfPastDay(scene, clause)) &&
      !restating &&
      !clause.tags.has('question')
    )
      add('inform', [from, to]);
  }
}

/** "You wrote on Thursday": when somebody was in touch. */
function tellsOfPastDay({ line, mentions }: Scene, { from, to }: CutClause): boolean {
  const words = line.tokens.map(({ word }) => word);
  return mentions.some((one) => one.from >= from && one.to <= to && isPastDay(one, words));
}

const TELLS =
  /(^| )(there is (an?|no) (outage|fault|incident|planned|alarm|problem)|(outage|fault|incident) (is |was )?(confirmed|declared|known)|(homes|lines|customers|houses) (are|is) (off|down|out|affected|without|dead)|we (have )?(confirmed|found|see) |fyi|for your information|(is|are) confirmed|our (check|test) (is|was|came|shows|found)|test (shows|showed)|neighbours? (are|is)|no (declared )?outage|nothing (planned|declared)|planned work|i (have )?(checked|tested)|the (line|test|board|check) (is|shows|says|was)|visit is booked|your order (is|was)|your (date|slot|visit|appointment) is|(it|line|internet|service|crew|everything) (should|will) (be|have it) (back|fixed|sorted|repaired|working))/;

function informs(scene: Scene, clause: CutClause, found: ActsFound): boolean {
  const spanHere = spanOf(scene.line, clause.from, clause.to);
  const taken = (act: SpeechAct): boolean => {
    return found.all(act).some((at) => at[0] >= spanHere[0] && at[0] < spanHere[1]);
  };
  const told = scene.facts.filter(
    (fact) => fact.from >= clause.from && fact.from < clause.to && !fact.negated,
  );
  if (scene.context.listener === 'customer') {
    if (
      told.every((fact) => TOLD_BY_CUSTOMER.has(fact.fact)) &&
      (taken('acknowledge') || taken('readBack') || taken('confirmIdentity'))
    )
      return false;
  }
  if ((taken('requestBy') || taken('correct')) && told.length < 2) return false;
  if (taken('instruct') && told.length < 2) return false;
  if (told.every((fact) => fact.fact === 'rootCause') && (taken('explainCause') || taken('sayDoing')))
    return false;
  if (told.every((fact) => fact.fact === 'checksDone') && taken('sayDoing')) return false;
  if (sentenceHas(scene, clause, found, 'apologise') && told.every((fact) => TOLD_BY_CUSTOMER.has(fact.fact)))
    return false;
  if (taken('askFact') || taken('decline') || (taken('clearCustomer') && told.length === 0)) return false;
  return true;
}

function sentenceHas(scene: Scene, clause: CutClause, found: ActsFound, act: SpeechAct): boolean {
  return found.all(act).some((at) =>
    scene.clauses.some((one) => {
      const [from, to] = spanOf(scene.line, one.from, one.to);
      return one.sentence === clause.sentence && from <= at[0] && at[0] < to;
    }),
  );
}
