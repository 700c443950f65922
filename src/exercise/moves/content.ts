/** What a written word carries: facts read in it, and facts attached from the desk's own knowledge. */
import { known } from '../../engine/world/knowledge.ts';
import type { Reading } from '../../language/reading.ts';
import { heardAs } from '../heard-as.ts';
import type { CaseInHand, Given, Run } from '../run-shape.ts';

export interface Content {
  reading: Reading;
  /** Facts with the values that arrive: attached, or as the words say them. */
  says: Record<string, string>;
  attached: string[];
}

export interface Written {
  text: string;
  attach?: readonly string[] | undefined;
}

export function content(
  run: Run,
  desk: string,
  { text, attach = [] }: Written,
  about: CaseInHand,
  given: Given,
  listener: 'customer' | 'unit' = 'unit',
): Content {
  const reading = run.hearing.read(desk, text, about, listener);
  const attached: Record<string, string> = {};
  for (const fact of attach) {
    const value = known(run.world, desk, fact, about.journey, about.incident)?.value;
    if (value !== undefined) attached[fact] = value;
  }
  return {
    reading,
    says: { ...attached, ...(given.says ?? run.hearing.learnt(desk, run.hearing.says(reading), about)) },
    attached: Object.keys(attached),
  };
}

/** How the words that this desk sent just now were read, for whoever wrote them. */
export function writtenHeardAs(
  run: Run,
  desk: string,
  reading: Reading,
  about: CaseInHand,
  listener: 'customer' | 'unit' = 'unit',
): void {
  const sent = run.world.messages.findLast(({ fromDesk }) => fromDesk === desk);
  if (sent && run.world.desk(desk).human)
    run.heard.set(sent.seq, heardAs(run, desk, reading, about, listener));
}
