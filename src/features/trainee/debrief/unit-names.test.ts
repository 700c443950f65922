/** One name for a unit at the desks and in the debrief. */
import { expect, test } from 'vitest';
import { unitWord } from '../../../exercise/debrief/wording/unit-words.ts';
import { unitName, unitsInOrder } from '../text/units.ts';

test('a unit has the same name in the debrief as on the desks', () => {
  for (const unit of unitsInOrder('')) expect(unitWord(unit)).toBe(unitName(unit));
});
