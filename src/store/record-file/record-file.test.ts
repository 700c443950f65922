/** One file out and in: what comes back, what is refused, and that nothing is lost. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadinessNote } from '../../readiness/board/index.ts';
import type { Evidence, PocketCard } from '../../readiness/index.ts';
import { openDexieStores } from '../dexie-stores.ts';
import { openMemoryCards } from '../memory-card-store.ts';
import { openMemoryEvidence } from '../memory-evidence-store.ts';
import { openMemoryNotes } from '../memory-note-store.ts';
import { openMemoryStore } from '../memory-run-store.ts';
import type { RunMeta, RunVerdict, StoredRun } from '../run-store.ts';
import { takeIn } from './merge.ts';
import { metaSchema } from './piece-schemas.ts';
import { readRecord } from './read-record.ts';
import { LARGEST_FILE, type PersonalRecord, RECORD_FORMAT, writeRecord } from './record-file.ts';

const NOW = 1_770_000_000_000;

const NOTES: ReadinessNote[] = [
  { kind: 'felt', id: 'felt lift', at: 4, card: 'lift', sure: true },
  {
    kind: 'contact',
    id: 'contact H5',
    at: 5,
    line: 'H5 a b',
    address: '0555 0100',
    triedAt: 6,
    answeredAt: 7,
  },
  {
    kind: 'criterion',
    id: 'criterion sev1',
    at: 6,
    criterion: 'sev1',
    met: true,
    by: 'Kim',
    words: 'None open.',
  },
  { kind: 'waiver', id: 'waiver iam', at: 7, criterion: 'iam', by: 'Kim', reason: 'Two roles by Friday.' },
];

const run = (id: string, changedAt = 10): StoredRun => ({
  meta: { id, scenario: 'f1', title: 'A run', desk: 'contactCentre.1', startedAt: 1, changedAt },
  session: {
    format: 1,
    scenario: 'f1',
    scenarioHash: 'a',
    chainHash: 'b',
    engineVersion: '1',
    seed: 7,
    seats: ['contactCentre.1'],
    mode: 'practise',
    rung: 1,
    inputs: [{ input: 'move', t: 5, desk: 'contactCentre.1', move: { move: 'say', text: 'Hello' } }],
    reachedAt: 5,
  },
});

const item = { side: 'send', from: 'contactCentre', to: 'soc', contract: 'H10' } as const;
const piece = (id: string, at = 10): Evidence => ({
  ...item,
  id,
  at,
  by: { kind: 'run', id: 'r1', scenario: 'f1' },
  code: 'omittedFact',
  grade: 'again',
  facts: ['area'],
});
const card = (id: string, more: Partial<PocketCard> = {}): PocketCard => ({
  id,
  at: 10,
  lines: [{ ...item, fact: 'area', times: 2, severe: 1 }],
  ...more,
});

const whole: PersonalRecord = {
  runs: [run('r1')],
  evidence: [piece('e1')],
  cards: [card('c1')],
  notes: NOTES,
  account: 'x7',
};
const fileOf = (text: string) => ({ size: text.length, text: async () => text });
const read = (data: unknown) =>
  readRecord(fileOf(typeof data === 'string' ? data : JSON.stringify(data)), NOW);

async function recordOf(data: unknown): Promise<PersonalRecord> {
  const found = await read(data);
  if (!found.ok) throw new Error(found.refusal.why);
  return found.record;
}

test('what was written is read as it was', async () => {
  expect(await read(writeRecord(whole, NOW))).toEqual({
    ok: true,
    format: RECORD_FORMAT,
    record: whole,
    unread: [],
  });
});

test('files of before are brought to today: runs alone, and runs with evidence', async () => {
  expect(await recordOf([run('r1')])).toEqual({ runs: [run('r1')], evidence: [], cards: [], notes: [] });
  expect(await recordOf({ runs: [run('r1')], evidence: [piece('e1')] })).toEqual({
    runs: [run('r1')],
    evidence: [piece('e1')],
    cards: [],
    notes: [],
  });
  expect(await recordOf([])).toEqual({ runs: [], evidence: [], cards: [], notes: [] });
});

test('a newer format is refused with both numbers', async () => {
  const newer = { ...JSON.parse(writeRecord(whole, NOW)), format: RECORD_FORMAT + 1 };
  expect(await read(newer)).toEqual({
    ok: false,
    refusal: { why: 'newer', format: RECORD_FORMAT + 1, known: RECORD_FORMAT },
  });
});

test.each([
  ['no JSON', 'Dear diary', 'notJson'],
  ['nothing', '', 'notJson'],
  ['half a file', writeRecord(whole, NOW).slice(0, 200), 'notJson'],
  ['a number', '7', 'otherFile'],
  ['null', 'null', 'otherFile'],
  ['a list of something else', '[1, 2]', 'otherFile'],
  ['another file', '{"name": "baton", "version": "1.0.0"}', 'otherFile'],
  [
    'lists that are none',
    '{"product": "baton", "format": 2, "runs": {}, "evidence": [], "cards": [], "notes": []}',
    'otherFile',
  ],
  ['a format that is no number', '{"product": "baton", "format": "2", "runs": []}', 'otherFile'],
  ['a format below nothing', '{"product": "baton", "format": -1, "runs": []}', 'otherFile'],
  ['a prototype', '{"runs": [], "evidence": [{"__proto__": {"isAdmin": true}}]}', 'hostileKey'],
  ['a constructor', '{"runs": [], "evidence": [], "constructor": {"prototype": {}}}', 'hostileKey'],
  ['brackets without end', '['.repeat(200_000), 'notJson'],
])('%s is refused', async (_, text, why) => {
  const found = await read(text);
  expect(found.ok ? undefined : found.refusal.why).toBe(why);
  expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
});

test('a file of 200 MB is refused and never read', async () => {
  const found = await readRecord(
    {
      size: 200_000_000,
      text: () => {
        throw new Error('it was read');
      },
    },
    NOW,
  );
  expect(found).toEqual({ ok: false, refusal: { why: 'tooLarge', size: 200_000_000, most: LARGEST_FILE } });
});

test('what cannot be read is named with its reason, the rest is taken', async () => {
  const { meta, session } = run('r2');
  const found = await read({
    product: 'baton',
    format: 2,
    runs: [
      run('r1'),
      { meta, session: { ...session, rung: 9 } },
      { meta: { ...meta, scenario: 'o1' }, session },
      { meta: { ...meta, id: '../play' }, session },
      { meta: { ...meta, changedAt: NOW * 2 }, session },
      7,
    ],
    evidence: [piece('e1'), { ...piece('e2'), grade: 'best' }],
    cards: [card('c1'), { ...card('c2'), lines: 'three' }],
    notes: [...NOTES, { kind: 'rank', id: 'n9', at: 1 }],
  });
  if (!found.ok) throw new Error('refused');
  expect(found.record.runs).toEqual([run('r1')]);
  expect(found.record.evidence).toEqual([piece('e1')]);
  expect(found.record.cards).toEqual([card('c1')]);
  expect(found.unread.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'run r2',
    'run r2',
    'run ../play',
    'run r2',
    'run 6',
    'evidence e2',
    'card c2',
    'note n9',
  ]);
  expect(found.record.notes).toEqual(NOTES);
  expect(found.unread[0]?.why).toMatch(/^session\.rung: /);
  expect(found.unread[3]?.why).toBe('meta.changedAt: a date that is still to come');
});

test('whatever is in a file, reading it ends with a record or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      expect(typeof (await read(text)).ok).toBe('boolean');
      const held = await read(
        `{"product":"baton","format":2,"runs":[${text}],"evidence":[${text}],"cards":[],"notes":[]}`,
      );
      if (held.ok) expect([...held.record.runs, ...held.record.evidence]).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

let count = 0;
const kinds = {
  memory: () => ({
    runs: openMemoryStore(),
    evidence: openMemoryEvidence(),
    cards: openMemoryCards(),
    notes: openMemoryNotes(),
  }),
  browser: () => openDexieStores(`merge-${count++}`),
};

describe.each(Object.entries(kinds))('taken in, in %s', (_, open) => {
  const everything = async (stores: ReturnType<typeof open>): Promise<PersonalRecord> => ({
    runs: await stores.runs.all(),
    evidence: await stores.evidence.all(),
    cards: await stores.cards.all(),
    notes: await stores.notes.all(),
  });

  async function filled() {
    const stores = open();
    await stores.runs.putAll([run('same', 10), run('here', 20)]);
    await stores.evidence.add([piece('same', 10), piece('here', 20)]);
    await stores.cards.put([card('same'), card('here')]);
    return stores;
  }

  test('what is new comes, of two the newer stays, and what is here alone stays', async () => {
    const stores = await filled();
    const taken = await takeIn(stores, {
      runs: [run('same', 30), run('here', 5), run('new', 1)],
      evidence: [piece('same', 9), piece('new', 1)],
      cards: [card('same', { answer: 'yes', answeredAt: 99 }), card('here')],
      notes: NOTES,
    });
    expect(taken.came).toEqual({ runs: 2, evidence: 1, cards: 1, notes: 4 });
    expect(taken.stayed).toBe(3);
    const { runs, evidence, cards } = await everything(stores);
    expect(runs.map(({ meta }) => `${meta.id} ${meta.changedAt}`)).toEqual(['same 30', 'here 20', 'new 1']);
    expect(evidence.map(({ id, at }) => `${id} ${at}`)).toEqual(['new 1', 'same 10', 'here 20']);
    expect(cards.find(({ id }) => id === 'same')?.answer).toBe('yes');
  });

  test('the same file twice changes nothing the second time', async () => {
    const stores = await filled();
    const record = await everything(stores);
    const { came } = await takeIn(stores, record);
    expect(came).toEqual({ runs: 0, evidence: 0, cards: 0, notes: 0 });
    expect(await everything(stores)).toEqual(record);
  });

  test('undone, everything is as it was', async () => {
    const stores = await filled();
    const before = await everything(stores);
    const taken = await takeIn(stores, {
      runs: [run('same', 30), run('new', 1), run('new', 2)],
      evidence: [piece('same', 30), piece('new', 1)],
      cards: [card('same', { askedAt: 50 }), card('new')],
      notes: NOTES,
    });
    expect(await everything(stores)).not.toEqual(before);
    await taken.undo();
    expect(await everything(stores)).toEqual(before);
  });

  test('undone, what was gone on with since stays as it is, and what was deleted stays away', async () => {
    const stores = await filled();
    const taken = await takeIn(stores, {
      runs: [run('new', 1), run('same', 30)],
      evidence: [],
      cards: [card('new')],
      notes: [],
    });
    await stores.runs.put(run('new', 40));
    await stores.runs.delete('same');
    await stores.cards.put([card('new', { answer: 'no', answeredAt: 50 })]);
    await taken.undo();
    const { runs, cards } = await everything(stores);
    expect(runs.map(({ meta }) => `${meta.id} ${meta.changedAt}`)).toEqual(['new 40', 'here 20']);
    expect(cards.map(({ id }) => id)).toContain('new');
  });

  test('where one store refuses, nothing has come', async () => {
    const stores = await filled();
    const before = await everything(stores);
    const full = { ...stores.cards, put: () => Promise.reject(new Error('full')) };
    await expect(
      takeIn(
        { ...stores, cards: full },
        { runs: [run('new')], evidence: [piece('new')], cards: [card('new')], notes: [] },
      ),
    ).rejects.toThrow('full');
    expect(await everything(stores)).toEqual(before);
  });
});

test('everything that is kept of a run can be read again', () => {
  const turn = { name: 'Ben', run: 'r1', desks: ['soc.1'], until: 5 };
  // Required: whatever is added to what is kept has to be named here, and read there.
  const whole: Required<Omit<RunMeta, 'verdict'>> & { verdict: Required<RunVerdict> } = {
    id: 'r1',
    scenario: 'f1',
    title: 'A run',
    desk: 'soc.1',
    startedAt: 1,
    changedAt: 2,
    finishedAt: 2,
    verdict: {
      passed: true,
      sentence: 'Well.',
      rung: 1,
      severe: 0,
      hints: 1,
      rescues: 0,
      gave: { desk: 'soc.1', words: 2 },
    },
    first: true,
    customer: { name: 'Ms A', by: 'expert', answers: { a: 1 } },
    assess: { reading: 1 },
    branchOf: { run: 'r0', at: 3 },
    baton: { link: '1.abc', turns: [turn], mine: ['soc.1'], back: true },
    after: 'r0',
    reachedAt: 4,
  };
  expect(metaSchema(10).parse(whole)).toEqual(whole);
});
