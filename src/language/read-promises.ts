/** Reads promises: somebody of ours, what is to come, a deed to a person, and by when. */
import { type Ms, SECOND } from '../model/time.ts';
import type { Deed } from './bound-time.ts';
import type { CutClause } from './clauses.ts';
import { dueIn } from './due-time.ts';
import {
  ADDED_TIME,
  AND_THEN,
  CARRIES,
  FROM_OTHERS,
  NO_PROMISE,
  NO_TIME,
  OWN_NEXT_WORD,
  PROMISE_DEEDS,
  PROMISE_FRAMES,
  SAID_AGAIN,
  SAYS_SO,
  THIRD_PERSON,
  VOUCHED,
  YOU_GET_IT_IN_WRITING,
} from './english/promise-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { readNumber } from './grammar/numbers.ts';
import { spanOf, textOf, tokenAt } from './normalise.ts';
import type { PromiseKind, ReadPromise } from './reading.ts';
import { type Scene, spanOfMatch } from './scene.ts';

const KINDS = ['credit', 'visit', 'callBack', 'update', 'date', 'other'] as const;
const OPENING =
  '(and |but |so |then |okay |okay , |right |right , |also |yes |yes , |no , |, |– |" |well , |as (agreed|promised|discussed) (, )?|in that case |either way |\\S+ (\\S+ )?, |once [^,]+, |when [^,]+, |as soon as [^,]+, |by \\S+ |at \\S+ (\\S+ )?|tomorrow (\\S+ )?)*';
const mine = PROMISE_FRAMES.owner.join('|');
const theirs = PROMISE_FRAMES.other.join('|');

const readers = KINDS.map((kind) => {
  const deeds = PROMISE_DEEDS[kind].join('|');
  return {
    kind,
    mine: frame([`${OPENING}(${mine}) (${deeds})`], '^'),
    theirs: frame([`${OPENING}(${theirs}) (${deeds})`], '^'),
    inside: frame([
      `(i|we) (will|shall|am going to|are going to|promise to|can promise to)( also| then| definitely)* (${deeds})`,
    ]),
    insideTheirs: frame([`(${theirs}) (${deeds})`]),
  };
});
const carried = (['callBack', 'update'] as const).map((kind) => ({
  kind,
  pattern: frame([`${AND_THEN} (${PROMISE_DEEDS[kind].join('|')})`]),
}));
const listed = frame(
  ['(ring|call|phone|text|mail|email|message|write to|update|tell) (you|her|him|them)( back)?'],
  '^',
);
const willHalf = frame(CARRIES.will);
const nowHalf = frame(CARRIES.now, '^');
const othersHalf = frame(CARRIES.others);
const negation = frame(['not', 'never', 'cannot', 'nobody', 'if', 'unless']);
const expected = frame([`${OPENING}(${PROMISE_FRAMES.expect.join('|')})`], '^');
const fromOthers = frame(FROM_OTHERS);
const thirdPerson = frame(THIRD_PERSON);
const vouched = frame(VOUCHED);
const addedTime = frame(ADDED_TIME, '^');
const given = frame([`${OPENING}(${PROMISE_FRAMES.you.join('|')})`], '^');
const hears = frame([
  '(word|update|news|call|text|message|answer|reply|ring|email)',
  '(hear|know)( more)?',
  '(date|slot|window|appointment)',
  '(credit|refund|money)',
  '(it|that|this|all|everything)( all)?( \\S+){0,4} in writing',
]);
const inWriting = frame(YOU_GET_IT_IN_WRITING, '^');
const decoy = frame(NO_PROMISE);
const noTime = frame(NO_TIME);
const saidAgain = frame(SAID_AGAIN);
const saysSo = frame(SAYS_SO, '^');
const progressive = frame([
  '(i am|we are) (ringing|calling|texting|phoning|emailing|messaging|updating|sending) (you|her|him|them)',
]);
const nextWord = frame([
  'next (word|note|update|news|call|message|text|mail|answer)( \\w+)?( (from|to|for) \\w+){0,2}( is| comes| will be| will come| :)?( at| by| around)?',
  'word (by|at) ',
]);
const ownNextWord = frame(OWN_NEXT_WORD);
const others = frame([`${OPENING}(${PROMISE_FRAMES.does.join('|')})`], '^');

/** Holds announced with a length, from the acts that were read. */
function holdPromise(scene: Scene, at: readonly [number, number]): ReadPromise | undefined {
  const { tokens } = scene.line;
  const near = tokens.findIndex((token) => token.from >= at[0]);
  const from = Math.max(0, near - 4);
  for (let step = from; step < Math.min(tokens.length, near + 14); step += 1) {
    const word = tokens[step]?.word ?? '';
    if (!/^(minutes?|seconds?|mo|sec)$/.test(word)) continue;
    const before = tokens[step - 1]?.word ?? '';
    const article = before === 'a' || before === 'another' || before === 'one';
    const half = article && tokens[step - 2]?.word === 'half';
    const found = [step - 2, step - 1]
      .map((start) => (start < 0 ? undefined : readNumber(tokens, start)))
      .find((number) => number?.to === step);
    const count = half ? 0.5 : (found?.value ?? (article ? 1 : undefined));
    if (count === undefined || /^(mo|sec)$/.test(word)) continue;
    if (/^second$/.test(word) && count === 1) continue;
    const length: Ms = count * (word.startsWith('minute') ? 60 : 1) * SECOND;
    const back = half ? step - 2 : step - 1;
    const start = /^(about|around)$/.test(tokens[back - 1]?.word ?? '') ? back - 1 : back;
    const [first, last] = spanOf(scene.line, Math.max(0, start), step + 1);
    return {
      what: 'callBack',
      due: scene.context.now + length,
      dueWords: scene.line.source.slice(first, last),
      hold: true,
      byOthers: false,
      at: [first, last],
    };
  }
  return undefined;
}

interface Promised {
  what: PromiseKind;
  byOthers: boolean;
  match: { index: number; words: string };
  /** Without "will" and without a time it is no promise. */
  needsTime?: boolean;
  /** The second half of a sentence: what is done then, unless it has a time of its own. */
  carried?: boolean;
}

/** "I will ask them and ring you by four": what the second half promises. */
function carriedIn(scene: Scene, clause: CutClause): Promised | undefined {
  for (const { kind, pattern } of carried) {
    const match = firstMatch(pattern, clause.text) ?? inList(kind, clause);
    if (!match) continue;
    const own = clause.text.slice(0, match.index).trim();
    const half = own === '' ? firstHalf(scene, clause) : ownHalf([own]);
    if (half === undefined || stands(negation, half) || stands(othersHalf, half)) continue;
    const will = stands(willHalf, half);
    if (will || stands(nowHalf, half))
      return { what: kind, byOthers: false, match, needsTime: !will, carried: true };
  }
  return undefined;
}

/** "I test it, ring you by nine and tell you": the middle of a list stands without an "and". */
function inList(kind: PromiseKind, clause: CutClause): { index: number; words: string } | undefined {
  const match = firstMatch(listed, clause.text);
  return match && (kind === 'callBack') === /^(ring|call|phone)/.test(match.words) ? match : undefined;
}

/** What stands in the sentence before a clause, when nothing in it is asked, reported or only possible. */
function firstHalf(scene: Scene, clause: CutClause): string | undefined {
  const before = scene.clauses.filter((one) => one.sentence === clause.sentence && one.to <= clause.from);
  const unsure = before.some(({ tags }) => tags.has('quoted') || tags.has('conditional'));
  if (unsure || before.length === 0) return undefined;
  return ownHalf(before.map((one, at) => textOf(scene.line, one.from, before[at + 1]?.from ?? clause.from)));
}

const OWNED = /(^|[,–;] |(^| )(and|but|so|then) )(?=(i|we|let me) )/g;

/** The half that an "I" opens: what stands before its last one is another matter. */
function ownHalf(texts: readonly string[]): string {
  const whole = texts.join(' ');
  const last = [...whole.matchAll(OWNED)].at(-1);
  return last ? whole.slice(last.index + last[0].length) : whole;
}

function expectedIn(clause: CutClause): Promised | undefined {
  const match = firstMatch(expected, clause.text);
  if (!match || clause.tags.has('negated')) return undefined;
  const byOthers = stands(fromOthers, clause.text);
  return { what: kindOf(match.words), byOthers, match, needsTime: true };
}

/** A deed to somebody else than the customer who listens is no word to her. */
function toWhom(scene: Scene, promised: Promised): Promised {
  const { what, match } = promised;
  if (scene.context.listener !== 'customer' || !/^(callBack|update)$/.test(what)) return promised;
  const away = stands(thirdPerson, match.words.trimEnd()) && !/(^| )(you|,)( |$)/.test(match.words);
  return away ? { ...promised, what: 'other' } : promised;
}

function promisedIn(clause: CutClause): Promised | undefined {
  const { text } = clause;
  for (const reader of readers) {
    const own = firstMatch(reader.mine, text) ?? firstMatch(reader.inside, text);
    if (own && !isDecoy(text, own.words)) return { what: reader.kind, byOthers: false, match: own };
    const others = firstMatch(reader.theirs, text) ?? firstMatch(reader.insideTheirs, text);
    if (others && !isDecoy(text, others.words))
      return { what: reader.kind, byOthers: !stands(vouched, text), match: others };
  }
  const you = firstMatch(given, text);
  if (you && !clause.tags.has('negated')) {
    const rest = text.slice(you.index + you.words.length);
    const what = firstMatch(hears, `${you.words.split(' ').at(-1)}${rest}`);
    const will = / (will|shall|going to) /.test(` ${you.words} `);
    if (what && (will || kindOf(what.words) !== 'credit'))
      return {
        what: kindOf(what.words),
        byOthers: stands(inWriting, text) && stands(fromOthers, text),
        match: { index: you.index, words: text.slice(you.index) },
        needsTime: !will && !stands(inWriting, text),
      };
  }
  const does = firstMatch(others, text);
  if (does && !clause.tags.has('negated') && !isDecoy(text, does.words))
    return { what: kindOf(does.words), byOthers: true, match: does, needsTime: true };
  const going = firstMatch(progressive, text);
  if (going) return { what: 'callBack', byOthers: false, match: going };
  return undefined;
}

function kindOf(words: string): PromiseKind {
  if (/(^| )(date|slot|window|appointment)/.test(words)) return 'date';
  if (/credit|refund|money/.test(words)) return 'credit';
  return /call|ring|phone/.test(words.replace(/writing/g, '')) ? 'callBack' : 'update';
}

/** Present tense without a time is no promise, and neither are tries, questions and reports. */
function isDecoy(text: string, words: string): boolean {
  const own = words.replace(/^(and|but|so|then|okay|right|yes|no|,| )+/, '');
  if (/^(i|we) (called|rang|told|gave|got|sent|have|had)\b/.test(own)) return true;
  if (!stands(decoy, text)) return false;
  const found = firstMatch(decoy, text);
  return found !== undefined && found.index < text.indexOf(words) + words.length + 1;
}

const PRESENT =
  /^(.*, )?(\S+ )*?(i|we) (ring|call|phone|text|message|email|write|update|tell|let|give|come|get|send|speak|have|bring|put|credit|contact|confirm|ask|book)\b/;

/** A condition hangs on it, other than one that takes nothing back. */
const conditions = (clause: CutClause): boolean => clause.tags.has('conditional') && !clause.concessive;

/** All promises of a scene; `holds` are the spans of announced holds. */
export function readPromises(
  scene: Scene,
  holds: readonly (readonly [number, number])[],
): readonly ReadPromise[] {
  const promises: ReadPromise[] = [];
  /** The sentence in which the last promise was one to get in touch. */
  let contactIn: number | undefined;
  scene.clauses.forEach((clause, index) => {
    const { tags, text } = clause;
    if (tags.has('quoted') || conditions(clause) || (tags.has('question') && clause.endsWithQuestion)) return;
    const before = scene.clauses[index - 1];
    if (before && before.sentence === clause.sentence && conditions(before)) return;
    const next = scene.clauses[index + 1];
    if (next && next.sentence === clause.sentence && (conditions(next) || stands(saysSo, next.text))) return;
    if (stands(saidAgain, text)) return;
    const read =
      promisedIn(clause) ?? expectedIn(clause) ?? carriedIn(scene, clause) ?? bareNextWord(scene, clause);
    if (!read) return;
    const found = toWhom(scene, read);
    const isAway = found.what === 'other' && read.what !== 'other';
    if (isAway && read.what === 'update' && TELLS_THAT.test(text)) return;
    const sameSentence =
      next !== undefined &&
      next.sentence === clause.sentence &&
      !promisedIn(next) &&
      stands(addedTime, next.text);
    const deed = deedOf(scene, clause, found.match);
    const due =
      dueIn(scene.line, scene.mentions, clause.from, clause.to, scene.context.now, deed) ??
      (sameSentence ? dueIn(scene.line, scene.mentions, next.from, next.to, scene.context.now) : undefined) ??
      timeBefore(scene, index);
    const vague = due ? undefined : firstMatch(noTime, text);
    const will = /(^| )(will|shall|going to|promise)( |$)/.test(found.match.words);
    if (!due && !vague && (found.needsTime || (!will && PRESENT.test(found.match.words)))) return;
    if (
      !due &&
      !vague &&
      found.what === 'other' &&
      read.what === 'other' &&
      !/(^| )(you|her|him|your)( |$)/.test(found.match.words)
    )
      return;
    if (
      found.what === 'other' &&
      !due &&
      /(^| )(check|test|look|take|pass|raise|report|chase|move|change)( |$)/.test(found.match.words)
    )
      return;
    if (/^(ring|call) .*(back in|minutes)/.test(text) && holds.length > 0) return;
    // "I ring you by nine and tell you what we found" is one word, not two.
    // A deed to somebody else, at no time, owes the listener nothing.
    if (isAway && !due && !vague) return;
    if (found.carried && contactIn === clause.sentence) {
      if (!due && !vague) return;
      if (due && promises.at(-1)?.dueWords === undefined) promises.pop();
    }
    contactIn = /^(callBack|update)$/.test(read.what) ? clause.sentence : undefined;
    const dueWords = due?.dueWords ?? (vague ? wordsAt(scene, clause, vague) : undefined);
    promises.push({
      what: found.what,
      ...(due?.due === undefined ? {} : { due: due.due }),
      ...(dueWords === undefined ? {} : { dueWords }),
      byOthers: found.byOthers,
      at: spanOfMatch(scene.line, clause.offset, found.match),
    });
  });
  const hold = holds[0] && holdPromise(scene, holds[0]);
  if (hold && !promises.some((promise) => promise.due === hold.due)) promises.push(hold);
  return promises;
}

/** "I need your next word by half past three" asks for it. */
const WANTS_IT =
  /(^| )(i|we) (need|want|expect|require|must have|would like|wait for|am waiting for|are waiting for)( |$)|(^| )(give|send|let|bring) (me|us)( |$)/;
/** "I tell the partner that he is there on Tuesday": the time belongs to what is told. */
const TELLS_THAT = /(^| )(tell|told|inform|say to|write to)( \S+){1,3} (that|when|who|what|where|how) /;

/** "Next word 9:20", said to a customer, is owed to her. */
function bareNextWord(scene: Scene, clause: CutClause): Promised | undefined {
  if (clause.tags.has('negated') || WANTS_IT.test(clause.text)) return undefined;
  if (
    scene.context.listener !== 'customer' &&
    !/(^|, )(you (have|get) |your )?word (by|at) /.test(clause.text) &&
    !stands(ownNextWord, clause.text)
  )
    return undefined;
  const match = firstMatch(nextWord, clause.text);
  if (!match || !dueIn(scene.line, scene.mentions, clause.from, clause.to, scene.context.now))
    return undefined;
  const words = match.words.split(' ').slice(0, 2).join(' ');
  return { what: 'update', byOthers: false, match: { index: match.index, words } };
}

/** The tokens of a promise in its clause. */
function deedOf(scene: Scene, clause: CutClause, match: Promised['match']): Deed {
  const start = clause.offset + match.index;
  return {
    from: tokenAt(scene.line, start),
    to: tokenAt(scene.line, start + Math.max(0, match.words.trimEnd().length - 1)) + 1,
  };
}

function timeBefore(scene: Scene, index: number): ReturnType<typeof dueIn> {
  const sentence = scene.clauses[index]?.sentence;
  for (const before of scene.clauses.slice(Math.max(0, index - 2), index).reverse()) {
    if (before.sentence !== sentence) continue;
    if (!/^(by|at|in|within|before|tomorrow)( |$)/.test(before.text)) continue;
    // In a longer clause only the time it opens with: "At nine, before the crew is there, I ring you".
    const to = before.to - before.from > 6 ? before.from + 4 : before.to;
    const due = dueIn(scene.line, scene.mentions, before.from, to, scene.context.now);
    if (due) return due;
  }
  return undefined;
}

function wordsAt(scene: Scene, clause: CutClause, match: { index: number; words: string }): string {
  const [from, to] = spanOfMatch(scene.line, clause.offset, match);
  return scene.line.source.slice(from, to);
}
