/** The kinds of text in a statement: names, languages, times. */
import * as z from 'zod';

/** With its scheme, without blanks. */
export const iri = z.string().regex(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i);

/** Variant 2 of RFC 4122, in any version, in its standard form. */
export const uuid = z.string().regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[89ab][\da-f]{3}-[\da-f]{12}$/i);

const TAG = /^([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8}|und)(-[a-z\d]{1,8})*$/i;

export const languageTag = z.string().regex(TAG);

export const languageMap = z.record(languageTag, z.string());

/** ISO 8601 with the zone, which is never "-00:00". */
export const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?(Z|\+\d\d(:?\d\d)?|-(?!00(:?00)?$)\d\d(:?\d\d)?)$/)
  .refine((text) => isDay(text.slice(0, 10)) && isTime(text.slice(11, 19)), {
    error: 'a day and a time there are',
  });

/** ISO 8601: at least one part, and one after each T. */
export const duration = z
  .string()
  .regex(/^P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

function isTime(text: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds <= 60;
}
