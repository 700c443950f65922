/** On the line: answering, ringing, holding, ending, saying by parts. */
import { ACT_LIST, isAct } from '../../text/acts.ts';
import { flowText } from '../../text/flows.ts';
import { anyWords, atOnce, done, type Flow, many, type Outcome, one, type Step } from './flow.ts';
import { callable, facts, held, peopleAndUnits, ringing } from './options.ts';

const acts: Step = {
  key: 'act',
  ask: flowText.sayWhat,
  options: () => ACT_LIST.map(({ id, name, example }) => ({ value: id, label: name, side: example })),
};

/** An act with facts of the case in hand attached makes a plain sentence. */
export const sayByParts: Flow = {
  steps: [
    acts,
    { key: 'facts', ask: flowText.sayFacts, many: 'any', options: (view) => facts(view, view.call?.matter) },
  ],
  finish: (answers) => {
    const act = one(answers, 'act');
    return isAct(act) ? done({ move: 'say', parts: [{ act, facts: many(answers, 'facts') }] }) : done();
  },
};

const OUTCOMES = ['resolved', 'informed', 'callbackOwed', 'abandoned'] as const;

export const SAY_FLOWS: Readonly<Record<string, Flow>> = {
  say: atOnce(() => ({ deed: 'focusLine' })),
  answerCall: {
    steps: [{ key: 'call', ask: flowText.whichCall, options: ringing }],
    finish: (answers, view) => {
      const answer = { move: 'answerCall', call: one(answers, 'call') } as const;
      return view.call?.state === 'open' ? done({ move: 'hold', on: true }, answer) : done(answer);
    },
  },
  placeCall: {
    steps: [{ key: 'to', ask: flowText.whom, options: callable }],
    finish: (answers) => done({ move: 'placeCall', to: one(answers, 'to') }),
  },
  hold: {
    steps: [
      {
        key: 'on',
        ask: (view) =>
          view.call?.state !== 'open'
            ? flowText.resumeWhom
            : held(view).length > 0
              ? flowText.holdOrResume
              : flowText.holdThis,
        options: (view) => [
          ...(view.call?.state === 'open'
            ? [{ value: 'on', label: `${flowText.hold} ${view.call.who}` }]
            : []),
          ...held(view).map((row) => ({ ...row, label: `${flowText.resume} ${row.label}` })),
          ...(view.call?.state === 'held' && held(view).length === 0
            ? [{ value: view.call.talk, label: `${flowText.resume} ${view.call.who}` }]
            : []),
        ],
      },
    ],
    finish: (answers) => {
      const chosen = one(answers, 'on');
      return done(chosen === 'on' ? { move: 'hold', on: true } : { move: 'hold', on: false, about: chosen });
    },
  },
  endCall: {
    steps: [
      {
        key: 'outcome',
        ask: flowText.outcome,
        options: () => OUTCOMES.map((value) => ({ value, label: flowText.outcomes[value] })),
      },
    ],
    finish: (answers) =>
      done({
        move: 'endCall',
        outcome: OUTCOMES.find((outcome) => outcome === one(answers, 'outcome')) ?? 'informed',
      }),
  },
  keyIn: {
    steps: [{ key: 'digits', ask: flowText.digits, typed: anyWords(flowText.noWords) }],
    finish: (answers) => done({ move: 'keyIn', digits: one(answers, 'digits') }),
  },
  respond: {
    steps: [
      { key: 'to', ask: flowText.toWhom, options: peopleAndUnits },
      {
        key: 'accept',
        ask: flowText.yesNo,
        options: () => [
          { value: 'yes', label: flowText.yes },
          { value: 'no', label: flowText.no },
        ],
      },
    ],
    finish: (answers) =>
      done({ move: 'respond', to: one(answers, 'to'), accept: one(answers, 'accept') === 'yes' }),
  },
};

export const WAITS = ['PT15S', 'PT1M', 'addressed'] as const;

export const waitFor = (length: string): Outcome =>
  done(length === 'addressed' ? { move: 'wait', until: 'addressed' } : { move: 'wait', for: length });

export const WAIT_FLOWS: Readonly<Record<string, Flow>> = {
  wait: {
    steps: [
      {
        key: 'for',
        ask: flowText.howLong,
        options: () =>
          WAITS.map((value) => ({ value, label: flowText.waits[value], side: flowText.waitSides[value] })),
      },
    ],
    finish: (answers) => waitFor(one(answers, 'for')),
  },
  askExpert: atOnce(() => done({ move: 'askExpert' })),
  endShift: atOnce(() => done({ move: 'endShift' })),
};
