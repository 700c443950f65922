import { expect, it } from 'vitest';
import { smallScenario } from '../../../tests/helpers/small-run.ts';
import { namesOf } from './names.ts';

it('a seat goes by its unit, and by its desk where two are of one unit', () => {
  const seat = (unit: string, desk: string) => ({ unit, desk, name: 'You', briefing: 'Work.' });
  const seats = [
    seat('contactCentre', 'contactCentre.1'),
    seat('contactCentre', 'contactCentre.2'),
    seat('soc', 'soc.1'),
  ];
  expect([...namesOf(smallScenario({ seats })).seats]).toEqual(['contactCentre.1', 'contactCentre.2', 'soc']);
  // In turn they are one person's, and one line of play.
  const inTurn = smallScenario({ seats, seatRule: 'inTurn' });
  expect([...namesOf(inTurn).seats]).toEqual(['contactCentre', 'soc']);
});
