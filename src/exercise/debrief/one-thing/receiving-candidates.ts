/** What a desk might have done with what came to it: said it back, taken it in time, taken the call. */
import type { Handover } from '../../../engine/world/shapes.ts';
import type { Expectation } from '../../../model/expectation.ts';
import { MINUTE, type Ms, parseDuration } from '../../../model/time.ts';
import type { ExerciseRun } from '../../run.ts';
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

/** Longer than this nothing lies without a word, where the expectation names no time [A]. */
const SOON: Ms = 5 * MINUTE;

/** Handovers to this desk that it took late or never; one that was taken or sent back in time did not lie. */
export function takings(run: ExerciseRun, desk: string, e: Expectation, weight: number): Candidate[] {
  const within = (e.within === undefined ? undefined : parseDuration(e.within)) ?? SOON;
  const contracts = e.expect?.handover;
  const lay = run.world.handovers.find(
    (h) =>
      h.toDesk === desk &&
      h.fromDesk !== desk &&
      (contracts === undefined || [contracts].flat().includes(h.contract)) &&
      !isAnswered(run, desk, h, h.offeredAt + within),
  );
  if (!lay) return [];
  return [
    {
      id: `take/${lay.id}`,
      kind: 'take',
      desk,
      contract: lay.contract,
      to: lay.fromUnit,
      about: { journey: lay.journey, incident: lay.incident },
      at: lay.offeredAt + AT_ONCE,
      facts: [],
      ref: lay.id,
      listener: 'unit',
      weight,
    },
  ];
}

const ANSWERS: readonly string[] = ['handoverAccepted', 'handoverReturned'];

const isAnswered = (run: ExerciseRun, desk: string, h: Handover, by: Ms): boolean =>
  run.world.log
    .events()
    .some(
      (e) =>
        ANSWERS.includes(e.kind) &&
        e.handoverId === h.id &&
        e.deskId === desk &&
        e.t >= h.offeredAt &&
        e.t <= by,
    );

/** Calls to this desk's unit that somebody else took or nobody did. */
export function untakenCalls(run: ExerciseRun, desk: string): Candidate[] {
  const start: Ms = run.firstSeatAt;
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
