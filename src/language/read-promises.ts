/** Reads promises: somebody of ours, what is to come, a deed to a person, and by when. */
import { type Ms, SECOND } from '../model/time.ts';
import type { CutClause } from './clauses.ts';
import { dueIn } from './due-time.ts';
import { NO_PROMISE, NO_TIME, PROMISE_DEEDS, PROMISE_FRAMES } from './english/promise-words.ts';
import { frame } from './frames.ts';
import { readNumber } from './grammar/numbers.ts';
import { spanOf } from './normalise.ts';
import type { PromiseKind, ReadPromise } from './reading.ts';
import { firstMatch, type Scene, spanOfMatch, stands } from './scene.ts';

const KINDS = ['credit', 'visit', 'callBack', 'update', 'date', 'other'] as const;
const OPENING =
  '(and |but |so |then |okay |okay , |right |right , |also |yes |yes , |no , |, |– |" |well , |in that case |either way |\\S+ (\\S+ )?, |once [^,]+, |when [^,]+, |as soon as [^,]+, |by \\S+ |at \\S+ (\\S+ )?|tomorrow (\\S+ )?)*';
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
const given = frame([`${OPENING}(${PROMISE_FRAMES.you.join('|')})`], '^');
const hears = frame([
  '(word|update|news|call|text|message|answer|reply|ring|email)',
  '(hear|know)( more)?',
  '(date|slot|window|appointment)',
  '(credit|refund|money)',
]);
const decoy = frame(NO_PROMISE);
const noTime = frame(NO_TIME);
const progressive = frame([
  '(i am|we are) (ringing|calling|texting|phoning|emailing|messaging|updating|sending) (you|her|him|them)',
]);
const nextWord = frame([
  'next (word|update|news|call)( from (us|me))?( is| comes| will be| will come| :)?( at| by| around)?',
  'word (by|at) ',
]);

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
    const half = before === 'a' && tokens[step - 2]?.word === 'half';
    const found = [step - 2, step - 1]
      .map((start) => (start < 0 ? undefined : readNumber(tokens, start)))
      .find((number) => number?.to === step);
    const count = half ? 0.5 : (found?.value ?? (article ? 1 : undefined));
    if (count === undefined || /^(mo|sec)$/.test(word)) continue;
    if (/^second$/.test(word) && count === 1) continue;
    const length: Ms = count * (word.startsWith('minute') ? 60 : 1) * SECOND;
    const back = found ? step - 1 : step - 1;
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
}

function promisedIn(clause: CutClause): Promised | undefined {
  const { text } = clause;
  for (const reader of readers) {
    const own = firstMatch(reader.mine, text) ?? firstMatch(reader.inside, text);
    if (own && !isDecoy(text, own.words)) return { what: reader.kind, byOthers: false, match: own };
    const others = firstMatch(reader.theirs, text) ?? firstMatch(reader.insideTheirs, text);
    if (others && !isDecoy(text, others.words)) return { what: reader.kind, byOthers: true, match: others };
  }
  const you = firstMatch(given, text);
  if (you && !clause.tags.has('negated')) {
    const rest = text.slice(you.index + you.words.length);
    const what = firstMatch(hears, `${you.words.split(' ').at(-1)}${rest}`);
    if (what && (/ (will|shall|going to) /.test(` ${you.words} `) || kindOf(what.words) !== 'credit'))
      return {
        what: kindOf(what.words),
        byOthers: false,
        match: { index: you.index, words: text.slice(you.index) },
      };
  }
  const going = firstMatch(progressive, text);
  if (going) return { what: 'callBack', byOthers: false, match: going };
  return undefined;
}

function kindOf(words: string): PromiseKind {
  if (/date|slot|window|appointment/.test(words)) return 'date';
  if (/credit|refund|money/.test(words)) return 'credit';
  return /call|ring/.test(words) ? 'callBack' : 'update';
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

/** All promises of a scene; `holds` are the spans of announced holds. */
export function readPromises(
  scene: Scene,
  holds: readonly (readonly [number, number])[],
): readonly ReadPromise[] {
  const promises: ReadPromise[] = [];
  scene.clauses.forEach((clause, index) => {
    const { tags, text } = clause;
    if (tags.has('quoted') || tags.has('conditional') || (tags.has('question') && clause.endsWithQuestion))
      return;
    const before = scene.clauses[index - 1];
    if (before && before.sentence === clause.sentence && before.tags.has('conditional')) return;
    const next = scene.clauses[index + 1];
    if (next && next.sentence === clause.sentence && next.tags.has('conditional')) return;
    const found = promisedIn(clause) ?? bareNextWord(scene, clause);
    if (!found) return;
    const sameSentence = next !== undefined && next.sentence === clause.sentence && !promisedIn(next);
    const due =
      dueIn(scene.line, scene.mentions, clause.from, clause.to, scene.context.now) ??
      (sameSentence ? dueIn(scene.line, scene.mentions, next.from, next.to, scene.context.now) : undefined) ??
      timeBefore(scene, index);
    const vague = due ? undefined : firstMatch(noTime, text);
    const will = /(^| )(will|shall|going to|promise)( |$)/.test(found.match.words);
    if (!due && !vague && !will && PRESENT.test(found.match.words)) return;
    if (!due && !vague && found.what === 'other' && !/(^| )(you|her|him|your)( |$)/.test(found.match.words))
      return;
    if (
      found.what === 'other' &&
      !due &&
      /(^| )(check|test|look|take|pass|raise|report|chase|move|change)( |$)/.test(found.match.words)
    )
      return;
    if (/^(ring|call) .*(back in|minutes)/.test(text) && holds.length > 0) return;
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

/** "Next word 9:20", said to a customer, is owed to her. */
function bareNextWord(scene: Scene, clause: CutClause): Promised | undefined {
  if (clause.tags.has('negated')) return undefined;
  if (
    scene.context.listener !== 'customer' &&
    !/(^|, )(you (have|get) |your )?word (by|at) /.test(clause.text)
  )
    return undefined;
  const match = firstMatch(nextWord, clause.text);
  if (!match || !dueIn(scene.line, scene.mentions, clause.from, clause.to, scene.context.now))
    return undefined;
  return { what: 'update', byOthers: false, match };
}

function timeBefore(scene: Scene, index: number): ReturnType<typeof dueIn> {
  const before = scene.clauses[index - 1];
  if (!before || before.sentence !== scene.clauses[index]?.sentence) return undefined;
  if (!/^(by|at|in|within|before|tomorrow)( |$)/.test(before.text) || before.to - before.from > 6)
    return undefined;
  return dueIn(scene.line, scene.mentions, before.from, before.to, scene.context.now);
}

function wordsAt(scene: Scene, clause: CutClause, match: { index: number; words: string }): string {
  const [from, to] = spanOfMatch(scene.line, clause.offset, match);
  return scene.line.source.slice(from, to);
}
