/** Bots: somebody who sits down and plays a whole line of a scenario. */
import type { CompiledPlay } from '../../model/compiled.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ExerciseRun } from '../run.ts';
import { nothingAt, playOfKind } from './lines.ts';
import { type PlayPart, playTogether } from './play.ts';

export const BOT_KINDS = ['expert', 'novice', 'silent', 'random'] as const;
export type BotKind = (typeof BOT_KINDS)[number];

export const isBotKind = (kind: string): kind is BotKind => BOT_KINDS.some((known) => known === kind);

/**
 * Bots of one kind at some desks of a line, experts at the others. Undefined when a play that is
 * needed has not been written; silence needs none.
 */
export function botLine(
  kind: BotKind,
  line: readonly string[],
  bots: readonly string[],
  scenario: Scenario,
  plays: readonly CompiledPlay[],
  _seed: number,
): ((run: ExerciseRun) => void) | undefined {
  const parts: PlayPart[] = [];
  for (const desk of line) {
    const wanted = bots.includes(desk) ? kind : 'expert';
    if (wanted === 'random') continue;
    const written = playOfKind(scenario, plays, desk, wanted);
    if (!written && wanted !== 'silent' && bots.includes(desk)) return undefined;
    parts.push({ desk, play: written ?? nothingAt(scenario, desk) });
  }
  return (run) => playTogether(run, parts);
}
