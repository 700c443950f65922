/** When somebody sits at a desk, and which other desks there are for it. */
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { deskName } from './names.ts';

export interface DeskAddress {
  ref: string;
  unit: string;
  /** "Northline level two, Piet". */
  person: string;
  /** The same with its unit. */
  name: string;
  met: boolean;
}

export interface HoursView {
  from: Ms;
  until: Ms;
}

/** The roster of this desk from now on; a stay that ends with the story has no end of its own. */
export function hoursAt({ turns, now, endsAt }: ExerciseRun, deskId: string): { hours?: HoursView[] } {
  const hours = turns
    .filter(({ desk, until }) => desk === deskId && until > now)
    .map(({ from, until }) => ({ from, until }));
  return hours.some(({ until }) => until < endsAt) ? { hours } : {};
}

/** All desks but one's own that are read, in the order of the story. */
export function desksOf(run: ExerciseRun, deskId: string): DeskAddress[] {
  const { messages, talks, desks } = run.world;
  const met = new Set<string | undefined>();
  for (const { fromDesk, toDesk, deliveredAt } of messages) {
    if (toDesk === deskId && deliveredAt !== undefined) met.add(fromDesk);
    if (fromDesk === deskId) met.add(toDesk);
  }
  for (const { desk, person, joined, internal, missed } of talks) {
    const ends = [desk, ...(internal ? [person] : []), ...joined];
    if (ends.includes(deskId) || deskId in missed) for (const end of ends) met.add(end);
  }
  return [...desks.values()]
    .filter(({ id, unread }) => id !== deskId && !unread)
    .map(({ id: ref, unit, person }) => ({ ref, unit, person, name: deskName(run, ref), met: met.has(ref) }));
}
