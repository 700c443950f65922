/** Reads speech acts: frames first, then what facts, causes, promises and apologies say about a clause. */
import type { CutClause } from './clauses.ts';
import { ACT_FRAMES } from './english/act-frames.ts';
import { TOLD_BY_CUSTOMER } from './english/known-facts.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { spanOf } from './normalise.ts';
import { isExample, isRestating } from './read-questions.ts';
import type { AskedFact, NamedCause, ReadAct, ReadPromise, Span, SpeechAct } from './reading.ts';
import { SPEECH_ACTS } from './reading.ts';
import { type Scene, type Sentence, spanOfMatch } from './scene.ts';
import { exempt, isOwnDeed, spoiled } from './spoiled-acts.ts';

const compiled = ACT_FRAMES.map(([act, frames]) => ({
  act,
  says: frames.says && frame(frames.says),
  opens: frames.opens && frame(frames.opens, '^'),
  sentence: frames.sentence && frame(frames.sentence),
  not: frames.not ?? [],
}));
const helpOffer = frame([
  '(may|can|could|shall) (i|we) (help|put|ring|call|try|transfer|bring|connect|send|text|give|offer|suggest|order|book|sell|test|check|look|do|add|get you|speak|just|tell|explain|take you|use|come)',
  'would you (like|prefer|mind|be)',
  'are you (still )?(there|with me)',
  'is that (okay|all right|alright|fine|clear)',
  'anything else',
  'anything more',
  'does that (help|make sense|work)',
  'okay \\?',
  'all right \\?',
  '(can|could|will|would) you (hold|wait|restart|reboot|unplug|stay|bear|plug|switch|turn|press|try|check|look|please)',
  'what (is (happening|going on|wrong|the matter|the problem)|happened|can i do)',
  'how (can|may) (i|we)',
  'what else',
  'yes or no',
  'why not',
  'what do you need',
  'sorry \\?',
  'are we (all )?(done|good)',
]);

const checkBack = frame(
  [
    '(is|was|am|are|did|have|do) (that|this|it|i|you)( \\w+){0,3} (right|correct|so|true|it)',
    'right',
    'correct',
    'yes',
  ],
  '^',
);

function hasFact(scene: Scene, clause: CutClause): boolean {
  return scene.facts.some((fact) => fact.from >= clause.from && fact.from < clause.to && !fact.negated);
}

const VERB =
  /(^| )(get|gets|give|gives|comes?|works?|is|are|was|were|has|have|had|will|am|be|do|does|did|can|could|need|test|check|ring|call|went|failed|told|said|see|know|send|take)( |$)/;

interface FramesRead {
  found: ReadonlyMap<SpeechAct, Span>;
  holds: readonly Span[];
}

/** Acts that frames alone find, and the spans of announced holds. */
export function readFrames(scene: Scene, sentences: readonly Sentence[]): FramesRead {
  const found = new Map<SpeechAct, Span>();
  const holds: Span[] = [];
  for (const clause of scene.clauses) {
    for (const frames of compiled) {
      if (frames.not.some((tag) => clause.tags.has(tag) && !exempt(frames.act, clause, tag))) continue;
      const match =
        (frames.says && firstMatch(frames.says, clause.text)) ??
        (frames.opens && firstMatch(frames.opens, clause.text));
      if (!match || spoiled(frames.act, clause, match.words)) continue;
      const at = spanOfMatch(scene.line, clause.offset, match);
      if (frames.act === 'holdStart') holds.push(at);
      add(found, frames.act, at);
    }
  }
  for (const sentence of sentences) {
    for (const frames of compiled) {
      const match = frames.sentence && firstMatch(frames.sentence, sentence.text);
      if (!match || sentence.clauses[0]?.tags.has('quoted')) continue;
      if (frames.act === 'requestBy' && isOwnDeed(sentence.text, match.index)) continue;
      if (frames.act === 'ifThen' && sentence.text.includes(' if you can ')) continue;
      add(found, frames.act, spanOfMatch(scene.line, sentence.offset, match));
    }
  }
  return { found, holds };
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
  const found = new Map(framed.found);
  const put = (act: SpeechAct, at: Span): void => add(found, act, at);
  if (sorryAt) put('apologise', sorryAt);
  for (const promise of promises) if (!promise.hold) put('promise', promise.at);
  restatements(scene, found, put);
  questions(scene, asked, found, put);
  statements(scene, causes, promises, found, put);
  settleRivals(scene, found);
  return SPEECH_ACTS.flatMap((act) => {
    const at = found.get(act);
    return at ? [{ act, at }] : [];
  });
}

function restatements(
  scene: Scene,
  found: ReadonlyMap<SpeechAct, Span>,
  add: (act: SpeechAct, at: Span) => void,
): void {
  for (const clause of scene.clauses) {
    if (isRestating(scene, clause)) add('readBack', spanOf(scene.line, clause.from, clause.to));
    const told = scene.facts.filter(
      (fact) => fact.from >= clause.from && fact.from < clause.to && !fact.negated,
    );
    const fragment = !VERB.test(clause.text) && clause.to - clause.from <= 9;
    const hers = told.length > 0 && told.every((fact) => TOLD_BY_CUSTOMER.has(fact.fact));
    const taken = (['acknowledge', 'apologise', 'greet', 'believe', 'close', 'advise'] as const).some((act) =>
      sentenceHas(scene, clause, found, act),
    );
    if (scene.context.listener === 'customer' && fragment && hers && !taken)
      add('readBack', spanOf(scene.line, clause.from, clause.to));
  }
}

function questions(
  scene: Scene,
  asked: readonly AskedFact[],
  found: ReadonlyMap<SpeechAct, Span>,
  add: (act: SpeechAct, at: Span) => void,
): void {
  const first = asked[0];
  if (first) add('askFact', first.at);
  for (const clause of scene.clauses) {
    const { text, tags } = clause;
    if (/^(and |so |then )*please (tell|give) me (a|an|the|your) \w/.test(text) && !tags.has('quoted'))
      add('askFact', spanOf(scene.line, clause.from, clause.to));
    if (!tags.has('question') || tags.has('quoted') || isRestating(scene, clause)) continue;
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
      stands(helpOffer, text) ||
      (stands(checkBack, text) && restatedBefore(scene, clause)) ||
      (found.has('instruct') && /^(could|can|would|will) you/.test(rest)) ||
      /^(will|can) i /.test(rest) ||
      (/^(could|may|might|can) (i|we) /.test(rest) && sentenceHas(scene, clause, found, 'requestBy')) ||
      /^(no|yes|okay) \?$/.test(text) ||
      isExample(clause) ||
      /^(while|because|until|before|and (i|we)) /.test(text) ||
      (found.has('askOpen') && sentenceHas(scene, clause, found, 'askOpen'))
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
  found: ReadonlyMap<SpeechAct, Span>,
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
    else if (TELLS.test(clause.text) && !restating && !clause.tags.has('question')) add('inform', [from, to]);
  }
}

const TELLS =
  /(^| )(there is (an?|no) (outage|fault|incident|planned|alarm|problem)|(outage|fault|incident) (is |was )?(confirmed|declared|known)|(homes|lines|customers|houses) (are|is) (off|down|out|affected|without|dead)|we (have )?(confirmed|found|see) |fyi|for your information|(is|are) confirmed|our (check|test) (is|was|came|shows|found)|test (shows|showed)|neighbours? (are|is)|no (declared )?outage|nothing (planned|declared)|planned work|i (have )?(checked|tested)|the (line|test|board|check) (is|shows|says|was)|visit is booked|your order (is|was)|your (date|slot|visit|appointment) is|(it|line|internet|service|crew|everything) (should|will) (be|have it) (back|fixed|sorted|repaired|working))/;

function informs(scene: Scene, clause: CutClause, found: ReadonlyMap<SpeechAct, Span>): boolean {
  const spanHere = spanOf(scene.line, clause.from, clause.to);
  const taken = (act: SpeechAct): boolean => {
    const at = found.get(act);
    return at !== undefined && at[0] >= spanHere[0] && at[0] < spanHere[1];
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

function sentenceHas(
  scene: Scene,
  clause: CutClause,
  found: ReadonlyMap<SpeechAct, Span>,
  act: SpeechAct,
): boolean {
  const at = found.get(act);
  if (!at) return false;
  return scene.clauses.some((one) => {
    const [from, to] = spanOf(scene.line, one.from, one.to);
    return one.sentence === clause.sentence && from <= at[0] && at[0] < to;
  });
}

/** Acts that exclude each other, and the pure restatement of several facts to a unit. */
function settleRivals(scene: Scene, found: Map<SpeechAct, Span>): void {
  const overlap = (a: SpeechAct, b: SpeechAct): boolean => {
    const [one, two] = [found.get(a), found.get(b)];
    return one !== undefined && two !== undefined && one[0] < two[1] && two[0] < one[1];
  };
  if (overlap('askOpen', 'askFact') && scene.facts.length === 0 && !found.has('instruct'))
    found.delete('askOpen');
  if (scene.context.listener === 'customer' && overlap('accept', 'clearCustomer')) found.delete('accept');
  if (overlap('holdEnd', 'apologise')) found.delete('apologise');
  if (found.has('decline') && overlap('decline', 'admitUnknown')) found.delete('admitUnknown');
  if (overlap('transfer', 'sayDoing')) found.delete('sayDoing');
  if (found.has('close') && isThanksAtOpening(scene, found)) found.delete('close');
  if (overlap('sell', 'advise')) found.delete('advise');
  const asserted = scene.facts.filter((fact) => !fact.negated);
  const only = [...found.keys()].every(
    (act) =>
      act === 'inform' ||
      act === 'admitUnknown' ||
      act === 'decline' ||
      act === 'explainCause' ||
      act === 'greet' ||
      act === 'sayDoing' ||
      act === 'accept',
  );
  if (
    scene.context.listener === 'unit' &&
    asserted.length >= 2 &&
    asserted.some((fact) => /\d/.test(fact.value)) &&
    only &&
    !scene.clauses.some((clause) => /(^| )(i|we|please|our) /.test(clause.text)) &&
    scene.line.tokens.length <= 60
  ) {
    const from = asserted[0]?.at[0] ?? 0;
    add(found, 'readBack', [from, asserted.at(-1)?.at[1] ?? from]);
  }
}

/** "Thank you for your call, this is Sam, how can I help?" begins a talk. */
const isThanksAtOpening = (scene: Scene, found: ReadonlyMap<SpeechAct, Span>): boolean =>
  (found.has('greet') || found.has('askOpen')) &&
  /(^| )thank(s| you) for your call( |$)/.test(scene.line.norm) &&
  !/(^| )((good ?)?bye|take care|have a|all the best|luck|that is all)( |$)/.test(scene.line.norm);

function add(found: Map<SpeechAct, Span>, act: SpeechAct, at: Span): void {
  if (!found.has(act)) found.set(act, at);
}
