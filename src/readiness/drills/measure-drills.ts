/** How many drills the expert runs give, by contract and desk, and how far a blind habit gets with them. */
import { HANDOVER_CONTRACTS } from '../../model/handover-contracts.ts';
import { type DrillFault, faultOf } from './check-drill.ts';
import type { Drill, DrillAnswer } from './drill.ts';
import { type DrillRoom, playDrill } from './play-drill.ts';
import type { DrillSource } from './source.ts';
import { everyDrillOf } from './variants.ts';

export interface DrillFigures {
  /** Handovers they are made of. */
  handovers: number;
  /** Made, and of these refused by the check, with why. */
  candidates: number;
  refused: Record<DrillFault, number>;
  /** Solvable, in one way only, and no two of the same words at the same desk. */
  drills: number;
  contracts: Record<string, { send: number; receive: number }>;
  kinds: Record<string, number>;
}

export interface MeasuredDrills extends DrillFigures {
  all: readonly Drill[];
}

export function measureDrills(sources: readonly DrillSource[], room: DrillRoom): MeasuredDrills {
  const refused: Record<DrillFault, number> = { tooShort: 0, unsolved: 0, otherFault: 0, ambiguous: 0 };
  const all: Drill[] = [];
  let candidates = 0;
  for (const source of sources) {
    for (const drill of everyDrillOf(source)) {
      candidates += 1;
      const fault = faultOf(drill, room);
      if (fault === undefined) all.push(drill);
      else refused[fault] += 1;
    }
  }
  return { handovers: sources.length, candidates, refused, drills: all.length, ...tally(all), all };
}

function tally(all: readonly Drill[]): Pick<DrillFigures, 'contracts' | 'kinds'> {
  const contracts: DrillFigures['contracts'] = Object.fromEntries(
    Object.keys(HANDOVER_CONTRACTS).map((id) => [id, { send: 0, receive: 0 }]),
  );
  const kinds: DrillFigures['kinds'] = {};
  for (const { side, kind, source } of all) {
    const of = contracts[source.contract];
    if (of) of[side] += 1;
    const name = `${side} ${kind}`;
    kinds[name] = (kinds[name] ?? 0) + 1;
  }
  return { contracts, kinds };
}

/** A habit in place of a look: what it answers to every drill of its desk. */
export const HABITS: Readonly<Record<string, (drill: Drill) => DrillAnswer>> = {
  alwaysAccept: ({ side, text }) => (side === 'send' ? { answer: 'send', text } : { answer: 'accept' }),
  alwaysSendBack: ({ side, text, asked }) =>
    side === 'send'
      ? { answer: 'send', text }
      : { answer: 'sendBack', facts: asked.slice(0, 2).map(({ fact }) => fact) },
};

/** Share of a set that a habit passes. */
export function shareOf(
  drills: readonly Drill[],
  habit: (drill: Drill) => DrillAnswer,
  room: DrillRoom,
): number {
  const passed = drills.filter((drill) => playDrill(drill, habit(drill), room)?.passed);
  return drills.length === 0 ? 0 : passed.length / drills.length;
}
