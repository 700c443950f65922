/** What a customer can tell at all: what is hers by the story, what she keyed in, and what she was told. */
import type { Run } from '../run-shape.ts';

export function canTell(run: Run, journey: string, fact: string): boolean {
  const customer = run.world.journey(journey).customer;
  const person = run.scenario.cast.find(({ id }) => id === customer);
  const { name } = person ?? {};
  const own = run.scenario.cast.some(
    (each) =>
      (each.id === customer || (name !== undefined && each.name === name)) &&
      (each.tells[fact] !== undefined || each.opensWith.includes(fact)),
  );
  return own || wasToldOrKeyed(run, journey, fact);
}

function wasToldOrKeyed(run: Run, journey: string, fact: string): boolean {
  const { log } = run.world;
  for (let row = 0; row < log.length; row += 1) {
    const { journeyId, says, kind, targetUnit } = log.at(row);
    if (journeyId !== journey || says?.[fact] === undefined) continue;
    if (targetUnit === 'customer' || kind === 'interactionOpened') return true;
  }
  return false;
}
