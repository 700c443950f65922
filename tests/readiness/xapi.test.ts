/** Statements of every expert play: each is one of the Experience API 1.0.3, and none holds a word that was said. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { judgeExercise } from '../../src/exercise/debrief/judge.ts';
import { statementSchema, type XapiStatement } from '../../src/model/xapi/statement-schema.ts';
import { expertRuns } from '../../src/readiness/drills/index.ts';
import { statementsOfRun } from '../../src/readiness/xapi/index.ts';
import { sha1, uuidOf } from '../../src/readiness/xapi/uuid.ts';
import { durationOf, isoOf } from '../../src/readiness/xapi/wall-time.ts';
import { library, testReader } from '../helpers/library.ts';

const room = { chains: CHAINS, stepperOf: compiledStepper, reader: testReader };
const START = Date.UTC(2026, 1, 27, 8, 59, 30);
const experts = [...expertRuns(await library(), room)].map((run, i) => {
  const statements = statementsOfRun({
    id: `run${i}`,
    run,
    verdict: judgeExercise(run),
    startedAt: START,
    at: START + 600_000,
    hints: 0,
    account: 'a-7',
  });
  return { run, statements };
});
const all: XapiStatement[] = experts.flatMap(({ statements }) => statements);
const verbsOf = (statements: readonly XapiStatement[]): string[] =>
  statements.map(({ verb }) => verb.display?.en ?? '');

test('every statement of every expert play is one', () => {
  expect(experts.length).toBeGreaterThan(15);
  for (const statement of all) {
    const read = statementSchema.safeParse(JSON.parse(JSON.stringify(statement)));
    expect(read.error?.issues ?? []).toEqual([]);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a run begins once and ends once, passed or failed, and its statements stand in their order', () => {
  for (const { run, statements } of experts) {
    const verbs = verbsOf(statements);
    expect(verbs[0]).toBe('initialized');
    expect(verbs.slice(-3)).toEqual(['completed', 'passed', 'terminated']);
    for (const once of ['initialized', 'completed', 'terminated'])
      expect(verbs.filter((verb) => verb === once)).toHaveLength(1);
    expect(verbs.filter((verb) => verb === 'passed' || verb === 'failed')).toHaveLength(1);
    const times = statements.map(({ timestamp = '' }) => timestamp);
    expect(times, run.scenario.id).toEqual([...times].sort());
    expect(new Set(statements.map(({ context }) => context?.registration)).size).toBe(1);
  }
  const used = new Set(verbsOf(all));
  for (const verb of [
    'experienced',
    'responded',
    'selected',
    'sent',
    'acknowledged',
    'confirmed',
    'assessed',
    'asserted',
  ])
    expect(used, verb).toContain(verb);
});

test('who it is stands there as an account, and nothing that was said stands there at all', () => {
  for (const { run, statements } of experts) {
    const text = JSON.stringify(statements);
    for (const { actor } of statements) expect(Object.keys(actor)).toEqual(['objectType', 'account']);
    for (const input of run.inputs)
      if (input.input === 'move' && 'text' in input.move && (input.move.text ?? '').length > 12)
        expect(text).not.toContain(JSON.stringify(input.move.text).slice(1, -1));
  }
});

test('a run that is not over has no verdict', () => {
  const [expert] = experts;
  if (!expert) throw new Error('no run');
  const open = Object.create(expert.run, { ended: { value: false } });
  const verdict = judgeExercise(expert.run);
  const verbs = verbsOf(
    statementsOfRun({ id: 'x', run: open, verdict, startedAt: START, at: START, hints: 0, account: 'a' }),
  );
  expect(verbs).not.toContain('completed');
  expect(verbs).not.toContain('passed');
  expect(verbs).not.toContain('terminated');
});

/** What a statement of ours cannot be without, by the specification. */
const REQUIRED: readonly string[][] = [
  ['actor'],
  ['actor', 'account'],
  ['actor', 'account', 'homePage'],
  ['actor', 'account', 'name'],
  ['verb'],
  ['verb', 'id'],
  ['object'],
  ['object', 'id'],
  ['context', 'team', 'objectType'],
  ['context', 'team', 'account', 'homePage'],
  ['context', 'team', 'account', 'name'],
  ['context', 'contextActivities', 'grouping', '0', 'id'],
  ['context', 'contextActivities', 'parent', '0', 'id'],
];

/** Optional, but of one form where they are there. */
const FORMED: readonly string[][] = [
  ['id'],
  ['timestamp'],
  ['context', 'registration'],
  ['context', 'language'],
];

function changed(statement: XapiStatement, path: readonly string[], to: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(statement));
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key];
  const last = path.at(-1) ?? '';
  if (to === undefined) delete at[last];
  else at[last] = to;
  return copy;
}

const isStatement = (data: unknown): boolean => statementSchema.safeParse(data).success;

test('a statement changed at anything it needs is none', () => {
  const wrong = fc.oneof(
    fc.constantFrom(null, '', 7, true, [], {}, 'no iri', '-', 'a b:c'),
    fc.integer(),
    fc.array(fc.integer()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...REQUIRED), (statement, path) => {
      expect(isStatement(changed(statement, path, undefined)), path.join('.')).toBe(false);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.constantFrom(...REQUIRED, ...FORMED),
      wrong,
      (statement, path, to) => {
        // A name may be any text; everything else has its form.
        const isText = path.at(-1) === 'name' && typeof to === 'string' && to !== '';
        expect(isStatement(changed(statement, path, to)), `${path.join('.')}: ${JSON.stringify(to)}`).toBe(
          isText,
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('what the specification forbids is refused', () => {
  const [statement] = all;
  if (!statement) throw new Error('none');
  const with_ = (more: object): boolean => isStatement({ ...statement, ...more });
  const { account } = JSON.parse(JSON.stringify(statement.actor));
  expect(with_({})).toBe(true);
  expect(with_({ unknown: 1 })).toBe(false);
  expect(with_({ actor: { account, mbox: 'mailto:a@b.example' } })).toBe(false);
  expect(with_({ actor: { objectType: 'Group', name: 'nobody' } })).toBe(false);
  expect(with_({ actor: { objectType: 'Group', member: [{ account }] } })).toBe(true);
  expect(with_({ timestamp: '2026-02-30T08:00:00Z' })).toBe(false);
  expect(with_({ timestamp: '2026-02-27T08:00:00-00:00' })).toBe(false);
  expect(with_({ timestamp: '2026-02-27T08:00:00' })).toBe(false);
  expect(with_({ version: '2.0.0' })).toBe(false);
  expect(with_({ result: { score: { scaled: 1.5 } } })).toBe(false);
  expect(with_({ result: { score: { raw: 101, min: 0, max: 100 } } })).toBe(false);
  expect(with_({ result: { duration: 'P' } })).toBe(false);
  expect(with_({ result: { duration: 'PT' } })).toBe(false);
  expect(with_({ result: { success: null } })).toBe(false);
  expect(with_({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } })).toBe(false);
  expect(with_({ object: { objectType: 'StatementRef', id: statement.id } })).toBe(false);
  expect(with_({ verb: { id: 'a:b', display: { 'not a tag': 'x' } } })).toBe(false);
});

test('ids made of names and times made of numbers are those everybody makes', () => {
  const names = fc.string({ unit: 'binary' });
  const hex = (bytes: readonly number[]): string => Buffer.from(bytes).toString('hex');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha1([...bytes]))).toBe(createHash('sha1').update(bytes).digest('hex'));
    }),
  );
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(uuidOf(a)).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(uuidOf(a) === uuidOf(b)).toBe(a === b);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
      expect(isoOf(at)).toBe(new Date(at).toISOString());
    }),
  );
  expect([0, 61_000, 3_600_000, 90_061_000].map(durationOf)).toEqual(['PT0S', 'PT1M1S', 'PT1H', 'PT25H1M1S']);
});
