/** What a customer does when a fact that she knows is read back to her, or asked about, with a wrong value: she mends it. */
import { heldFacts } from '../../engine/world/knowledge.ts';
import type { JourneyState } from '../../engine/world/shapes.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { FoundFact, Reading } from '../../language/reading.ts';
import type { Exchange } from './exchange.ts';
import { isHers } from './hers.ts';
import type { Answer } from './own-details.ts';

/** Values mended in one turn. */
const AT_ONCE = 2;
/** Letters of a question that only asks for a yes: "is that right?". */
const TAG_LENGTH = 20;

/** Undefined where nothing of hers was said or asked wrongly. */
export function corrected({ run, turns, talk, journey, desk, reading }: Exchange): Answer | undefined {
  const person = turns.person(talk);
  const restates = reading.acts.some(({ act }) => act === 'readBack');
  const verdict = ({ fact, value }: FoundFact) => verdictOf(truthOf(run.world, fact, journey.id), value);
  const heard = reading.facts.filter(
    (found) => !found.quoted && !found.negated && (restates || isAsked(reading, found)),
  );
  // "Is it slow or dead?" offers the right value as well.
  const offered = new Set(heard.flatMap((found) => (verdict(found) === 'wrong' ? [] : [found.fact])));
  const wrong = new Set(
    heard.flatMap((found) =>
      offered.has(found.fact) || verdict(found) !== 'wrong'
        ? []
        : wrongParts(journey, found, Object.keys(person?.tells ?? {})).filter((fact) =>
            isHers(person, talk, fact),
          ),
    ),
  );
  if (wrong.size === 0) return undefined;
  const held = heldFacts(run.world, desk, journey.id);
  const tells: string[] = [];
  const texts = [turns.slotLine(talk, 'wrong')];
  for (const fact of [...wrong].slice(0, AT_ONCE)) {
    const tell = person?.tells[fact];
    if (!tell || tell.when === 'never' || tells.includes(fact)) continue;
    const again = held.has(fact) ? tell.again : undefined;
    texts.push(turns.wordsOf(talk, fact, again ? [...again, ...tell.words] : tell.words));
    tells.push(fact, ...(again ? [] : (tell.with ?? [])));
  }
  return { text: texts.filter((text) => text !== '').join(' '), tells };
}

/** A door is said with its house: what is wrong in "14 Hill Lane unit 7" may be the house alone. */
function wrongParts(journey: JourneyState, { fact, value }: FoundFact, known: readonly string[]): string[] {
  if (!/ unit /.test(value)) return [fact];
  const said = ` ${value.toLowerCase()} `;
  const parts = known.filter((each) => {
    const truth = journey.truth.get(each);
    return truth?.kind === 'place' && !said.includes(` ${truth.value.toLowerCase()} `);
  });
  return parts.length > 0 ? parts : [fact];
}

/** Asked in the same breath, or with a short "correct?" right behind it. */
function isAsked({ clauses, asked }: Reading, { at: [from, to] }: FoundFact): boolean {
  const index = clauses.findIndex(({ at }) => at[0] <= from && to <= at[1]);
  const [own, next] = [clauses[index], clauses[index + 1]];
  if (!own || own.tags.includes('negated')) return false;
  if (own.tags.includes('question')) return true;
  return (
    next?.tags.includes('question') === true && next.at[1] - next.at[0] <= TAG_LENGTH && asked.length === 0
  );
}
