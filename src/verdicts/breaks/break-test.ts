/** Test helper: what one detector finds in a log written by hand. */
import type { Seat } from '../attribution.ts';
import { type FakeEvent, fakeLog, fakeSeat, instant } from '../fake-log.ts';
import { type AttributedBreak, judgeBreaks } from '../judge-breaks.ts';
import type { SettingsInput } from '../settings.ts';

interface Options {
  /** End of the run; default D1 18:00. */
  end?: string;
  seats?: readonly Seat[];
  settings?: SettingsInput;
}

/** Breaks of one id; a second id may be named to see precedence. */
export function found(id: string, lines: readonly FakeEvent[], options: Options = {}): AttributedBreak[] {
  const { end = '18:00', seats = [fakeSeat()], settings } = options;
  const input = { seats, endedAt: instant(end), settings };
  return judgeBreaks(fakeLog(lines), input).breaks.filter((one) => one.id === id);
}
