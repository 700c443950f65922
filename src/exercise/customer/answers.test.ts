/** Answers to several questions at once: each fact once, and only what is voiced. */
import { describe, expect, it } from 'vitest';
import {
  deskOf,
  linesAfter,
  moveOf,
  onTheLine,
  saying,
  smallScenario,
} from '../../../tests/helpers/small-run.ts';
import { patienceOf } from '../../engine/world/talks.ts';
import { COMMON_LINES } from './lines.ts';

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

describe('questions about herself', () => {
  const home = smallScenario({
    journeys: [
      {
        id: 'J1',
        customer: 'hallam',
        focus: true,
        facts: {
          serviceAddress: { type: 'place', truth: '3 Mill Rise' },
          faultSince: { type: 'time', truth: '07:50', askedBy: ['since when'] },
        },
      },
      { id: 'J2', customer: 'doyle', facts: {} },
    ],
    incidents: [],
    opening: { events: [], records: [] },
    cast: [
      { id: 'hallam', name: 'Mr Hallam', invented: true, opens: ['Funny.'] },
      { id: 'doyle', name: 'Mr Doyle', invented: true, opens: ['Nothing works.'] },
    ],
  });
  const asking = (text: string, inStory = home): { line: string; told: string | undefined } => {
    const { run, desk } = onTheLine({ scenario: inStory });
    const line = saying(run, desk, text);
    return { line, told: run.world.knowledge.get(desk)?.get('J1')?.get('serviceAddress')?.value };
  };

  it('are answered by whoever lives there, without a word for it in the story', () => {
    expect(asking('Which street are you in?')).toEqual({ line: '3 Mill Rise.', told: '3 Mill Rise' });
    expect(asking('And your name, please?').line).toBe('Mr Hallam.');
  });

  it('that the story does not know are on file, and never unknown to her', () => {
    expect(COMMON_LINES.onFile).toContain(asking('Where do you live?', scenario).line);
  });
});

describe('whether somebody is safe', () => {
  it('may be asked anew, and costs no patience', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'Is anybody in danger at your place?');
    const before = patienceOf(run.world, 'J1');
    const line = saying(run, desk, 'And is anybody in danger right now?');
    expect(COMMON_LINES.askedAgain).not.toContain(line);
    expect(patienceOf(run.world, 'J1')).toBe(before);
  });
});

describe('a question to a colleague', () => {
  it('asks no customer anything again', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'Hold on a minute, please.');
    run.act(desk, moveOf({ move: 'placeCall', to: 'soc' }));
    const before = patienceOf(run.world, 'J1');
    const from = run.world.log.length;
    run.act(desk, moveOf({ move: 'say', text: 'Which customer number is it?' }));
    const asked = run.world.log
      .events()
      .slice(from)
      .filter(({ kind }) => kind === 'questionAsked');
    expect(asked.map(({ targetUnit }) => targetUnit)).toEqual(['soc']);
    expect(patienceOf(run.world, 'J1')).toBe(before);
  });
});
