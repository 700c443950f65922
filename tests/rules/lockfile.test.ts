import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingParts } from '../../scripts/complete-lockfile.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock names the binaries for every system, else `npm ci` refuses (mend: node scripts/complete-lockfile.mjs)', () => {
  expect(missingParts(lock)).toEqual([]);
});

test('a part left out of the lock is found', () => {
  const { 'node_modules/@esbuild/linux-arm64': _, ...packages } = lock.packages;
  expect(missingParts({ packages }).map(({ name }) => name)).toEqual(['@esbuild/linux-arm64']);
});
