/** The plain words under a line: what was asked, and nothing that nobody has told this desk. */
import { describe, expect, it } from 'vitest';
import { library } from '../../tests/helpers/library.ts';
import { moveOf, onTheLine } from '../../tests/helpers/small-run.ts';
import { factsOfCase } from './fact-book.ts';
import { heardAs } from './heard-as.ts';
import { seatView } from './views/seat-view.ts';

const heard = (text: string): string => {
  const { run, desk } = onTheLine();
  const about = { journey: 'J1' };
  return heardAs(run, desk, run.hearing.read(desk, text, about, 'customer'), about, 'customer');
};

describe('what was understood of a line', () => {
  it('names what was asked, and is not empty when that was not found', () => {
    expect(heard('Since when is it dead?')).toContain('asks');
    expect(heard('Have you got a cat?')).toBe('asks a question');
  });

  it('says that the IVR had it only of a question to the customer', () => {
    const { run, desk } = onTheLine();
    const about = { journey: 'J1' };
    const text = 'Which customer number?';
    const said = (to: 'customer' | 'unit'): string =>
      heardAs(run, desk, run.hearing.read(desk, text, about, to), about, to);
    expect(said('customer')).toContain('the IVR had it');
    expect(said('unit')).toContain('asks');
    expect(said('unit')).not.toContain('the IVR had it');
  });

  it('names nobody of a story: its labels know no names', async () => {
    for (const { scenario } of await library()) {
      const names = scenario.cast.flatMap(({ id, name }) => [id, ...name.split(' ')]);
      for (const { id } of scenario.journeys)
        for (const { label } of factsOfCase(scenario, id))
          expect(
            label.split(' ').filter((word) => word.length > 2 && names.includes(word)),
            `${scenario.id} ${label}`,
          ).toEqual([]);
    }
  });
});

describe('what was written', () => {
  const written = (rung: 1 | 2 | 3) => {
    const { run, desk } = onTheLine({ rung });
    run.act(
      desk,
      moveOf({ move: 'sendMessage', to: 'soc', channel: 'chat', text: 'Since when is it dead?' }),
    );
    return seatView(run, desk).messages.find(({ mine }) => mine);
  };

  it('is shown as it was read below a note and a chat, but not on the third rung', () => {
    for (const rung of [1, 2] as const) expect(written(rung)?.heardAs).toContain('asks');
    expect(written(3)).toMatchObject({ mine: true });
    expect(written(3)?.heardAs).toBeUndefined();
  });
});
