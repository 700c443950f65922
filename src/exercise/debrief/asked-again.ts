/** What a customer was asked for although the company had it, and by whom. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { factWords, listed, personOf } from './wording/speaking.ts';

/** Labels of the facts asked for again, by desk, in order. */
export function reasked(run: ExerciseRun, journey: string): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Set<string>();
  const again = new Map<string, Set<string>>();
  const start = run.firstSeatAt;
  for (const event of run.world.log.events()) {
    if (event.journeyId !== journey || event.t < start) continue;
    if (isTelling(event)) for (const fact of Object.keys(event.says ?? {})) held.add(fact);
    const { factId, deskId } = event;
    if (event.kind !== 'questionAsked' || event.targetUnit !== 'customer' || factId === undefined) continue;
    if (!held.has(factId)) continue;
    const labels = again.get(deskId ?? '') ?? new Set();
    again.set(deskId ?? '', labels.add(factWords(run, factId, undefined, journey).label));
  }
  return again;
}

const isTelling = (e: LogEvent): boolean =>
  e.kind === 'interactionOpened' || (e.kind === 'said' && e.actorUnit === 'customer');

/** "asked again for account (by Ana) and order (by you)"; undefined when nothing was asked twice. */
export function askedAgainWords(run: ExerciseRun, desk: string, journey: string): string | undefined {
  const isOwn = isOwnDesk(run, desk);
  const parts = [...reasked(run, journey)].map(
    ([by, labels]) => `${listed([...labels])} (by ${isOwn(by) ? 'you' : personOf(run, by)})`,
  );
  return parts.length === 0 ? undefined : listed(parts);
}
