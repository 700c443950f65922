/** All lint rules, in the order in which an author meets them. */
import { beatCircle } from './beat-circle.ts';
import { draws } from './draws.ts';
import { duplicateId } from './duplicate-id.ts';
import { expectationWithoutSeat } from './expectation-without-seat.ts';
import { idleHeld } from './idle-held.ts';
import { chainWords } from './known/chain-words.ts';
import { eventNames } from './known/event-names.ts';
import { patternWords, patternWordsInPlay } from './known/pattern-words.ts';
import { unknownBreak, unknownBreakInPlay } from './known/unknown-break.ts';
import { unknownCause } from './known/unknown-cause.ts';
import { unknownCode } from './known/unknown-code.ts';
import { unknownContract, unknownContractInMove } from './known/unknown-contract.ts';
import { unknownDesk } from './known/unknown-desk.ts';
import { unknownEventKind } from './known/unknown-event-kind.ts';
import { unknownFact, unknownFactInMove } from './known/unknown-fact.ts';
import { unknownFinding } from './known/unknown-finding.ts';
import { unknownReceiver } from './known/unknown-receiver.ts';
import { unknownRecord } from './known/unknown-record.ts';
import { unknownReference } from './known/unknown-reference.ts';
import { unknownSpeech } from './known/unknown-speech.ts';
import { unknownSystem, unknownSystemInMove } from './known/unknown-system.ts';
import { unknownUnit } from './known/unknown-unit.ts';
import { masses } from './masses.ts';
import { noRight, noRightInPlay } from './no-right.ts';
import { patternImpossible, patternImpossibleInPlay } from './pattern-impossible.ts';
import { playSeat } from './play-seat.ts';
import type { PlayRule, Rule } from './rule.ts';
import { times, timesInPlay } from './times.ts';
import { unknownTruth } from './unknown-truth.ts';
import { weights } from './weights.ts';

export const SCENARIO_RULES: readonly Rule[] = [
  duplicateId,
  patternWords,
  unknownUnit,
  unknownReceiver.scenario,
  unknownDesk,
  unknownReference,
  unknownFact,
  unknownFactInMove.scenario,
  unknownFinding,
  unknownContract,
  unknownContractInMove.scenario,
  unknownSystem,
  unknownSystemInMove.scenario,
  unknownEventKind,
  eventNames,
  unknownBreak,
  unknownCause,
  unknownSpeech,
  unknownCode.scenario,
  unknownRecord,
  chainWords,
  noRight,
  patternImpossible,
  beatCircle,
  unknownTruth,
  weights,
  expectationWithoutSeat,
  draws,
  masses,
  times,
  idleHeld,
];

export const PLAY_RULES: readonly PlayRule[] = [
  playSeat,
  unknownBreakInPlay,
  unknownReceiver.play,
  unknownFactInMove.play,
  unknownContractInMove.play,
  unknownSystemInMove.play,
  patternWordsInPlay,
  unknownCode.play,
  noRightInPlay,
  patternImpossibleInPlay,
  timesInPlay,
];
