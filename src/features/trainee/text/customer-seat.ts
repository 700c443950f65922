/** Words of the customer's seat: choosing who is at the desk, the telephone, the shopper's form, both views. */
import type { HerWhat, ShopperChoice, ShopperId } from '../../../exercise/customer-seat/index.ts';

const minutes = (count: number): string =>
  count === 0 ? 'less than a minute' : count === 1 ? '1 minute' : `${count} minutes`;
const TIMES = ['not once', 'once', 'twice'];
const times = (count: number): string => TIMES[count] ?? `${count} times`;

export const seatText = {
  opening: 'Opening the customer’s seat',
  as: (name: string): string => `As ${name}`,
  chooseTitle: (name: string): string => `Live it as ${name}`,
  chooseLead: (name: string): string =>
    `You are ${name}. You have a telephone and what you know. Who shall sit at the desk?`,
  who: 'At the desk',
  expert: 'The expert',
  expertWhy: 'The line that is written for somebody who does it well.',
  novice: 'A novice',
  noviceWhy: 'A willing first try: polite, late, half-way.',
  own: (when: string): string => `You, ${when}`,
  ownWhy: 'Every move you made, at its time.',
  begin: 'Begin',
  nobody: 'In this story nobody rings whose seat one could take.',
  noScenario: 'There is no such story.',
  noDesk: 'Nobody is written for this desk. Play it once, then you can ring yourself.',
  gone: 'The run that played the desk is not kept any more.',
  toLibrary: 'All scenarios',

  label: 'The customer’s seat',
  leave: 'To the questions',
  leaveHint: 'Whatever they do from now on reaches nobody',
  knows: 'What you know',
  scene: 'How it is',
  besides: 'Besides',
  number: 'Your number',
  log: 'What has happened to you',
  nothingYet: 'Nothing has happened yet. Your telephone is beside you.',
  states: {
    idle: 'On the hook',
    rings: 'Your telephone rings',
    queue: 'Waiting for somebody',
    line: 'Somebody is there',
    held: 'Music',
    menu: 'A voice from a machine',
  },
  ring: 'Ring them',
  goThere: 'Go there',
  answer: 'Pick up',
  hangUp: 'Hang up',
  waits: {
    idle: 'Do your own things',
    rings: 'Let it ring',
    queue: 'Hold the line',
    line: 'Say nothing, listen',
    held: 'Wait',
  },
  say: 'Say it',
  ghost: 'Speak as you would. They hear what you write.',
  silent: 'Nobody is on the line.',
  held: 'They do not hear you now.',
  menuAsks: 'Please enter your account or order number.',
  menuAgain: 'We did not recognise that number. Please enter it again.',
  menuGives: 'We did not recognise that number. You will be connected.',
  menuThanks: 'Thank you. Please hold.',
  digits: 'Digits',
  keypad: 'Keypad',
  erase: 'Erase',
  enter: 'Send the number',
  you: 'You',
  they: 'They',
  another: 'Another voice',
  nothingFor: (span: string): string => `Nothing. ${span} gone by.`,
  notSaved: 'This run could not be kept. It goes on as long as the page is open.',
} as const;

/** What is told, not spoken. */
export const happened: Readonly<Record<Exclude<HerWhat, 'mine' | 'heard'>, string>> = {
  rang: 'You ring them.',
  keyed: 'You ring them and key in your number.',
  answered: 'Somebody picks up.',
  pickedUp: 'They ring. You pick up.',
  missed: 'Your telephone rang. You did not pick up.',
  music: 'Music.',
  back: 'The music stops.',
  putThrough: 'You are put through.',
  over: 'The call is over.',
  hungUp: 'You hang up.',
  message: 'A message for you',
  page: 'On their page',
  arrived: 'Somebody is at the door.',
  left: 'The visit is over.',
  nobodyCame: 'Nobody came.',
  works: 'You have what you were waiting for.',
  thought: 'On your mind',
};

/** Other ways in than the telephone. */
export const happenedInPerson: Readonly<Partial<Record<HerWhat, string>>> = {
  rang: 'You go there.',
  answered: 'It is your turn.',
  over: 'You leave.',
  hungUp: 'You leave.',
};

export const channelText = (channel: string | undefined): string => {
  switch (channel) {
    case 'sms':
      return 'text message';
    case 'email':
      return 'mail';
    case 'letter':
      return 'letter';
    case 'portal':
      return 'your page';
    case 'banner':
    case 'statusPage':
      return 'for everybody';
    default:
      return channel ?? '';
  }
};

export const shopperText = {
  kicker: (title: string, name: string): string => `${title}, as ${name}`,
  title: 'Ten questions, from memory',
  lead: 'As a mystery shopper would be asked. Leave open what you do not remember.',
  never: 'Nobody ever did',
  minutes: 'minutes',
  show: 'Show what the log says',
  questions: {
    rang: 'How often did you have to ring?',
    waited: 'How long did you wait, in queues and in music, all told?',
    truthAfter: 'How long was it from your first call until somebody told you the true reason?',
    askedAgain: 'How many things were you asked for that they had already?',
    twoThings: 'Were you told two things that cannot both be so?',
    blamed: 'Did anybody say it was you, or something of yours?',
    sorry: 'Did anybody say sorry?',
    nextWord: 'When the last call was over, did you know when you would hear from them?',
    promises: 'Did they do what they promised, when they promised it?',
    recommend: 'Would you recommend them to a friend? 0 is never, 10 is gladly.',
  } satisfies Readonly<Record<ShopperId, string>>,
} as const;

const CHOICES: Readonly<Record<ShopperChoice, string>> = {
  yes: 'Yes',
  no: 'No',
  hinted: 'It was hinted at',
  words: 'Yes, in general',
  named: 'Yes, for what it did to me',
  all: 'Yes, all of it',
  some: 'Some of it',
  none: 'None of it',
  nothing: 'Nothing was promised, or its time has not come',
};
export const choiceText = (choice: ShopperChoice): string => CHOICES[choice];

export const compareText = {
  title: (name: string): string => `One run, two views: theirs and ${name}’s`,
  company: 'On the company’s wall',
  hers: (name: string): string => `For ${name}`,
  contract: (span: string): string => `contract clock ${span}`,
  clock: (span: string): string => `${span} without what you need`,
  noClock: 'your clock was never started',
  contacts: (count: number): string => (count === 1 ? 'one call' : `${count} calls`),
  said: (count: number): string =>
    count === 0
      ? 'told them nothing they could use'
      : `said ${count > 1 ? 'the same thing' : 'it'} ${times(count)}`,
  rule: 'Targets of the wall, assumed: answered within 20 seconds, handled within 6 minutes.',
  table: 'What you remember, and what the log says',
  question: 'Question',
  you: 'You',
  log: 'The log',
  open: 'left open',
  noReason: 'there was no reason to be told',
  noCall: 'there was no call',
  never: 'never',
  minutes,
  times,
  ease: (score: number): string => `no log can say; ease ${score} of 7 by what they made you do`,
  noEase: 'no log can say',
  same: 'the same',
  differs: 'differs',
  next: 'And now',
  again: (name: string, desk: string): string => `Live it again as ${name}, ${desk} at the desk`,
  deskNames: { expert: 'the expert', novice: 'a novice', own: 'your own run' },
  sit: 'Sit at the desk yourself',
  debrief: 'Back to the debrief of your run',
  playedBy: {
    expert: 'The expert was at the desk.',
    novice: 'A novice was at the desk.',
    own: 'Your own run was at the desk.',
  },
} as const;
