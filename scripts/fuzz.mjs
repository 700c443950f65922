/** `npm run fuzz [-- plays]`: the random plays of every scenario, 500 a seat unless another number is given. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const plays = process.argv[2] ?? '500';
if (!/^\d+$/.test(plays)) {
  console.error(`How many plays? A whole number, not "${plays}": npm run fuzz -- 500`);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'deep', 'tests/fuzz'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, BATON_FUZZ: plays } },
);
process.exitCode = status ?? 1;
