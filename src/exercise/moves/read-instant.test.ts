import { describe, expect, it } from 'vitest';
import { DAY, formatInstant, HOUR } from '../../model/time.ts';
import { readInstant } from './read-instant.ts';

const read = (text: string): string | undefined => {
  const at = readInstant(14 * DAY + 10 * HOUR, text);
  return at === undefined ? undefined : formatInstant(at);
};

describe('a time that has been', () => {
  it('is read as it is written, as it is said, or as one of today', () => {
    expect(read('D6 11:20')).toBe('D6 11:20:00');
    expect(read('Saturday the 6th, 11:20')).toBe('D6 11:20:00');
    expect(read('6th 11.20')).toBe('D6 11:20:00');
    expect(read('03:12')).toBe('D15 03:12:00');
  });

  it('needs a clock, and a day that is one', () => {
    expect(read('Saturday the 6th')).toBeUndefined();
    expect(read('the 0th, 11:20')).toBeUndefined();
    expect(read('soon')).toBeUndefined();
  });
});
