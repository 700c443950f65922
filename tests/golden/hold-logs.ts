/**
 * Every written play of every scenario against its golden log and its golden verdict. A changed log is a changed
 * file to be looked at; `npm run golden:update` writes them anew.
 */
import { expect, test } from 'vitest';
import { readableLine } from '../../src/engine/log/canonical.ts';
import { deskOfPlay } from '../../src/exercise/players/lines.ts';
import type { CompiledPlay, CompiledScenario, LoadedScenario } from '../../src/model/compiled.ts';
import { judged, yours } from '../helpers/library.ts';

export function holdLogs({ scenario, plays }: LoadedScenario): void {
  test.each(plays)('$name gives the log that is kept', async (play) => {
    const { run } = judged(scenario, play);
    const log = run.world.log.events().map(readableLine).join('\n');
    await expect(`${log}\n`).toMatchFileSnapshot(`logs/${scenario.id}/${play.name}.log`);
  });

  test('the verdicts of all its plays are those that are kept', async () => {
    const text = plays.map((play) => inShort(scenario, play)).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`verdicts/${scenario.id}.txt`);
  });
}

/** What a diff of the log means: score, breaks, what was lost. */
function inShort(scenario: CompiledScenario, play: CompiledPlay): string {
  const line = judged(scenario, play);
  const { verdict } = line;
  const lost = verdict.expectations
    .filter((result) => result.checked && result.r < 1)
    .map((result) => (result.r === 0 ? result.id : `${result.id} (${Math.round(result.r * 100)} %)`));
  const gates = verdict.gates.filter((gate) => !gate.held).map((gate) => gate.id);
  return [
    `${play.name}  (${play.kind}, ${deskOfPlay(scenario, play)})`,
    `  ${verdict.passed ? 'passed' : 'not passed'}, score ${verdict.score}, coverage ${verdict.coverage}`,
    `  breaks yours: ${yours(line).join(' ') || 'none'}`,
    `  lost: ${lost.join(', ') || 'nothing'}`,
    `  gates failed: ${gates.join(', ') || 'none'}`,
  ].join('\n');
}
