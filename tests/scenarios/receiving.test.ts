/** What the written plays made of faulty, sound and misheard handovers, as their debriefs say it. */
import { describe, expect, test } from 'vitest';
import { receivedInWords } from '../../src/exercise/debrief/received-in-words.ts';
import { deskOfPlay } from '../../src/exercise/players/lines.ts';
import { judged, library } from '../helpers/library.ts';

const all = await library();

function receivedIn(scenario: string, name: string) {
  const loaded = all.find((each) => each.scenario.id === scenario);
  const play = loaded?.plays.find((each) => each.name === name);
  if (!loaded || !play) throw new Error(`no play ${name} of ${scenario}`);
  const { run, verdict } = judged(loaded.scenario, play);
  return receivedInWords(run, verdict, deskOfPlay(loaded.scenario, play));
}

describe('three orders at the order desk, one whole, one without a unit, one with a wrong one', () => {
  test.each([
    ['expert', '2 of 2 faulty handovers noticed. No false alarm.'],
    ['trap-accept-all', '0 of 2 faulty handovers noticed. No false alarm.'],
    ['trap-return-all', '2 of 2 faulty handovers noticed. 1 of 2 sound sent back.'],
  ])('%s', (play, lead) => {
    expect(receivedIn('o1', play).lead).toContain(lead);
  });

  test('each is named with what was wrong with it and what was done', () => {
    const { rows } = receivedIn('o1', 'trap-return-all');
    expect(rows.map(({ state, words }) => [state, words])).toEqual([
      ['falseAlarm', 'Order to the order desk from Jo, Sales: whole. You sent it back.'],
      ['hit', 'Order to the order desk from Jo, Sales: unit missing. You sent it back.'],
      ['hit', 'Order to the order desk from Jo, Sales: unit not so. You sent it back.'],
      ['sound', 'Order to the order desk from Jo, Sales: whole.'],
    ]);
  });
});

describe('a value heard otherwise', () => {
  test('at the own desk: the expert tells what was said, the trap what was written', () => {
    const words = 'Crew on site: 09:15 was said, you took down nine fifty.';
    expect(receivedIn('f1', 'expert').mismatches).toMatchObject([{ caught: true, words }]);
    expect(receivedIn('f1', 'trap-nine-fifty').mismatches).toMatchObject([{ caught: false, words }]);
  });

  test('said back by the next shift: put right, or nodded through', () => {
    const words = 'Promised: a call at 06:30 was said, Ruth, Network operations took down half past seven.';
    expect(receivedIn('f5', 'expert').mismatches).toMatchObject([{ caught: true, words }]);
    expect(receivedIn('f5', 'trap-nods').mismatches).toMatchObject([{ caught: false, words }]);
  });
});

test('a chair to which nothing was handed over has nothing to show', () => {
  expect(receivedIn('o6', 'expert').lead).toBeUndefined();
});
