/**
 * Makes the planted logs of one detector: break after break, near miss after near miss, each from its own seed. In every
 * fourth log another customer suffers another break as well.
 */
import { cb01 } from './cb01.ts';
import { cb02 } from './cb02.ts';
import { cb05 } from './cb05.ts';
import { cb10 } from './cb10.ts';
import { cb12 } from './cb12.ts';
import { cb13 } from './cb13.ts';
import { cb14 } from './cb14.ts';
import { cb17 } from './cb17.ts';
import { cb19 } from './cb19.ts';
import { cb24 } from './cb24.ts';
import { makeNoise } from './noise.ts';
import { type PlantedLog, type Planting, type Sort, Story } from './story.ts';

export interface PlantedCase extends PlantedLog {
  /** "CB01 text to the customer #3". */
  name: string;
}

/** Breaks that stay within a journey of their own; what happens to them after the end of the log changes nothing. */
const SECOND_BREAKS: readonly Sort[] = [cb01, cb02, cb05, cb10, cb12, cb13, cb14, cb17, cb19, cb24]
  .flatMap(({ breaks }) => breaks)
  .filter(({ alone, imported }) => alone !== true && imported !== true);

function caseOf(id: string, sort: Sort, seed: number, round: number): PlantedCase {
  const name = `${id} ${sort.name} #${round}`;
  const story = new Story(seed, name);
  sort.write(story);
  if (sort.imported !== true) makeNoise(story);
  story.cutHere();
  if (sort.imported !== true && story.chance.happens('a second break', 0.25))
    story.chance.among('which', SECOND_BREAKS).write(story);
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
