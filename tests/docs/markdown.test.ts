import { expect, test } from 'vitest';
import { codeBlocks, relativeLinks } from './markdown.ts';

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
