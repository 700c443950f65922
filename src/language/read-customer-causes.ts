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
import { isOffer, namesHers, namesOurs } from './blame/named.ts';
import { has, nodesOf } from './blame/nodes.ts';
import { ownCauses } from './blame/own-causes.ts';
import { isCitedCode, isQuoted, isWondered } from './blame/reported.ts';
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
