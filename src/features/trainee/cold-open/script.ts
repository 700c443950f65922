/** The minute before the first run, step by step, as a caller lives it. */

/** The scenario whose morning these words tell, Ms Adeyemi and her router: it is the one that follows them. */
export const TOLD_SCENARIO = 'f1';

export const coldOpenText = {
  label: 'Before you sit down',
  start: ['07:50. Your internet dies. Next door\u2019s too.', 'Your exam starts at nine.'],
  askFirst: '\u201cPlease enter your account number.\u201d',
  number: '440 218',
  thanks: '\u201cThank you. You are number 11.\u201d',
  position: (place: number): string => `You are number ${place}.`,
  askAgain: '\u201cHello, can I have your account number please?\u201d',
  askRouter: '\u201cAnd have you restarted the router?\u201d',
  verdict: '\u201cThen it\u2019s your router. We can sell you one.\u201d',
  end: (seconds: number): string =>
    `That was ${seconds} seconds. Ms Adeyemi\u2019s took 13 minutes, and she bought the router.`,
  last: 'Now sit on the other side.',
  hangUp: 'Hang up',
  takeCall: 'Take the call',
  goOn: 'Go on',
  yourNumber: 'Your account number',
  answer: 'Your answer',
  typeNumber: 'Type the six digits',
  skip: 'to the desk',
  elsewhere: 'here for something else?',
} as const;

export type ColdStep = 'start' | 'number' | 'queue' | 'again' | 'router' | 'verdict' | 'end';

export const COLD_STEPS: readonly ColdStep[] = [
  'start',
  'number',
  'queue',
  'again',
  'router',
  'verdict',
  'end',
];

/** Places in the queue as they are shown, over about four seconds. */
export const QUEUE = [11, 9, 8, 6, 4, 3, 2, 1] as const;
export const QUEUE_STEP_MS = 500;

/** True for the six digits of the number, however they are spaced. */
export const isWholeNumber = (typed: string): boolean => typed.replace(/\D/g, '').length >= 6;
