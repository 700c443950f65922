/** What a file is by where it lies. */

export interface FileRole {
  /** Undefined outside the layout: then its content decides. */
  kind?: 'scenario' | 'play';
  /** Folder below `scenarios`, which is the id of the scenario. */
  folder?: string;
  /** The folder that holds `scenario.yaml` and `plays`. */
  home: string;
  /** File name without its ending: the name of a play. */
  name: string;
}

/** The role of a path, with `/` or `\` between folders. */
export function fileRole(file: string): FileRole {
  const parts = file.split(/[\\/]/);
  const base = parts.at(-1) ?? '';
  const name = base.replace(/\.ya?ml$/, '');
  const isPlay = parts.at(-2) === 'plays';
  const folderAt = parts.length - (isPlay ? 3 : 2);
  const home = parts.slice(0, folderAt + 1).join('/');
  const folder = parts[folderAt - 1] === 'scenarios' ? parts[folderAt] : undefined;
  if (isPlay) return { kind: 'play', folder, home, name };
  return name === 'scenario' ? { kind: 'scenario', folder, home, name } : { home, name };
}
