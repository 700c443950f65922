/** What each move does to the World: one switch over the vocabulary, the same for a person, a script and a policy. */
import { keep, learn } from '../../engine/world/knowledge.ts';
import { refuse } from '../../engine/world/records.ts';
import { answer, endTalk } from '../../engine/world/talks.ts';
import type { Move } from '../../model/move.ts';
import { mayMove } from '../../model/moves-catalogue.ts';
import { isUnitId } from '../../model/units.ts';
import { caseInHand, caseTaken, findTalk } from '../references.ts';
import type { Given, Run } from '../run-shape.ts';
import { askExpert } from './ask-expert.ts';
import { conveneBridge } from './bridge.ts';
import { raiseByMove } from './chain-events.ts';
import { spanOfWait } from './cost.ts';
import { lookUpMove, runCheckMove } from './look.ts';
import * as passOn from './pass-on.ts';
import * as promises from './promise.ts';
import { publish } from './publish.ts';
import * as records from './record.ts';
import { refusalOf } from './refusals.ts';
import { sayMove, talkOf } from './say.ts';
import * as talks from './talk.ts';

export function applyMove(run: Run, desk: string, move: Move, given: Given = {}): void {
  const w = run.world;
  const { unit } = w.desk(desk);
  const opensPage = move.move === 'lookUp' && move.query !== undefined;
  const about = opensPage ? caseTaken(w, desk, move.about) : caseInHand(w, desk, move.about);
  if (
    isUnitId(unit) &&
    unit !== 'supervisor' &&
    !mayMove(unit, move.move, move.move === 'doWork' ? move.work : undefined)
  ) {
    refuse(w, desk, 'noRight', undefined, undefined, about.journey);
    return;
  }
  const refusal = refusalOf(run, desk, move);
  if (refusal) {
    refuse(w, desk, refusal.reason, undefined, refusal.system, about.journey);
    return;
  }
  switch (move.move) {
    case 'answerCall': {
      const talk = findTalk(w, move.call);
      if (talk?.state !== 'ringing' || talk.unit !== unit) {
        refuse(w, desk, talk?.state === 'ringing' ? 'noRight' : 'closed', 'interaction', 'telephony');
        break;
      }
      talks.park(run, desk, talk.id);
      if (answer(w, desk, talk) && talk.journey !== undefined) {
        raiseByMove(run, desk, talk.journey, [
          'answerCall',
          ...('customerId' in talk.keyed ? ['lookUp:telephony'] : []),
        ]);
      }
      break;
    }
    case 'placeCall':
      talks.placeCall(run, desk, move);
      break;
    case 'say':
      sayMove(run, desk, move, given.says);
      break;
    case 'hold':
      talks.hold(run, desk, move);
      break;
    case 'addToCall':
      talks.addToCall(run, desk, move);
      break;
    case 'endCall': {
      const talk = talkOf(run, desk);
      if (talk && talk.state !== 'closed') endTalk(w, talk, move.outcome, 'desk');
      else refuse(w, desk, 'closed', 'interaction', 'telephony', about.journey);
      break;
    }
    case 'transferWarm':
    case 'transferCold':
      talks.transfer(run, desk, move);
      break;
    case 'lookUp':
      lookUpMove(run, desk, move, about);
      break;
    case 'runCheck':
      runCheckMove(run, desk, move, about);
      break;
    case 'keep':
      if (move.fact !== undefined) keep(w, desk, move.fact, about.journey, about.incident);
      else talks.keepLine(run, desk, move.line);
      break;
    case 'sendHandover':
      passOn.sendHandover(run, desk, move, about, given);
      break;
    case 'sendMessage':
      passOn.message(run, desk, move, about, given);
      break;
    case 'report':
      passOn.report(run, desk, move, about, given);
      break;
    case 'acknowledge':
    case 'accept':
    case 'returnHandover':
    case 'readBack':
      passOn.receive(run, desk, move, given);
      break;
    case 'escalate':
      passOn.escalate(run, desk, move, about, given);
      break;
    case 'raiseJeopardy':
      passOn.raiseJeopardy(run, desk, move, about, given);
      break;
    case 'declareImpact':
      passOn.declareImpact(run, desk, move, given);
      break;
    case 'publish':
      publish(run, desk, move, about, given);
      break;
    case 'conveneBridge':
      conveneBridge(run, desk, move, about);
      break;
    case 'stopChange':
    case 'recallVisit':
    case 'doWork':
    case 'logDecision':
    case 'openRecord':
    case 'addNote':
    case 'setStatus':
    case 'setPriority':
    case 'setCause':
    case 'linkTo':
    case 'correctRecord':
    case 'reassign':
    case 'pauseClock':
    case 'resumeClock':
    case 'closeRecord':
    case 'cancelRecord':
    case 'writeShiftNote':
    case 'sellItem':
      records.recordMove(run, desk, move, about, given);
      break;
    case 'promise':
    case 'bookSlot':
    case 'orderCredit':
      promises.promiseMove(run, desk, move, about);
      break;
    case 'wait':
      w.emit({
        kind: 'waited',
        ...w.actor(desk),
        amount: Math.round((given.began === undefined ? spanOfWait(move) : run.now - given.began) / 1000),
      });
      break;
    case 'endShift':
      w.desk(desk).onDuty = false;
      w.emit({ kind: 'shiftEnded', ...w.actor(desk) });
      break;
    case 'askExpert':
      askExpert(run, desk, given.began ?? run.now);
      break;
    case 'keyIn':
      learn(w, desk, { ...about, fact: 'customerId', value: move.digits, source: 'pushed', from: 'keypad' });
      break;
    case 'respond':
      passOn.message(
        run,
        desk,
        {
          move: 'sendMessage',
          to: move.to,
          channel: 'voice',
          text: move.text ?? (move.accept ? 'Yes.' : 'No.'),
        },
        about,
        given,
      );
      break;
  }
}
