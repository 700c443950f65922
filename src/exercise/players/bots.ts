/** Bots: somebody who sits down at a line of a scenario and plays it to its end. */
import type { CompiledPlay } from '../../model/compiled.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { ExerciseRun } from '../run.ts';
import { deskOfPlay, playOfKind } from './lines.ts';
import { playOut } from './play.ts';
import { playRandomly } from './random/random-player.ts';

export const BOT_KINDS = ['expert', 'novice', 'silent', 'random'] as const;
export type BotKind = (typeof BOT_KINDS)[number];

export const isBotKind = (kind: string): kind is BotKind => BOT_KINDS.some((known) => known === kind);

/** A bot of a kind; undefined when the play that it would follow has not been written. Silence needs none. */
export function botFor(
  kind: BotKind,
  line: readonly string[],
  scenario: Scenario,
  plays: readonly CompiledPlay[],
): ((run: ExerciseRun) => void) | undefined {
  if (kind === 'random') return (run) => playRandomly(run, line);
  const play = playOfKind(scenario, plays, line, kind);
  if (play) return (run) => playOut(run, deskOfPlay(scenario, play), play);
  return kind === 'silent' ? (run) => run.advanceTo(run.endsAt) : undefined;
}
