/**
 * Names in package-lock.json the binaries for other systems that npm left out. npm does so when a registry does not
 * offer them at the time of `npm install`, and `npm ci` then refuses to work on every system.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/root.mjs';

const file = join(root, 'package-lock.json');
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

/** Every optional part that a locked package asks for and the lock does not hold: `{by, name, version}`. */
export function missingParts(lock) {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      )
      .map(([name, version]) => ({ by: path, name, version })),
  );
}

/** A lock entry for a binary whose name says where it runs, such as `@swc/core-linux-arm64-musl`. */
function entryFor({ name, version }, { dev }) {
  const words = name.split('/').at(-1).split('-');
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (!/^\d/.test(version) || cpu.length !== 1 || (os.length !== 1 && cpu[0] !== 'wasm32'))
    throw new Error(
      `${name}@${version} is not a binary for one system: add it to package-lock.json by hand.`,
    );
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.includes('gnu')
      ? ['glibc']
      : [];
  return {
    version,
    cpu,
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingParts(lock);
  for (const part of missing)
    lock.packages[`node_modules/${part.name}`] = entryFor(part, lock.packages[part.by]);
  const byPath = ([a], [b]) => (a < b ? -1 : 1);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} entries to package-lock.json.`);
}
