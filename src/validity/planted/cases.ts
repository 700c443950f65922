/** Makes the planted logs of one detector: break after break, near miss after near miss, each from its own seed. */
import { makeNoise } from './noise.ts';
import { type PlantedLog, type Planting, type Sort, Story } from './story.ts';

export interface PlantedCase extends PlantedLog {
  /** "CB01 text to the customer #3". */
  name: string;
}

function caseOf(id: string, sort: Sort, seed: number, round: number): PlantedCase {
  const name = `${id} ${sort.name} #${round}`;
  const story = new Story(seed, name);
  sort.write(story);
  makeNoise(story);
  return { name, ...story.finish() };
}

/** `count` logs, the sorts in turn. */
export function* casesOf(
  id: string,
  sorts: readonly Sort[],
  count: number,
  seed: number,
): Generator<PlantedCase> {
  for (let i = 0; i < count; i += 1) {
    const sort = sorts[i % sorts.length];
    if (sort) yield caseOf(id, sort, seed, Math.floor(i / sorts.length));
  }
}

/** Every sort gets at least one round. */
export const roundsFor = (planting: Planting, which: 'breaks' | 'nearMisses', perDetector: number): number =>
  Math.max(perDetector, planting[which].length);
