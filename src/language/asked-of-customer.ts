/** What a customer is asked about herself and about next door: her own place and name she knows in every story. */
import type { CutClause } from './clauses.ts';
import { ASKS_NAME, ASKS_OTHERS, ASKS_PLACE } from './english/own-details.ts';
import { type Frame, firstMatch, frame, stands } from './frames.ts';
import type { AskedFact, FactKind } from './reading.ts';
import { type Scene, spanOfMatch } from './scene.ts';

const asksPlace = frame(ASKS_PLACE);
const asksName = frame(ASKS_NAME);
const asksOthers = frame(ASKS_OTHERS);

/** Facts that hold it, the first that the case has; the first of all where it has none. */
const PLACES = ['serviceAddress', 'losingServiceAddress', 'area'] as const;
const NAMES = ['customerName', 'contactPerson'] as const;
/** What such words may be taken for in a case without them. */
const NOT_OTHERS: ReadonlySet<FactKind> = new Set([
  'id',
  'person',
  'time',
  'date',
  'duration',
  'place',
  'money',
]);

/** The facts a question asks for, put right where it asks the customer about herself or her neighbours. */
export function askedOfCustomer(
  scene: Scene,
  clause: CutClause,
  found: readonly AskedFact[],
): readonly AskedFact[] {
  if (scene.context.listener !== 'customer') return found;
  if (stands(asksOthers, clause.text)) return ofOthers(scene, clause, found);
  const own = [
    [asksPlace, PLACES],
    [asksName, NAMES],
  ] as const;
  return own.reduce((asked, [frames, facts]) => withOwn(scene, clause, asked, frames, facts), found);
}

function withOwn(
  scene: Scene,
  clause: CutClause,
  found: readonly AskedFact[],
  frames: Frame,
  facts: readonly [string, ...string[]],
): readonly AskedFact[] {
  const match = firstMatch(frames, clause.text);
  if (!match) return found;
  const at = spanOfMatch(scene.line, clause.offset, match);
  const fact = facts.find((id) => scene.compiled.readers.has(id)) ?? facts[0];
  const others = found.filter(
    (one) => !facts.includes(one.fact) && (one.at[1] <= at[0] || at[1] <= one.at[0]),
  );
  return [...others, { fact, at }];
}

/** What is asked of others is asked in the words that name them; the rest of the question only says what about. */
function ofOthers(scene: Scene, clause: CutClause, found: readonly AskedFact[]): readonly AskedFact[] {
  const match = firstMatch(asksOthers, clause.text);
  if (!match) return found;
  const at = spanOfMatch(scene.line, clause.offset, match);
  const kept = found.filter(({ fact, at: [from, to] }) => {
    const kind = scene.compiled.readers.get(fact)?.fact.kind;
    return from < at[1] && at[0] < to && !(kind !== undefined && NOT_OTHERS.has(kind));
  });
  if (kept.length > 0 || !scene.compiled.readers.has('neighbourAffected')) return kept;
  return [{ fact: 'neighbourAffected', at }];
}
