/** What a desk asks in writing is answered in writing: with a value, or with a plain no. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { learn, stand } from '../../engine/world/knowledge.ts';
import { MINUTE } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { FIRST_I_NEED, nothingWritten, WHAT_IS_ASKED } from './lines.ts';
import { asksReadBack } from './read-back-request.ts';

const CC = deskOf('contactCentre');
const SOC = deskOf('soc');

const quiet = (more: Readonly<Record<string, unknown>> = {}): ExerciseRun =>
  smallRun({ scenario: smallScenario({ beats: [], ...more }) });

/** What comes back to a note within ten minutes. */
function answers(run: ExerciseRun, text: string, more: Readonly<Record<string, unknown>> = {}): string[] {
  const from = run.world.messages.length;
  run.act(CC, moveOf({ move: 'sendMessage', to: 'soc', channel: 'note', about: 'J1', text, ...more }));
  run.advanceTo(run.now + 10 * MINUTE);
  return run.world.messages.slice(from).flatMap((m) => (m.fromDesk === SOC ? [m.text] : []));
}

describe('a note that asks', () => {
  it('is answered with what the desk holds, and the sender then knows it', () => {
    const run = quiet();
    learn(run.world, SOC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'x' });
    const [answer, ...more] = answers(run, 'Mill Rise, one caller. pending: since when?');
    expect(answer).toContain('07:50');
    expect(more).toEqual([]);
    expect(run.world.knowledge.get(CC)?.get('J1')?.get('faultSince')?.value).toBe('07:50');
  });

  it('is answered from a system that is open to the desk', () => {
    const run = quiet();
    stand(run.world, 'outageBoard', 'J1', 'reportCount', '3');
    expect(answers(run, 'How many reports have you?').join()).toMatch(/3/);
  });

  it('is answered with a plain no where the desk has nothing, in other words the next time', () => {
    const run = quiet();
    const [first] = answers(run, 'Since when is it dead?');
    const [second] = answers(run, 'And which call-back number?');
    for (const text of [first, second])
      expect(nothingWritten('soc').some((no) => text?.startsWith(no))).toBe(true);
    expect(second).not.toBe(first);
  });

  it('is told who would know what the desk does not', () => {
    expect(answers(quiet(), 'Since when is it dead?')[0]).toMatch(/Ms Adeyemi would know\.$/);
    expect(answers(quiet(), 'Which unit number is it?')[0]).not.toMatch(/Ms Adeyemi/);
  });

  it('asks for no value and is asked what exactly it wants', () => {
    expect(WHAT_IS_ASKED).toContain(answers(quiet(), 'Can you hurry them up a little?')[0]);
  });

  it('asks for no value where the desk waits for something: it says what, two questions at most', () => {
    const spec = {
      id: 'r',
      desk: SOC,
      contract: 'H10',
      needs: ['symptomWords', 'faultSince', 'reportCount'],
      clear: { after: 'PT1M', text: ['On it.'] },
      asks: { after: 'PT1M', words: { symptomWords: 'What fails?', faultSince: 'Since when?' } },
    };
    const [text = ''] = answers(quiet({ receivers: [spec] }), 'Can you hurry them up a little?');
    expect(FIRST_I_NEED.some((lead) => text.startsWith(lead))).toBe(true);
    expect(text).toMatch(/What fails\? Since when\?$/);
  });

  it('asks to hear it back and hears what it said, as it was said', () => {
    const text = 'Mill Rise, dead since 07:50. Could you please read it back to me?';
    expect(answers(quiet(), text)[0]).toMatch(/^I have: .*07:50.*Right\?$/);
  });

  it('comes after the queue that the story names', () => {
    const spec = {
      id: 'r',
      desk: SOC,
      contract: 'H10',
      needs: [],
      clear: { after: 'PT1M', text: ['On it.'] },
      asks: { after: 'PT7M', words: {} },
    };
    const run = quiet({ receivers: [spec] });
    run.act(
      CC,
      moveOf({ move: 'sendMessage', to: 'soc', channel: 'note', about: 'J1', text: 'Since when?' }),
    );
    run.advanceTo(run.now + 6 * MINUTE);
    expect(run.world.messages.some(({ fromDesk }) => fromDesk === SOC)).toBe(false);
    run.advanceTo(run.now + 2 * MINUTE);
    expect(run.world.messages.some(({ fromDesk }) => fromDesk === SOC)).toBe(true);
  });
});

it.each([
  ['Could you please read it back to me?', true],
  ['Stop the tool now. Read back please.', true],
  ['What have you written down?', true],
  ['Let me read that back to you: 46 homes.', false],
  ['You can say the service is back.', false],
])('%s asks for a read-back: %s', (text, asks) => {
  expect(asksReadBack(text)).toBe(asks);
});

describe('a note that needs no answer of this kind', () => {
  it('that only tells gets none', () => {
    expect(answers(quiet(), 'She rings from Mill Rise, dead since 07:50.')).toEqual([]);
  });

  it('that the story answers gets its answer alone', () => {
    const run = quiet({
      beats: [
        {
          id: 'word',
          on: { kind: 'messageSent', by: 'contactCentre', to: 'soc' },
          after: 'PT3M',
          do: [{ by: SOC, move: { move: 'sendMessage', to: CC, channel: 'note', text: 'It is a card.' } }],
        },
      ],
    });
    expect(answers(run, 'What is the cause?')).toEqual(['It is a card.']);
  });

  it('to a desk where a person sits is hers to answer', () => {
    const run = smallRun({ seats: [CC, SOC], scenario: smallScenario({ beats: [] }) });
    expect(answers(run, 'Since when is it dead?')).toEqual([]);
  });
});
