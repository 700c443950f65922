/** Whether anything of the played seats is still open, so that a run does not end before it. */
import type { World } from '../engine/world/world.ts';
import type { Ms } from '../model/time.ts';

export function isSomethingOpen(w: World, seats: readonly string[], endsAt: Ms): boolean {
  const isAtWork = seats.some((desk) => w.desk(desk).busyUntil > w.now);
  const isUnderway = w.messages.some(
    (m) => m.deliveredAt === undefined && !m.lost && seats.includes(m.fromDesk),
  );
  const isTalking = w.talks.some(
    (t) => t.state !== 'closed' && (t.state === 'ringing' || seats.includes(t.desk ?? '')),
  );
  const isOwed = w.commitments.some(
    (c) => c.state === 'open' && seats.includes(c.desk) && c.dueAt !== undefined && c.dueAt <= endsAt,
  );
  return isAtWork || isUnderway || isTalking || isOwed;
}
