/** Words of home, library and the page about what is stored. */
export const pagesText = {
  runProblem: 'This run cannot be opened',
  runTaken: 'This run goes on in another tab',
  runTakenWhy: 'A run is played in one tab at a time, so that nothing said in one is lost in the other.',
  takeRun: 'Go on here',
  toLibrary: 'To all scenarios',
  home: 'Baton',
  homeLead: 'Practise the moment work passes from one desk to the next.',
  next: 'Next for you',
  drills: 'Two-minute drills',
  drillsBegin: 'Two minutes',
  drillsSlips: (label: string, count: number): string =>
    count > 1 ? `${label} And ${count - 1} more that went wrong lately.` : label,
  drillsDue: (count: number): string =>
    count === 1
      ? 'One thing is due before it is forgotten.'
      : `${count} things are due before they are forgotten.`,
  drillsNew: 'One handover at a time, at either end of it: is it whole?',
  begin: 'Begin',
  continue: 'Go on with this run',
  inProgress: 'In progress',
  library: 'Practise',
  libraryLead: 'Choose a morning and the desk you sit at, or go on where you left.',
  path: (passed: number, all: number): string =>
    passed === 0
      ? `A path of ${all} mornings, one idea each. The first four are a course of their own.`
      : `${passed} of ${all} on the path passed.`,
  step: (step: number, idea: string): string => `${step}. ${idea}`,
  done: 'passed',
  all: 'All scenarios',
  level: (level: number): string => `Level ${level} of 5`,
  minutes: (from: number, to: number): string => `${from === to ? from : `${from} to ${to}`} minutes`,
  lastRun: 'Your last run',
  notPlayed: 'Not played yet',
  seatOf: (unit: string, name: string): string => `${unit}, ${name}`,
  through: (units: readonly string[]): string => units.join(', then '),
  aboutMinutes: (from: number, to: number): string =>
    `about ${from === to ? from : `${from} to ${to}`} minutes`,
  atDesk: (unit: string): string => `at the ${unit.toLowerCase()} desk`,
  whyFirst: 'You have not finished it yet.',
  whyAgain: 'It did not end well last time. The same morning, once more.',
  whyOldest: 'You have played everything. This one is longest ago.',
  stoppedAt: (when: string): string => `left ${when}`,
  finishedAt: (when: string): string => `finished ${when}`,
  passed: 'passed',
  failed: 'not passed',
  debrief: 'Debrief',
  watch: 'Watch the expert',
  play: 'Play',
  asCustomer: 'As the customer',
  asCustomerOf: (name: string, title: string): string => `As the customer, ${name}: ${title}`,
  practise: 'Practise',
  nothing: 'There is no scenario in this build.',
  noScenario: 'No such scenario',
  empty: 'No runs yet. The first one takes about seven minutes.',
  storedLink: 'What is stored',
  recordLink: 'Your record',
  readinessLink: 'Readiness',
  coldOpenLink: 'See the opening again',
  look: 'Look',
  looks: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  notKept: 'This browser keeps nothing after it is closed: runs are lost with the page.',
} as const;

export const whenText = {
  today: (time: string): string => `today, ${time}`,
  onDay: (day: string, time: string): string => `${day}, ${time}`,
} as const;

export const storedText = {
  title: 'What is stored',
  lead: 'Practice is private: it stays in this browser, on this machine, and nobody is told.',
  whatTitle: 'What is kept',
  what: [
    'For each run: the scenario, its seed, the desk you sat at, when you began and ended, and every move you made with its time on the exercise clock. Your words are part of your moves.',
    'The verdict of a finished run in one sentence, the rung it was played on, and how many severe breaks, hints and rescues it had. From these the next rung is proposed, each time anew.',
    'For each handover of a run and each drill: between which units, which contract, what could go wrong and whether it did, which facts it went wrong with, and the day and time. From these the next drill is chosen. How fast you were is not kept, only a grade of four.',
    'On the readiness page: of which situations you are sure and since when; the addresses you wrote down, when you tried them and when somebody answered; what you entered for the gate, and the names and reasons beside it.',
    'For an assessed run also: the time to read you chose, how long you stepped away, and how often and how long the page was closed. It leaves this browser only as a file that you hand over.',
    'Where you passed a run on: the name you chose. A run that came by a link is kept like your own, with the names in the link.',
    'Each pocket card you took along: its three lines, the day, and what you answered when you were asked whether you used it.',
    'For statements to a record store, once you save some: an account, chosen by you or made by chance. It tells nobody who you are unless you put your id there. Statements hold no words you wrote.',
    'Whether you have seen the opening, whether the letters after Esc are on, and whether you like it light or dark.',
  ],
  notTitle: 'What is not',
  not: [
    'No name, nothing to sign in to, no typing speed, no sound. Nothing is sent anywhere.',
    'No ranking, and no figure about you as a person.',
    'The file of an assessed run holds that run alone: nothing of your practice is in it.',
  ],
  goneTitle: 'What delete means',
  gone: 'A deleted run is gone from every place in this browser, with what it showed and what you had not sent yet. Files you saved before are yours: delete them where you put them. A file taken in brings back what it holds.',
  runsTitle: 'Your runs',
  count: (count: number): string =>
    count === 0 ? 'No run is stored.' : count === 1 ? 'One run is stored.' : `${count} runs are stored.`,
  pieces: (pieces: number): string =>
    pieces === 0
      ? 'Nothing is recorded of what you showed.'
      : pieces === 1
        ? 'One piece is recorded of what you showed at handovers.'
        : `${pieces} pieces are recorded of what you showed at handovers.`,
  cards: (cards: number): string =>
    cards === 0 ? '' : cards === 1 ? 'One pocket card is kept.' : `${cards} pocket cards are kept.`,
  notes: (notes: number): string =>
    notes === 0
      ? ''
      : notes === 1
        ? 'One readiness entry is stored.'
        : `${notes} readiness entries are stored.`,
  export: 'Export everything as one file',
  toRecord: 'Take a file in',
  delete: 'Delete everything',
  asCustomer: (title: string, name: string): string => `${title}, as ${name}`,
  deleteOne: 'Delete',
  sure: 'Delete all runs, what you showed, your cards and what you entered for good? Nothing can bring them back.',
  sureCopyToo: 'The copy of Baton kept for work without network is deleted as well.',
  sureYes: 'Yes, delete everything',
  sureNo: 'Keep them',
  deleted: 'Everything was deleted.',
  deletedOne: 'The run was deleted.',
} as const;

export const placesText = {
  label: 'Go to',
  placeholder: 'Where to?',
  home: 'Home',
  practise: 'Practise: all scenarios',
  drill: 'Two-minute drills',
  record: 'Your record: progress, pocket card, one file',
  readiness: 'Readiness: cards, unit pairs, contacts, gate',
  coldOpen: 'The opening, from the caller\u2019s side',
  stored: 'What is stored',
  pass: (title: string): string => `Pass the baton: ${title}`,
  empty: 'There is no such page.',
} as const;

export const lostText = {
  title: 'There is nothing at this address',
  asked: 'You asked for',
  lead: 'It may have been mistyped, or it belongs to another version.',
  home: 'Home',
} as const;

export const branchText = {
  noMoment: (at: string): string => `"${at}" is no moment of a run. Write it as D2 08:21:26.`,
  opening: (at: string): string => `Opening the run at ${at}`,
} as const;
