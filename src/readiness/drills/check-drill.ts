/** Whether a drill is one: its own answer passes, the other one fails, and exactly one thing is amiss or nothing. */
import { type Drill, type DrillAnswer, FAULTY } from './drill.ts';
import { type DrillRoom, playDrill, solutionOf } from './play-drill.ts';

/** Below this there is nothing to choose from. */
const FEWEST_ASKED = 2;

export type DrillFault = 'tooShort' | 'unsolved' | 'otherFault' | 'ambiguous';

/** Why a candidate is no drill; undefined where it is one. */
export function faultOf(drill: Drill, room: DrillRoom): DrillFault | undefined {
  if (drill.asked.length < FEWEST_ASKED) return 'tooShort';
  const solved = playDrill(drill, solutionOf(drill), room);
  if (!solved?.passed) return 'unsolved';
  const isFaulty = FAULTY.has(drill.kind);
  const opposite = playDrill(drill, oppositeOf(drill), room);
  if (!opposite) return 'unsolved';
  const faults = [...opposite.missing, ...opposite.wrong];
  if (isFaulty ? faults.length !== 1 || faults[0] !== drill.fact : faults.length > 0) return 'otherFault';
  // Sent as it stood, a whole draft is right; everything else has one right answer.
  const mayPass = drill.side === 'send' && !isFaulty;
  return opposite.passed !== mayPass ? 'ambiguous' : undefined;
}

/** What somebody does who has not looked: takes what is faulty, refuses what is whole, sends the draft as it is. */
function oppositeOf(drill: Drill): DrillAnswer {
  if (drill.side === 'send') return { answer: 'send', text: drill.text };
  if (FAULTY.has(drill.kind)) return { answer: 'accept' };
  return { answer: 'sendBack', facts: drill.asked.slice(0, 1).map(({ fact }) => fact) };
}
