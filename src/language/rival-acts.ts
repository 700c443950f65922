/** Acts that look alike: where two stand in the same words, one of them is meant. */
import type { ActsFound } from './acts-found.ts';
import { WORDS } from './english/acts/words.ts';
import { fill, frame, stands } from './frames.ts';
import { endOfMeasure } from './grammar/measures.ts';
import { spanOf } from './normalise.ts';
import { heardFrom } from './read-questions.ts';
import type { Span, SpeechAct } from './reading.ts';
import { type Scene, sentencesOf } from './scene.ts';

/** Where the first stands, the others in the same sentence are only its words. */
const OUTRANKS: readonly (readonly [SpeechAct, readonly SpeechAct[]])[] = [
  [
    'requestBy',
    ['accept', 'promise', 'instruct', 'askFact', 'askOpen', 'advise', 'sayDoing', 'readBack', 'ifThen'],
  ],
  [
    'ifThen',
    [
      'sayDoing',
      'correct',
      'instruct',
      'readBack',
      'decline',
      'explainCause',
      'sendBack',
      'askFact',
      'askOpen',
      'clearCustomer',
    ],
  ],
  ['transfer', ['sayDoing', 'promise', 'askOpen', 'askFact', 'accept', 'clearCustomer', 'readBack']],
  ['advise', ['instruct', 'readBack']],
  ['instruct', ['askOpen', 'askFact', 'readBack', 'offerRedress', 'promise']],
  ['askOpen', ['askFact', 'readBack']],
  ['accept', ['sayDoing', 'readBack', 'correct']],
  ['believe', ['sayDoing', 'readBack', 'correct']],
  ['explainCause', ['readBack']],
  ['holdStart', ['accept', 'askFact', 'promise', 'advise', 'readBack']],
  ['close', ['greet', 'askOpen', 'askFact', 'holdEnd', 'acknowledge', 'promise', 'ifThen']],
  [
    'sendBack',
    [
      'offerRedress',
      'holdEnd',
      'accept',
      'decline',
      'correct',
      'readBack',
      'clearCustomer',
      'explainCause',
      'transfer',
      'askFact',
    ],
  ],
  ['sell', ['sayDoing', 'offerRedress', 'readBack', 'askFact', 'advise', 'promise', 'close']],
  ['offerRedress', ['sell', 'explainCause', 'askFact']],
  [
    'confirmIdentity',
    ['askFact', 'believe', 'decline', 'readBack', 'clearCustomer', 'close', 'acknowledge', 'promise'],
  ],
  ['acknowledge', ['explainCause', 'readBack', 'clearCustomer', 'requestBy']],
  ['admitUnknown', ['askFact', 'explainCause', 'readBack', 'sayDoing', 'ifThen']],
  ['holdEnd', ['greet', 'sendBack', 'apologise', 'accept', 'askFact', 'close']],
  ['clearCustomer', ['correct', 'readBack']],
  ['decline', ['correct', 'readBack', 'sayDoing', 'advise']],
  ['correct', ['readBack', 'decline']],
  ['apologise', ['correct', 'acknowledge', 'readBack']],
];

/** The same within one clause: a sentence may well do both. */
const OUTRANKS_HERE: readonly (readonly [SpeechAct, readonly SpeechAct[]])[] = [
  ['believe', ['clearCustomer', 'acknowledge']],
  ['offerRedress', ['decline']],
  ['holdEnd', ['sayDoing']],
];

/** The same over the whole of what is said. */
const OUTRANKS_ALL: readonly (readonly [SpeechAct, readonly SpeechAct[]])[] = [
  ['sendBack', ['accept', 'offerRedress', 'readBack', 'sayDoing']],
];

const yet = frame(['yet', 'know', 'when', 'tell (you )?(whether|how|why|what|if)']);

const ownFuture = /^(and |so |but )?(i|we) (will|shall|am going to|are going to)( |$)/;

/** What one of us is going to do, told in the first person. */
const isOwnFuture = (scene: Scene, [from, to]: Span): boolean => ownFuture.test(textBetween(scene, from, to));

/** Somebody says who he is, or what time of the day it is. */
const GREETS =
  /(^| )(good (morning|afternoon|evening|day)|(morning|afternoon|evening) ,|namedperson (here|speaking)|(this|it) is namedperson|my name is)( |$)/;

/** "I am your person now, you speak to Ines": whoever names himself hands nobody over. */
const IS_HER_PERSON =
  /(^| )(i am (now )?(your|her|his) (one )?(person|contact|owner)|your (person|contact) is me)( |$)/;
const PUTS_THROUGH =
  /(^| )(put|putting|pass|passing|connect\w*|transfer\w*|bring|bringing|hand|handing)( |$)/;

type Found = ActsFound;

/** Takes away what another act explains, and finds the pure restatement of several facts to a unit. */
export function settleRivals(scene: Scene, found: Found): void {
  bareRequest(scene, found);
  askedStep(scene, found);
  askedThenTold(scene, found);
  const sentences = sentencesOf(scene).map(({ from, to }) => spanOf(scene.line, from, to));
  const sentence = (at: Span): number => sentences.findIndex(([from, to]) => from <= at[0] && at[0] < to);
  unknownOrDeclined(scene, found);
  if (IS_HER_PERSON.test(scene.line.norm))
    found.keep('transfer', (at) => PUTS_THROUGH.test(textBetween(scene, at[0], at[1])));
  if (isThanksAtOpening(scene, found)) found.delete('close');
  // "I will chase it and text you by noon": the deed belongs to the promise.
  for (const promise of found.all('promise'))
    found.keep('sayDoing', (doing) => sentence(doing) !== sentence(promise) || !isOwnFuture(scene, doing));
  for (const hold of found.all('holdStart'))
    found.keep('sayDoing', (doing) => doing[0] < hold[0] || sentence(doing) !== sentence(hold));
  for (const [stronger, weaker] of OUTRANKS_ALL)
    if (found.has(stronger)) for (const act of weaker) found.delete(act);
  const saidBack = scene.clauses.some(({ text }) => stands(heardFrom, text))
    ? found.get('readBack')
    : undefined;
  for (const [stronger, weaker] of OUTRANKS)
    for (const act of weaker) {
      const there = new Set(found.all(stronger).map(sentence));
      found.keep(act, (at) => !there.has(sentence(at)));
    }
  const clauses = scene.clauses.map(({ from, to }) => spanOf(scene.line, from, to));
  const clause = (at: Span): number => clauses.findIndex(([from, to]) => from <= at[0] && at[0] < to);
  for (const [stronger, weaker] of OUTRANKS_HERE)
    for (const act of weaker) {
      const there = new Set(found.all(stronger).map(clause));
      found.keep(act, (at) => !there.has(clause(at)));
    }
  if (saidBack) found.add('readBack', saidBack);
  // "Hello? Yes, me again": who is back does not begin.
  if (found.has('holdEnd') && !GREETS.test(scene.line.norm)) found.delete('greet');
  // Whoever asks does not ring off.
  if (
    /\?$/.test(scene.line.norm.trim()) &&
    !/(anything|everything|that all|sorted|covered)/.test(scene.line.norm)
  )
    found.delete('close');
  if (found.has('close') && /(^| )(anything|something|everything) /.test(scene.line.norm))
    found.delete('askOpen');
  // Thanked for one's patience one may be back or be leaving.
  if (found.has('close') && /(^| )patience( |$)/.test(scene.line.norm)) found.delete('holdEnd');
  restated(scene, found);
  listedBack(scene, found);
}

/** "I cannot say yet" does not know; "I cannot give you a time" will not say. */
function unknownOrDeclined(scene: Scene, found: Found): void {
  const [unknown, declined] = [found.get('admitUnknown'), found.get('decline')];
  if (!unknown || !declined || !(unknown[0] < declined[1] && declined[0] < unknown[1])) return;
  found.delete(stands(yet, scene.line.norm) ? 'decline' : 'admitUnknown');
}

const FINITE =
  /(^| )(is|are|was|were|has|have|had|will|can|does|did|do|gone|need|needs|want|wants|goes|comes|put|ring|send|keep|went|lasts?|says?|said|holds?|runs?|carries|stays?|takes?|starts?|ends?|begins?|closes?|works?|rings|opens?|gives?|fails?|hangs?|got|stands?|sits|stopped)( |$)/;
const byTime = frame(fill(['(by|before|till|until|within|no later than) {time}'], WORDS));

/** "A new name by tomorrow noon": without a verb, said to a unit, it is wanted by then. */
/** "Alarm line dead past four? Ring 0555 0100.": a question in a few words and what to do then is a rule. */
function askedThenTold(scene: Scene, found: Found): void {
  scene.clauses.forEach((clause, at) => {
    const next = scene.clauses[at + 1];
    if (!next || !clause.endsWithQuestion || clause.to - clause.from > 10 || stands(inverts, clause.text))
      return;
    if (!stands(thenDo, next.text)) return;
    const [from, to] = spanOf(scene.line, clause.from, next.to);
    for (const act of ['askFact', 'askOpen', 'readBack', 'requestBy', 'instruct', 'advise'] as const)
      found.keep(act, (one) => one[0] < from || one[0] >= to);
    found.add('ifThen', [from, to]);
  });
}

const inverts = frame(
  [
    '((and|so|but|okay|right|well|sorry|now|then|namedperson) ,? ?)*(is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|who|what|which|where|when|how|why|whose|since|right|correct|yes|no|okay|true|anything|sorry|you|your)( |$)',
  ],
  '^',
);
const thenDo = frame(
  [
    '(then |please |just |straight |so )*(ring|call|text|phone|dial|take (it|a|your|the)|use|go to|wake|send|ask for|knock|press|tell|switch|turn|roll|stop|book)( \\S+){1,}',
  ],
  '^',
);

/** "Could you open the second page for me?" asks a customer for a step; whoever asks a colleague asks for work. */
function askedStep(scene: Scene, found: Found): void {
  if (scene.context.listener !== 'customer' || found.has('instruct')) return;
  const clause = scene.clauses.find(({ text }) => stands(step, text));
  if (clause) found.add('instruct', spanOf(scene.line, clause.from, clause.to));
}

const step = frame([
  '(could|can|would|will) you (please |just |maybe |quickly |now )*(?!(mind|give|confirm|spell|repeat|answer|let|hold|wait|stay|have|tell|say|hear|see|remember|describe|bear|live|manage|sit|come|be|do without|get by|recall|mean|still|also|like|prefer|rather|want|need|be)\\b)\\w+( \\S+){1,}',
  '(could|can|would) you tell me (what happens|what (the|you)( \\S+)? (lights?|lamp|see|hear))( \\S+)*',
]);

/** "Hatch 40 by 60": a size, and nothing that is wanted by sixty. */
function isMeasured({ line: { tokens } }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).some((_, at) => endOfMeasure(tokens, from + at) !== undefined);
}

function bareRequest(scene: Scene, found: Found): void {
  if (scene.context.listener !== 'unit' || found.has('requestBy')) return;
  const bare = sentencesOf(scene).find(
    ({ text, from, to }) =>
      text.split(' ').length <= 14 &&
      !isMeasured(scene, from, to) &&
      !FINITE.test(text) &&
      !/(^| )(i|we|you (will )?(get|have|hear)|from me) /.test(text) &&
      stands(byTime, text),
  );
  if (bare) found.add('requestBy', spanOf(scene.line, bare.from, bare.to));
}

/** "Unit seven, blue door, two rings, not before three.": a list of what was heard, with no word of one's own in it. */
function listedBack(scene: Scene, found: Found): void {
  if (found.has('readBack') || isNote(scene)) return;
  const taken = (['acknowledge', 'correct', 'requestBy', 'advise', 'offerRedress'] as const).flatMap((act) =>
    found.all(act),
  );
  const list = sentencesOf(scene).find(({ text, from, to }) => {
    const [first, last] = spanOf(scene.line, from, to);
    if (taken.some((at) => first <= at[0] && at[0] < last)) return false;
    const words = text.split(' ');
    const told = scene.facts.filter((fact) => fact.from >= from && fact.from < to && !fact.negated).length;
    return (
      words.length >= 6 &&
      words.length <= 30 &&
      words.filter((word) => word === ',').length >= 2 &&
      told >= 1 &&
      !/\?$/.test(text) &&
      !FINITE.test(text) &&
      !/(^| )(i|we|you|our|please|sorry|hello|hi|morning|thanks|thank) /.test(text)
    );
  });
  if (list) found.add('readBack', spanOf(scene.line, list.from, list.to));
}

/** "Arno, three calls from Mill Rise ...": whoever calls a colleague by name has something to tell. */
const isNote = ({ context, line }: Scene): boolean =>
  context.listener === 'unit' && /^namedperson (,|:)/.test(line.norm);

/** "46 homes, crew nine fifteen, next word 08:50": said to a unit without any word of one's own, it is said back. */
function restated(scene: Scene, found: Found): void {
  const asserted = scene.facts.filter((fact) => !fact.negated);
  const only = found
    .acts()
    .every((act) =>
      ['inform', 'admitUnknown', 'decline', 'explainCause', 'greet', 'sayDoing', 'accept'].includes(act),
    );
  if (
    scene.context.listener !== 'unit' ||
    isNote(scene) ||
    !only ||
    asserted.length < 3 ||
    scene.clauses.some((clause) => FINITE.test(clause.text)) ||
    !asserted.some((fact) => /\d/.test(fact.value)) ||
    scene.clauses.some((clause) => /(^| )(i|we|please|our) /.test(clause.text)) ||
    scene.line.tokens.length > 60
  )
    return;
  const from = asserted[0]?.at[0] ?? 0;
  if (!found.has('readBack')) found.add('readBack', [from, asserted.at(-1)?.at[1] ?? from]);
}

/** "Thank you for your call, this is Sam, how can I help?" begins a talk. */
const isThanksAtOpening = (scene: Scene, found: ActsFound): boolean =>
  found.has('close') &&
  (found.has('greet') || found.has('askOpen')) &&
  /(^| )thank(s| you) for (your call|calling|ringing)( |$)/.test(scene.line.norm) &&
  !/(^| )((good ?)?bye|take care|have a|all the best|luck|that is all)( |$)/.test(scene.line.norm);

/** The normal text of what stands between two places of the text as written. */
function textBetween({ line }: Scene, from: number, to: number): string {
  return line.tokens
    .filter((token) => token.from >= from && token.to <= to)
    .map(({ word }) => word)
    .join(' ');
}
