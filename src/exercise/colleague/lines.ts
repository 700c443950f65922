/** What colleagues say on the telephone when a story gives them no words: four variants a slot, none twice in a talk. Content. */
import { isUnitId, UNITS } from '../../model/units.ts';

export type ColleagueSlot =
  | 'nothing'
  | 'looking'
  | 'unread'
  | 'haveIt'
  | 'lacking'
  | 'mine'
  | 'sentBack'
  | 'noted'
  | 'write'
  | 'confirmed'
  | 'comesIn'
  | 'goAhead'
  | 'waiting'
  | 'right'
  | 'notUnderstood'
  | 'insulted'
  | 'bye';

export const COLLEAGUE_LINES: Readonly<Record<ColleagueSlot, readonly string[]>> = {
  nothing: [
    'Nothing here on that. Put it in a note and I look.',
    'I have nothing on that. Write it to me and I look into it.',
    'That I do not have. Send me a note and it is on my list.',
    'Nothing I could tell you. In a note I can work with it.',
    'I could only guess, and I will not. Write to me and I find out.',
    'Nobody has told me that. A note, and I ask around.',
    'I do not know. Put it in writing and I follow it up.',
    'That has not come to me. Send it over and I look.',
  ],
  looking: [
    'Let me look. I come back to you.',
    'I am looking. You hear from me.',
    'I check it. You get it as soon as I have it.',
    'Give me a moment, I look.',
  ],
  unread: [
    'It lies here, I have not read it yet. Give me a minute.',
    'It is here, next in my list.',
    'I see it. I am getting to it.',
    'It has come in. Not read yet.',
  ],
  haveIt: [
    'Yes, I have it here and I have read it.',
    'It came, and I have read it.',
    'I have read what you sent.',
    'Yes. It lies in front of me.',
  ],
  lacking: [
    'I have read it, and it lacks something.',
    'I cannot start with it as it is.',
    'There is a hole in it.',
    'It still lacks something.',
  ],
  mine: [
    'I have it, it is mine. You hear from me.',
    'Taken. I am on it.',
    'That one I have. Nothing more I could say yet.',
    'It is in hand here.',
  ],
  sentBack: [
    'I have sent that back.',
    'That one went back to you.',
    'It is back with you.',
    'I could not take that one.',
  ],
  noted: ['Got that.', 'Noted.', 'I have that.', 'Heard, thanks.'],
  write: [
    'Put it in a note, then it is on my list.',
    'Send it in writing as well, please.',
    'In a note, please, or it gets lost.',
    'Write it down for me, then I can start.',
  ],
  confirmed: [
    'Yes, that is how I have it.',
    'That is right.',
    'Yes. The same here.',
    'Correct, I have it so too.',
  ],
  comesIn: [
    'I am on the line. What do you need from me?',
    'I am with you. What is it about?',
    'I am here. What is open on my side?',
    'I listen. What can I do?',
  ],
  goAhead: ['Go ahead.', 'What have you got?', 'What is it?', 'I am listening.'],
  waiting: ['I wait.', 'I stay on.', 'Take your time.', 'I am here.'],
  right: ['Right.', 'All right.', 'Fine.', 'Okay.', 'Mm.', 'Yes.', 'I see.', 'Understood.'],
  notUnderstood: [
    'Sorry, what do you mean?',
    'Say that again?',
    'I did not follow.',
    'Sorry, what was that?',
    'How do you mean?',
  ],
  insulted: ['Not in that tone.', 'Excuse me?', 'We are on the same side.', 'Leave that out.'],
  bye: ['Bye.', 'Right, bye.', 'Bye then.', 'Talk later.'],
};

/** Before values that a desk gives when it is asked for them. */
export const VALUE_LEADS: readonly string[] = [
  'As far as I know,',
  'What I have:',
  'Here it says:',
  'I have it so:',
];

/** The same, asked whether a value is so. */
export const HELD_SO: readonly string[] = [
  'Yes:',
  'Yes, that is what I have:',
  'As far as I know, yes:',
  'Yes, here too:',
];
export const HELD_OTHERWISE: readonly string[] = [
  'No, as far as I know,',
  'Not as I have it:',
  'Here it says otherwise:',
  'No, mine says:',
];

/** What a unit says when it has nothing, in the tone of its desk. */
const NOTHING_HERE: Readonly<Record<string, readonly string[]>> = {
  noc: ['Nothing on my screens for that. Write me which lines and what fails, and I look.'],
  fieldDispatch: ['Not on my board. Send me a note with the job and I look.'],
  orderDesk: ['Not in the order. Write me the number and what you need.'],
  serviceDesk2: ['No notes here on that. Send me what you tested and I look.'],
  billing: ['Nothing on the account. Put it in a note with the days.'],
};

export const nothingHere = (unit: string): readonly string[] => [
  ...(NOTHING_HERE[unit] ?? []),
  ...COLLEAGUE_LINES.nothing,
];

/** A written question to which a desk has nothing: said in writing, after it has looked. */
const NOTHING_WRITTEN: readonly string[] = [
  'I have looked: nothing here on that.',
  'That does not stand anywhere I can see.',
  'We do not hold that here.',
  'I cannot tell you that, it is not with us.',
];

const LOOKED_IN_VAIN: Readonly<Record<string, string>> = {
  soc: 'I have looked. Nothing on my board about that.',
  noc: 'I have looked. My screens show nothing on that.',
  fieldDispatch: 'Not on my board, and I looked.',
  orderDesk: 'It does not stand in the order.',
  serviceDesk2: 'Not in our notes. I would have to test it first.',
  billing: 'Nothing on the account about that.',
  wholesalePartner: 'That is not in anything you sent us.',
};

export const nothingWritten = (unit: string): readonly string[] => [
  ...(LOOKED_IN_VAIN[unit] === undefined ? [] : [LOOKED_IN_VAIN[unit]]),
  ...NOTHING_WRITTEN,
];

/** A written request that asks for no value this desk could look up: it says what it would take. */
export const WHAT_IS_ASKED: readonly string[] = [
  'What exactly should I look up or do for you? One value, or one step.',
  'I do not see what you need from me there. Which value, or which step?',
  'Put it as one question, please: what should I find, or what should I do?',
  'Which of it is mine to answer? Name the value or the step.',
];

/** The same where this desk knows what it would need for it: two questions follow. */
export const FIRST_I_NEED: readonly string[] = [
  'For that I would need more.',
  'Not with what I have.',
  'Gladly, but first:',
  'Before I can say that:',
];

const SHORT: Readonly<Record<string, string>> = {
  contactCentre: 'Contact centre',
  salesOrderCapture: 'Sales',
  orderDesk: 'Order desk',
  networkPlanning: 'Planning',
  inventoryTeam: 'Inventory',
  serviceDesk1: 'Service desk',
  serviceDesk2: 'Service desk two',
  soc: 'Service operations',
  noc: 'Network operations',
  fieldDispatch: 'Dispatch',
  vendorSupport: 'Support',
  // Of another company: a person answers with its name.
  wholesalePartner: 'Hello',
};

/** A unit as one calls it on the telephone. */
export const shortName = (unit: string): string =>
  SHORT[unit] ?? (isUnitId(unit) ? UNITS[unit].name.replace(/( *\(|,).*/, '') : unit);

/** On picking up. */
export function pickUp(unit: string, person: string): string {
  if (unit === 'supervisor') return `${person} here.`;
  return `${shortName(unit)}, ${person}.`;
}
