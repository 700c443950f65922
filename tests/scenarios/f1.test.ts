/** F1: what the story says in words is what it holds as values, and what hurts there can be said sorry for. */
import { describe, expect, test } from 'vitest';
import { readAlone } from '../../src/exercise/read-alone.ts';
import { judged, library } from '../helpers/library.ts';

const f1 = (await library()).find(({ scenario }) => scenario.id === 'f1');
if (!f1) throw new Error('no f1');
const { scenario, plays } = f1;

describe('sorry for the pendant that rang nobody', () => {
  const level = (text: string, journey: string): number =>
    readAlone(scenario, text, { about: { journey }, now: 0, evidence: false, listener: 'customer' }).apology;

  test.each([
    "I'm sorry, Mr Hallam, your pendant could not ring for help.",
    'I am sorry that he pressed it and nobody came.',
    'We are sorry he could not call for help.',
  ])('names the harm: %s', (text) => expect(level(text, 'J2')).toBeGreaterThanOrEqual(2));

  test('without it, or of somebody who has none, it stays a plain sorry', () => {
    expect(level('I am sorry to hear that.', 'J2')).toBe(1);
    expect(level('I am sorry about the pendant.', 'J3')).toBe(1);
  });
});

describe("Bea's note with the slip of the pen", () => {
  const play = plays.find(({ name }) => name === 'trap-fog');
  if (!play) throw new Error('no play');
  const { run } = judged(scenario, play);
  const note = run.world.log
    .events()
    .find(({ kind, channel, deskId }) => kind === 'messageSent' && channel === 'note' && deskId === 'soc.1');

  test('says in its value what it says in words, and that is judged wrong', () => {
    expect(note?.text).toContain('crew 09:50');
    expect(note?.says).toMatchObject({ crewAt: '09:50' });
    expect(note?.fields).toMatchObject({ crewAt: 'wrong' });
  });

  test('what she meant stays with the matter, so that a read-back is put right', () => {
    expect(run.world.handovers.find(({ id }) => id === note?.handoverId)?.says.crewAt).toBe('09:15');
  });
});
