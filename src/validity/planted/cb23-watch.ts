/** A shift that ends, and its handover, for CB23. */
import { HOUR, MINUTE, type Ms } from '../../model/time.ts';
import { accept, acknowledge, type Handover, type Offer, offer, readBack } from './handovers.ts';
import type { Columns, Story } from './story.ts';

export interface Watch {
  leaving: string;
  coming: string;
  ends: Ms;
}

/** Facts of an H8 that would be a duty of their own for the coming desk. */
export const RISKS = ['suppressedAlarms', 'degradedTools', 'changeId', 'changeStart', 'riskAhead'];

const UNITS = ['noc', 'soc', 'serviceDesk2'] as const;

/** A shift that ends; the next desk is there a quarter of an hour before. */
export function watch(story: Story, unit: string = story.chance.among('unit', UNITS)): Watch {
  const [leaving, coming] = [`${unit}.night`, `${unit}.day`];
  const ends = story.start + story.chance.minutes('ends', 60, 240);
  story.add(story.start - 4 * HOUR, 'shiftStarted', leaving);
  story.add(ends - 20 * MINUTE, 'shiftStarted', coming);
  return { leaving, coming, ends };
}

export const goHome = (story: Story, { leaving, ends }: Watch): void =>
  story.add(ends, 'shiftEnded', leaving);

/** The handover of the shift, about one matter or about the desk as such. */
export function handOver(
  story: Story,
  { leaving, coming, ends }: Watch,
  columns: Columns,
  more: Partial<Offer> = {},
): Handover {
  return offer(story, columns, {
    contract: 'H8',
    from: leaving,
    to: coming,
    at: ends - 14 * MINUTE,
    channel: 'voice',
    omit: RISKS,
    ...more,
  });
}

/** Taken and read back. */
export function taken(story: Story, handover: Handover, ends: Ms, said = true): void {
  acknowledge(story, handover, ends - 10 * MINUTE);
  accept(story, handover, ends - 10 * MINUTE);
  if (said) readBack(story, handover, ends - 9 * MINUTE);
}

export const expectPart = (story: Story, { leaving, ends }: Watch, part: string): void =>
  story.expect('CB23', ends, leaving, { part });
