/** Codes in moves come from their closed lists. */
import type { Move } from '../../../model/move.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { moveRules } from '../rule.ts';
import { expectKnown, type KnownWords } from './expect-known.ts';

interface CodeUse {
  key: string;
  word: string | undefined;
  thing: string;
  known: KnownWords;
}

function codesIn(move: Move, { codes, checks, recordTypes }: Vocabulary): CodeUse[] {
  switch (move.move) {
    case 'runCheck':
      return [{ key: 'check', word: move.check, thing: 'check', known: [...checks.keys()] }];
    case 'doWork':
      return [{ key: 'work', word: move.work, thing: 'work', known: codes.work }];
    case 'setCause':
      return [{ key: 'cause', word: move.cause, thing: 'cause', known: codes.cause }];
    case 'closeRecord':
      return [{ key: 'code', word: move.code, thing: 'closure code', known: codes.closure }];
    case 'cancelRecord':
      return [{ key: 'code', word: move.code, thing: 'cancel code', known: codes.cancel }];
    case 'pauseClock':
      return [{ key: 'reason', word: move.reason, thing: 'pause reason', known: codes.pauseReason }];
    case 'orderCredit':
      return [{ key: 'rule', word: move.rule, thing: 'credit rule', known: codes.creditRule }];
    case 'openRecord':
      return [{ key: 'type', word: move.type, thing: 'record type', known: [...recordTypes.keys()] }];
    case 'sendHandover':
    case 'sendMessage':
    case 'publish':
      return [{ key: 'channel', word: move.channel, thing: 'channel', known: codes.channel }];
    default:
      return [];
  }
}

export const unknownCode = moveRules('unknown-code', ({ move, path }, _, vocabulary, report) => {
  for (const { key, word, thing, known } of codesIn(move, vocabulary))
    expectKnown(report, [...path, key], word, {
      thing,
      known,
      otherwise: `Use a ${thing} of the vocabulary.`,
    });
});
