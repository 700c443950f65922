/** Runs a TypeScript script in the project's folder: node scripts/run.mjs scripts/draw-chains.ts [arguments]. */

import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { root } from './lib/root.mjs';

const [script] = process.argv.splice(2, 1);
if (!script) {
  console.error('Say which script to run: node scripts/run.mjs scripts/draw-chains.ts');
  process.exit(2);
}
const outfile = join(root, 'node_modules/.cache/scripts', basename(script).replace(/\.ts$/, '.mjs'));
buildSync({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
process.chdir(root);
await import(pathToFileURL(outfile).href);
