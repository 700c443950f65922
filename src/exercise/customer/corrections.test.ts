/** A wrong value read back, or asked about, is mended by whoever knows better. */
import { describe, expect, it } from 'vitest';
import { onTheLine, saying, smallScenario } from '../../../tests/helpers/small-run.ts';
import { patienceOf } from '../../engine/world/talks.ts';

const scenario = smallScenario({
  journeys: [
    {
      id: 'J1',
      customer: 'hallam',
      focus: true,
      facts: {
        serviceAddress: { type: 'place', truth: '3 Mill Rise' },
        unitNumber: { type: 'place', truth: '7' },
        crewAt: { type: 'time', truth: '09:15', cues: ['crew'] },
      },
    },
    { id: 'J2', customer: 'doyle', facts: {} },
  ],
  incidents: [],
  opening: { events: [], records: [] },
  cast: [
    {
      id: 'hallam',
      name: 'Mr Hallam',
      invented: true,
      opens: ['Funny.'],
      tells: {
        serviceAddress: { when: 'ifAsked', words: ['Number three.'] },
        unitNumber: { when: 'ifAsked', words: ['Seven.'] },
      },
    },
    { id: 'doyle', name: 'Mr Doyle', invented: true, opens: ['Nothing works.'] },
  ],
});

const heard = (line: string): string => {
  const { run, desk } = onTheLine({ scenario });
  return saying(run, desk, line);
};

describe('a customer who hears a wrong value', () => {
  it.each([
    'Is it number 31 Mill Rise, yes?',
    'So: 31 Mill Rise.',
    'That is 31 Mill Rise, correct?',
    'So 3 Hill Rise, right?',
  ])('mends it: %s', (line) => {
    expect(heard(line)).toMatch(/(No|not|Not).*Number three\.$/);
  });

  it('mends the part that is wrong of a house with its door', () => {
    expect(heard('So 3 Hilltop Lane, unit 7, is that right?')).toMatch(/Number three\.$/);
  });

  it.each(['So: 3 Mill Rise.', 'The crew is there at ten, is that right?', 'It is not 31 Mill Rise.'])(
    'leaves alone what is right, what she does not know, and what is denied: %s',
    (line) => expect(heard(line)).not.toContain('Number three.'),
  );

  it('loses no patience over it', () => {
    const { run, desk } = onTheLine({ scenario });
    saying(run, desk, 'So: 31 Mill Rise.');
    expect(patienceOf(run.world, 'J1')).toBe(100);
  });
});
