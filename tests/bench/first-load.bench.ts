/** What a browser must fetch before the first page can be drawn. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildApp } from '../../scripts/lib/build-app.mjs';
import { root } from '../../scripts/lib/root.mjs';

/** Scripts and styles named by the built index.html, compressed. */
export async function firstLoad() {
  await buildApp();
  const app = join(root, 'dist/app');
  const page = readFileSync(join(app, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const bytes = files.reduce((total, file) => total + gzipSync(readFileSync(join(app, file))).length, 0);
  return { value: bytes / 1000, unit: 'kB gzip' };
}
