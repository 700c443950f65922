/** The scenarios as modules of the app: an index, chunks loaded by id, and a build that fails on a broken file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioModules } from '../../scripts/vite-scenarios.ts';
import { swap } from '../helpers/broken-scenario.ts';
import { TOY_PLAY, TOY_SCENARIO } from '../helpers/toy-scenario.ts';

let root = '';
const scenarioFile = () => join(root, 'scenarios/toy/scenario.yaml');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'modules-'));
  mkdirSync(join(root, 'scenarios/toy/plays'), { recursive: true });
  writeFileSync(scenarioFile(), TOY_SCENARIO);
  writeFileSync(join(root, 'scenarios/toy/plays/expert.yaml'), TOY_PLAY);
  writeFileSync(
    join(root, 'entry.js'),
    "import { index, load } from 'virtual:baton-scenarios';\nglobalThis.toy = [index, load('toy')];\n",
  );
});

afterAll(() => rmSync(root, { recursive: true }));

const buildToy = () =>
  build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarioModules(root)],
    build: { write: false, rollupOptions: { input: join(root, 'entry.js') } },
  });

const chunksOf = (built: Awaited<ReturnType<typeof build>>): Rollup.OutputChunk[] => {
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
};

test('gives the index at once and a scenario with its plays on demand', async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarioModules(root)],
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { index, load } = await server.ssrLoadModule('virtual:baton-scenarios');
    expect(index).toMatchObject([
      { id: 'toy', title: 'Dead line', level: 1, minutes: [2, 3], seats: [{ unit: 'contactCentre' }] },
    ]);
    const { scenario, plays } = await load('toy');
    expect(scenario).toMatchObject({ id: 'toy', hash: index[0].hash, journeys: [{ id: 'J1' }] });
    expect(plays).toMatchObject([
      { name: 'expert', steps: [{ do: [{ move: 'answerCall' }, {}, {}, {}] }, {}] },
    ]);
    await expect(load('tow')).rejects.toThrow('There is no scenario called tow');
  } finally {
    await server.close();
  }
});

test('keeps what is true of a scenario out of the chunk that everybody loads', async () => {
  const chunks = chunksOf(await buildToy());
  const first = chunks.find((chunk) => chunk.isEntry);
  expect(first?.code).toContain('Dead line');
  expect(first?.code).not.toContain('noSync');
  expect(chunks.some((chunk) => chunk.code.includes('noSync'))).toBe(true);
});

test('fails the build with file, line and code when a scenario is broken', async () => {
  writeFileSync(scenarioFile(), swap(TOY_SCENARIO, 'chain: faultToResolve', 'chain: faultToResolved'));
  await expect(buildToy()).rejects.toThrow('scenarios/toy/scenario.yaml:6:8 schema-value');
});
