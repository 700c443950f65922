/** A bridge: one call with several units, led by whoever called them together. */
import type { Talk } from './shapes.ts';
import { addTalk } from './talks.ts';
import type { World } from './world.ts';

/** Several desks on one line; the one that called them together leads it until it is ended. */
export function openBridge(
  w: World,
  deskId: string,
  called: readonly string[],
  { journey, incident }: { journey?: string | undefined; incident?: string | undefined },
): Talk | undefined {
  const [first, ...others] = called;
  if (first === undefined) return undefined;
  const talk = addTalk(w, {
    id: w.nextId('C'),
    channel: 'bridge',
    person: first,
    unit: w.desk(first).unit,
    desk: deskId,
    state: 'open',
    openedAt: w.now,
    internal: true,
    bridge: true,
    joined: others,
    ...(journey === undefined ? {} : { journey }),
    ...(journey !== undefined || incident === undefined ? {} : { incident }),
  });
  w.desk(deskId).talk = talk.id;
  return talk;
}
