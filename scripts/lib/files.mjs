/** Walks folders of the project: relative paths with forward slashes, sorted. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files below `folders` of `base`; a file given instead of a folder is taken as it is. */
export function filesBelow(base, folders) {
  const found = [];
  const visit = (path) => {
    const full = join(base, path);
    if (!existsSync(full)) return;
    if (!statSync(full).isDirectory()) found.push(path);
    else for (const name of readdirSync(full)) visit(`${path}/${name}`);
  };
  for (const folder of folders) visit(folder);
  return found.sort();
}

export const isSource = (path) => /\.tsx?$/.test(path);
