/** Contests accepted: they stand in the scenario, the words are read so by everybody, and the line is kept. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { loadScenario } from '../../src/cli/library.ts';
import { runProgram } from '../../src/cli/program.ts';
import { readAlone } from '../../src/exercise/read-alone.ts';
import { sessionOf } from '../../src/exercise/session.ts';
import type { Contest } from '../../src/model/contest.ts';
import { parseInstant } from '../../src/model/time.ts';
import { library } from '../helpers/library.ts';
import { playedRun } from '../helpers/played-run.ts';

const TEXT = 'Mill Rise, 3 calls, no internet. Ball got rolling eleven past. Yes or no by 08:30.';
const WORDS = 'Ball got rolling eleven past';

const CONTEST: Contest = {
  id: 'c1',
  desk: 'contactCentre.1',
  t: parseInstant('D2 08:24') ?? 0,
  text: TEXT,
  from: TEXT.indexOf(WORDS),
  to: TEXT.indexOf(WORDS) + WORDS.length,
  matter: 'J1',
  claim: { kind: 'fact', fact: 'windowStart', value: '08:11' },
  state: 'open',
};

const CALLS = 'Mill Rise, 3 calls, no internet.';
/** "3 calls" were no reports; read so, "three calls" elsewhere still are. */
const STRUCK: Contest = {
  ...CONTEST,
  id: 'c3',
  from: TEXT.indexOf('3 calls'),
  to: TEXT.indexOf('3 calls') + '3 calls'.length,
  claim: { kind: 'fact', fact: 'reportCount', value: '3', not: true },
};
const GREETED: Contest = { ...CONTEST, id: 'c4', claim: { kind: 'act', act: 'greet' } };

let home = '';
const told: string[] = [];
const baton = (...args: string[]): Promise<number> =>
  runProgram(args, { cwd: home, out: (text) => told.push(text), err: (text) => told.push(text) });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'baton-contests-'));
  cpSync(new URL('../../scenarios/f1', import.meta.url), join(home, 'scenarios/f1'), { recursive: true });
  const { run } = await playedRun('f1', 'Heard and passed on');
  const session = { ...sessionOf(run), contests: [CONTEST, { ...CONTEST, id: 'c2' }, STRUCK, GREETED] };
  writeFileSync(join(home, 'run.json'), JSON.stringify(session));
});
afterAll(() => rmSync(home, { recursive: true }));

const windowStart = async (): Promise<string | undefined> => {
  const { scenario } = await loadScenario(home, 'f1');
  const { facts } = readAlone(scenario, TEXT, { about: { journey: 'J1' }, listener: 'unit' });
  return facts.find(({ fact }) => fact === 'windowStart')?.value;
};

it('is listed, accepted by one command, and read so without any contest', async () => {
  expect(await windowStart()).toBeUndefined();
  expect(await baton('contests', 'run.json')).toBe(0);
  expect(told.join('')).toContain(WORDS);
  expect(await baton('contests', 'run.json', '--accept', 'c1')).toBe(0);
  expect(await windowStart()).toBe('08:11');
  expect(await baton('check', 'scenarios/f1')).toBe(0);
  expect(readFileSync(join(home, 'scenarios/f1/words.jsonl'), 'utf8')).toContain('"windowStart":"08:11"');
  expect(JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')).contests[0].state).toBe('accepted');
});

it('is declined with a sentence, never without', async () => {
  expect(await baton('contests', 'run.json', '--decline', 'c2')).toBe(2);
  expect(await baton('contests', 'run.json', '--decline', 'c2', '--because', 'No time of day.')).toBe(0);
  expect(JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')).contests[1]).toMatchObject({
    state: 'declined',
    why: 'No time of day.',
  });
});

const read = async (text: string) => {
  const { scenario } = await loadScenario(home, 'f1');
  return readAlone(scenario, text, { about: { journey: 'J1' }, listener: 'unit' });
};
const countOf = async (text: string): Promise<string | undefined> =>
  (await read(text)).facts.find(({ fact }) => fact === 'reportCount')?.value;

it('a strike is accepted by the same command, and holds for the sentence wherever it stands', async () => {
  expect(await countOf(TEXT)).toBe('3');
  expect(await baton('contests', 'run.json', '--accept', 'c3')).toBe(0);
  expect(told.at(-1)).toContain('is not');
  expect(await countOf(TEXT)).toBeUndefined();
  expect(await countOf(`Good morning. ${CALLS.toLowerCase()} No more.`)).toBeUndefined();
  expect(await countOf('3 calls from Mill Rise.')).toBe('3');
  expect(await baton('check', 'scenarios/f1')).toBe(0);
  expect(readFileSync(join(home, 'scenarios/f1/words.jsonl'), 'utf8')).toContain(
    '"not":{"facts":{"reportCount":"3"}}',
  );
});

it('an act that was accepted is read too', async () => {
  expect(await baton('contests', 'run.json', '--accept', 'c4')).toBe(0);
  expect((await read(`${WORDS}.`)).acts.map(({ act }) => act)).toContain('greet');
  expect(await baton('check', 'scenarios/f1')).toBe(0);
});

test('every accepted text of the library is read as it was accepted', async () => {
  for (const { scenario } of await library()) {
    const file = new URL(`../../scenarios/${scenario.id}/words.jsonl`, import.meta.url);
    if (!existsSync(file)) continue;
    for (const row of readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))) {
      const isIncident = scenario.incidents.some(({ id }) => id === row.case);
      const about = isIncident ? { incident: row.case } : { journey: row.case };
      const { facts, acts, causes } = readAlone(scenario, row.text, { about, listener: row.listener });
      for (const [fact, value] of Object.entries(row.facts ?? {}))
        expect(facts.find((each) => each.fact === fact)?.value, row.text).toBe(value);
      for (const act of row.acts ?? [])
        expect(
          acts.map((each) => each.act),
          row.text,
        ).toContain(act);
      const from = row.text.indexOf(row.words);
      const inWords = ({ at }: { at: readonly [number, number] }): boolean =>
        at[0] < from + row.words.length && from < at[1];
      for (const fact of Object.keys(row.not?.facts ?? {}))
        expect(
          facts.filter(inWords).map((each) => each.fact),
          row.text,
        ).not.toContain(fact);
      for (const act of row.not?.acts ?? [])
        expect(
          acts.filter(inWords).map((each) => each.act),
          row.text,
        ).not.toContain(act);
      for (const cause of row.not?.causes ?? [])
        expect(
          causes.filter(inWords).map((each) => each.cause),
          row.text,
        ).not.toContain(cause);
    }
  }
  expect(readdirSync(new URL('../../scenarios', import.meta.url)).length).toBeGreaterThan(0);
});
