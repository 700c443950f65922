/** The compiled library, kept on disk: a test process that finds nothing changed need not compile it again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLibrary } from '../../scripts/compile-scenarios.ts';
import { root } from '../../scripts/lib/root.mjs';
import type { Compiled } from '../../src/authoring/index.ts';

const KEPT = join(root, 'node_modules/.cache/baton');

/** What a compiled scenario can depend on. */
const SOURCES = ['scenarios', 'machines', 'src', 'scripts/compile-scenarios.ts', 'package-lock.json'];

/** All sound scenarios and their plays; `folder` names one of them. */
export async function keptLibrary(folder = ''): Promise<Pick<Compiled, 'scenarios' | 'plays'>> {
  const name = `library${folder && `-${folder}`}-${hashOfSources()}.json`;
  const kept = readKept(name);
  if (kept) return kept;
  const { scenarios, plays } = await compileLibrary(root, folder);
  // Every process sees what JSON keeps, whether it compiled or found it.
  const text = JSON.stringify({ scenarios, plays });
  await keep(name, text);
  return JSON.parse(text);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesBelow(join(root, source)))
      hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readKept(name: string): Compiled | undefined {
  try {
    return JSON.parse(readFileSync(join(KEPT, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Two workers may compile at once: each writes a file of its own, and the last one stays. */
async function keep(name: string, text: string): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  const family = name.replace(/-[^-]*$/, '-');
  for (const old of readdirSync(KEPT))
    if (old.startsWith(family) && /^[0-9a-f]+\.json$/.test(old.slice(family.length)) && old !== name)
      rmSync(join(KEPT, old), { force: true });
  const own = join(KEPT, `${name}.${process.pid}-${Math.random().toString(36).slice(2)}`);
  writeFileSync(own, text);
  renameSync(own, join(KEPT, name));
}
