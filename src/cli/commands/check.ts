/** `baton check [paths]`: are these scenario files sound? */
import type { Answer, Command, Io, Options } from '../answer.ts';
import { checkText, runCheck } from '../check.ts';
import { filesBelow } from '../source-files.ts';

export const check: Command = {
  name: 'check',
  usage: '[files or folders] [--json]',
  summary: 'Check scenario files; each problem comes with its line and what to do',
  options: {},
  async run(options: Options, io: Io): Promise<Answer> {
    const result = await runCheck(options.words, filesBelow(io.cwd));
    return { json: result, text: checkText(result), yes: result.ok };
  },
};
