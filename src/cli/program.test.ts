/** The command line from the outside: one document on stdout with --json, exit codes, and words for people. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './program.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baton-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function baton(...args: string[]) {
  let out = '';
  let err = '';
  const exit = await runProgram(args, {
    cwd: folder,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exit, out, err };
}

/** Exactly one JSON document on stdout. */
const document = async (...args: string[]) => {
  const { exit, out } = await baton(...args, '--json');
  return { exit, json: JSON.parse(out) };
};

describe('from a folder without scenarios, those that ship with Baton are played', () => {
  test('scenarios', async () => {
    const { exit, json } = await document('scenarios');
    expect(exit).toBe(0);
    expect(json).toContainEqual(
      expect.objectContaining({
        id: 'f1',
        title: "It's your router",
        chain: 'faultToResolve',
        level: 1,
        minutes: [6, 8],
        seats: ['contactCentre', 'soc'],
      }),
    );
    expect((await baton('scenarios')).out).toContain('"It\'s your router"');
  });

  test('play: the expert passes, silence fails', async () => {
    const { exit, json } = await document('play', 'f1', '--bot', 'expert');
    expect(exit).toBe(0);
    expect(json).toMatchObject({ scenario: 'f1', seed: 1, seats: ['contactCentre.1'], passed: true });
    expect(json.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(json.handovers[0]).toMatchObject({ id: 'H10', from: 'contactCentre', to: 'soc', completeness: 1 });
    const silent = await baton('play', 'f1', '--bot', 'silent', '--seat', 'soc');
    expect(silent.exit).toBe(1);
    expect(silent.out).toContain('not passed');
  });

  test('play writes session and log, replay finds the same log', async () => {
    const played = await document('play', 'f1', '--play', 'novice', '--session', 's.json', '--log', 'l.json');
    const events = JSON.parse(readFileSync(join(folder, 'l.json'), 'utf8'));
    expect(events).toHaveLength(played.json.events);
    expect(events[0]).toMatchObject({ seq: 0 });
    const { exit, json } = await document('replay', 's.json');
    expect(exit).toBe(0);
    expect(json).toMatchObject({ same: true, hash: played.json.hash, recordedHash: played.json.hash });
    expect(json.recorded).toEqual(json.found);
  });

  test('the table has a row for each event, whatever stands in its words', async () => {
    const { json } = await document('play', 'f1', '--play', 'expert', '--log', 'l.csv');
    const text = readFileSync(join(folder, 'l.csv'), 'utf8');
    expect(text.startsWith('seq,t,kind,')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(json.events + 1);
  });
});

describe('replay', () => {
  const stored = async () => {
    await baton('play', 'f1', '--play', 'expert', '--session', 'kept.json');
    return JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8'));
  };
  const replayed = async (session: unknown) => {
    writeFileSync(join(folder, 'changed.json'), JSON.stringify(session));
    return document('replay', 'changed.json');
  };

  test('is refused under another scenario, chain or engine, with the hashes named', async () => {
    const session = await stored();
    for (const [field, part] of [
      ['scenarioHash', 'scenario'],
      ['chainHash', 'chain'],
      ['engineVersion', 'engine'],
    ] as const) {
      const { exit, json } = await replayed({ ...session, [field]: 'other' });
      expect(exit).toBe(1);
      expect(json).toMatchObject({ same: false, hash: null, recorded: { [part]: 'other' } });
      expect(json.found[part]).toBe(session[field]);
      const { out } = await baton('replay', 'changed.json');
      expect(out).toContain(`${part}: recorded with other, here it is ${session[field]}`);
    }
  });

  test('says no to another log, and tells place, code and fix of a broken file', async () => {
    const session = await stored();
    const other = await replayed({ ...session, seed: session.seed + 1, logHash: '0123456789abcdef' });
    expect(other).toMatchObject({ exit: 1, json: { same: false, recordedHash: '0123456789abcdef' } });
    for (const broken of [
      {},
      [],
      null,
      { ...session, inputs: [{ input: 'move' }] },
      { ...session, format: 9 },
    ]) {
      const { exit, json } = await replayed(broken);
      expect(exit).toBe(1);
      for (const problem of json.problems) {
        expect(problem).toMatchObject({ file: 'changed.json', severity: 'error' });
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.code).toMatch(/^(session|schema)-/);
        expect(problem.fix).toMatch(/[.?]$/);
        expect(`${problem.message} ${problem.fix}`).not.toMatch(/Invalid|expected \d|received/);
      }
      expect(json.problems).not.toEqual([]);
    }
    const format = await replayed({ ...session, format: 9 });
    expect(format.json.problems).toMatchObject([{ code: 'session-format', line: 1, column: 11 }]);
    const key = await replayed({ ...session, sede: 1 });
    expect(key.json.problems).toMatchObject([{ code: 'schema-unknown-key' }]);
    writeFileSync(join(folder, 'broken.json'), '{"format": 1, ');
    for (const file of ['broken.json', 'missing.json', '.']) {
      const { exit, err } = await baton('replay', file);
      expect(exit).toBe(1);
      expect(err).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:1:\\d+ [a-z-]+ .+ - .+[.]\n$`));
    }
    expect((await baton('replay', 'broken.json')).err).toContain('broken.json:1:14 session-not-json');
    const elsewhere = await replayed({ ...session, scenario: 'f11' });
    expect(elsewhere.json.problems).toMatchObject([
      { code: 'unknown-scenario', line: 1, fix: expect.stringContaining('Did you mean') },
    ]);
  });
});

describe('wrong usage ends with 2 and says what to write', () => {
  test.each([
    [[], 'Usage: baton <command>'],
    [['plya'], 'Did you mean "play"?'],
    [['play'], 'Usage: baton play'],
    [['play', 'f11', '--bot', 'expert'], 'Did you mean "f1"?'],
    [['play', '../f1', '--bot', 'expert'], 'There is no scenario "../f1"'],
    [['play', 'f1'], 'Say who plays'],
    [['play', 'f1', '--bot', 'expert', '--play', 'novice'], 'Say who plays'],
    [['play', 'f1', '--bot', 'exprt'], 'Did you mean "expert"?'],
    [['play', 'f1', '--play', 'trap-vam'], 'Did you mean "trap-van"'],
    [['play', 'f1', '--play', 'none/trap-van.yaml'], 'There is no file'],
    [['play', 'f1', '--bot', 'expert', '--seat', 'sox'], 'Did you mean "soc"?'],
    [['play', 'f1', '--bot', 'expert', '--seed', 'one'], '--seed takes a whole number'],
    [['play', 'f1', '--bot', 'expert', '--stepper', 'guess'], 'Write xstate or compiled'],
    [['play', 'f1', '--bot', 'expert', '--log', 'l.txt'], '--log writes .json or .csv'],
    [['play', 'f1', '--play', 'expert', '--seat', 'sox'], 'Did you mean "soc"?'],
    [
      ['play', 'f1', '--play', 'expert', '--seat', 'soc'],
      'is written for the seat contactCentre, not for soc',
    ],
    [['play', 'f1', '--play', 'expert', '--seat', 'soc'], 'or take a play of soc: soc-expert, soc-novice'],
    [['play', 'f1', '--bto', 'expert'], 'Did you mean "bot"?'],
    [['read-note', 'f1', '--text', 'x'], 'Usage: baton read-note'],
    [['read-note', 'f1', '--contract', 'H99', '--text', 'x'], 'There is no contract "H99"'],
    [['read-speech', 'f1'], 'Usage: baton read-speech'],
    [['read-speech', 'f1', '--text', 'x', '--about', 'J99'], 'INC-2207'],
    [['read-speech', 'f1', '--text', 'x', '--at', 'nine'], '--at takes a virtual time'],
  ])('%j', async (args, words) => {
    const { exit, err, out } = await baton(...args);
    expect(exit).toBe(2);
    expect(err).toContain(words);
    expect(out).toBe('');
  });
});

test('ids are taken in any case', async () => {
  const { exit, json } = await document('play', 'F1', '--play', 'Expert', '--seat', 'contactcentre');
  expect({ exit, scenario: json.scenario }).toEqual({ exit: 0, scenario: 'f1' });
  expect((await document('play', 'f1', '--bot', 'Silent', '--seat', 'SOC')).json.seats).toEqual(['soc.1']);
  const words = ['--text', 'Mill Rise', '--about', 'j1'];
  expect((await document('read-note', 'F1', '--contract', 'h10', ...words)).json.contract).toBe('H10');
});

test('people read words where programs read ids', async () => {
  const { out } = await baton('play', 'f1', '--play', 'novice');
  expect(out).toContain('what she can do');
  expect(out).toContain('first of them');
  expect(out.replaceAll(/"[^"]*"/g, '').match(/\b[a-z]+[A-Z]\w*/g) ?? []).toEqual([]);
  const { json } = await document('play', 'f1', '--play', 'novice');
  expect(json.expectations.flatMap(({ missing }: { missing: string[] }) => missing)).toContain('windowStart');
});

describe('reading', () => {
  test('a note against its contract', async () => {
    const text = '4 calls from Mill Rise, dead since ten to eight. Restarted twice.';
    const { exit, json } = await document('read-note', 'f1', '--contract', 'H10', '--text', text);
    expect(exit).toBe(0);
    const verdicts = Object.fromEntries(
      json.facts.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
    );
    expect(verdicts).toMatchObject({ area: 'found', reportCount: 'found', safetyIssue: 'missing' });
    const restarted = json.irrelevant.find(({ id }: { id: string }) => id === 'restartedTwice');
    expect(text.slice(...restarted.at)).toMatch(/restarted twice/i);
  });

  test('a wrong value is told from a missing one', async () => {
    const { json } = await document(
      'read-note',
      'f1',
      '--contract',
      'H10',
      '--text',
      '7 calls from Mill Row',
    );
    expect(json.facts).toContainEqual(
      expect.objectContaining({ id: 'reportCount', verdict: 'wrong', said: '7' }),
    );
    expect(json.facts).toContainEqual(expect.objectContaining({ id: 'area', verdict: 'wrong' }));
  });

  test('speech: blame with and without evidence, apology, update and promises', async () => {
    const blame = async (...args: string[]) =>
      (await document('read-speech', 'f1', '--text', 'It is your router.', ...args)).json.blame;
    expect([await blame(), await blame('--evidence')]).toEqual(['asserted', 'evidenced']);
    const text = 'A card failed in your cabinet. I am sorry, right before your exam. I ring you by nine.';
    expect((await baton('read-speech', 'f1', '--text', text)).out).toContain('call back by 09:00');
    const { json } = await document('read-speech', 'f1', '--text', text);
    expect(json).toMatchObject({
      blame: 'none',
      apology: 2,
      update: { known: true, doing: false, next: true, youCan: false, sorry: true },
      promises: [{ what: 'callBack', due: 'D2 09:00' }],
    });
  });
});
