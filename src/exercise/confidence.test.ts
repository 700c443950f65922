import { describe, expect, it } from 'vitest';
import { moveOf, onTheLine } from '../../tests/helpers/small-run.ts';
import { confidentlyWrong, sureQuestion } from './confidence.ts';
import type { ExerciseRun } from './run.ts';

const does = (run: ExerciseRun, desk: string, move: Readonly<Record<string, unknown>>): void =>
  run.act(desk, moveOf(move));
const answers = (run: ExerciseRun, desk: string, sure: boolean): void =>
  run.note({ input: 'confidence', t: run.now, desk, sure });

describe('how sure', () => {
  it('is asked when a cause is named and when a handover leaves, and of nothing else', () => {
    const { run, desk } = onTheLine();
    does(run, desk, { move: 'say', text: 'Ms Adeyemi, tell me.' });
    expect(sureQuestion(run, desk)).toBeUndefined();
    does(run, desk, { move: 'say', text: 'It is your router.' });
    expect(sureQuestion(run, desk)).toMatchObject({ of: 'cause' });
    does(run, desk, { move: 'report', to: 'soc', text: 'Mill Rise, no internet since 07:50.' });
    expect(sureQuestion(run, desk)).toMatchObject({ of: 'handover' });
  });

  it('is asked once, and not of an older move', () => {
    const { run, desk } = onTheLine();
    does(run, desk, { move: 'say', text: 'It is your router.' });
    answers(run, desk, true);
    expect(sureQuestion(run, desk)).toBeUndefined();
    does(run, desk, { move: 'say', text: 'It is your router.' });
    does(run, desk, { move: 'say', text: 'Goodbye.' });
    expect(sureQuestion(run, desk)).toBeUndefined();
  });
});

describe('sure and wrong', () => {
  it('lists a cause that is not the true one, and only where the desk was sure', () => {
    const { run, desk } = onTheLine();
    does(run, desk, { move: 'say', text: 'It is your router.' });
    answers(run, desk, true);
    expect(confidentlyWrong(run, desk)).toHaveLength(1);
    does(run, desk, { move: 'say', text: 'It is your router.' });
    answers(run, desk, false);
    expect(confidentlyWrong(run, desk)).toHaveLength(1);
  });

  it('lists a handover with a wrong fact, and leaves a right one alone', () => {
    const { run, desk } = onTheLine();
    does(run, desk, { move: 'report', to: 'soc', text: 'Mill Rise, 9 calls, no internet since 07:50.' });
    answers(run, desk, true);
    const wrong = confidentlyWrong(run, desk);
    expect(wrong.map(({ words }) => words)).toEqual(['Mill Rise, 9 calls, no internet since 07:50.']);
    does(run, desk, { move: 'report', to: 'noc', text: 'Mill Rise, 3 calls, no internet since 07:50.' });
    answers(run, desk, true);
    expect(confidentlyWrong(run, desk)).toHaveLength(1);
  });
});
