/** What a desk might have done with what came to it: said it back, taken it in time, taken the call. */
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { AT_ONCE, type Candidate } from './candidate.ts';

/** Handovers that should have been said back. */
export function readBacks(run: ExerciseRun, desk: string, weight: number): Candidate[] {
  return run.world.handovers
    .filter((h) => h.toDesk === desk && h.readBackOwed)
    .map((h) => {
      const delivered = run.world.log
        .events()
        .find((e) => e.kind === 'messageDelivered' && e.handoverId === h.id && e.targetDesk === desk);
      return {
        id: `readBack/${h.id}`,
        kind: 'readBack' as const,
        desk,
        contract: h.contract,
        to: h.fromUnit,
        about: { journey: h.journey, incident: h.incident },
        at: (delivered?.t ?? h.offeredAt) + AT_ONCE,
        facts: Object.keys(h.says),
        ref: h.id,
        listener: 'unit' as const,
        weight,
      };
    });
}

/** Handovers to this desk that it took late or never. */
export function takings(run: ExerciseRun, desk: string, weight: number): Candidate[] {
  const last = run.world.handovers.find((h) => h.toDesk === desk && h.fromDesk !== desk);
  if (!last) return [];
  return [
    {
      id: `take/${last.id}`,
      kind: 'take',
      desk,
      contract: last.contract,
      to: last.fromUnit,
      about: { journey: last.journey, incident: last.incident },
      at: last.offeredAt + AT_ONCE,
      facts: [],
      ref: last.id,
      listener: 'unit',
      weight,
    },
  ];
}

/** Calls to this desk's unit that somebody else took or nobody did. */
export function untakenCalls(run: ExerciseRun, desk: string): Candidate[] {
  const start: Ms = Math.min(...run.firstMoveAt.values());
  const { unit } = run.world.desk(desk);
  return run.world.talks
    .filter((t) => t.unit === unit && t.rangAt >= start && t.desk !== desk && !t.internal)
    .map((t) => ({
      id: `call/${t.id}`,
      kind: 'call' as const,
      desk,
      to: desk,
      about: { journey: t.journey },
      at: t.rangAt + AT_ONCE,
      facts: [],
      ref: t.id,
      listener: 'customer' as const,
      weight: 0,
    }));
}
