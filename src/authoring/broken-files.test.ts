/** Broken files of every sort: each gets its code at its line. */
import { expect, test } from 'vitest';
import { playProblemsWith, problemsOf, swap } from '../../tests/helpers/broken-scenario.ts';
import { TOY_PLAY, TOY_SCENARIO } from '../../tests/helpers/toy-scenario.ts';
import { compileScenario } from './compile.ts';
import { MOST_BYTES } from './yaml/source-text.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const toy = (from: string, to: string): string => swap(TOY_SCENARIO, from, to);
const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n`;

const BROKEN: readonly [name: string, source: string | Uint8Array, code: string, line: number][] = [
  ['an empty file', '', 'file-empty', 1],
  ['a file of comments', '# nothing\n\n# yet\n', 'file-empty', 1],
  ['a file of blanks', ' \n\t\n', 'file-empty', 1],
  ['a file over the limit', 'a'.repeat(MOST_BYTES + 1), 'file-too-large', 1],
  ['bytes that are no UTF-8', bytes(97, 58, 32, 98, 10, 99, 0xc3, 0x28), 'file-not-text', 2],
  ['a cut UTF-8 sequence', bytes(97, 58, 32, 0xe2, 0x82), 'file-not-text', 1],
  ['a surrogate in UTF-8', bytes(97, 58, 32, 0xed, 0xa0, 0x80), 'file-not-text', 1],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'file-not-text', 1],
  ['UTF-16', bytes(0xff, 0xfe, 97, 0), 'file-not-text', 1],
  ['a zero byte', 'a: 1\nb: \u00002\n', 'file-not-text', 2],
  ['a tab before a key', toy('areas:\n  -', 'areas:\n\t-'), 'yaml-tab', 20],
  ['a tab after spaces', toy('    facts:\n      symptom', '    facts:\n    \tsymptom'), 'yaml-tab', 28],
  ['a key twice', toy('level: 1', 'level: 1\nlevel: 2'), 'yaml-duplicate-key', 8],
  [
    'a key twice in brackets',
    toy('{ at: D2 08:40 }', '{ at: D2 08:40, at: D2 08:41 }'),
    'yaml-duplicate-key',
    12,
  ],
  ['an alias bomb', bomb, 'yaml-alias-bomb', 4],
  ['many aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]\n`, 'yaml-alias-bomb', 2],
  ['an alias in a circle', 'a: &a\n  b: *a\n', 'yaml-alias-cycle', 2],
  ['an unknown alias', 'format: 1\nid: *toy\n', 'yaml-unknown-alias', 2],
  ['two documents', `${TOY_SCENARIO}---\nformat: 1\n`, 'yaml-many-documents', 92],
  ['two documents without a mark before the first', 'format: 1\n---\nformat: 1\n', 'yaml-many-documents', 2],
  ['a document behind an end mark', 'format: 1\n...\nformat: 1\n', 'yaml-many-documents', 3],
  ['a list', '- a\n- b\n', 'yaml-not-a-map', 1],
  ['a sentence', 'Once upon a time.\n', 'yaml-not-a-map', 1],
  ['an open bracket', 'format: 1\nminutes: [2, 3\nlevel: 1\n', 'yaml-indent', 3],
  ['an open quote', 'format: 1\ntitle: "Dead line\nlevel: 1\n', 'yaml-unclosed', 3],
  ['dashes in brackets', 'format: 1\nbreaks: [CB01\nhandovers:\n  - H10\n', 'yaml-syntax', 4],
  ['a bracket too many', 'format: 1\nminutes: [2, 3]]\n', 'yaml-syntax', 2],
  ['text after a quote', 'format: 1\ntitle: "Dead" line\n', 'yaml-syntax', 2],
  ['a colon in a sentence', 'format: 1\nsummary: Note: dead\n', 'yaml-syntax', 2],
  ['a wrong indent', 'format: 1\nends:\n    at: D2 08:40\n  by: x\n', 'yaml-indent', 4],
  ['a wrong escape', 'format: 1\ntitle: "C:\\dir"\n', 'yaml-escape', 2],
  ['a tag', 'format: 1\ntitle: !!js/function "x"\n', 'yaml-tag', 2],
  ['a directive', '%YAML 1.1\n---\nformat: 1\n', 'yaml-directive', 1],
  ['a tower of brackets', `format: 1\nid: ${'['.repeat(10_000)}`, 'yaml-too-deep', 2],
  ['a tower of braces', '{'.repeat(10_000), 'yaml-too-deep', 1],
  ['a tower of dashes', '- '.repeat(10_000), 'yaml-too-deep', 1],
  ['a flood of parts', `a:\n${'- [[a], [b]]\n'.repeat(30_000)}`, 'yaml-too-complex', 9232],
  ['a map as key', 'format: 1\n{ a: b }: c\n', 'yaml-key', 2],
  ['a misspelt key', toy('title:', 'titel:'), 'schema-unknown-key', 3],
  [
    'a misspelt key in a pattern',
    toy('by: contactCentre, check', 'form: contactCentre, check'),
    'schema-unknown-key',
    75,
  ],
  ['a misspelt deed', toy('{ ring: {', '{ rign: {'), 'schema-unknown-key', 53],
  ['a missing key', toy('summary: One caller, one report.\n', ''), 'schema-missing-key', 1],
  ['a key without a value', toy('title: "Dead line"', 'title:'), 'schema-type', 3],
  ['a number for a text', toy('truth: "46"', 'truth: 46'), 'schema-type', 38],
  ['a text for a list', toy('breaks: [CB01]', 'breaks: CB01'), 'schema-type', 9],
  ['a text for a map', toy('ends: { at: D2 08:40 }', 'ends: D2 08:40'), 'schema-type', 12],
  ['an unknown word', toy('chain: faultToResolve', 'chain: faultToResolved'), 'schema-value', 6],
  ['a level too high', toy('level: 1', 'level: 7'), 'schema-value', 7],
  ['a short list', toy('minutes: [2, 3]', 'minutes: [2]'), 'schema-value', 8],
  ['a time in other words', toy('start: D2 08:20', 'start: Tuesday 8:20'), 'schema-value', 11],
  ['an unknown move', toy('say: "Thanks, clear."', 'sya: "Thanks, clear."'), 'schema-value', 59],
  [
    'a misspelt argument',
    toy('{ say: "Thanks, clear." }', '{ say: { txt: Thanks } }'),
    'schema-unknown-key',
    59,
  ],
  ['a move that cannot be short', toy('{ say: "Thanks, clear." }', '{ report: soc }'), 'short-form', 59],
  ['two wants in one expectation', toy('within: PT3M', 'never: { kind: said }'), 'schema-rule', 70],
  ['a beat with a time and a trigger', toy('after: PT2M', 'at: D2 08:22'), 'schema-rule', 54],
  ['an unknown unit', toy('{ desk: soc.1, unit: soc', '{ desk: sok.1, unit: sok'), 'unknown-unit', 18],
  [
    'a beat that nothing can produce',
    toy('by: contactCentre, handover: H10', 'by: contactCentre, handover: H11'),
    'beat-never-fires',
    55,
  ],
  [
    'an expectation that no move can meet',
    toy('kind: handoverOffered\n      by: contactCentre', 'kind: handoverOffered\n      by: billing'),
    'expectation-never-met',
    83,
  ],
  ['weights that make no hundred', toy('weight: 60', 'weight: 50'), 'weights-not-100', 69],
  ['a folder of another name', toy('id: toy', 'id: boy'), 'id-not-folder', 2],
];

test.each(BROKEN)('tells %s', (_, source, code, line) => {
  const problems = problemsOf(source);
  expect(problems.map((problem) => [problem.code, problem.line])).toContainEqual([code, line]);
  for (const problem of problems) {
    expect(problem.message).not.toBe('');
    expect(problem.fix).toMatch(/[.?]$/);
    expect(problem.message).not.toMatch(/\bYAML|parse|flow|mapping/);
  }
});

test('a comment and one mark before the only document are fine', () => {
  expect(problemsOf(`# A story.\n---\n${TOY_SCENARIO}`)).toEqual([]);
});

test('a list is told that a map is wanted', () => {
  expect(problemsOf('- format: 1\n')).toMatchObject([
    { message: expect.stringContaining('a list of items'), fix: expect.stringContaining('without a dash') },
  ]);
});

test('tells a misspelt key once, with the right one', () => {
  const { column, message, fix } = problemsOf(toy('title:', 'titel:'))[0] ?? {};
  expect([column, message, fix]).toEqual([1, '"titel" is not known here', 'Did you mean "title"?']);
  expect(problemsOf(toy('title:', 'titel:'))).toHaveLength(1);
});

test('tells faults of a play at their line in short moves', () => {
  const codeAndPlace = (from: string, to: string) =>
    playProblemsWith(from, to).map(({ code, line, column }) => `${code} ${line}:${column}`);
  expect(codeAndPlace('- say: "I check', '- sya: "I check')).toEqual(['schema-value 10:9']);
  expect(codeAndPlace('to: soc, text', 'to: soc, txt')).toEqual(['schema-unknown-key 12:28']);
  expect(codeAndPlace('endCall]', 'endcall]')).toEqual(['schema-value 14:41']);
  expect(codeAndPlace('lookUp: outageBoard', 'lookUp: faultMgmt')).toEqual(['no-right 11:9']);
});

test('tells two scenarios of one id, and a play of no scenario', () => {
  const codes = (files: Record<string, string>) =>
    compileScenario(Object.entries(files).map(([file, source]) => ({ file, source }))).problems.map(
      ({ file, code }) => `${file} ${code}`,
    );
  expect(codes({ 'a.yaml': TOY_SCENARIO, 'b.yaml': TOY_SCENARIO })).toEqual(['b.yaml duplicate-id']);
  expect(codes({ 'toy/plays/expert.yaml': TOY_PLAY })).toEqual(['toy/plays/expert.yaml unknown-scenario']);
});

test('reads a byte order mark and Windows line ends', () => {
  expect(problemsOf(`\ufeff${TOY_SCENARIO.replaceAll('\n', '\r\n')}`)).toEqual([]);
});
