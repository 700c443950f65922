/** Builds the browser app into dist/app and the command line into dist/cli/baton.js. */
import { pathToFileURL } from 'node:url';
import { buildApp } from './lib/build-app.mjs';
import { buildCli } from './lib/build-cli.mjs';
import { markBuilt } from './lib/built.mjs';

export async function buildAll() {
  const startedAt = new Date();
  await Promise.all([buildApp(), buildCli()]);
  markBuilt(startedAt);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
