/** Another build of the app beside the one that was built: every file has another name, as if all had been changed. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { writeKeeper } from '../../scripts/lib/write-keeper.mjs';

/** Resolves with its folder; `title` is that of its page, `engine` the version of rules it says to have. */
export async function secondBuild(title: string, engine?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-build-'));
  cpSync(join(root, 'dist/app'), folder, { recursive: true });
  const assets = join(folder, 'assets');
  const renamed = new Map(readdirSync(assets).map((name) => [name, renamedAs(name)] as const));
  for (const [name, next] of renamed) {
    const path = join(assets, next);
    renameSync(join(assets, name), path);
    if (/\.(js|css)$/.test(next)) writeFileSync(path, withNames(readFileSync(path, 'utf8'), renamed));
  }
  const page = join(folder, 'index.html');
  const text = withNames(readFileSync(page, 'utf8'), renamed);
  writeFileSync(page, text.replace('<title>Baton</title>', `<title>${title}</title>`));
  if (engine !== undefined) {
    const rules = join(folder, 'rules.json');
    writeFileSync(rules, JSON.stringify({ ...JSON.parse(readFileSync(rules, 'utf8')), engine }));
  }
  await writeKeeper(folder);
  return folder;
}

/** The last letter of the hash is another one. */
const renamedAs = (name: string): string =>
  name.replace(/(.)(\.\w+)$/, (_, last: string, end: string) => (last === '_' ? '-' : '_') + end);

function withNames(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((changed, [name, next]) => changed.replaceAll(name, next), text);
}
