/** What one handover would have changed, on the plays of F1. */
import { beforeAll, describe, expect, test } from 'vitest';
import { playedRun, playTitles } from '../../../../tests/helpers/played-run.ts';
import { hashLog } from '../../../engine/log/canonical.ts';
import { clockOf } from '../../../model/time.ts';
import { judgeExercise } from '../judge.ts';
import { outcomeOf } from '../outcome.ts';
import { candidatesOf } from './candidates.ts';
import { type Counterfactual, playCandidate, playExpert } from './counterfactual.ts';
import { type OneThing, oneThingOf } from './one-thing.ts';

async function debriefed(title: string) {
  const { run, desk, plays } = await playedRun('f1', title);
  const verdict = judgeExercise(run);
  const actual = outcomeOf(run, verdict);
  const tried = candidatesOf(run, verdict, desk).flatMap((c): Counterfactual[] => {
    const found = playCandidate(run, c, actual, plays);
    return found ? [found] : [];
  });
  const one: OneThing = oneThingOf(run, desk, actual, tried, playExpert(run, desk, plays));
  return { run, actual, tried, one };
}

const row = (one: OneThing, label: string) => one.compare.find((each) => each.label === label);

describe('the report that was never made', () => {
  let kind: Awaited<ReturnType<typeof debriefed>>;
  beforeAll(async () => {
    kind = await debriefed('Kind and silent');
  });

  test('is the one thing', () => {
    expect(kind.one.kind).toBe('never');
    expect(kind.one.sentence).toContain('to service operations was never made');
  });

  test('would have had the page say so 23 minutes before anything was found', () => {
    expect(row(kind.one, 'The page says so')).toEqual({
      label: 'The page says so',
      yours: 'never',
      other: '08:30',
      otherIs: 'better',
    });
    expect(kind.one.result).toBe('46 homes read it at 08:30.');
  });

  test('is put in at the first moment this desk held its facts', () => {
    const report = kind.tried.find((t) => t.candidate.contract === 'H10');
    expect(clockOf(report?.candidate.at ?? 0)).toBe('08:21');
    expect(report?.carries).toContain('reportCount');
  });

  test('takes the most harm away of all that were tried', () => {
    for (const other of kind.tried) expect(other.saves).toBeLessThanOrEqual(kind.one.saves);
  });

  test('quotes what was heard in the words of the customer', () => {
    expect(kind.one.happened[0]?.words).toBe("Next door's the same, actually.");
  });

  test('leaves the run itself as it was', () => {
    const before = hashLog(kind.run.world.log.events());
    for (const { candidate } of kind.tried) playCandidate(kind.run, candidate, kind.actual);
    expect(hashLog(kind.run.world.log.events())).toBe(before);
  });
});

test('a thin report: the same morning with it whole saves the questions and the wait', async () => {
  const { one } = await debriefed('Fog');
  expect(one.kind).toBe('thin');
  expect(row(one, 'Questions between units')?.other).toBe('0');
  expect(row(one, 'The page says so')?.other).toBe('08:30');
});

test('what the receiver did with it is called what it was', async () => {
  const texts = async (title: string): Promise<string[]> =>
    (await debriefed(title)).one.happened.slice(2).map(({ text }) => text.replace(/^[\d:]+ /, ''));
  expect(await texts('Heard and passed on')).toEqual(['Bea answered']);
  expect(await texts('Fog')).toEqual(['Bea asked back', 'Bea asked back']);
});

test('the expert has nothing to gain: what carried is shown by taking it away', async () => {
  const { one, tried } = await debriefed('Heard and passed on');
  expect(one.kind).toBe('without');
  expect(tried.every((t) => t.saves <= 0)).toBe(true);
  expect(one.result).toContain('46 homes would not have known');
});

test('what was not said back goes wrong in the words to the customer', async () => {
  const { one } = await debriefed('Nine fifty');
  expect(one.kind).toBe('readBack');
  expect(row(one, 'Wrong words to a customer')).toMatchObject({ yours: '1', other: '0' });
});

test('a cause nobody tested is taken back', async () => {
  const { one } = await debriefed('Page one');
  expect(one.kind).toBe('undo');
  expect(one.sentence).toBe('You told Ms Adeyemi a cause nobody had tested.');
});

test('where nobody sat at the desk, no one handover helps and the expert stands beside it', async () => {
  const { one } = await debriefed('Nobody at the desk');
  expect(one.kind).toBe('call');
  expect(one.instead).toContain('as an expert plays it');
  expect(row(one, 'Ms Adeyemi knows why')?.other).toBe('08:29');
});

test('every play of the scenario has one thing with a place to begin again', async () => {
  for (const title of await playTitles('f1')) {
    const { one, run } = await debriefed(title);
    expect(one.sentence, title).not.toBe('');
    expect(one.againAt, title).toBeGreaterThanOrEqual(run.firstSeatAt);
    expect(one.againAt, title).toBeLessThan(run.now);
    expect(one.window.to, title).toBeGreaterThan(one.window.from);
  }
}, 30_000);
