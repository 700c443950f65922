/**
 * Every written play of every scenario against its golden log and its golden verdict. A changed log is a changed
 * file to be looked at; `npm run golden:update` writes them anew.
 */
import { expect, test } from 'vitest';
import { readableLine } from '../../src/engine/log/canonical.ts';
import { deskOfPlay } from '../../src/exercise/players/lines.ts';
import type { LoadedScenario } from '../../src/model/compiled.ts';
import { judged, yours } from '../helpers/library.ts';

export function holdLogs({ scenario, plays }: LoadedScenario): void {
  const verdicts = new Map<string, string>();

  test.each(plays)('$name gives the log that is kept', async (play) => {
    const line = judged(scenario, play);
    const { verdict, run } = line;
    const lost = verdict.expectations
      .filter((result) => result.checked && result.r < 1)
      .map((result) => (result.r === 0 ? result.id : `${result.id} (${Math.round(result.r * 100)} %)`));
    const gates = verdict.gates.filter((gate) => !gate.held).map((gate) => gate.id);
    verdicts.set(
      play.name,
      [
        `${play.name}  (${play.kind}, ${deskOfPlay(scenario, play)})`,
        `  ${verdict.passed ? 'passed' : 'not passed'}, score ${verdict.score}, coverage ${verdict.coverage}`,
        `  breaks yours: ${yours(line).join(' ') || 'none'}`,
        `  lost: ${lost.join(', ') || 'nothing'}`,
        `  gates failed: ${gates.join(', ') || 'none'}`,
      ].join('\n'),
    );
    const log = run.world.log.events().map(readableLine).join('\n');
    await expect(`${log}\n`).toMatchFileSnapshot(`logs/${scenario.id}/${play.name}.log`);
  });

  test('the verdicts of all its plays are those that are kept', async () => {
    const text = [...verdicts.values()].join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`verdicts/${scenario.id}.txt`);
  });
}
