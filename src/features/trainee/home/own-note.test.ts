import { expect, test } from 'vitest';
import type { RunMeta } from '../../../store/index.ts';
import type { ScenarioCard } from '../services.ts';
import { ownNote } from './own-note.ts';

const F1: ScenarioCard = {
  id: 'f1',
  title: 'It is your router',
  summary: '',
  chain: 'fault',
  level: 1,
  minutes: [5, 7],
  seats: [
    { unit: 'contactCentre', desk: 'contactCentre.1', name: 'Sam' },
    { unit: 'soc', desk: 'soc.1', name: 'Bea' },
  ],
  seatRule: 'either',
};
const EVENING = new Date(2026, 10, 20, 19, 0).getTime();
const MORNING = new Date(2026, 10, 21, 7, 0).getTime();
const run = (changes: Partial<RunMeta> = {}): RunMeta => ({
  id: 'r1',
  scenario: 'f1',
  title: F1.title,
  desk: 'contactCentre.1',
  startedAt: EVENING,
  changedAt: EVENING,
  finishedAt: EVENING,
  verdict: { passed: true, sentence: '', gave: { desk: 'soc.1', words: 2 } },
  ...changes,
});
const offered = (runs: readonly RunMeta[], now = MORNING) => ownNote([F1], runs, now)?.run.id;

test('the day after a run its words are offered at the chair that got them', () => {
  expect(ownNote([F1], [run()], MORNING)).toMatchObject({ seat: { desk: 'soc.1' }, words: 2 });
});

test('not on the same day, not twice, not where nothing was passed on', () => {
  expect(offered([run()], EVENING + 60_000)).toBeUndefined();
  expect(offered([run(), run({ id: 'r2', after: 'r1', finishedAt: undefined })])).toBeUndefined();
  expect(offered([run({ verdict: { passed: true, sentence: '' } })])).toBeUndefined();
});

test('of several the newest; never an assessed run, and none that came by a link', () => {
  expect(offered([run({ finishedAt: EVENING - 86_400_000 }), run({ id: 'r2' })])).toBe('r2');
  expect(offered([run({ assess: { reading: 1 } })])).toBeUndefined();
  expect(offered([run({ baton: { link: 'x', turns: [], mine: [] } })])).toBeUndefined();
});
