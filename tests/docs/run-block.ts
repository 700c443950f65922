/** Runs code blocks of the docs: commands against the built command line, TypeScript against the rooms' doors. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { cliFile } from '../../scripts/lib/build-cli.mjs';
import { root } from '../../scripts/lib/root.mjs';

export interface Outcome {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A folder that looks like the project, in which examples may write files. */
export function exampleFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'baton-docs-'));
  for (const name of readdirSync(root)) if (name !== '.git') symlinkSync(join(root, name), join(path, name));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

export const isBatonCommand = (line: string): boolean =>
  /^(npx baton|node dist\/cli\/baton\.js)( |$)/.test(line);

/** The commands of a `sh` block: continued lines joined, comments and empty lines left out. */
export function commandsOf(text: string): string[] {
  const lines = text.replace(/\\\n\s*/g, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function run(command: string, args: string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 25_000 });
  return { exitCode: status, stdout, stderr };
}

export function runCommand(command: string, cwd: string): Outcome {
  const baton = `"${process.execPath}" "${cliFile}"`;
  return run('bash', ['-c', command.replace(/\b(npx baton|node dist\/cli\/baton\.js)(?= |$)/g, baton)], cwd);
}

/** `baton/engine` is src/engine/index.ts, `baton/machines` is machines/index.ts: front doors and nothing else. */
export function doorFile(specifier: string): string {
  const room = specifier.replace('baton/', '');
  return join(root, room === 'machines' ? '' : 'src', room, 'index.ts');
}

const doors: Plugin = {
  name: 'doors',
  setup({ onResolve }) {
    onResolve({ filter: /^baton\// }, ({ path }) =>
      existsSync(doorFile(path))
        ? { path: doorFile(path) }
        : { errors: [{ text: `${path} is not a front door` }] },
    );
  },
};

export async function runTypeScript(source: string, cwd: string): Promise<Outcome> {
  const outfile = join(cwd, 'example.mjs');
  const bundling = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Packages written for require() find it here.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    target: 'node20.19',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  } as const;
  await build({
    ...bundling,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    outfile,
    plugins: [doors],
  });
  return run(process.execPath, [outfile], cwd);
}
