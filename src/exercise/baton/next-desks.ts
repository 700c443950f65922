/** Who can take the baton: desks that were handed something and that nobody has played yet. */
import type { Ms } from '../../model/time.ts';
import { wordsTo } from '../debrief/words-received.ts';
import type { ExerciseRun } from '../run.ts';

export interface NextDesk {
  desk: string;
  unit: string;
  /** Who the story has at this desk. */
  name: string;
  briefing: string;
  /** When whoever takes it sits down. */
  at: Ms;
  /** How many words reached or will reach this very desk; none where a colleague of its unit took them. */
  words: number;
}

/** The receiver of the last handover first; empty where no desk that can be taken was handed anything. */
export function nextDesks(run: ExerciseRun): NextDesk[] {
  return run.scenario.seatRule === 'inTurn' ? nextTurn(run) : freeChairs(run);
}

const isPlayed = (run: ExerciseRun, desk: string): boolean => run.isPerson(desk) || run.isRecorded(desk);

function freeChairs(run: ExerciseRun): NextDesk[] {
  return run.scenario.seats
    .filter(({ desk }) => !isPlayed(run, desk))
    .flatMap(({ desk, unit, name, briefing }) => {
      const words = wordsTo(run, desk, (from) => isPlayed(run, from));
      const last = words.at(-1);
      if (!last) return [];
      return [
        { last: last.t, next: { desk, unit, name, briefing, at: run.opensAt(desk), words: words.length } },
      ];
    })
    .sort((a, b) => b.last - a.last)
    .map(({ next }) => next);
}

/**
 * In turn there is one next chair: that of the turn after the one in which something was done last. Until its hour comes
 * a colleague of its unit takes what is handed over, so that words to the unit are words to this turn.
 */
function nextTurn(run: ExerciseRun): NextDesk[] {
  const last = run.inputs.findLast(({ input }) => input === 'move');
  if (!last || run.ended) return [];
  const next = run.turns.find(({ from }) => from > last.t);
  const seat = run.scenario.seats.find(({ desk }) => desk === next?.desk);
  if (!next || !seat || next.desk === last.desk) return [];
  const { desk, unit, briefing } = next;
  const isFromOthers = (from: string): boolean => from !== desk && run.isPerson(from);
  const toUnit = [...run.world.desks.values()].filter((each) => each.unit === unit);
  if (!toUnit.some(({ id }) => wordsTo(run, id, isFromOthers).length > 0)) return [];
  const words = wordsTo(run, desk, isFromOthers).length;
  return [{ desk, unit, name: seat.name, briefing, at: Math.max(next.from, run.now), words }];
}
