/** Bundles the browser app with Vite as vite.config.ts says, and writes the service worker that keeps it. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './root.mjs';
import { writeKeeper } from './write-keeper.mjs';

export async function buildApp() {
  await build({ root, logLevel: 'warn' });
  await writeKeeper(join(root, 'dist/app'));
}
