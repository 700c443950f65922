/** Values as a person at a desk reads and says them: no day numbers of the story, no keys of tables. */

import type { ScenarioFact } from '../model/scenario.ts';
import { isUnitId } from '../model/units.ts';
import { dayWords } from './debrief/wording/speaking.ts';
import { theUnit } from './debrief/wording/unit-words.ts';
import { showValue } from './fact-book.ts';

/** A day of the story, with its time where it has one: "D10", "D3 13:00". */
const DAY_OF_STORY = /(?<![\w-])D\d{1,3}(?: \d{1,2}:\d{2})?(?::\d{2})?(?![\w-])/g;

/** A key of a table: "customerAbsent". Nothing that people write begins small and goes on large. */
const KEY = /^[a-z]+(?:[A-Z][a-z]+)+$/;

/** "Wednesday the 3rd, 13:00 to 17:00" of "D3 13:00 to D3 17:00": a day that was named is not named again. */
export function daysInWords(text: string): string {
  let named = '';
  return text.replace(DAY_OF_STORY, (day) => {
    const [date = '', time = ''] = day.split(' ');
    const clock = time.slice(0, 5);
    const isSame = date === named && clock !== '';
    named = date;
    return isSame ? clock : (dayWords(clock === '' ? date : `${date} ${clock}`) ?? day);
  });
}

/** The scenario's own words for a value come first; what a unit is called is up to the desk that reads it. */
export function valueWords(spec: ScenarioFact | undefined, value: string): string {
  const shown = showValue(spec, value);
  if (shown !== value) return shown;
  if (isUnitId(value)) return value;
  if (KEY.test(value)) return value.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return daysInWords(value);
}

/** The same in a mouth: a unit is called by its name. */
export const spokenValue = (spec: ScenarioFact | undefined, value: string): string =>
  isUnitId(value) && showValue(spec, value) === value ? theUnit(value) : valueWords(spec, value);
