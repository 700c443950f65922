/** Reads the apology ladder of a turn: none or conditional, sorry, sorry with the harm, and with cause and change. */
import { APOLOGY, REDRESS } from './english/apology-words.ts';
import { firstMatch, frame, stands } from './frames.ts';
import { sameValue } from './judge-facts.ts';
import { normalise } from './normalise.ts';
import { isGreeting } from './not-a-value.ts';
import { phraseKeys, unitsOf } from './phrases.ts';
import type { NamedCause, Span } from './reading.ts';
import { type Scene, type Sentence, spanOfMatch } from './scene.ts';

const sorry = frame(APOLOGY.sorry);
const conditional = frame(APOLOGY.conditional);
const none = frame(APOLOGY.noApology);
const harms = frame(APOLOGY.harm);
const redress = frame(REDRESS.redress);
const change = frame(REDRESS.change);
const changed = frame(REDRESS.changed);
/** What is said when no harm comes to mind: it needs the harm in the same breath. */
const empty = frame([
  '(any|the|this|your|all) (inconvenience|trouble|bother|disruption|disturbance)( caused)?',
]);
const amount = frame(REDRESS.amount);
const owner = frame(REDRESS.owner);

export interface ApologyReading {
  level: 0 | 1 | 2 | 3;
  conditional: boolean;
  at?: Span;
}

const harmKeys = new WeakMap<readonly string[], readonly string[]>();

function keysOf(words: readonly string[]): readonly string[] {
  const known = harmKeys.get(words);
  if (known) return known;
  const made = words
    .map((text) => ` ${phraseKeys(normalise(text).tokens).join(' ')} `)
    .filter((text) => text.trim() !== '');
  harmKeys.set(words, made);
  return made;
}

function harmIn(scene: Scene, sentence: Sentence): boolean {
  const flagged = scene.facts.some(
    (fact) =>
      scene.compiled.readers.get(fact.fact)?.fact.harm === true &&
      !fact.negated &&
      fact.from >= sentence.from &&
      fact.from < sentence.to,
  );
  if (flagged) return true;
  const { tokens } = scene.line;
  const keys = ` ${unitsOf(
    tokens
      .slice(sentence.from, sentence.to)
      .filter((_, at) => !isGreeting(tokens, sentence.from + at, sentence.from + at + 1)),
  )
    .map((unit) => unit.key)
    .join(' ')} `;
  if (keysOf(scene.context.harms).some((harm) => keys.includes(harm))) return true;
  return stands(harms, sentence.text);
}

/** What else the turn does, as its frames tell: why it happened is said, something is promised, done or given. */
export interface Deeds {
  explains: boolean;
  mends: boolean;
}

/** Level of the apology in a turn. */
export function readApology(
  scene: Scene,
  sentences: readonly Sentence[],
  causes: readonly NamedCause[],
  falseCertainty: boolean,
  done: Deeds,
): ApologyReading {
  let level: 0 | 1 | 2 | 3 = 0;
  let asIf = false;
  let at: Span | undefined;
  let ifAt: Span | undefined;
  sentences.forEach((sentence) => {
    const found = firstMatch(sorry, sentence.text);
    if (!found || stands(none, sentence.text)) return;
    const clause = sentence.clauses.find(
      (one) =>
        sentence.offset + found.index >= one.offset &&
        sentence.offset + found.index < one.offset + one.text.length,
    );
    if (clause?.tags.has('quoted')) return;
    // "I am sorry about tonight, and forgive us if ...": what came before the condition stands.
    const condition = firstMatch(conditional, sentence.text);
    if (condition) asIf = true;
    if (condition && condition.index < found.index + found.words.length) {
      asIf = true;
      ifAt ??= spanOfMatch(scene.line, sentence.offset, found);
      return;
    }
    at ??= spanOfMatch(scene.line, sentence.offset, found);
    const near = sentences.some(
      (one) =>
        !(one !== sentence && (stands(empty, sentence.text) || stands(redress, one.text))) &&
        !(one !== sentence && /^(any|is there|can|could|may|what) /.test(one.text)) &&
        harmIn(scene, one),
    );
    const here: 1 | 2 = near ? 2 : 1;
    if (here > level) level = here;
  });
  if (level >= 2 && !falseCertainty && isFull(scene, sentences, causes, done)) level = 3;
  return { level, conditional: asIf, at: at ?? ifAt };
}

/** Facts that say why something happened; why somebody rings is none. */
const WHY = /cause|reason(?!ForCall)|detail|constraint/i;

/** Owner, a cause this desk knows, and a change or redress with amount or date. */
function isFull(
  scene: Scene,
  sentences: readonly Sentence[],
  causes: readonly NamedCause[],
  done: Deeds,
): boolean {
  const owned = sentences.some((one) => stands(owner, one.text));
  const { held } = scene.context;
  const named = causes.some(
    (cause) =>
      cause.side === 'provider' && cause.stance === 'asserted' && Object.values(held).includes(cause.cause),
  );
  const told = scene.facts.some((fact) => {
    const value = held[fact.fact];
    return WHY.test(fact.fact) && !fact.negated && value !== undefined && sameValue(fact.value, value);
  });
  const explained = done.explains && Object.keys(held).some((fact) => WHY.test(fact));
  const mended =
    done.mends ||
    sentences.some(({ text }) => stands(changed, text)) ||
    sentences.some(
      (one) =>
        !/ no credit/.test(one.text) &&
        (stands(redress, one.text) || stands(change, one.text)) &&
        stands(amount, one.text),
    );
  return owned && (named || told || explained) && mended;
}
