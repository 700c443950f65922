/** Bundles the browser app with Vite as vite.config.ts says. */
import { build } from 'vite';
import { root } from './root.mjs';

export async function buildApp() {
  await build({ root, logLevel: 'warn' });
}
