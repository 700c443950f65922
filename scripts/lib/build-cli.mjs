/** Bundles the command line and all it imports into one file that Node runs without node_modules. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

export const cliFile = join(root, 'dist/cli/baton.js');

// Packages in CommonJS call `require` for Node's own modules; an ES module has to be given one.
const banner = `#!/usr/bin/env node
import { createRequire as batonRequire } from 'node:module';
const require = batonRequire(import.meta.url);`;

export async function buildCli() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: cliFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'bundle',
    banner: { js: banner },
    logLevel: 'warning',
  });
  chmodSync(cliFile, 0o755);
}
