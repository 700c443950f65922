/** Whatever the bytes, checking gives problems with a place, and never throws. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOY_PLAY, TOY_SCENARIO } from '../../tests/helpers/toy-scenario.ts';
import { compileScenario } from './compile.ts';
import { readYaml } from './read-yaml.ts';

const FILES = ['scenarios/toy/scenario.yaml', 'scenarios/toy/plays/expert.yaml', 'any.yaml'] as const;

/** Checks the source under every kind of name and looks at each problem told. */
function survives(source: string | Uint8Array): boolean {
  for (const file of FILES) {
    const { scenarios, plays, problems } = compileScenario([{ file, source }]);
    if (scenarios.length + plays.length === 0) expect(problems).not.toEqual([]);
    for (const { line, column, code, message, fix } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect([code, message, fix]).not.toContain('');
    }
  }
  return true;
}

const original = fc.constantFrom(TOY_SCENARIO, TOY_PLAY);
const place = fc.nat({ max: TOY_SCENARIO.length });
const shard = fc.oneof(
  fc.constantFrom(
    '\t',
    '&a ',
    '*a',
    '- ',
    '? ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '|',
    '>',
    '"',
    "'",
    '#',
    '!',
    '%',
    '\n---\n',
    '~',
    '\r',
  ),
  fc.constantFrom(
    'null',
    '__proto__: 1',
    'constructor',
    '<<: *a',
    '.nan',
    '1e999',
    '0x10',
    '2024-01-01',
    '""',
    '\n',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('random bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), survives));
});

test('random text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), survives));
});

test('valid files cut short', () => {
  fc.assert(fc.property(original, place, (text, end) => survives(text.slice(0, end % text.length))));
});

test('valid files with something pushed in or left out', () => {
  fc.assert(
    fc.property(original, place, fc.nat({ max: 20 }), shard, (text, at, length, pushed) => {
      const start = at % text.length;
      return survives(text.slice(0, start) + pushed + text.slice(start + length));
    }),
    { numRuns: 150 },
  );
});

test('valid files with a line moved or said twice', () => {
  fc.assert(
    fc.property(original, place, place, (text, from, to) => {
      const lines = text.split('\n');
      lines.splice(to % lines.length, 0, lines[from % lines.length] ?? '');
      return survives(lines.join('\n'));
    }),
  );
});

test('valid files with one value of another kind', () => {
  const values = fc.oneof(
    shard,
    fc.constantFrom('7', 'true', '[]', '{}', '[[], {}]', '{ a: { b: [c] } }', '-1', '9.5'),
  );
  fc.assert(
    fc.property(original, fc.nat(), values, (text, which, value) => {
      const spots = [...text.matchAll(/(?<=: )[^\n{[]+/g)];
      const spot = spots[which % spots.length];
      return survives(
        text.slice(0, spot?.index) + value + text.slice((spot?.index ?? 0) + (spot?.[0].length ?? 0)),
      );
    }),
    { numRuns: 150 },
  );
});

test('keys that objects have of themselves are ordinary keys', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    survives(`${key}: 1\n`);
    survives(TOY_SCENARIO.replace('answer: [', `${key}: [`));
    survives(TOY_SCENARIO.replace('name: answer', `name: ${key}`));
    survives(TOY_SCENARIO.replace('symptomWords: {', `${key}: {`));
    survives(TOY_PLAY.replace('answerCall: J1', `${key}: J1`));
  }
});

const MB = 999_000;
const FLOODS = [
  '[',
  '{',
  '- ',
  '? ',
  ': ',
  '"',
  "'",
  '&a ',
  '*a ',
  '%\n',
  '---\n',
  '...\n',
  ']',
  '!a ',
  '\n',
  '#\n',
  '\t',
  'a: |\n',
  '@\n',
  'a: [\n',
  '[[a], ',
  '{{a: b}: c}: d\n',
  '- [[[[a]]]]\n',
  'a: b\n',
  '- - - - a\n',
  '\\',
  'a',
  'é',
  '"\\x',
  "a: '\n b: 'x'\n",
];

test.each(FLOODS)('a file full of %j is refused in time', (piece) => {
  const text = piece.repeat(Math.floor(MB / piece.length));
  const started = performance.now();
  for (const source of [text, `a: ${text}`])
    expect(readYaml('x.yaml', source).problems.length).toBeLessThan(60);
  // Two files; the limit for one on a quiet machine is half a second.
  expect(performance.now() - started).toBeLessThan(4000);
});
