/** Replays a stored session in whatever runs this: the same lines for Node, a page and a worker. */
import { setupOf } from '../../src/cli/play-line.ts';
import { canonicalLine } from '../../src/engine/log/canonical.ts';
import { replaySession } from '../../src/exercise/index.ts';
import type { CompiledScenario } from '../../src/model/compiled.ts';
import type { Session } from '../../src/model/session.ts';

export interface ToReplay {
  scenario: CompiledScenario;
  session: Session;
}

export interface Replayed {
  same: boolean;
  hash: string | null;
  /** The whole log as it is hashed. */
  log: string;
}

export function replayHere({ scenario, session }: ToReplay): Replayed {
  const { same, hash, run } = replaySession(session, setupOf(scenario));
  const log = run?.world.log.events().map(canonicalLine).join('\n') ?? '';
  return { same, hash, log };
}
