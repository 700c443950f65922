/** The same run as the company counts it: the tiles of its wall, and beside them the figures of the customer. */
import type { Ms } from '../../model/time.ts';
import type { Verdict } from '../../verdicts/index.ts';
import { gistOf, type Phrase } from '../debrief/gist.ts';
import { outcomeOf } from '../debrief/outcome.ts';
import { clockPair } from '../debrief/series.ts';
import type { ExerciseRun } from '../run.ts';

interface HerFigures {
  /** How long her need has been open, by her clock. */
  clock: Ms | undefined;
  /** Calls in either direction. */
  contacts: number;
  /** The thing she had to say most often, and how often. */
  said: number;
}

export interface SeatFigures {
  tiles: readonly Phrase[];
  contractClock: Ms | undefined;
  hers: HerFigures;
}

export function seatFigures(run: ExerciseRun, verdict: Verdict): SeatFigures {
  const journey = run.played?.journey ?? '';
  const desk = run.setup.seats[0] ?? '';
  const clocks = clockPair(verdict.clocks, journey);
  const start = run.firstSeatAt;
  const talks = run.world.talks.filter(
    (talk) => talk.rangAt >= start && run.played?.speaksIn(talk) && talk.openedAt !== undefined,
  );
  const said = new Map<string, number>();
  for (const e of run.world.log.events()) {
    if (e.t < start || e.journeyId !== journey || e.actorUnit !== 'customer') continue;
    for (const fact of Object.keys(e.says ?? {})) said.set(fact, (said.get(fact) ?? 0) + 1);
  }
  return {
    tiles: gistOf(run, desk, outcomeOf(run, verdict)).company,
    contractClock: clocks.contract?.value,
    hers: { clock: clocks.customer?.value, contacts: talks.length, said: Math.max(0, ...said.values()) },
  };
}
