/** A colleague who is rung: picks up, answers, says where the matter stands, and hangs up after a goodbye. */
import { describe, expect, it } from 'vitest';
import { deskOf, moveOf, smallRun, smallScenario } from '../../../tests/helpers/small-run.ts';
import { openBridge } from '../../engine/world/bridges.ts';
import { learn } from '../../engine/world/knowledge.ts';
import { MINUTE, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { COLLEAGUE_LINES, HELD_SO } from './lines.ts';

const CC = deskOf('contactCentre');
const SOC = deskOf('soc');

const rung = (more: Readonly<Record<string, unknown>> = {}): ExerciseRun =>
  smallRun({ scenario: smallScenario({ beats: [], ...more }) });

/** What the colleague says to a move. */
function heard(run: ExerciseRun, move: Readonly<Record<string, unknown>>): string {
  const from = run.world.log.length;
  run.act(CC, moveOf(move));
  return run.world.log
    .events()
    .slice(from)
    .flatMap(({ kind, deskId, text }) => (kind === 'said' && deskId !== CC ? [text ?? ''] : []))
    .join(' ');
}
const call = (run: ExerciseRun): string => heard(run, { move: 'placeCall', to: 'soc', about: 'J1' });
const say = (run: ExerciseRun, text: string): string => heard(run, { move: 'say', text });

describe('a colleague on the telephone', () => {
  it('picks up with unit and name, and hangs up after a goodbye', () => {
    const run = rung();
    expect(call(run)).toBe('Service operations, Person of soc.');
    expect(COLLEAGUE_LINES.bye).toContain(say(run, 'Thanks, bye.'));
    expect(run.world.talks.at(-1)?.state).toBe('closed');
    expect(run.world.desk(CC).talk).toBeUndefined();
  });

  it('tells what the desk holds, and the caller then knows it', () => {
    const run = rung();
    learn(run.world, SOC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'x' });
    call(run);
    expect(say(run, 'Since when is it dead?')).toContain('07:50');
    expect(run.world.knowledge.get(CC)?.get('J1')?.get('faultSince')?.value).toBe('07:50');
  });

  it('tells it in a sentence, and in another one when it is asked again', () => {
    const run = rung();
    learn(run.world, SOC, {
      journey: 'J1',
      fact: 'rootCause',
      value: 'accessCard',
      source: 'told',
      from: 'x',
    });
    learn(run.world, SOC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'x' });
    call(run);
    const said = ['Since when is it dead?', 'Since when?', 'Any news?'].map((line) => say(run, line));
    for (const line of said) expect(line).toMatch(/^[A-Z].* fault since 07:50\b.*\.$/);
    expect(new Set(said).size).toBe(3);
    expect(said[2]).toContain('access card');
  });

  it('says yes or no to a value that it is asked about', () => {
    const run = rung();
    learn(run.world, SOC, {
      journey: 'J1',
      fact: 'rootCause',
      value: 'accessCard',
      source: 'told',
      from: 'x',
    });
    call(run);
    const said = say(run, 'Is it a card?');
    expect(HELD_SO.some((lead) => said.startsWith(lead))).toBe(true);
  });

  it('knows of the whole incident what holds for a case of it, and of a case what was reported of it', () => {
    const run = rung();
    const about = { incident: 'INC-1' };
    learn(run.world, SOC, { ...about, fact: 'affectedCount', value: '46', source: 'told', from: 'x' });
    run.act(CC, moveOf({ move: 'report', to: 'soc', about: 'J1', text: 'Mill Rise, dead.' }));
    run.advanceTo(run.now + 2 * MINUTE);
    heard(run, { move: 'placeCall', to: 'soc', about: 'INC-1' });
    expect(say(run, 'How many are affected?')).toContain('46');
    expect(COLLEAGUE_LINES.unread).toContain(say(run, 'Did you get my report?'));
  });

  it('says that a note has come', () => {
    const run = rung();
    run.act(
      CC,
      moveOf({ move: 'sendMessage', to: 'soc', channel: 'note', about: 'J1', text: 'It is dead.' }),
    );
    run.advanceTo(run.now + MINUTE);
    call(run);
    expect(COLLEAGUE_LINES.haveIt).toContain(say(run, 'Did you get my note?'));
  });

  it('says so where the desk has nothing, each time in other words', () => {
    const run = rung();
    call(run);
    const said = ['Since when is it dead?', 'Did you read my note?', 'Can you declare it?'].map((line) =>
      say(run, line),
    );
    expect(said.every((line) => COLLEAGUE_LINES.nothing.includes(line))).toBe(true);
    expect(new Set(said).size).toBe(3);
  });

  it('gives no yes to a question that was not recognised', () => {
    const run = rung();
    call(run);
    expect(COLLEAGUE_LINES.nothing).toContain(say(run, 'Can I credit him?'));
  });

  it('knows the matter that was sent before, and what it lacks', () => {
    const run = rung({
      receivers: [
        {
          id: 'r',
          desk: SOC,
          contract: 'H10',
          needs: ['faultSince'],
          clear: { after: 'PT1M', text: ['On it.'] },
          asks: { after: 'PT1M', words: { faultSince: 'Since when?' } },
        },
      ],
    });
    run.act(CC, moveOf({ move: 'report', to: 'soc', about: 'J1', text: 'Mill Rise, dead.' }));
    run.advanceTo(run.now + 2 * MINUTE);
    call(run);
    expect(say(run, 'Did you read my note?')).toContain('Since when?');
    learn(run.world, CC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'she' });
    say(run, 'It is dead since 07:50.');
    const from = run.world.log.length;
    run.advanceTo(run.now + 20 * SECOND);
    const after = run.world.log.events().slice(from);
    expect(after.some(({ kind }) => kind === 'handoverAccepted')).toBe(true);
    expect(after.some(({ kind, text }) => kind === 'said' && text === 'On it.')).toBe(true);
  });

  it('says aloud what a script sends', () => {
    const run = rung({
      beats: [
        {
          id: 'answer',
          on: { kind: ['said', 'messageSent'], by: 'contactCentre', to: 'soc' },
          after: 'PT30S',
          do: [{ by: SOC, move: { move: 'sendMessage', to: CC, channel: 'hotline', text: 'It is a card.' } }],
        },
      ],
    });
    call(run);
    expect(COLLEAGUE_LINES.looking).toContain(say(run, 'What is the cause?'));
    const from = run.world.log.length;
    run.advanceTo(run.now + MINUTE);
    expect(
      run.world.log
        .events()
        .slice(from)
        .some(({ kind, deskId, text }) => kind === 'said' && deskId === SOC && text === 'It is a card.'),
    ).toBe(true);
  });

  it('on a bridge answers who is named, else who was called first', () => {
    const run = rung();
    run.world.desk(SOC).person = 'Bea';
    run.world.desk(deskOf('noc')).person = 'Arno';
    openBridge(run.world, CC, [SOC, deskOf('noc')], { journey: 'J1' });
    const answering = (text: string): (string | undefined)[] => {
      const from = run.world.log.length;
      say(run, text);
      const said = run.world.log.events().slice(from);
      return said.flatMap(({ kind, deskId }) => (kind === 'said' && deskId !== CC ? [deskId] : []));
    };
    expect(answering('Arno, what is the cause?')).toEqual([deskOf('noc')]);
    expect(answering('What is done about it?')).toEqual([SOC]);
    expect(answering('Bea and Arno, since when is it dead?')).toEqual([SOC, deskOf('noc')]);
  });

  describe('added to a call with a customer', () => {
    const lines = (run: ExerciseRun, from: number): [string | undefined, string | undefined][] =>
      run.world.log
        .events()
        .slice(from)
        .flatMap(({ kind, actorUnit, deskId, text }) =>
          kind === 'said' && deskId !== CC
            ? [[actorUnit, text] as [string | undefined, string | undefined]]
            : [],
        );
    const heardAfter = (run: ExerciseRun, move: Readonly<Record<string, unknown>>) => {
      const from = run.world.log.length;
      run.act(CC, moveOf(move));
      return lines(run, from);
    };
    const threeOnTheLine = () => {
      const run = smallRun();
      run.world.desk(SOC).person = 'Bea';
      run.advanceTo(run.now + 90 * SECOND);
      run.act(CC, moveOf({ move: 'answerCall', call: 'K-1' }));
      const came = heardAfter(run, { move: 'addToCall', unit: 'soc' });
      return { run, came };
    };

    it('comes in with unit and name, and asks what is wanted', () => {
      const { came } = threeOnTheLine();
      const words = came.flatMap(([unit, text]) => (unit === 'soc' ? [text] : []));
      expect(words).toHaveLength(1);
      expect(words[0]).toMatch(/^Service operations, Bea\. .*\?$/);
    });

    it('is answered by the next line, and the customer is not', () => {
      const { run } = threeOnTheLine();
      learn(run.world, SOC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'x' });
      const said = heardAfter(run, { move: 'say', text: 'Since when is it dead?' });
      expect(said.map(([unit]) => unit)).toEqual(['soc']);
      expect(said[0]?.[1]).toContain('07:50');
      expect(run.world.log.events().findLast(({ kind }) => kind === 'questionAsked')?.targetUnit).toBe('soc');
    });

    it('answers when called by name, and the customer when she is', () => {
      const { run } = threeOnTheLine();
      heardAfter(run, { move: 'say', text: 'Bea, have you any alarm there?' });
      const hers = heardAfter(run, { move: 'say', text: 'Ms Adeyemi, since when is it dead?' });
      expect(hers.map(([unit]) => unit)).toEqual(['customer']);
      const his = heardAfter(run, { move: 'say', text: 'Thanks. Bea, is a crew sent?' });
      expect(his.map(([unit]) => unit)).toEqual(['soc']);
    });

    it('says yes to what is read back to all, and puts right what it holds otherwise', () => {
      const { run } = threeOnTheLine();
      learn(run.world, SOC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'x' });
      learn(run.world, CC, { journey: 'J1', fact: 'faultSince', value: '07:50', source: 'told', from: 'x' });
      const right = heardAfter(run, { move: 'say', text: 'Ms Adeyemi, Bea, so: it is dead since 07:50.' });
      expect(COLLEAGUE_LINES.confirmed).toContain(right.find(([unit]) => unit === 'soc')?.[1]);
      const wrong = heardAfter(run, { move: 'say', text: 'Bea, so: it is dead since 07:15.' });
      expect(wrong.find(([unit]) => unit === 'soc')?.[1]).toContain('07:50');
    });
  });

  it('who is a person is answered for by nobody', () => {
    const run = smallRun({ seats: [CC, SOC], scenario: smallScenario({ beats: [] }) });
    expect(call(run)).toBe('');
  });
});
