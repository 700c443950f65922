/** Who could say what a desk cannot: the person it is about, a screen of the asker's own, or the unit that learns it first. */
import { FACTS, isFactId } from '../../model/facts.ts';
import { mayOpen } from '../../model/rights.ts';
import { isSystemId, SYSTEMS, type SystemId } from '../../model/systems.ts';
import { isUnitId } from '../../model/units.ts';
import { theUnit } from '../debrief/wording/unit-words.ts';
import { factsOfCase, labelOf } from '../fact-book.ts';
import type { CaseInHand, Run } from '../run-shape.ts';

/** Facts pointed to in one answer. */
const POINTED = 2;

/** "Who holds the key? Ms Tilda would know.": empty where nobody is known to have it. */
export function pointers(
  run: Run,
  { desk, asker }: { desk: string; asker: string },
  facts: readonly string[],
  about: CaseInHand,
): string {
  const book = factsOfCase(run.scenario, about.journey, about.incident);
  return facts
    .slice(0, POINTED)
    .flatMap((fact) => {
      const spec = book.find(({ id }) => id === fact)?.spec;
      const who = whoKnows(run, { desk, asker }, fact, about);
      const label = labelOf(fact, spec);
      return who === undefined ? [] : [`${label.charAt(0).toUpperCase()}${label.slice(1)}? ${who}`];
    })
    .join(' ');
}

function whoKnows(
  run: Run,
  { desk, asker }: { desk: string; asker: string },
  fact: string,
  about: CaseInHand,
): string | undefined {
  const customer = run.scenario.journeys.find(({ id }) => id === about.journey)?.customer;
  const person = run.scenario.cast.find(({ id }) => id === customer);
  const tell = person?.tells[fact];
  if (person && ((tell && tell.when !== 'never') || person.opensWith.includes(fact)))
    return `${person.name} would know.`;
  const { unit: own } = run.world.desk(desk);
  const { unit: theirs } = run.world.desk(asker);
  const shown = systemsOf(run, fact, about).find((s) => isUnitId(theirs) && mayOpen(theirs, s) !== 'no');
  if (shown !== undefined) return `That stands on a screen of yours: ${SYSTEMS[shown].name}.`;
  const learners = isFactId(fact) ? FACTS[fact].firstLearnt : [];
  const unit = learners.find((each) => isUnitId(each) && each !== own && each !== theirs);
  return unit === undefined ? undefined : `That would be with ${theUnit(unit)}.`;
}

function systemsOf(run: Run, fact: string, { journey, incident }: CaseInHand): SystemId[] {
  const stands = factsOfCase(run.scenario, journey, incident).find(({ id }) => id === fact)?.spec.stands;
  if (stands === undefined) return [];
  return (Array.isArray(stands) ? stands : Object.keys(stands)).filter(isSystemId);
}
