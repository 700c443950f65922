/** `npm run bench [-- --json]`: runs every exported function of tests/bench/*.bench.ts, one after the other. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/root.mjs';

const baselines = JSON.parse(readFileSync(join(root, 'tests/bench/baselines.json'), 'utf8'));

async function load(file, folder) {
  const outfile = join(folder, `${file.replaceAll('/', '-')}.mjs`);
  const bundling = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
  };
  await build({ ...bundling, absWorkingDir: root, entryPoints: [file], outfile, logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}

/** Each benchmark resolves with `{value, unit}`; ratio is value / baseline, null without a baseline. */
async function measureAll(folder) {
  const results = {};
  for (const file of filesBelow(root, ['tests/bench']).filter((path) => path.endsWith('.bench.ts'))) {
    for (const [name, measure] of Object.entries(await load(file, folder))) {
      const { value, unit } = await measure();
      const baseline = baselines[name] ?? null;
      results[name] = { value, unit, baseline, ratio: baseline === null ? null : value / baseline };
    }
  }
  return results;
}

// Two folders deep in the project, like scripts/lib: bundles find its packages and scripts/lib/root.mjs its root.
const folder = mkdtempSync(join(root, 'node_modules/.baton-bench-'));
try {
  const results = await measureAll(folder);
  if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
  else
    for (const [name, { value, unit, ratio }] of Object.entries(results))
      console.log(
        `${name.padEnd(40)} ${value.toFixed(1).padStart(12)} ${unit}${ratio ? `  (${ratio.toFixed(2)} x)` : ''}`,
      );
} finally {
  rmSync(folder, { recursive: true });
}
