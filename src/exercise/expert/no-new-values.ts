/** Whether words would show a desk a value that nobody said or showed to it: the expert keeps such words to herself. */
import { known } from '../../engine/world/knowledge.ts';
import type { ScenarioFact } from '../../model/scenario.ts';
import { factsOfCase } from '../fact-book.ts';
import type { CaseInHand, Run } from '../run-shape.ts';

/** Shorter wordings than this, such as "no", are words of any sentence. */
const SHORTEST = 3;

/** Times, counts and ids: whatever can only be a value, whether or not a fact of the story holds it. */
const FIGURES = /\b\d[\d:.,]*\b|\b[A-Z]{2,}-\d+\b/g;

/** Small letters, one space between words and at both ends; times and ids stay whole. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:.]+/gu, ' ')
    .replace(/[.:]+(?= |$)/g, '')
    .trim()} `;

interface Value {
  value: string;
  /** Wordings for it, plain. */
  says: readonly string[];
}

const VALUES = new WeakMap<ScenarioFact, readonly Value[]>();

/** Each value of a fact with the words for it, worked out once; "*" stands for anything and is no value. */
function valuesOf(spec: ScenarioFact): readonly Value[] {
  const worked = VALUES.get(spec);
  if (worked) return worked;
  const { truth, show, accept = [], alsoRight = [], tempting = {} } = spec;
  const named = (value: string, says: readonly string[]): Value => ({
    value,
    says: [value, ...says].filter(({ length }) => length >= SHORTEST).map(plain),
  });
  const values = [
    named(truth, [...(show === undefined ? [] : [show]), ...accept]),
    ...alsoRight.map((value) => named(value, [])),
    ...Object.entries(tempting).map(([value, says]) => named(value, says)),
  ].filter(({ value }) => value !== '*');
  VALUES.set(spec, values);
  return values;
}

/** True when every value in these words, of the story or a figure of any kind, is one that the desk holds. */
export function hasNoNewValue(run: Run, desk: string, text: string): boolean {
  const words = plain(text);
  const isNews = ({ journey, incident }: CaseInHand): boolean =>
    factsOfCase(run.scenario, journey, incident).some(({ id, spec }) => {
      const held = known(run.world, desk, id, journey, incident)?.value;
      return valuesOf(spec).some(
        ({ value, says }) =>
          value !== held && says.some((each) => each.trim() !== '' && words.includes(each)),
      );
    });
  return (
    holdsFigures(run, desk, text.match(FIGURES) ?? []) &&
    !run.scenario.journeys.some(({ id }) => isNews({ journey: id })) &&
    !run.scenario.incidents.some(({ id }) => isNews({ incident: id }))
  );
}

function holdsFigures({ world }: Run, desk: string, figures: readonly string[]): boolean {
  if (figures.length === 0) return true;
  const held = [...(world.knowledge.get(desk)?.values() ?? [])].flatMap((facts) =>
    [...facts.values()].map(({ value }) => value),
  );
  return figures.every((figure) => held.some((value) => value.includes(figure)));
}
