/** `baton replay <session>`: puts the inputs of a stored run in again and compares the logs by hash. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ReadSession, readSession } from '../../authoring/index.ts';
import { type ReplayAnswer, replaySession } from '../../exercise/index.ts';
import type { Session } from '../../model/session.ts';
import { formatInstant } from '../../model/time.ts';
import { type Answer, type Command, cannotUse, type Io, type Options, WrongUsage } from '../answer.ts';
import { loadScenario } from '../library.ts';
import { setupOf } from '../play-line.ts';

export const replay: Command = {
  name: 'replay',
  usage: '<session.json> [--json]',
  summary: 'Play a stored session again and say whether the log is the same',
  options: {},
  async run(options: Options, io: Io): Promise<Answer> {
    const [file, ...more] = options.words;
    if (file === undefined || more.length > 0) throw new WrongUsage(`Usage: baton replay ${replay.usage}`);
    const { session, locate } = await sessionAt(io.cwd, file);
    const { scenario } = await loadScenario(io.cwd, session.scenario).catch((error: unknown) => {
      if (!(error instanceof WrongUsage)) throw error;
      throw cannotUse([
        {
          file,
          ...locate(['scenario']),
          code: 'unknown-scenario',
          severity: 'error',
          message: 'this is a session of a scenario that is not here',
          fix: error.message,
        },
      ]);
    });
    const { run, ...answer } = replaySession(session, setupOf(scenario));
    const json = {
      ...answer,
      scenario: session.scenario,
      inputs: session.inputs.length,
      events: run?.world.log.length ?? null,
    };
    return { json, text: replayText(session, answer, run?.world.log.length), yes: answer.same };
  },
};

interface Stored {
  session: Session;
  locate: ReadSession['locate'];
}

async function sessionAt(cwd: string, file: string): Promise<Stored> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => {
    throw cannotUse([
      {
        file,
        line: 1,
        column: 1,
        code: 'file-unreadable',
        severity: 'error',
        message: 'there is no file here that can be read',
        fix: 'Name a file written by "baton play <scenario> --play <name> --session <file>".',
      },
    ]);
  });
  const { session, problems, locate } = readSession(file, text);
  if (!session) throw cannotUse(problems);
  return { session, locate };
}

function replayText(session: Session, answer: Omit<ReplayAnswer, 'run'>, events: number | undefined): string {
  const { same, hash, recordedHash, recorded, found } = answer;
  const what = `${session.scenario}, seed ${session.seed}, ${session.inputs.length} inputs up to ${formatInstant(session.reachedAt)}`;
  if (hash === null) {
    const changed = (['scenario', 'chain', 'engine'] as const)
      .filter((part) => recorded[part] !== found[part])
      .map((part) => `  ${part}: recorded with ${recorded[part]}, here it is ${found[part]}`);
    return [
      `Refused: ${what}`,
      'It was recorded with another version, so it cannot be played again here:',
      ...changed,
    ].join('\n');
  }
  if (same) return `Same: ${what}\n${events} events, hash ${hash}`;
  return `Different: ${what}\nrecorded hash ${recordedHash}\nfound hash    ${hash}`;
}
