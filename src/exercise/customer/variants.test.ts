/** What a customer has said in one call she does not say again in the next, while she has other words for it. */
import { expect, it } from 'vitest';
import { deskOf, linesAfter, moveOf, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { MINUTE } from '../../model/time.ts';
import { COMMON_LINES } from './lines.ts';

const CC = deskOf('contactCentre');

/** What she says in so many calls that the desk makes to her, each with the same words. */
function calls(times: number, scenario = smallScenario({ beats: [] })): string[] {
  const run = smallRun({ scenario });
  return Array.from({ length: times }, () => {
    const from = run.world.log.length;
    run.act(CC, moveOf({ move: 'placeCall', to: 'J2' }));
    run.act(CC, moveOf({ move: 'say', text: 'A crew is on it. I ring you at half past ten. Goodbye.' }));
    run.advanceTo(run.now + MINUTE);
    return linesAfter(run, from);
  }).flat();
}

it('greets and takes leave otherwise in each of four calls', () => {
  const said = calls(4);
  expect(said).toHaveLength(8);
  expect(new Set(said).size).toBe(8);
});

it('has her own words for it first, then those of everybody, and speaks when all were said', () => {
  const own = ['Thank you. That I can use.', 'Good of you to ring.', 'Then I wait.'];
  const doyle = { id: 'doyle', name: 'Mr Doyle', invented: true, opens: ['Nothing works.'] };
  const cast = smallScenario().cast.filter(({ id }) => id !== doyle.id);
  const scenario = smallScenario({ beats: [], cast: [...cast, { ...doyle, lines: { content: own } }] });
  const leaves = calls(9, scenario).filter((_, at) => at % 2 === 1);
  expect(new Set(leaves.slice(0, 3))).toEqual(new Set(own));
  expect(new Set(leaves.slice(3, 7))).toEqual(new Set(COMMON_LINES.content));
  expect(leaves.every((text) => text !== '')).toBe(true);
  expect(leaves).toHaveLength(9);
});
