/** One sitting of drills: what comes next and why, what came of each answer, and two minutes of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Drill, DrillAnswer, DrillVerdict } from '../../../readiness/drills/index.ts';
import {
  type DrillWhy,
  type Evidence,
  evidenceOfDrill,
  itemKey,
  nextDrills,
  spacedOf,
} from '../../../readiness/index.ts';
import { type DrillShelf, useTrainee } from '../services.ts';

/** So long a sitting lasts, in ms; nothing is broken off. */
const SITTING = 120_000;

export interface Shown {
  drill: Drill;
  /** Absent where it was asked for by its name. */
  why?: DrillWhy;
  /** Wall time at which it was seen. */
  at: number;
}

export interface Answered {
  drill: Drill;
  answer: DrillAnswer;
  verdict: DrillVerdict;
  /** Wall time at which the same thing is due again. */
  due: number | undefined;
}

export type Sitting =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'none' }
  | { state: 'asking'; shown: Shown }
  | { state: 'answered'; shown: Shown; answered: Answered }
  | { state: 'over' };

export interface SittingHook {
  sitting: Sitting;
  evidence: readonly Evidence[];
  done: readonly Answered[];
  answer(answer: DrillAnswer): void;
  next(): void;
  /** After two minutes, or after a fault. */
  again(): void;
}

/** `first`: a drill that is asked for by name. */
export function useSitting(first: string | undefined): SittingHook {
  const { record, openDrills, wallTime } = useTrainee();
  const [sitting, setSitting] = useState<Sitting>({ state: 'loading' });
  const [evidence, setEvidence] = useState<readonly Evidence[]>([]);
  const [done, setDone] = useState<readonly Answered[]>([]);
  const shelf = useRef<DrillShelf>(undefined);
  const begun = useRef({ at: 0, n: 0 });
  const asked = useRef(first);

  const show = useCallback(
    (pieces: readonly Evidence[]): void => {
      const now = wallTime();
      const found = shelf.current && choose(shelf.current, pieces, begun.current, now, asked.current);
      asked.current = undefined;
      setSitting(found ? { state: 'asking', shown: { ...found, at: now } } : { state: 'none' });
    },
    [wallTime],
  );

  const load = useCallback((): void => {
    setSitting({ state: 'loading' });
    Promise.all([openDrills(), record.all()]).then(
      ([opened, pieces]) => {
        shelf.current = opened;
        begun.current = { at: wallTime(), n: 0 };
        setEvidence(pieces);
        show(pieces);
      },
      () => setSitting({ state: 'failed' }),
    );
  }, [openDrills, record, show, wallTime]);
  useEffect(load, [load]);

  const answer = (given: DrillAnswer): void => {
    if (sitting.state !== 'asking') return;
    const { shown } = sitting;
    const verdict = shelf.current?.play(shown.drill, given);
    if (!verdict) return;
    const at = wallTime();
    const piece = evidenceOfDrill({ drill: shown.drill, verdict, at, took: at - shown.at });
    const pieces = [...evidence, piece];
    const due = spacedOf(pieces).get(itemKey(piece))?.due;
    const answered = { drill: shown.drill, answer: given, verdict, due };
    setEvidence(pieces);
    setDone([...done, answered]);
    setSitting({ state: 'answered', shown, answered });
    record.add([piece]).catch(() => undefined);
  };

  const next = (): void => {
    begun.current = { ...begun.current, n: begun.current.n + 1 };
    if (wallTime() - begun.current.at >= SITTING) setSitting({ state: 'over' });
    else show(evidence);
  };

  const again = (): void => {
    setDone([]);
    if (!shelf.current) {
      load();
      return;
    }
    begun.current = { at: wallTime(), n: begun.current.n };
    show(evidence);
  };

  return { sitting, evidence, done, answer, next, again };
}

function choose(
  { refs, open }: DrillShelf,
  evidence: readonly Evidence[],
  { at, n }: { at: number; n: number },
  now: number,
  asked: string | undefined,
): Omit<Shown, 'at'> | undefined {
  const named = asked === undefined ? undefined : refs.find(({ id }) => id === asked);
  const drill = named && open(named);
  if (drill) return { drill };
  // Another one each sitting, the same one for who loads the page again.
  const seed = Math.floor(at / SITTING);
  for (const next of nextDrills({ drills: refs, evidence, spaced: spacedOf(evidence), now, n, seed })) {
    const opened = open(next.drill);
    if (opened) return { drill: opened, why: next.why };
  }
  return undefined;
}
