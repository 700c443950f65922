/** What a desk played by the machine can say of a case from what it holds, whoever asks. */
import { known } from '../../engine/world/knowledge.ts';
import type { Known } from '../../engine/world/shapes.ts';
import { truthOf, verdictOf } from '../../engine/world/truth.ts';
import type { CaseInHand, Run } from '../run-shape.ts';

interface Held {
  desk: string;
  asker: string | undefined;
  fact: string;
  held: Known;
}

/** Said by the asker in passing and not so: a slip of the tongue, or of the ear. What was handed over stands. */
function isEcho({ world: w }: Run, talk: CaseInHand, { desk, asker, fact, held }: Held): boolean {
  if (asker === undefined || held.from !== w.desk(asker).person) return false;
  if (verdictOf(truthOf(w, fact, talk.journey, talk.incident), held.value) !== 'wrong') return false;
  return !w.handovers.some((h) => h.toUnit === w.desk(desk).unit && h.says[fact] !== undefined);
}

/**
 * What a desk holds of a case, or has itself said or written about it. What it only took from the asker's own words, and
 * wrongly, it does not give back as news.
 */
export function valueAt(
  run: Run,
  talk: CaseInHand,
  desk: string,
  fact: string,
  asker: string | undefined,
): string | undefined {
  const w = run.world;
  const held = known(w, desk, fact, talk.journey, talk.incident);
  if (held && !isEcho(run, talk, { desk, asker, fact, held })) return held.value;
  const incident = talk.journey === undefined ? talk.incident : w.journey(talk.journey).trueIncident;
  for (let row = w.log.length - 1; row >= 0; row -= 1) {
    const { deskId, says, journeyId, incidentId, source } = w.log.at(row);
    if (deskId !== desk || source !== undefined || says?.[fact] === undefined) continue;
    const isOfTalk = talk.incident === undefined ? journeyId === talk.journey : incidentId === talk.incident;
    if (isOfTalk || (incident !== undefined && incidentId === incident)) return says[fact];
  }
  return ofItsIncident(run, talk, { desk, asker, fact });
}

/** What the desk holds of the whole incident, asked about a case of it: as long as it is so of that case as well. */
function ofItsIncident(
  run: Run,
  { journey }: CaseInHand,
  { desk, asker, fact }: Omit<Held, 'held'>,
): string | undefined {
  const w = run.world;
  const incident = journey === undefined ? undefined : w.journey(journey).trueIncident;
  const held = incident === undefined ? undefined : known(w, desk, fact, undefined, incident);
  if (!held || isEcho(run, { incident }, { desk, asker, fact, held })) return undefined;
  return verdictOf(truthOf(w, fact, journey), held.value) === 'wrong' ? undefined : held.value;
}
