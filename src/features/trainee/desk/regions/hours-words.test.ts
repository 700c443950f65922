/** Until when one sits at a desk stands there from the start, and a promise for another time is named at once. */
import { expect, test } from 'vitest';
import { deskOf, smallRun, smallScenario } from '../../../../../tests/helpers/small-run.ts';
import { seatView } from '../../../../exercise/index.ts';
import { parseInstant } from '../../../../model/time.ts';
import { hoursWords, notThereWords } from './hours-words.ts';

const DESK = deskOf('orderDesk');
const at = (instant: string): number => parseInstant(instant) ?? Number.NaN;

/** Today until ten, tomorrow for a quarter of an hour, and once more in the afternoon. */
const again = [
  { from: 'D3 08:55', until: 'D3 09:15' },
  { from: 'D3 14:55', until: 'D3 16:00' },
];

function viewOf(seat: Readonly<Record<string, unknown>>) {
  const seats = [{ unit: 'orderDesk', desk: DESK, name: 'You', briefing: 'Work.', ...seat }];
  const scenario = smallScenario({ seats, ends: { at: 'D3 16:30' } });
  return seatView(smallRun({ scenario, seats: [DESK] }), DESK);
}

test('a desk with hours says until when, and when next', () => {
  const view = viewOf({ from: 'D2 08:00', until: 'D2 10:00', again });
  expect(hoursWords(view)).toBe('You sit here until 10:00. Next: Wed 08:55 to 09:15.');
  expect(hoursWords(viewOf({}))).toBeUndefined();
});

test('a promise for a time at which nobody sits there is named, any other is not', () => {
  const view = viewOf({ from: 'D2 08:00', until: 'D2 10:00', again });
  expect(notThereWords(view, { dueAt: at('D2 17:00') })).toBe(
    'At 17:00 you do not sit here: until 10:00, then from Wed 08:55 on.',
  );
  expect(notThereWords(view, { dueAt: at('D3 10:00') })).toBe(
    'At Wed 10:00 you do not sit here: until Wed 09:15, then from Wed 14:55 on.',
  );
  expect(notThereWords(view, { dueAt: at('D2 09:30') })).toBeUndefined();
  expect(notThereWords(view, {})).toBeUndefined();
  expect(notThereWords(viewOf({}), { dueAt: at('D2 17:00') })).toBeUndefined();
});
