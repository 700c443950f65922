/** How far apart the plays of a line score: what tells good from plausible, from wrong in one way, from nothing, from chance. */

import type { BotKind } from '../exercise/players/bots.ts';
import { deskOfPlay, linesOf, playOfKind } from '../exercise/players/lines.ts';
import type { CompiledPlay, LoadedScenario } from '../model/compiled.ts';
import { quantile } from '../verdicts/index.ts';

/** Score of a line played by a written play, or by a bot under a seed; undefined where there is no such play. */
export interface Scores {
  ofPlay(loaded: LoadedScenario, play: CompiledPlay): number;
  ofBot(loaded: LoadedScenario, line: readonly string[], kind: BotKind, seed: number): number | undefined;
}

export interface Spread {
  p5: number;
  p50: number;
  p95: number;
}

export interface LineSeparation {
  /** Desks of the line. */
  seats: string[];
  expert: number | undefined;
  novice: number | undefined;
  silent: number | undefined;
  traps: Record<string, number>;
  random: Spread & { plays: number };
}

/** One line of play after the other; `plays` random ones at each. */
export function separationOf(loaded: LoadedScenario, scores: Scores, plays: number): LineSeparation[] {
  const { scenario, plays: written } = loaded;
  return linesOf(scenario).map((line) => {
    const best = (kind: 'expert' | 'novice'): number | undefined => {
      const play = playOfKind(scenario, written, line, kind);
      return play && scores.ofPlay(loaded, play);
    };
    const traps = written.filter((play) => play.kind === 'trap' && line.includes(deskOfPlay(scenario, play)));
    const random = Array.from({ length: plays }, (_, i) => scores.ofBot(loaded, line, 'random', i + 1) ?? 0);
    return {
      seats: [...line],
      expert: best('expert'),
      novice: best('novice'),
      silent: scores.ofBot(loaded, line, 'silent', 1),
      traps: Object.fromEntries(traps.map((play) => [play.name, scores.ofPlay(loaded, play)])),
      random: { plays, ...spreadOf(random) },
    };
  });
}

/** Nearest rank: scores that really occurred; nought where nothing was played. */
function spreadOf(scores: readonly number[]): Spread {
  const sorted = [...scores].sort((a, b) => a - b);
  const at = (share: number): number => quantile(sorted, share) ?? 0;
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}
