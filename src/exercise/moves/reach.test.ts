/** Reaching a customer: the number that is dialled, the channel on which nothing arrives, the receipt that shows it. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { MINUTE } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

const DISPATCH = deskOf('fieldDispatch');

/** Ms Adeyemi's number is one digit short on file, and texts go to it. */
function runOf(): ExerciseRun {
  const plain = smallScenario();
  const [first, ...others] = plain.journeys;
  if (!first) throw new Error('no journey');
  const facts = {
    ...first.facts,
    contactPhone: { type: 'id', truth: '0555 0119', stands: { crm: '0555 011' } },
    reminder: { type: 'text', truth: 'no receipt', stands: ['notify'] },
  };
  const journeys = [{ ...first, unreached: ['sms'], facts }, ...others];
  return smallRun({ seats: [DISPATCH], scenario: smallScenario({ journeys }) });
}

const comesOf = (run: ExerciseRun, move: Readonly<Record<string, unknown>>): LogEvent[] => {
  const from = run.world.log.length;
  run.act(DISPATCH, moveOf(move));
  run.advanceTo(run.now + MINUTE);
  return run.world.log.events().slice(from);
};

const reached = (events: readonly LogEvent[]): string[] =>
  events.filter(({ kind }) => kind === 'customerContacted').map(({ reasonCode = '' }) => reasonCode);

describe('reaching a customer', () => {
  it('rings the number on file where the desk has no other, and nobody answers under a wrong one', () => {
    const run = runOf();
    const events = comesOf(run, { move: 'placeCall', to: 'J1' });
    expect(reached(events)).toEqual(['noAnswer']);
    expect(events.some(({ kind, deskId }) => kind === 'interactionOpened' && deskId === DISPATCH)).toBe(
      false,
    );
    expect(run.world.desk(DISPATCH).talk).toBeUndefined();
  });

  it('reaches her under the number it names', () => {
    expect(reached(comesOf(runOf(), { move: 'placeCall', to: 'J1', number: '0555 0119' }))).toEqual([
      'reached',
    ]);
  });

  it('says that a text to a wrong number failed, and that a letter arrived', () => {
    const states = (channel: string): string[] =>
      comesOf(runOf(), { move: 'sendMessage', to: 'J1', channel, text: 'Between 10:00 and 12:00.' })
        .filter(({ kind }) => kind === 'notificationSent')
        .map(({ toState = '' }) => toState);
    expect(states('sms')).toEqual(['failed']);
    expect(states('letter')).toEqual(['delivered']);
  });

  it('shows what stands there to whoever checks the receipt', () => {
    const events = comesOf(runOf(), { move: 'runCheck', check: 'receiptCheck', about: 'J1' });
    expect(events.find(({ kind }) => kind === 'checkDone')).toMatchObject({ systemId: 'notify' });
    expect(events.find(({ factId }) => factId === 'reminder')).toMatchObject({ source: 'lookedUp' });
  });
});
