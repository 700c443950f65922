/** Number words, ordinals, months and parts of the day of English. */

export const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  oh: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

export const TEENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const ORDINALS: Readonly<Record<string, number>> = {
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

export const WEEKDAY_NAMES = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = { wed: 2, weds: 2, sat: 5, sun: 6 };

/** End of a part of the day in hours, used for what is due "in the morning". */
export const DAY_PARTS: Readonly<Record<string, number>> = {
  morning: 12,
  lunchtime: 13,
  afternoon: 18,
  evening: 21,
  tonight: 22,
  night: 22,
};

/** Hour at which a day named without a time ends. */
export const END_OF_DAY = 18;

/** Seconds of a span word. */
export const SPAN_SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  seconds: 1,
  s: 1,
  minute: 60,
  minutes: 60,
  m: 60,
  hour: 3600,
  hours: 3600,
  h: 3600,
  day: 86400,
  days: 86400,
  week: 604800,
  weeks: 604800,
};
