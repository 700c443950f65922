/** Whoever is named to a desk as a contact can be rung by it, and is not the customer. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { learn } from '../engine/world/knowledge.ts';
import { seatView } from './views/seat-view.ts';

const CC = deskOf('contactCentre');

function story() {
  const plain = smallScenario({ beats: [] });
  const [first, ...others] = plain.journeys;
  const number = { type: 'id', truth: '0555 0171', show: 'Joan, 0555 0171' };
  const journeys = [{ ...first, facts: { ...first?.facts, contactPhone: number } }, ...others];
  const cast = [...plain.cast, { id: 'joan', name: 'Joan Hallam', invented: true, opens: ['Hallam?'] }];
  return smallRun({ scenario: smallScenario({ beats: [], journeys, cast }) });
}

const told = (run: ReturnType<typeof story>): void =>
  learn(run.world, CC, {
    journey: 'J1',
    fact: 'contactPhone',
    value: '0555 0171',
    source: 'told',
    from: 'she',
  });

describe('a contact of a case', () => {
  it('is nobody before somebody named it', () => {
    expect(seatView(story(), CC).contacts).toEqual([]);
  });

  it('can be rung once it was named, and answers', () => {
    const run = story();
    told(run);
    expect(seatView(run, CC).contacts).toEqual([{ ref: 'joan', name: 'Joan Hallam', of: 'Ms Adeyemi' }]);
    run.act(CC, moveOf({ move: 'placeCall', to: 'joan' }));
    expect(seatView(run, CC).call).toMatchObject({ who: 'Joan Hallam', state: 'open', matter: 'J1' });
    const reached = run.world.log.events().filter(({ kind }) => kind === 'customerContacted');
    expect(reached).toEqual([]);
  });

  it('does not keep the promise to ring the customer', () => {
    const run = story();
    told(run);
    run.act(CC, moveOf({ move: 'promise', what: 'callBack', to: 'J1', due: 'PT9M' }));
    run.act(CC, moveOf({ move: 'placeCall', to: 'joan' }));
    expect(run.world.commitments.at(-1)?.state).toBe('open');
  });
});
