/** Brings the compiled scenarios into the app: an index at once, each scenario and the drills as chunks of their own. */
import { join } from 'node:path';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { CHAINS } from '../machines/index.ts';
import { type Compiled, indexOf, isClean } from '../src/authoring/index.ts';
import { checkText } from '../src/cli/check.ts';
import { ENGINE_VERSION } from '../src/engine/version.ts';
import { hashChains } from '../src/model/hash-chains.ts';
import type { Rules } from '../src/model/rules.ts';
import { compileLibrary } from './compile-scenarios.ts';
import { drillModule } from './drill-module.ts';

const INDEX = 'virtual:baton-scenarios';
const ONE = 'virtual:baton-scenario/';
const DRILLS = 'virtual:baton-drills';
/** How bundlers mark modules that are no files. */
const OURS = '\0';

/** The plugin; `root` is the folder that holds `scenarios`. */
export function scenarioModules(root: string): Plugin {
  const folder = normalizePath(join(root, 'scenarios'));
  let library: Promise<Compiled> | undefined;
  let building = false;
  const sound = async (): Promise<Compiled> => {
    library ??= compileLibrary(root);
    const compiled = await library;
    const { problems } = compiled;
    if (isClean(problems)) return compiled;
    const files = new Set(problems.map(({ file }) => file)).size;
    throw new Error(`Broken scenarios:\n${checkText({ ok: false, files, problems })}`);
  };
  return {
    name: 'baton-scenarios',
    configResolved({ command }) {
      building = command === 'build';
    },
    // A server starts anyway and tells what is broken when the page asks for it.
    async buildStart() {
      if (building) await sound();
    },
    resolveId: (id) => (id === INDEX || id === DRILLS || id.startsWith(ONE) ? OURS + id : undefined),
    async load(id) {
      if (id === OURS + INDEX) return indexModule(await sound());
      if (id === OURS + DRILLS) return drillModule(await sound());
      return id.startsWith(OURS + ONE)
        ? scenarioModule(await sound(), id.slice((OURS + ONE).length))
        : undefined;
    },
    // Read by pages of another version, before this one is loaded.
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'rules.json',
        source: JSON.stringify(rulesOf(await sound())),
      });
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!normalizePath(path).startsWith(`${folder}/`)) return;
        library = undefined;
        forget(server);
      });
    },
  };
}

const rulesOf = ({ scenarios }: Compiled): Rules => ({
  engine: ENGINE_VERSION,
  chains: hashChains(CHAINS),
  scenarios: Object.fromEntries(scenarios.map(({ id, hash }) => [id, hash])),
});

function indexModule(compiled: Compiled): string {
  const { scenarios } = compiled;
  const loaders = scenarios.map(
    ({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`,
  );
  return [
    `export const index = ${JSON.stringify(indexOf(scenarios))};`,
    `export const rules = ${JSON.stringify(rulesOf(compiled))};`,
    `const loaders = { ${loaders.join(', ')} };`,
    'export async function load(id) {',
    "  if (!Object.hasOwn(loaders, id)) throw new Error('There is no scenario called ' + id);",
    '  const { scenario, plays } = await loaders[id]();',
    '  return { scenario, plays };',
    '}',
  ].join('\n');
}

function scenarioModule({ scenarios, plays }: Compiled, id: string): string {
  const scenario = scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`There is no scenario called ${id}`);
  const own = plays.filter((play) => play.scenario === id);
  return `export const scenario = ${JSON.stringify(scenario)};\nexport const plays = ${JSON.stringify(own)};`;
}

/** Drops what was compiled before and lets the browser load anew. */
function forget(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap)
    if ([INDEX, ONE, DRILLS].some((name) => id.startsWith(OURS + name)))
      server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}
