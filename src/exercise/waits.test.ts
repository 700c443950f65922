/** A wait ends with the next thing that concerns the desk, and it is known why. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { MINUTE, SECOND } from '../model/time.ts';
import type { ExerciseRun } from './run.ts';
import { seatView } from './views/seat-view.ts';

const CC = deskOf('contactCentre');
const SOC = deskOf('soc');
const wait = moveOf({ move: 'wait', until: 'addressed' });

const quiet = (more: Readonly<Record<string, unknown>> = {}): ExerciseRun =>
  smallRun({ scenario: smallScenario({ beats: [], ...more }) });

const from = (run: ExerciseRun, move: Readonly<Record<string, unknown>>): void =>
  run.scriptMove(SOC, moveOf(move));

describe('a wait ends', () => {
  it('when a word that was promised to this desk is due', () => {
    const run = quiet();
    from(run, { move: 'sendMessage', to: CC, channel: 'note', text: 'Next word from me by 08:04.' });
    run.advanceTo(run.now + 30 * SECOND);
    run.act(CC, wait);
    expect(seatView(run, CC).waited).toMatchObject({
      why: 'promised',
      who: 'Person of soc, Service operations centre',
    });
    const [today] = [run.now];
    run.act(CC, wait);
    expect(run.now).toBe(today + 5 * MINUTE);
    expect(seatView(run, CC).waited?.why).toBe('long');
  });

  it('not for a promise on which word has come already', () => {
    const run = quiet();
    from(run, { move: 'sendMessage', to: CC, channel: 'hotline', text: 'Next word from me by 08:04.' });
    run.advanceTo(run.now + MINUTE);
    from(run, { move: 'sendMessage', to: CC, channel: 'hotline', text: 'It is a card.' });
    run.act(CC, wait);
    expect(seatView(run, CC).waited?.why).not.toBe('promised');
  });

  it('with a word, and says whose', () => {
    const run = smallRun();
    run.act(CC, wait);
    expect(seatView(run, CC).waited).toMatchObject({ why: 'addressed', who: 'Ms Adeyemi' });
  });

  it('when what was passed on is taken by nobody in its time', () => {
    const run = quiet();
    const note = { contract: 'H10', to: 'soc', channel: 'note', about: 'J1', text: 'Dead since 07:50.' };
    run.act(CC, moveOf({ move: 'sendHandover', ...note }));
    const [handover] = run.world.handovers;
    if (!handover) throw new Error('nothing was reported');
    handover.ackDueAt = run.now + MINUTE;
    run.act(CC, wait);
    expect(run.now).toBe(handover.ackDueAt);
    expect(seatView(run, CC).waited?.why).toBe('unanswered');
  });

  it('a minute before what is owed is due, and again when it is', () => {
    const run = quiet();
    run.act(CC, moveOf({ move: 'promise', what: 'callBack', to: 'J1', due: 'PT4M' }));
    const due = run.world.commitments.at(-1)?.dueAt ?? 0;
    run.act(CC, wait);
    expect(run.now).toBe(due - MINUTE);
    run.act(CC, wait);
    expect(run.now).toBe(due);
    expect(seatView(run, CC).waited?.why).toBe('owed');
  });

  it('and whatever is done next takes the reason away', () => {
    const run = quiet();
    run.act(CC, wait);
    expect(seatView(run, CC).waited?.why).toBe('long');
    run.act(CC, moveOf({ move: 'wait', for: 'PT15S' }));
    expect(seatView(run, CC).waited).toBeUndefined();
  });
});
