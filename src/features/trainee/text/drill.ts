/** Words of the two-minute drills. */
export const drillText = {
  title: 'Two-minute drills',
  lead: 'One handover at a time, at either end of it. Something may be amiss, or nothing.',
  loading: 'Laying out the handovers …',
  failed: 'The drills could not be loaded. Everything else works.',
  again: 'Try again',
  none: 'There is no drill left to show today. Come back tomorrow.',
  days: (days: number): string =>
    days === 0 ? 'The first day' : days === 1 ? 'One day' : `${days} days in a row`,
  count: (right: number, all: number): string => `${right} of ${all} right`,
  youAre: (unit: string, person: string): string => `You are ${person}, ${unit}`,
  from: (person: string, unit: string): string => `${person}, ${unit}, hands you this`,
  to: (person: string, unit: string): string => `It goes to ${person}, ${unit}`,
  contract: (id: string, label: string): string => `${id} · ${label}`,
  note: 'The words',
  draft: 'Your draft',
  draftLabel: 'Your draft: mend it where it needs mending',
  rows: 'What your systems show',
  knows: 'What you know',
  noRows: 'Your systems show nothing of this.',
  asked: 'What it has to say, in this case',
  askedHow: 'A number names what is missing, wrong, or said twice. The newer word counts.',
  now: 'now',
  earlierToday: 'Earlier today',
  yesterday: 'Yesterday',
  onDay: (weekday: string): string => `On ${weekday}`,
  since: (span: string): string => `for ${span}`,
  asOf: (span: string): string => `as of ${span} ago`,
  before: 'before that',
  weeks: (weeks: number): string => `${weeks} weeks`,
  accept: 'Take it',
  sendBack: 'Send it back',
  sendBackFor: (labels: string): string => `Send it back: ${labels}`,
  nameFirst: 'Name what is amiss first: a number, or a click on it.',
  mostTwo: 'Two at most: nobody reads a list.',
  send: 'Send it',
  emptyDraft: 'There is nothing in it to send.',
  next: 'Next',
  over: 'That were two minutes',
  more: 'Two more minutes',
  toHome: 'Home',
  play: (title: string): string => `Play ${title}`,
  expert: 'As it was handed over',
  comesAgain: (days: number): string =>
    days <= 1 ? 'It comes again tomorrow.' : `It comes again in ${days} days.`,
  comesToday: 'It comes again today.',
  results: (right: number, all: number): string =>
    all === 0 ? 'No drill answered yet.' : `${right} of ${all} right.`,
  missed: 'What to look at again',
  allRight: 'Nothing to look at again.',
  right: 'Right.',
  wrong: 'Not so.',
} as const;

/** Why this one, in a sentence. */
export const drillWhyText = {
  leftOut: (when: string, label: string): string => `${when} you left it out: ${label}.`,
  hadWrong: (when: string, label: string): string => `${when} you had it wrong: ${label}.`,
  notMissed: (when: string, label: string): string =>
    `${when} you did not notice that it was missing: ${label}.`,
  notNoticed: (when: string, label: string): string =>
    `${when} you did not notice that it was wrong: ${label}.`,
  slip: (when: string): string => `${when} it went wrong.`,
  due: (percent: number): string => `Due: by now one in ${oneIn(percent)} would have forgotten it.`,
  new: 'New to you.',
  more: 'Nothing is due: one more for practice.',
  asked: 'The one you asked for.',
} as const;

const oneIn = (percent: number): number => Math.max(2, Math.round(100 / Math.max(1, 100 - percent)));

/** What came of an answer. `label` is the fact that was amiss. */
export const drillAfterText = {
  hit: {
    omitted: (label: string): string => `${label} was missing, and you asked for it.`,
    wrong: (label: string): string => `${label} was wrong, and your own screen said so.`,
    stale: (label: string): string => `${label} had changed since, and you saw it.`,
    contradicted: (label: string): string =>
      `${label} stood there twice and differently, and you asked which.`,
  },
  slipped: {
    omitted: (label: string): string => `You took it without this: ${label}. From here on nobody knows it.`,
    wrong: (label: string): string =>
      `You took it with a wrong value: ${label}. Your own screen showed the right one.`,
    stale: (label: string): string => `You took what is over: ${label} has changed since.`,
    contradicted: (label: string): string =>
      `${label} stood there twice and differently. Whoever works on picks one of them.`,
  },
  beside: (label: string): string => `Something was amiss, but not that: ${label}.`,
  soundWhole: 'Nothing was amiss, and it went through without a round.',
  soundOutdated: (label: string): string =>
    `Your record of it was older than the words: ${label}. The newer word counts.`,
  alarmWhole: 'Nothing was amiss. Sent back, it costs both desks a round, and the customer the time.',
  alarmOutdated: (label: string): string =>
    `Your record was older than the words: ${label}. The newer word counts; sent back, it costs a round.`,
  complete: 'Whole and right: it goes through without a question.',
  completeMended: (label: string): string => `Mended: ${label}. It goes through without a question.`,
  missing: (labels: string): string => `Still missing: ${labels}.`,
  isWrong: (labels: string): string => `Still wrong: ${labels}.`,
} as const;
