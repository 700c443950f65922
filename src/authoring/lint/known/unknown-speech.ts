/** What serves an item of a customer's agenda, and the occasions she has words of her own for. */
import { SPEECH_ACT_IDS } from '../../../model/speech-acts.ts';
import type { Rule } from '../rule.ts';
import { expectAllKnown, expectKeysKnown } from './expect-known.ts';

/** Occasions on which every customer has something to say; held against the customer's own in a test. */
export const SPEECH_SLOTS = [
  'opening',
  'hello',
  'askedAgain',
  'dontKnow',
  'onFile',
  'blamed',
  'insinuated',
  'insulted',
  'believed',
  'wrong',
  'apology',
  'emptySorry',
  'acknowledge',
  'holdFine',
  'content',
  'notUnderstood',
  'hangUp',
  'restart',
  'offered',
  'greeted',
  'whatNext',
  'transferred',
  'bye',
] as const;

const UPDATE_PARTS = ['known', 'doing', 'nextTime', 'youCan', 'sorry'] as const;

export const unknownSpeech: Rule = {
  code: 'unknown-speech',
  check({ cast }, _, report) {
    for (const [person, { agenda, lines }] of cast.entries()) {
      for (const [item, { servedBy }] of agenda.entries()) {
        const path = ['cast', person, 'agenda', item, 'servedBy'];
        expectAllKnown(report, [...path, 'acts'], servedBy.acts, {
          thing: 'speech act',
          known: SPEECH_ACT_IDS,
          otherwise: `Use one of ${SPEECH_ACT_IDS.join(', ')}.`,
        });
        expectAllKnown(report, [...path, 'parts'], servedBy.parts, {
          thing: 'part of an update',
          known: UPDATE_PARTS,
          otherwise: `Use one of ${UPDATE_PARTS.join(', ')}.`,
        });
      }
      expectKeysKnown(report, ['cast', person, 'lines'], lines, {
        thing: 'occasion to speak',
        known: SPEECH_SLOTS,
        otherwise: `Use one of ${SPEECH_SLOTS.join(', ')}.`,
      });
    }
  },
};
