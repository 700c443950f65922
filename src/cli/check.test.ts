/** `baton check` over real files: what is found, what cannot be read, and how it is told. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { swap } from '../../tests/helpers/broken-scenario.ts';
import { TOY_PLAY, TOY_SCENARIO } from '../../tests/helpers/toy-scenario.ts';
import { checkText, runCheck } from './check.ts';
import { filesBelow } from './source-files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(folder, 'scenarios/toy/plays'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'scenarios/toy/scenario.yaml'), TOY_SCENARIO);
  writeFileSync(join(folder, 'scenarios/toy/plays/expert.yaml'), TOY_PLAY);
  writeFileSync(join(folder, 'broken.yaml'), swap(TOY_SCENARIO, 'title:', 'titel:'));
  writeFileSync(join(folder, 'large.yaml'), new Uint8Array(1_000_001).fill(35));
  writeFileSync(join(folder, 'bytes.yaml'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
});

afterAll(() => rmSync(folder, { recursive: true }));

const check = (...paths: string[]) => runCheck(paths, filesBelow(folder));

test('checks the folder "scenarios" when no path is given', async () => {
  expect(await check()).toEqual({ ok: true, files: 2, problems: [] });
});

test('checks a play alone against the scenario beside it', async () => {
  expect(await check('scenarios/toy/plays/expert.yaml')).toEqual({ ok: true, files: 1, problems: [] });
});

test('tells the file as it was given, with line, column, code and fix', async () => {
  const result = await check('./broken.yaml');
  expect(checkText(result)).toBe(
    'broken.yaml:3:1 schema-unknown-key "titel" is not known here - Did you mean "title"?\n1 file: 1 error',
  );
  expect(result.ok).toBe(false);
});

test('tells what cannot be read as problems', async () => {
  const codeOf = async (path: string) =>
    (await check(path)).problems.map(({ code, line }) => `${code} ${line}`);
  expect(await codeOf('missing.yaml')).toEqual(['file-not-found 1']);
  expect(await codeOf('broken.yaml/x.yaml')).toEqual(['file-not-found 1']);
  expect(await codeOf('large.yaml')).toEqual(['file-too-large 1']);
  expect(await codeOf('bytes.yaml')).toEqual(['file-not-text 1']);
  expect(await codeOf('empty')).toEqual(['no-files 1']);
});
