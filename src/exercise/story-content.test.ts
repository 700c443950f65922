/** What the shipped stories say must be true in any play: cards, scripts and customers' words. */
import { describe, expect, it } from 'vitest';
import { library } from '../../tests/helpers/library.ts';
import { moveOf } from '../../tests/helpers/small-run.ts';
import { setupOf } from '../cli/play-line.ts';
import { MINUTE } from '../model/time.ts';
import { ExerciseRun } from './run.ts';

const stories = await library();

function started(id: string, seat: string, seed: number): ExerciseRun {
  const story = stories.find(({ scenario }) => scenario.id === id);
  if (!story) throw new Error(`no story ${id}`);
  return new ExerciseRun({ ...setupOf(story.scenario), seed, seats: [seat] });
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];

describe('what a card shows of a fact', () => {
  it.each(stories.flatMap(({ scenario }) => scenario.cast.map((person) => ({ scenario, person }))))(
    'was voiced by $person.id of $scenario.id',
    ({ scenario, person }) => {
      const facts = scenario.journeys.find(({ customer }) => customer === person.id)?.facts ?? {};
      for (const fact of person.opensWith) {
        const spec = facts[fact];
        if (spec?.show === undefined) continue;
        const accepted = [...(spec.accept ?? []), ...person.opens].flatMap(words);
        expect(
          words(spec.show).filter((word) => !accepted.includes(word)),
          `${fact}: ${spec.show}`,
        ).toEqual([]);
      }
    },
  );
});

describe('f1', () => {
  it('Sam sends nothing twice, whatever Bea writes', () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const run = started('f1', 'soc.1', seed);
      for (const text of ['Which area?', 'Since when do they ring?', 'Thanks, on it.', 'How many?']) {
        run.advanceTo(run.now + 5 * MINUTE);
        run.act('soc.1', moveOf({ move: 'sendMessage', to: 'contactCentre', about: 'J1', text }));
      }
      run.advanceTo(run.endsAt);
      const sent = run.world.messages.flatMap((m) => (m.fromDesk === 'contactCentre.1' ? [m.text] : []));
      expect(new Set(sent).size).toBe(sent.length);
    }
  });

  it('speaks of a word that was given only where one was', () => {
    const run = started('f1', 'contactCentre.1', 1);
    run.advanceTo(run.endsAt);
    const lines = run.cards.flatMap((card) => card.lines).join(' ');
    expect(lines).not.toContain('word you were given');
    expect(lines).not.toContain('thinned out');
  });
});

it('o1 begins in a shop, face to face', () => {
  const run = started('o1', 'salesOrderCapture.1', 1);
  run.advanceTo(run.now + MINUTE);
  expect(run.world.talks.find(({ id }) => id === 'K-201')?.channel).toBe('inPerson');
});
