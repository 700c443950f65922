/** Reads causes named on the customer's side and the blame in them, sentence by sentence: the first row of the table that fits decides. */
import { chunked } from './blame/chunks.ts';
import {
  claims,
  cures,
  type Fit,
  fits,
  generalities,
  labels,
  probes,
  type SignedSentence,
  signed,
  summings,
} from './blame/find-blame.ts';
import { has, type Node, nodesOf } from './blame/nodes.ts';
import { ownCauses } from './blame/own-causes.ts';
import { isAsked, isGeneral, standingOf } from './blame/standing.ts';
import { strongHedge } from './cause-frames.ts';
import { CLEARED_HERE, HERE_TOO, MEASURED, TAKEN_BACK, TOLD_BY_RECORD } from './english/blame-settings.ts';
import { frame, stands } from './frames.ts';
import { normalise, spanOf } from './normalise.ts';
import type { BlameReading, NamedCause, ReadingContext, Wording } from './reading.ts';
import { type Scene, type Sentence, sentencesOf } from './scene.ts';

const clearedHere = frame(CLEARED_HERE);
const takenBack = frame(TAKEN_BACK);
const toldByRecord = frame(TOLD_BY_RECORD);
const hereToo = frame(HERE_TOO);
const measured = frame(MEASURED);

export interface Judged {
  cause: NamedCause;
  blame: BlameReading;
}

const customers = new WeakMap<readonly Wording[], ReadonlySet<string>>();

/** Family names of those the story calls Ms or Mr: in notes they are the customer. */
function customerNames(persons: readonly Wording[]): ReadonlySet<string> {
  const known = customers.get(persons);
  if (known) return known;
  const names = new Set<string>();
  for (const { says } of persons)
    for (const text of says) {
      const words = normalise(text).tokens.map(({ word }) => word);
      if (/^(ms|mr|mrs|miss|dr)$/.test(words[0] ?? '')) names.add(words.at(-1) ?? '');
    }
  customers.set(persons, names);
  return names;
}

/** Causes of the customer's side in a scene. */
export function readCustomerCauses(scene: Scene): readonly Judged[] {
  const names = customerNames(scene.context.persons);
  const sentences = sentencesOf(scene);
  const { line, context } = scene;
  const forms = sentences.map(({ from, to }) =>
    signed(chunked(nodesOf(line, from, to, names), context.listener === 'unit'), context.listener),
  );
  return sentences.flatMap((sentence, at) => {
    const form = forms[at];
    const judged =
      form && judge(scene, sentence, form, { form: forms[at - 1], next: sentences[at + 1]?.text ?? '' });
    return judged ? [judged] : [];
  });
}

type Found = { blame: 'asserted' | 'insinuated' | 'denied' | 'quoted'; fit: Fit };

/** What stands before and behind a sentence. */
interface Around {
  form: SignedSentence | undefined;
  next: string;
}

function judge(scene: Scene, sentence: Sentence, form: SignedSentence, around: Around): Judged | undefined {
  const found = find(scene, sentence, form, around);
  if (!found) return undefined;
  const { context, line } = scene;
  const first = form.nodes[found.fit.from];
  const last = form.nodes[Math.max(found.fit.from, found.fit.to - 1)];
  const at = spanOf(line, first?.from ?? sentence.from, last?.to ?? sentence.to);
  const evidenceId = namedTest(`${sentence.text} ${around.next}`, context);
  const told = verdict(found, context, evidenceId, sentence);
  return {
    blame: told.blame,
    cause: {
      cause: ownCauses(context, sentence.text, form, found.fit),
      side: 'customer',
      stance: told.stance,
      at,
      ...(evidenceId ? { evidenceId } : {}),
    },
  };
}

/** A test the words name, when the log knows it. */
function namedTest(text: string, context: ReadingContext): string | undefined {
  const flat = text.replace(/[^a-z0-9]/g, '');
  return context.evidenceIds.find((id) => flat.includes(id.toLowerCase().replace(/[^a-z0-9]/g, '')));
}

function verdict(
  found: Found,
  context: ReadingContext,
  evidenceId: string | undefined,
  { text, clauses }: Sentence,
): { stance: NamedCause['stance']; blame: BlameReading } {
  if (found.blame === 'quoted') return { stance: 'quoted', blame: 'none' };
  if (found.blame === 'denied') return { stance: 'negated', blame: 'none' };
  if (context.evidence) return { stance: 'evidenced', blame: 'evidenced' };
  if (evidenceId !== undefined) {
    const isHedged = stands(strongHedge, text) || clauses.some(({ tags }) => tags.has('hedged'));
    return isHedged ? { stance: 'hedged', blame: 'none' } : { stance: 'evidenced', blame: 'evidenced' };
  }
  return { stance: found.blame, blame: found.blame };
}

function find(
  scene: Scene,
  sentence: Sentence,
  form: SignedSentence,
  { form: before, next }: Around,
): Found | undefined {
  const { text } = sentence;
  const isCleared = stands(clearedHere, text) || stands(takenBack, text) || stands(takenBack, next);
  const isRecord = stands(toldByRecord, text);
  let aside: Found | undefined;
  let hint: Found | undefined;
  const isSaidHere = stands(hereToo, `${text} ${next}`);
  const offered = before && isOffer(before.nodes) ? [cures] : [];
  const named = [before, form].filter((one) => one !== undefined);
  const accused =
    named.some(({ nodes }) => namesHers(nodes)) && !named.some(({ nodes }) => namesOurs(nodes))
      ? [summings]
      : [];
  for (const fit of fits(form, [
    claims,
    labels,
    ...offered,
    ...accused,
    ...(isSaidHere ? [generalities] : []),
  ])) {
    if (isWondered(form, fit) && !fit.rule.pattern.includes('if')) continue;
    const told =
      isQuoted(sentence, form, fit, fit.rule.deniesItself === true) ||
      isCitedCode(scene, form, fit) ||
      isRecord
        ? 'quoted'
        : isCleared
          ? 'denied'
          : undefined;
    const standing = told ? undefined : standingOf(form, fit, fit.rule.deniesItself);
    if (standing === 'supposed') continue;
    if (told || standing === 'denied') {
      aside ??= { blame: told ?? 'denied', fit };
      continue;
    }
    if (
      (isGeneral(form, fit) && !isSaidHere) ||
      (isAsked(form, fit.from) && !has(form.nodes[fit.from], 'SCOLD'))
    )
      hint ??= { blame: 'insinuated', fit };
    else return { blame: 'asserted', fit };
  }
  if (isCleared || isRecord) return aside ?? mention(form, 'denied');
  hint ??= hinted(sentence, form);
  if (hint) return hint;
  if (scene.context.evidence && !isAsked(form, 0) && stands(measured, text))
    return mention(form, 'insinuated');
  return aside ?? mention(form, 'denied');
}

/** "You asked if you did something wrong": what is wondered about is not said. */
const isWondered = ({ nodes }: SignedSentence, { from, to }: Fit): boolean =>
  nodes
    .slice(from, to)
    .some(({ words }, step) => /^(if|whether)$/.test(words) && nodes[from + step - 1]?.words !== 'as');

/** Something new is offered for money. */
const isOffer = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      has(node, 'WARE') ||
      (has(node, 'NEWISH') && /^(one|model|version)$/.test(nodes[at + 1]?.words ?? '')) ||
      (has(node, 'OFFER') && nodes.slice(at).some((other) => has(other, 'ADEV'))),
  );

/** Something of hers or something she did is named. */
const namesHers = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      has(node, 'HERS', 'HERFOLK', 'DEV', 'ADEV', 'MISDEED', 'YOURX', 'KIN') ||
      (has(node, 'YOU') && has(nodes[at + 1], 'RESTART', 'DEED')),
  );

const namesOurs = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => has(node, 'OURS', 'OURN', 'OUR') || node.words === 'ours');

const REPORTS =
  /^(says?|said|thinks?|thought|tells?|reckons?|reckoned|claims?|claimed|suggests?|suggested|insists?|insisted|believes?|suspects?|suspected|mentioned|reports?|reported|wrote|writes|wonders?|wondered|feels?|fears?|guess|worry|told|telling|saying|claiming|insisting|according|heard)$/;

const INSTRUMENT =
  /(test|tests|measurement|trace|meter|board|check|stats|monitor|log|loop|reading|i|we|this|that|it|which)$|^[,:;–/(]$/;

/** What a desk itself says or has said: "I am sorry to have to say", "it is fair to say", "please tell her that". */
const isOwnWord = (part: readonly Node[], at: number): boolean => {
  if (has(part[at], 'HEDGE', 'PROB') || has(part[at - 1], 'POLITE')) return true;
  const subject = part
    .slice(0, at)
    .findLast(
      (node) =>
        /^(i|we|it|that|this|he|she|they|you)$/.test(node.words) ||
        has(node, 'CUST', 'FOLK', 'HERFOLK', 'OURS', 'KIN'),
    );
  return (
    /^(i|we|it)$/.test(subject?.words ?? '') &&
    part
      .slice(0, at)
      .every(
        (node) =>
          !has(node, 'NOT') && !/^(me|us|supervisor|love|like|wish|want|hate|rather)$/.test(node.words),
      )
  );
};

/** Somebody else's word stands before it in its part; what a desk itself says or a test tells is nobody else's. */
const isReportedBefore = (nodes: readonly Node[], at: number): boolean => {
  const border = nodes
    .slice(0, at)
    .findLastIndex((node) => /^(but|because)$/.test(node.words) || has(node, 'SO', 'HENCE'));
  return nodes
    .slice(border + 1, at)
    .some(
      ({ words }, step, part) =>
        step > 0 &&
        !INSTRUMENT.test(part[step - 1]?.words ?? '') &&
        !(words.startsWith('told') && has(part[step - 1], 'YOU')) &&
        !(has(part[step - 1], 'NOT') && has(part[step - 2], 'AUX') && has(part[step - 3], 'POLITE')) &&
        words.split(' ').some((word) => REPORTS.test(word)) &&
        part[step + 1]?.words !== 'sorry' &&
        !isOwnWord(part, step),
    );
};

/** A code in quotation marks that nobody here puts on the case: "'customer absent' came over". */
function isCitedCode({ line, context }: Scene, { nodes }: SignedSentence, { from }: Fit): boolean {
  const start = line.tokens[nodes[from]?.from ?? 0]?.from ?? 0;
  return (
    (context.listener === 'unit' || has(nodes[from], 'ABSENT', 'CPE', 'USERFAULT')) &&
    /['"‘“]$/.test(line.source.slice(0, start)) &&
    !has(nodes[from - 1], 'POINTS')
  );
}

/** "You had not told us": a verb of telling reports nothing where telling is what was left undone. */
function isQuoted(
  { clauses }: Sentence,
  { nodes }: SignedSentence,
  { from }: Fit,
  tellsNothing = false,
): boolean {
  const token = nodes[from]?.from ?? 0;
  return clauses.some(
    (clause) =>
      token >= clause.from &&
      token < clause.to &&
      (clause.denied || clause.cited || (!tellsNothing && isReportedBefore(nodes, from))),
  );
}

function hinted(sentence: Sentence, form: SignedSentence): Found | undefined {
  for (const fit of fits(form, [probes])) {
    if (
      (isAsked(form, fit.from) || form.nodes.at(-1)?.words === '?') &&
      standingOf(form, fit) !== 'supposed' &&
      !isQuoted(sentence, form, fit) &&
      !isRequest(form)
    )
      return { blame: 'insinuated', fit };
  }
  // "That usually means no signal from us" points away from her.
  if (form.nodes.some((node) => has(node, 'OURS', 'OURN') || node.words === 'us')) return undefined;
  for (const fit of fits(form, [generalities])) {
    if (!isQuoted(sentence, form, fit) && standingOf(form, fit) !== 'supposed' && !isRequest(form))
      return { blame: 'insinuated', fit };
  }
  return undefined;
}

/** "Could you restart it while I test our side?" asks for a step and hints at nothing. */
const isRequest = ({ nodes }: SignedSentence): boolean =>
  nodes.slice(0, 3).some((node) => has(node, 'POLITE', 'STEP'));

/** Her side is only mentioned, in words that deny something. */
function mention({ nodes }: SignedSentence, blame: 'denied' | 'insinuated'): Found | undefined {
  const at = nodes.findIndex((node) =>
    has(node, 'HERS', 'DEV', 'CPE', 'ABSENT', 'MISDEED', 'ATHERS', 'ADEV'),
  );
  if (at < 0) return undefined;
  if (blame === 'denied' && !nodes.some((node) => has(node, 'NOT'))) return undefined;
  return { blame, fit: { from: at, to: at + 1 } };
}
