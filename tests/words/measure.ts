/** Figures of the reader over labelled texts, and for texts that may be read the list of what it read otherwise. */
import { sameValue } from '../../src/language/judge-facts.ts';
import { contractOf, isContractId } from '../../src/model/contracts.ts';
import { bookOf, type LabelledText, readText, textsOf, type WordSet } from './read-corpus.ts';

export interface Ratio {
  precision: number;
  recall: number;
  f1: number;
  /** Labels in the texts. */
  of: number;
}

interface Pair {
  text: string;
  want: readonly string[];
  got: readonly string[];
}

export interface Measured extends Ratio {
  /** "text: lost x, extra y"; never shown for held-out texts. */
  wrong: readonly string[];
}

function measure(pairs: readonly Pair[]): Measured {
  let [hit, wanted, given] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { text, want, got } of pairs) {
    const lost = want.filter((one) => !got.includes(one));
    const extra = got.filter((one) => !want.includes(one));
    hit += want.length - lost.length;
    wanted += want.length;
    given += got.length;
    if (lost.length + extra.length > 0)
      wrong.push(`${text}\n     lost ${lost.join(' ')} | extra ${extra.join(' ')}`);
  }
  const precision = given === 0 ? 1 : hit / given;
  const recall = wanted === 0 ? 1 : hit / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, of: wanted, wrong };
}

const all = (sets: readonly WordSet[], kind: string): LabelledText[] =>
  sets.flatMap((set) => textsOf(set, kind));

const where = (text: LabelledText): string => `[${text.scenario} ${text.case}] ${text.text}`;

interface ReadNote {
  note: LabelledText;
  kinds: ReadonlyMap<string, string>;
  want: Readonly<Record<string, string>>;
  got: Readonly<Record<string, string>>;
}

function readNotes(sets: readonly WordSet[]): ReadNote[] {
  return all(sets, 'notes').map((note) => {
    const want = note.facts ?? {};
    const got: Record<string, string> = {};
    // A fact that everybody sets as he likes has no true value, so the labellers' sheets did not name it.
    const free = new Set(
      bookOf(note)
        .filter(({ spec }) => spec.truth === '*')
        .map(({ id }) => id),
    );
    for (const { fact, value, negated, quoted } of readText(note).facts) {
      if (negated || quoted || got[fact] !== undefined || note.maybe?.includes(fact)) continue;
      if (free.has(fact) && want[fact] === undefined) continue;
      const label = want[fact];
      got[fact] = label !== undefined && sameValue(value, label) ? label : value;
    }
    const kinds = new Map(bookOf(note).map(({ id, spec }) => [id, spec.type] as const));
    return { note, kinds, want, got };
  });
}

const claims = (facts: Readonly<Record<string, string>>, only: (fact: string) => boolean): string[] =>
  Object.entries(facts)
    .filter(([fact]) => only(fact))
    .map(([fact, value]) => `${fact}=${value}`);

/** Facts of notes: over all, and by kind of fact. */
export function measureNotes(sets: readonly WordSet[]): { all: Measured; byKind: Map<string, Measured> } {
  const read = readNotes(sets);
  const of = (only: (note: ReadNote, fact: string) => boolean): Measured =>
    measure(
      read.map((one) => ({
        text: where(one.note),
        want: claims(one.want, (fact) => only(one, fact)),
        got: claims(one.got, (fact) => only(one, fact)),
      })),
    );
  const names = [...new Set(read.flatMap(({ kinds }) => [...kinds.values()]))].sort();
  const byKind = new Map(
    names.map((kind) => [kind, of(({ kinds }, fact) => kinds.get(fact) === kind)] as const),
  );
  return { all: of(() => true), byKind };
}

/** Of the facts a contract needs and does not get right, the share that is told as wrong or missing as labelled. */
export function wrongToldFromMissing(sets: readonly WordSet[]): { share: number; of: number } {
  let [right, of] = [0, 0];
  for (const { note, want, got } of readNotes(sets)) {
    const required: readonly string[] =
      note.contract !== undefined && isContractId(note.contract) ? contractOf(note.contract).required : [];
    for (const { id, spec } of bookOf(note)) {
      if (!required.includes(id) || spec.truth === '*' || note.maybe?.includes(id)) continue;
      const verdict = (said: string | undefined): string =>
        said === undefined
          ? 'missing'
          : [spec.truth, ...(spec.alsoRight ?? [])].some((value) => sameValue(said, value))
            ? 'found'
            : 'wrong';
      const label = verdict(want[id]);
      if (label === 'found') continue;
      of += 1;
      if (verdict(got[id]) === label) right += 1;
    }
  }
  return { share: of === 0 ? 1 : right / of, of };
}

/** Acts of utterances, and the share of texts in which nothing was understood. */
export function measureActs(sets: readonly WordSet[]): { acts: Measured; lost: number; of: number } {
  const read = all(sets, 'utterances').map((text) => ({ text, reading: readText(text) }));
  const acts = measure(
    read.map(({ text, reading }) => ({
      text: where(text),
      want: text.acts ?? [],
      // Plain information is a label only where it is more than what the other acts tell.
      got: [
        ...new Set(
          reading.acts
            .map(({ act }) => act)
            .filter((act) => act !== 'inform' || text.acts?.includes(act))
            .filter((act) => !text.maybe?.includes(act)),
        ),
      ],
    })),
  );
  // Small talk carries nothing: that nothing is read in it is right.
  const meant = read.filter(({ text }) => (text.acts ?? []).length > 0);
  return { acts, lost: meant.filter(({ reading }) => !reading.understood).length, of: meant.length };
}

export interface BlameFigures {
  asserted: Measured;
  /** Texts that blame nobody, read as an insinuation; and read as asserted, with insinuations read so. */
  decoysInsinuated: number;
  neverAsserted: number;
  exact: Measured;
}

export function measureBlame(sets: readonly WordSet[]): BlameFigures {
  const read = all(sets, 'blame').map((text) => ({ text, got: readText(text).blame }));
  const pairs = (only?: string): Pair[] =>
    read.map(({ text, got }) => ({
      text: where(text),
      want: text.blame === 'none' || (only && text.blame !== only) ? [] : [text.blame ?? ''],
      got: got === 'none' || (only && got !== only) ? [] : [got],
    }));
  return {
    asserted: measure(pairs('asserted')),
    exact: measure(pairs()),
    decoysInsinuated: read.filter(({ text, got }) => text.blame === 'none' && got === 'insinuated').length,
    neverAsserted: read.filter(({ text, got }) => text.blame !== 'asserted' && got === 'asserted').length,
  };
}

export interface ApologyFigures {
  exact: number;
  twoOff: number;
  of: number;
  wrong: readonly string[];
}

export function measureApologies(sets: readonly WordSet[]): ApologyFigures {
  const read = all(sets, 'apologies').map((text) => ({
    text,
    got: readText(text).apology,
    want: text.level ?? 0,
  }));
  const off = read.filter(({ got, want }) => got !== want);
  return {
    exact: (read.length - off.length) / read.length,
    twoOff: off.filter(({ got, want }) => Math.abs(got - want) > 1).length,
    of: read.length,
    wrong: off.map(({ text, got, want }) => `${where(text)}\n     level ${want}, read ${got}`),
  };
}

/** Parts of updates and vague words, each by itself. */
export function measureUpdates(sets: readonly WordSet[]): Map<string, Measured> {
  const read = all(sets, 'updates').map((text) => ({ text, reading: readText(text) }));
  const names = ['known', 'doing', 'nextTime', 'youCan', 'sorry'];
  const vague = ['soon', 'minimising', 'jargon', 'falseCertainty', 'conditionalSorry'];
  const of = (name: string): Measured =>
    measure(
      read.map(({ text, reading }) => ({
        text: where(text),
        want: [...(text.parts ?? []), ...(text.vague ?? [])].filter((one) => one === name),
        got: [...reading.parts, ...reading.vague].filter((one) => one === name),
      })),
    );
  return new Map([...names, ...vague].map((name) => [name, of(name)] as const));
}
