/** Writes the service worker of a built app: what it keeps is everything that lies in the folder. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from './files.mjs';
import { root } from './root.mjs';

const KEEPER = 'sw.js';

const addressOf = (path) => (path === 'index.html' ? '' : path.split('/').map(encodeURIComponent).join('/'));

/** Every file below the folder: `[address below the app, sha256-...]`. */
function keptFiles(folder) {
  return filesBelow(folder, ['.'])
    .map((path) => path.slice(2))
    .filter((path) => path !== KEEPER)
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return [addressOf(path), `sha256-${hash.digest('base64')}`];
    });
}

export async function writeKeeper(folder) {
  const files = JSON.stringify(keptFiles(folder));
  const version = createHash('sha256').update(files).digest('hex').slice(0, 12);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/app/offline/keeper.worker.ts'],
    outfile: join(folder, KEEPER),
    define: { BATON_FILES: files, BATON_VERSION: JSON.stringify(version) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
}
