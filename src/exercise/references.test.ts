/** What a move is about when it does not say so. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { callUnit } from '../engine/world/talks.ts';
import { caseInHand, takeInHand } from './references.ts';

const SOC = deskOf('soc');

describe('the case in hand', () => {
  const asked = () => {
    const run = smallRun({ seats: [SOC], scenario: smallScenario({ beats: [] }) });
    const note = { move: 'sendMessage', to: SOC, channel: 'hotline', text: 'Is it you?', about: 'J1' };
    run.scriptMove(deskOf('noc'), moveOf(note));
    return run.world;
  };

  it('is what came to a person last, as long as she has taken nothing up', () => {
    expect(caseInHand(asked(), SOC, undefined).journey).toBe('J1');
    const w = asked();
    takeInHand(w, SOC, { journey: 'J2' });
    expect(caseInHand(w, SOC, undefined).journey).toBe('J2');
  });

  it('stays what it was when a word names no case: a chat with a colleague, a mail to all', () => {
    const w = asked();
    takeInHand(w, SOC, { journey: 'J2' });
    const chat = callUnit(w, SOC, 'noc', deskOf('noc'), {});
    expect(caseInHand(w, SOC, chat.id).journey).toBe('J2');
    expect(caseInHand(w, SOC, 'nothing of that name').journey).toBe('J2');
  });

  it('is not guessed for a script, nor before anything has come', () => {
    const w = asked();
    expect(caseInHand(w, deskOf('noc'), undefined)).toEqual({});
    const quiet = smallRun({ seats: [SOC], scenario: smallScenario({ beats: [] }) });
    expect(caseInHand(quiet.world, SOC, undefined).journey).toBeUndefined();
  });
});
