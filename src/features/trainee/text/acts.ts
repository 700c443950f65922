/** The 28 things one can say, always all and always in this order, each with an example. */
import { SPEECH_ACT_IDS } from '../../../model/speech-acts.ts';

type ActId = (typeof SPEECH_ACT_IDS)[number];

export interface ActWords {
  group: 'Listening' | 'Telling' | 'Helping' | 'Moving on';
  name: string;
  example: string;
}

const ACTS: Readonly<Record<ActId, ActWords>> = {
  greet: { group: 'Listening', name: 'Greet', example: 'Good morning, this is Sam.' },
  confirmIdentity: {
    group: 'Listening',
    name: 'Confirm who it is',
    example: 'You are verified, nothing to spell out.',
  },
  askOpen: { group: 'Listening', name: 'Ask openly', example: 'What is happening at your end?' },
  askFact: { group: 'Listening', name: 'Ask for one thing', example: 'Since when?' },
  readBack: { group: 'Listening', name: 'Read back', example: 'So: dead since ten to eight, next door too.' },
  believe: { group: 'Listening', name: 'Believe', example: 'That fits what I see here.' },
  acknowledge: { group: 'Listening', name: 'Acknowledge', example: 'An hour before an exam, that is bad.' },
  inform: { group: 'Telling', name: 'Inform', example: '46 homes are off, confirmed.' },
  admitUnknown: {
    group: 'Telling',
    name: 'Say what is not known',
    example: 'I do not know yet when it is back.',
  },
  sayDoing: { group: 'Telling', name: 'Say what is done', example: 'A crew is replacing the card.' },
  explainCause: { group: 'Telling', name: 'Explain the cause', example: 'A card in the cabinet failed.' },
  clearCustomer: { group: 'Telling', name: 'Clear the customer', example: 'It is not your router.' },
  promise: { group: 'Telling', name: 'Promise', example: 'I ring you by 08:50.' },
  correct: { group: 'Telling', name: 'Correct', example: 'No, fifteen, one five.' },
  apologise: { group: 'Helping', name: 'Apologise', example: 'I am sorry, your line went at ten to eight.' },
  advise: { group: 'Helping', name: 'Advise', example: 'You can use your phone as a hotspot.' },
  instruct: { group: 'Helping', name: 'Instruct', example: 'Please restart it while I test our side.' },
  offerRedress: {
    group: 'Helping',
    name: 'Offer redress',
    example: "Two days' credit, on the December bill.",
  },
  sell: { group: 'Helping', name: 'Sell', example: 'We have a new router for 79.' },
  holdStart: {
    group: 'Helping',
    name: 'Ask to hold',
    example: 'Stay with me about a minute, I test the line.',
  },
  holdEnd: { group: 'Helping', name: 'Come back from hold', example: 'Thanks for holding, I am back.' },
  transfer: {
    group: 'Moving on',
    name: 'Bring somebody in',
    example: 'I bring Ana in, she has your details.',
  },
  requestBy: {
    group: 'Moving on',
    name: 'Request by a time',
    example: 'Please answer yes or no by 08:30.',
  },
  ifThen: {
    group: 'Moving on',
    name: 'If, then',
    example: 'If it drops again before nine, ring me directly.',
  },
  accept: { group: 'Moving on', name: 'Accept', example: 'Clear, this is mine now.' },
  sendBack: { group: 'Moving on', name: 'Send back', example: 'I send this back: which unit?' },
  decline: { group: 'Moving on', name: 'Decline', example: 'I cannot give you a repair time.' },
  close: { group: 'Moving on', name: 'Close', example: 'Anything else? Goodbye then.' },
};

export const ACT_LIST: readonly (ActWords & { id: ActId })[] = SPEECH_ACT_IDS.map((id) => ({
  id,
  ...ACTS[id],
}));

export const isAct = (id: string): id is ActId => Object.hasOwn(ACTS, id);
export type { ActId };
