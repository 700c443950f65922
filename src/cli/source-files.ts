/** Finds scenario files on disk: what cannot be read is told like any other problem, never thrown. */
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { MOST_BYTES, type Problem, type SourceFile } from '../authoring/index.ts';

/** What lies at a path: files with their bytes, and what could not be read. */
export interface FoundFiles {
  files: SourceFile[];
  problems: Problem[];
}

export type FindFiles = (path: string) => Promise<FoundFiles>;

const trouble = (file: string, code: string, message: string, fix: string): FoundFiles => ({
  files: [],
  problems: [{ file, line: 1, column: 1, code, severity: 'error', message, fix }],
});

const plain = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');

/** Looks below a folder of this machine; paths are told as they were given, with `/` between folders. */
export function filesBelow(cwd: string): FindFiles {
  const find = async (path: string): Promise<FoundFiles> => {
    const full = isAbsolute(path) ? path : resolve(cwd, path);
    try {
      const found = await stat(full);
      if (found.isDirectory()) return await findInFolder(full, path);
      if (!found.isFile())
        return trouble(
          plain(path),
          'file-not-text',
          'this is no ordinary file',
          'Name a YAML file or a folder.',
        );
      return { files: [{ file: plain(path), source: await head(full, MOST_BYTES + 1) }], problems: [] };
    } catch (error) {
      return unreadable(plain(path), error);
    }
  };
  const findInFolder = async (full: string, path: string): Promise<FoundFiles> => {
    const entries = await readdir(full, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const all: FoundFiles = { files: [], problems: [] };
    for (const entry of entries) {
      const hidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      const wanted = entry.isDirectory() ? !hidden : /\.ya?ml$/.test(entry.name);
      if (!wanted) continue;
      const { files, problems } = await find(join(path, entry.name));
      all.files.push(...files);
      all.problems.push(...problems);
    }
    return all;
  };
  return find;
}

function unreadable(file: string, error: unknown): FoundFiles {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return trouble(
      file,
      'file-not-found',
      'there is no such file or folder',
      'Check the path; the default is "scenarios".',
    );
  return trouble(
    file,
    'file-unreadable',
    `the file cannot be read (${String(code ?? 'unknown')})`,
    'Check its permissions.',
  );
}

/** The first bytes of a file, so that a giant costs nothing. */
async function head(path: string, most: number): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await handle.read(bytes, length, most - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle?.close();
  }
}
