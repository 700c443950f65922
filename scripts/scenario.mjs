/**
 * `npm run scenario -- f9 [--update]`: all that is held of one scenario while it is written - its file, its golden logs
 * (`--update` writes them anew), what its plays must get, every fact its expert hands over, and 20 random plays at each of its lines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli, cliFile } from './lib/build-cli.mjs';
import { root } from './lib/root.mjs';

const [id, ...flags] = process.argv.slice(2);
if (id === undefined || !existsSync(join(root, 'scenarios', id))) {
  console.error('Which scenario? npm run scenario -- f1');
  process.exit(2);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BATON_ONLY: id, BATON_FUZZ: '20' },
  });
  return status === 0;
}

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
await buildCli();
const sound = run([cliFile, 'check', `scenarios/${id}`]);
const golden = sound && run([vitest, 'run', '--project', 'golden', ...flags]);
const fuzz = golden && run([vitest, 'run', '--project', 'deep', 'tests/fuzz', 'tests/validity']);
process.exitCode = sound && golden && fuzz ? 0 : 1;
