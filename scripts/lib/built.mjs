/** Knows whether dist/ is younger than everything it is made from. */
import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './root.mjs';

const stamp = join(root, 'dist/built');
const inputs = [
  'src',
  'machines',
  'scenarios',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** `startedAt`: when the build began to read, so that a change made meanwhile is not missed. */
export function markBuilt(startedAt) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

export function needsBuild() {
  if (
    !['dist/built', 'dist/app/index.html', 'dist/cli/baton.js'].every((path) => existsSync(join(root, path)))
  )
    return true;
  const builtAt = statSync(stamp).mtimeMs;
  return filesBelow(root, inputs).some((path) => statSync(join(root, path)).mtimeMs > builtAt);
}
