/** Times as statements write them; rooms that give the same answer everywhere have no calendar of the machine. */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Wall time in ms since 1970 as "2026-03-03T09:00:00.000Z". */
export function isoOf(at: number): string {
  const [year, month, day] = dayOf(Math.floor(at / DAY));
  const rest = ((at % DAY) + DAY) % DAY;
  const clock = [
    Math.floor(rest / HOUR),
    Math.floor((rest % HOUR) / MINUTE),
    Math.floor((rest % MINUTE) / SECOND),
  ];
  const thousandths = String(Math.floor(rest % SECOND)).padStart(3, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${clock.map(two).join(':')}.${thousandths}Z`;
}

/** A span as "PT1H4M7S", in whole seconds. */
export function durationOf(span: Ms): string {
  const seconds = Math.max(0, Math.round(span / SECOND));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const parts = `${h > 0 ? `${h}H` : ''}${m > 0 ? `${m}M` : ''}${s > 0 || seconds === 0 ? `${s}S` : ''}`;
  return `PT${parts}`;
}

/** Days of 400 years, after which the calendar is the same again. */
const ERA = 146_097;

/** Year, month and day of a number of days since 1970, in the calendar used everywhere; years begin with March inside. */
function dayOf(days: number): [number, number, number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / ERA);
  const inEra = shifted - era * ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / (ERA - 1))) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return [year + era * 400 + (month <= 2 ? 1 : 0), month, day];
}
