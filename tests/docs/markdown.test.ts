import { expect, test } from 'vitest';
import { codeBlocks, isNamed, namedPaths, relativeLinks } from './markdown.ts';

test('a code block keeps its language, its marks, its text and its line', () => {
  const page = [
    'Run:',
    '```sh exit=1',
    'npx baton check',
    '```',
    'It says:',
    '```json expected',
    '{}',
    '```',
  ].join('\n');
  expect(codeBlocks(page)).toEqual([
    { language: 'sh', marks: ['exit=1'], text: 'npx baton check', line: 2 },
    { language: 'json', marks: ['expected'], text: '{}', line: 6 },
  ]);
});

test('links to files count, links to the web, to sections and in code do not', () => {
  const page =
    '[a](docs/a.md#part) [b](https://b.example) [c](#c) ![d](d.svg "D") `[e](e.md)` <img src="f.png">';
  expect(relativeLinks(page)).toEqual(['docs/a.md', 'd.svg', 'f.png']);
});

test('paths in inline code count, also in commands; doors, options and plain words do not', () => {
  const page = [
    'Change `src/model/`, then run `node scripts/run.mjs scripts/draw-chains.ts`, see `.dependency-cruiser.mjs`.',
    '`baton/engine` has `World`, `--log <out.json|csv>`, `16:9` and `scenarios/<id>/`.',
    '```sh',
    'npx baton play `no/path.ts`',
    '```',
  ].join('\n');
  expect(namedPaths(page)).toEqual([
    'src/model/',
    'scripts/run.mjs',
    'scripts/draw-chains.ts',
    '.dependency-cruiser.mjs',
    'scenarios/<id>/',
  ]);
});

test('a path is there as a file or as a folder, a bare name anywhere', () => {
  const files = ['src/model/facts.ts', 'scenarios/f1/scenario.yaml', '.dependency-cruiser.mjs'];
  const there = [
    'src/model',
    'src/model/',
    'model/',
    'facts.ts',
    'scenarios/<id>/scenario.yaml',
    '.dependency-cruiser.mjs',
  ];
  expect(there.filter((path) => !isNamed(path, files))).toEqual([]);
  const gone = [
    'src/mod',
    'acts.ts',
    'model/facts.ts',
    '.dependency-cruiser.cjs',
    'scenarios/<id>/play.yaml',
  ];
  expect(gone.filter((path) => isNamed(path, files))).toEqual([]);
});
