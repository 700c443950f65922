/** What words to another desk hold of their matter, and how it stands with the truth. */
import { fieldsOf, verdictOf } from '../engine/world/truth.ts';
import type { Reading } from '../language/reading.ts';
import type { FieldVerdict } from '../model/event-columns.ts';
import { caseContext } from './reading-context.ts';
import type { CaseInHand, Run } from './run-shape.ts';

type Fields = Record<string, FieldVerdict>;

/** Of the matter itself; of a whole incident also what a person says that is so of a case of it that she has heard of. */
export function fieldsSaid(
  run: Run,
  desk: string,
  text: string,
  says: Readonly<Record<string, string>>,
  about: CaseInHand,
): Fields {
  return {
    ...ofItsCases(run, desk, text, about),
    ...fieldsOf(run.world, [], says, [], about.journey, about.incident),
  };
}

/** "In Hill", where the nurse is, says where of an incident in three regions. */
function ofItsCases(run: Run, desk: string, text: string, { journey, incident }: CaseInHand): Fields {
  const { world, scenario, now } = run;
  const truth = incident === undefined ? undefined : world.incidents.get(incident)?.truth;
  if (!truth || journey !== undefined || !run.isPerson(desk)) return {};
  const heardOf = world.knowledge.get(desk);
  const cases = world.journeyList.filter(
    ({ id, trueIncident }) => trueIncident === incident && (heardOf?.get(id)?.size ?? 0) > 0,
  );
  const found: Fields = {};
  for (const { id, truth: own } of cases) {
    const context = { held: {}, evidence: false, evidenceIds: [], listener: 'unit' } as const;
    const reading = run.reader.readWords(text, {
      ...caseContext(scenario, { journey: id }),
      ...context,
      now,
    });
    for (const [fact, value] of Object.entries(sure(reading)))
      if (truth.has(fact) && verdictOf(own.get(fact), value) === 'present') found[fact] = 'present';
  }
  return found;
}

const sure = ({ facts }: Reading): Record<string, string> =>
  Object.fromEntries(
    facts.flatMap(({ fact, value, quoted, negated }) => (quoted || negated ? [] : [[fact, value]])),
  );
