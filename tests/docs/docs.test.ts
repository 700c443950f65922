/** What README, ARCHITECTURE and docs/ show is run, and where their links lead is looked up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCli } from '../../scripts/lib/build-cli.mjs';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { type CodeBlock, codeBlocks, isNamed, namedPaths, relativeLinks } from './markdown.ts';
import {
  commandsOf,
  doorFile,
  exampleFolder,
  isBatonCommand,
  type Outcome,
  runCommand,
  runTypeScript,
} from './run-block.ts';

const setUp = ['npm ci && npm start', 'npm ci && npm test'];
/** Rooms that programs may import, and have no example yet; the list may only become shorter. */
const doorsWithoutExample = [
  'baton/model',
  'baton/simulation',
  'baton/mining',
  'baton/readiness',
  'baton/store',
];
const screens = ['app', 'server', 'cli', 'charts', 'ui', 'features'];

const pages = filesBelow(root, [...readdirSync(root).filter((name) => name.endsWith('.md')), 'docs'])
  .filter((path: string) => path.endsWith('.md'))
  // The texts of the domain speak of the field, not of our files.
  .filter((path: string) => !path.startsWith('docs/domain/') || path.endsWith('README.md'))
  .map((path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const shown = pages.map((page) => ({ ...page, blocks: codeBlocks(page.text) }));

function expectOutcome(outcome: Outcome, block: CodeBlock, next: CodeBlock | undefined) {
  const exitCode = Number(block.marks.find((mark) => mark.startsWith('exit='))?.slice(5) ?? 0);
  expect(outcome, outcome.stderr).toMatchObject({ exitCode });
  if (!next?.marks.includes('expected')) return;
  if (next.language === 'json') expect(JSON.parse(outcome.stdout)).toMatchObject(JSON.parse(next.text));
  else expect(outcome.stdout.trim()).toBe(next.text.trim());
}

let folder: ReturnType<typeof exampleFolder>;
beforeAll(async () => {
  await buildCli();
  folder = exampleFolder();
});
afterAll(() => folder?.remove());

const isRun = (block: CodeBlock) => ['sh', 'ts'].includes(block.language) || block.marks.includes('expected');

describe.each(shown.filter(({ blocks }) => blocks.some(isRun)))('$path', ({ blocks }) => {
  for (const [index, block] of blocks.entries()) {
    const name = `the ${block.language} block in line ${block.line}`;
    if (block.marks.includes('ignore'))
      test(`${name} is a set-up command, the one kind that is not run here`, () => {
        expect(setUp).toEqual(expect.arrayContaining(commandsOf(block.text)));
      });
    else if (block.language === 'sh')
      test(`${name} runs`, () => {
        const commands = commandsOf(block.text);
        expect(commands.filter((command) => !isBatonCommand(command))).toEqual([]);
        const outcomes = commands.map((command) => runCommand(command, folder.path));
        for (const outcome of outcomes.slice(0, -1))
          expect(outcome, outcome.stderr).toMatchObject({ exitCode: 0 });
        expectOutcome(outcomes.at(-1) as Outcome, block, blocks[index + 1]);
      });
    else if (block.language === 'ts')
      test(`${name} runs`, async () => {
        expectOutcome(await runTypeScript(block.text, folder.path), block, blocks[index + 1]);
      });
    else if (block.marks.includes('expected'))
      test(`${name} follows the block whose output it is`, () => {
        const before = blocks[index - 1];
        expect(['sh', 'ts']).toContain(before?.language);
        expect(before?.marks).not.toContain('ignore');
      });
  }
});

test.each(pages)('the links of $path lead to files', ({ path, text }) => {
  const broken = relativeLinks(text).filter((target) => !existsSync(join(root, dirname(path), target)));
  expect(broken).toEqual([]);
});

const notOurs = ['node_modules', 'dist', '.git'];
const allFiles: string[] = filesBelow(
  root,
  readdirSync(root).filter((name) => !notOurs.includes(name)),
);

test.each(pages)('the paths that $path names exist', ({ text }) => {
  expect(namedPaths(text).filter((path) => !isNamed(path, allFiles))).toEqual([]);
});

test('every public door is shown by an example, or stands on the list of those to come', () => {
  const rooms = readdirSync(join(root, 'src')).filter((room) => !screens.includes(room));
  const doors = ['baton/machines', ...rooms.map((room) => `baton/${room}`)].filter((door) =>
    existsSync(doorFile(door)),
  );
  const examples = shown.flatMap(({ blocks }) => blocks.filter(({ language }) => language === 'ts'));
  const isShown = (door: string) => examples.some(({ text }) => text.includes(`'${door}'`));
  expect(doors.filter((door) => !isShown(door) && !doorsWithoutExample.includes(door))).toEqual([]);
  expect(doorsWithoutExample.filter(isShown), 'shown now: take it off the list').toEqual([]);
});
