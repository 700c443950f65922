/** Answers to several questions at once: each fact once, and only what is voiced. */
import { describe, expect, it } from 'vitest';
import { deskOf, linesAfter, moveOf, onTheLine, smallScenario } from '../../../tests/helpers/small-run.ts';

const fact = (truth: string, askedBy: string) => ({ type: 'id', truth, askedBy: [askedBy] });
const tell = (words: string, more = {}) => ({ when: 'ifAsked', words: [words], ...more });

const scenario = smallScenario({
  journeys: [
    {
      id: 'J1',
      customer: 'hallam',
      focus: true,
      facts: {
        daughter: fact('joan', 'which daughter'),
        phone: fact('0171 5', 'which phone'),
        colour: fact('red', 'which colour'),
        cable: fact('grey', 'which cable'),
        nothing: fact('x', 'which nothing'),
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
        daughter: tell('Joan, 0171 5.', { with: ['phone'] }),
        phone: tell('0171 5, that is Joan.', { with: ['daughter'] }),
        colour: tell('Red.'),
        cable: tell('Grey.'),
      },
    },
    { id: 'doyle', name: 'Mr Doyle', invented: true, opens: ['Nothing works.'] },
  ],
});

function answered(text: string): { line: string; says: string[] } {
  const { run } = onTheLine({ scenario });
  const from = run.world.log.length;
  run.act(deskOf('contactCentre'), moveOf({ move: 'say', text }));
  const said = run.world.log
    .events()
    .slice(from)
    .find(({ kind, actorUnit }) => kind === 'said' && actorUnit === 'customer');
  return { line: linesAfter(run, from).join(' '), says: Object.keys(said?.says ?? {}) };
}

describe('several questions at once', () => {
  it('carry the facts of the sentences that are voiced, and no more', () => {
    const { line, says } = answered('Which colour? Which cable? Which phone?');
    expect(line).toBe('Red. Grey.');
    expect(says).toEqual(['colour', 'cable']);
  });

  it('voice no fact twice', () => {
    expect(answered('Which daughter? Which phone?').line).toBe('Joan, 0171 5.');
  });

  it('get no "no idea" beside an answer', () => {
    expect(answered('Which colour? Which nothing?').line).toBe('Red.');
  });
});
