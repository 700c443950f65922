/**
 * Makes dependency-cruiser's swc parser see what it misses: JSX in .tsx files, types imported in place
 * (`import('./x.ts').X`), workers (`new URL('./x.ts', import.meta.url)`) and Vite's `?worker` endings.
 * Import this file before dependency-cruiser: it changes the functions that dependency-cruiser looks up.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');

const referred = [
  /\bimport\(\s*'([^']+)'\s*,?\s*\)/g,
  /\bnew URL\(\s*'(\.[^']+)'\s*,\s*import\.meta\.url\s*,?\s*\)/g,
];

function withReferredFilesAsImports(source) {
  const specifiers = referred.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1]));
  const imports = [...new Set(specifiers)].map((specifier) => `import('${specifier}');`);
  return [source, ...imports].join('\n').replace(/'(\.[^'\n]*?)\?(worker|url|raw|inline)[^'\n]*'/g, "'$1'");
}

swc.parseFileSync = (file, options) =>
  swc.parseSync(withReferredFilesAsImports(readFileSync(file, 'utf8')), {
    ...options,
    tsx: file.endsWith('x'),
  });
