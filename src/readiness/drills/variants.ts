/** Every drill that a handover gives: at both desks, each fact omitted, wrong, stale or said twice, and nothing amiss. */
import { capital } from '../../exercise/debrief/wording/speaking.ts';
import { readAlone } from '../../exercise/read-alone.ts';
import { valueWords } from '../../exercise/value-words.ts';
import type { Span } from '../../language/reading.ts';
import { contractOf } from '../../model/contracts.ts';
import type { ScenarioFact } from '../../model/scenario.ts';
import type { Drill, DrillKind, DrillRef, DrillRow, DrillSide } from './drill.ts';
import { drillScenario, MATTER } from './drill-scenario.ts';
import { exchanged, standsAlone, without } from './note-words.ts';
import { type OtherValue, otherValue } from './other-value.ts';
import { mayHaveBeen, newer, older, standing, systemFor } from './rows.ts';
import type { DrillSource } from './source.ts';

/** Rows of a receiver beside the one that matters. */
const BESIDE = 3;

/** A fact that the contract asks for, where the words say it. */
interface Said {
  fact: string;
  spec: ScenarioFact;
  at: Span;
  /** As it was said: of some facts any value is right. */
  value: string;
  other: OtherValue | undefined;
}

interface Bench {
  source: DrillSource;
  round: number;
  asked: Drill['asked'];
  said: readonly Said[];
  /** Where the words say something, asked for or not. */
  places: readonly { fact: string; at: Span }[];
}

/**
 * Candidates: whether each can be solved, and in one way only, is for check-drill.ts to say. In each further round what is
 * wrong is wrong otherwise.
 */
function drillsOf(source: DrillSource, round = 0): Drill[] {
  const bench = benchOf(source, round);
  const changes = bench.said.flatMap((each) => changed(bench, each));
  if (round > 0) return changes;
  return [
    drill(bench, 'receive', 'whole', source.text),
    drill(bench, 'send', 'whole', source.text),
    ...bench.said.flatMap((each) => omitted(bench, each)),
    ...changes,
  ];
}

/** "f1.soc.1.H11.46.receive.wrong.area", and its round behind it from the second on. */
const idOf = (source: DrillSource, ...[side, kind, round, fact]: DrillKey): string =>
  [source.id, side, kind, ...(fact === undefined ? [] : [fact]), ...(round > 0 ? [round] : [])].join('.');

/** A drill of a handover in short, as it is kept in the app. */
export type DrillKey = [side: DrillSide, kind: DrillKind, round: number, fact?: string];

export const keyOfDrill = ({ side, kind, fact, round }: DrillRef): DrillKey =>
  fact === undefined ? [side, kind, round] : [side, kind, round, fact];

/** What can be chosen of a handover without reading its words. */
export const refOf = (source: DrillSource, [side, kind, round, fact]: DrillKey): DrillRef => ({
  id: idOf(source, side, kind, round, fact),
  side,
  kind,
  round,
  source,
  ...(fact === undefined ? {} : { fact }),
});

/** The drill with its words; undefined when this handover gives none such. */
export const drillOf = ({ source, round, id }: DrillRef): Drill | undefined =>
  drillsOf(source, round).find((each) => each.id === id);

/** Rounds that are made: further ones repeat the values of these. */
const ROUNDS = 4;

/** Every candidate of a handover, no two of the same words with the same to see beside them. */
export function everyDrillOf(source: DrillSource): Drill[] {
  const drills = Array.from({ length: ROUNDS }, (_, round) => drillsOf(source, round)).flat();
  const contentOf = ({ side, text, rows }: Drill): string => [side, text, JSON.stringify(rows)].join('|');
  return [...new Map(drills.toReversed().map((drill) => [contentOf(drill), drill])).values()].toReversed();
}

function benchOf(source: DrillSource, round: number): Bench {
  const { facts, text, contract } = source;
  const about = { journey: MATTER };
  const reading = readAlone(drillScenario(source), text, { about, listener: 'unit', now: source.at });
  const places = reading.facts.filter(({ negated, quoted }) => !negated && !quoted);
  const required: readonly string[] = contractOf(contract).required;
  const asked = Object.entries(facts)
    .filter(([fact]) => required.includes(fact))
    .map(([fact, spec]) => ({ fact, label: spec.label ?? fact }));
  const said = asked.flatMap(({ fact }, turn): Said[] => {
    const [spec, place] = [facts[fact], places.find((each) => each.fact === fact)];
    if (!spec || !place) return [];
    const { at } = place;
    const other = otherValue(spec, text.slice(...at), standsAlone(text, at), turn + text.length + round);
    return [{ fact, spec, at, value: source.says[fact] ?? spec.truth, other }];
  });
  return { source, round, asked, said, places };
}

function omitted(bench: Bench, each: Said): Drill[] {
  const others = bench.places.filter(({ fact }) => fact !== each.fact).map(({ at }) => at);
  const cut = without(bench.source.text, each.at, others);
  if (cut === undefined) return [];
  return [
    drill(bench, 'receive', 'omitted', cut, each),
    drill(bench, 'send', 'omitted', cut, each, [standing(each)]),
  ];
}

function changed(bench: Bench, each: Said): Drill[] {
  const { source } = bench;
  const { other, spec, fact } = each;
  if (!other) return [];
  const wrong = exchanged(source.text, each.at, other.words);
  const twice = `${wrong} ${capital(spec.label ?? fact)}: ${valueWords(spec, spec.truth)}.`;
  const seen = systemFor(source.to.unit, fact);
  return [
    drill(bench, 'send', 'wrong', wrong, each, [standing(each)]),
    drill(bench, 'send', 'contradicted', twice, each, [standing(each)]),
    drill(bench, 'receive', 'contradicted', twice, each),
    ...(seen === undefined ? [] : [drill(bench, 'receive', 'wrong', wrong, each, [standing(each, seen)])]),
    ...(mayHaveBeen(each, other.value, source.at) ? aged(bench, each, other.value, wrong, seen) : []),
  ];
}

/** What was so once, and who holds the newer word: the note or the desk that reads it. */
function aged(bench: Bench, each: Said, value: string, wrong: string, seen: string | undefined): Drill[] {
  const was = older(each, value, seen);
  const stale: DrillRow[] = [newer(each, seen), { ...was, isOver: true }];
  const sending = drill(bench, 'send', 'stale', wrong, each, stale.map(unplaced));
  if (seen === undefined) return [sending];
  return [
    sending,
    drill(bench, 'receive', 'stale', wrong, each, stale),
    drill(bench, 'receive', 'outdated', bench.source.text, each, [was]),
  ];
}

/** A sender knows it from the work at hand. */
const unplaced = ({ system: _, ...row }: DrillRow): DrillRow => row;

function drill(
  { source, round, asked, said }: Bench,
  side: DrillSide,
  kind: DrillKind,
  text: string,
  about?: Said,
  rows: readonly DrillRow[] = [],
): Drill {
  const others = said.filter(({ fact }) => fact !== about?.fact);
  const beside = side === 'send' ? others.map((each) => standing(each)) : seenBeside(source, others);
  const place = ({ fact }: DrillRow): number => asked.findIndex((each) => each.fact === fact);
  return {
    id: idOf(source, side, kind, round, about?.fact),
    side,
    kind,
    round,
    source,
    text,
    ...(about ? { fact: about.fact } : {}),
    asked,
    rows: [...rows, ...beside].sort((a, b) => place(a) - place(b)),
  };
}

const seenBeside = ({ to }: DrillSource, others: readonly Said[]): DrillRow[] =>
  others
    .flatMap((each) => {
      const system = systemFor(to.unit, each.fact);
      return system === undefined ? [] : [standing(each, system)];
    })
    .slice(0, BESIDE);
