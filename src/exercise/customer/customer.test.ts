/** The customer: what she tells and when, what she comes back to, what she remembers, when she leaves. */
import { describe, expect, it } from 'vitest';
import {
  deskOf,
  doing,
  linesAfter,
  moveOf,
  onTheLine,
  saying,
  smallRun,
  smallScenario,
} from '../../../tests/helpers/small-run.ts';
import { situationOf } from '../../engine/world/patience.ts';
import { patienceOf } from '../../engine/world/talks.ts';
import { FACTS } from '../../model/facts.ts';
import { MINUTE, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { seatView } from '../views/seat-view.ts';
import { COMMON_LINES, type Slot } from './lines.ts';

const SLOTS = Object.keys(COMMON_LINES).filter((slot): slot is Slot => slot in COMMON_LINES);

/** Value of a fact that the desk holds about J1. */
const held = (run: ExerciseRun, desk: string, fact: string): string | undefined =>
  run.world.knowledge.get(desk)?.get('J1')?.get(fact)?.value;

const talkOf = (run: ExerciseRun, id = 'K-1') => run.world.talks.find((talk) => talk.id === id);

describe('what she tells', () => {
  it('when she is answered: her first words, with what they carry', () => {
    const { run, desk } = onTheLine();
    expect(linesAfter(run, 0)).toEqual(['My internet is dead.']);
    expect(held(run, desk, 'symptomWords')).toBe('noSync');
    expect(held(run, desk, 'faultSince')).toBeUndefined();
  });

  it('if asked: her words and the value', () => {
    const { run, desk } = onTheLine();
    expect(saying(run, desk, 'Since when is it dead?')).toContain('TELL-SINCE');
    expect(held(run, desk, 'faultSince')).toBe('07:50');
  });

  it('if believed: not to a bare question, but once she was taken seriously', () => {
    const { run, desk } = onTheLine();
    expect(saying(run, desk, 'Is there any alarm on the line?')).not.toContain('TELL-ALARM');
    expect(held(run, desk, 'specialNeed')).toBeUndefined();
    expect(saying(run, desk, 'I believe you. Is there any alarm on the line?')).toContain('TELL-ALARM');
    expect(held(run, desk, 'specialNeed')).toBe('alarmLine');
  });

  it('if believed: never again in a talk in which she was blamed', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'It is your router. It is your fault.');
    const blamed = run.world.log.events().some((event) => event.kind === 'causeStated');
    expect(blamed).toBe(true);
    expect(saying(run, desk, 'I believe you. Is there any alarm on the line?')).not.toContain('TELL-ALARM');
    expect(held(run, desk, 'specialNeed')).toBeUndefined();
  });

  it('never: not to a question, not to an open one, not to kindness', () => {
    const { run, desk } = onTheLine();
    const heard = [
      'Which colour is the light?',
      'I believe you. Which colour is the light?',
      'Tell me more. Is there anything else I should know?',
      'Tell me what happened, please.',
      'Is there anything else I should know?',
    ].map((line) => saying(run, desk, line));
    expect(heard.join(' ')).not.toContain('TELL-LIGHT');
    expect(held(run, desk, 'lightColour')).toBeUndefined();
  });

  it('is true at the moment at which she says it', () => {
    const { run, desk } = onTheLine();
    run.world
      .journey('J1')
      .truth.set('faultSince', { value: '06:10', alsoRight: [], past: [], kind: 'time' });
    saying(run, desk, 'Since when is it dead?');
    expect(held(run, desk, 'faultSince')).toBe('06:10');
  });
});

describe('what she remembers', () => {
  it('is that she has told it: asked again she says so, and it costs', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'Since when is it dead?');
    const before = patienceOf(run.world, 'J1');
    expect(saying(run, desk, 'Since when is it dead?')).toContain('AGAIN-SINCE');
    expect(patienceOf(run.world, 'J1')).toBe(before - 8);
  });

  it('is also what she told a colleague', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'Since when is it dead?');
    run.act(desk, moveOf({ move: 'endCall' }));
    run.act(desk, moveOf({ move: 'placeCall', to: 'J1' }));
    expect(saying(run, desk, 'Since when is it dead?')).toContain('AGAIN-SINCE');
  });

  it('is what she keyed in', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'What is your customer number?');
    expect(run.world.log.events().some((e) => e.kind === 'questionAsked' && e.factId === 'customerId')).toBe(
      true,
    );
    expect(patienceOf(run.world, 'J1')).toBe(92);
  });
});

describe('what is on her mind', () => {
  it('comes up, comes back sharper, and is written once', () => {
    const { run, desk } = onTheLine();
    const heard = [
      'I check our side first.',
      'I look at the board.',
      'I test the line now.',
      'I check the network now.',
      'I look at our systems.',
      'I test the line again.',
    ].map((line) => saying(run, desk, line).match(/PUSH-\d/)?.[0]);
    expect(heard.filter((push) => push !== undefined)).toEqual(['PUSH-1', 'PUSH-2', 'PUSH-3']);
    const beats = run.world.log.events().filter((event) => event.objectId === 'J1.exam');
    expect(beats).toHaveLength(1);
  });

  it('is not pushed while she is asked to wait, nor when she is said goodbye', () => {
    const { run, desk } = onTheLine();
    expect(saying(run, desk, 'One moment please, two minutes, I ask the network.')).not.toContain('PUSH');
    expect(saying(run, desk, 'Goodbye.')).not.toContain('PUSH');
  });
});

describe('how she takes it', () => {
  it.each([
    ['You are stupid.', -25],
    ['It is your router. It is your fault.', -25],
    ['I am sorry if that is a problem for you.', -3],
  ])('%s costs %i', (line, points) => {
    const { run, desk } = onTheLine();
    saying(run, desk, line);
    expect(patienceOf(run.world, 'J1')).toBe(100 + points);
  });

  it('what nobody can understand costs her nothing and the desk no time', () => {
    const { run, desk } = onTheLine();
    const { now } = run;
    expect(run.submit(desk, moveOf({ move: 'say', text: 'blorp fnord wibble' }))).toBe(now);
    saying(run, desk, 'blorp fnord wibble');
    expect(patienceOf(run.world, 'J1')).toBe(100);
  });

  it('an insult is taken once; the second time she hangs up', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'You are stupid.');
    expect(talkOf(run)?.state).toBe('open');
    saying(run, desk, 'You are an idiot.');
    run.advanceTo(run.now + 5 * SECOND);
    expect(talkOf(run)?.state).toBe('closed');
    expect(run.world.log.events().findLast(({ kind }) => kind === 'interactionClosed')?.reasonCode).toBe(
      'hungUp',
    );
    expect(patienceOf(run.world, 'J1')).toBe(15);
  });
});

describe('what she cannot understand', () => {
  it.each(['🙂', '<b></b>', '<script>alert(1)</script>', 'Have you got a cat?'])(
    '%s makes her ask back, and costs her nothing',
    (line) => {
      const { run, desk } = onTheLine();
      expect(COMMON_LINES.notUnderstood).toContain(saying(run, desk, line));
      expect(patienceOf(run.world, 'J1')).toBe(100);
    },
  );
});

describe('words that Baton cannot read', () => {
  it.each(['Guten Morgen, was kann ich für Sie tun?', 'Wibble the frobnicated gazornenplatz forthwith'])(
    '%s costs neither time nor patience',
    (line) => {
      const { run, desk } = onTheLine();
      const before = { time: run.now, patience: patienceOf(run.world, 'J1') };
      expect(COMMON_LINES.notUnderstood).toContain(saying(run, desk, line));
      expect({ time: run.now, patience: patienceOf(run.world, 'J1') }).toEqual(before);
    },
  );

  it('in another language the strip says so at once, else after the second in a row', () => {
    const { run, desk } = onTheLine();
    const strip = (): string | undefined => seatView(run, desk).call?.notUnderstood;
    saying(run, desk, 'Wibble the frobnicated gazornenplatz forthwith');
    expect(strip()).toBeUndefined();
    saying(run, desk, 'Bonjour madame, que puis-je faire pour vous ?');
    expect(strip()).toBe('language');
    saying(run, desk, 'Wibble the frobnicated gazornenplatz forthwith');
    expect(strip()).toBe('words');
    saying(run, desk, 'Since when is your line dead?');
    expect(strip()).toBeUndefined();
  });
});

describe('an open question', () => {
  it('right after her first words is answered with what she rang for', () => {
    const { run, desk } = onTheLine({
      scenario: smallScenario({
        cast: [
          {
            id: 'adeyemi',
            name: 'Ms Adeyemi',
            invented: true,
            opens: ['My internet is dead.'],
            opensWith: ['symptomWords'],
            tells: {
              lightColour: { when: 'ifAsked', words: ['Red.'] },
              symptomWords: { when: 'volunteers', words: ['No internet at all.'] },
            },
          },
          { id: 'doyle', name: 'Mr Doyle', invented: true, opens: ['Nothing works.'] },
        ],
      }),
    });
    expect(saying(run, desk, 'How can I help you?')).toBe('No internet at all.');
  });
});

describe('silence', () => {
  it.each(['Hold on please.', 'Give me about a minute.'])('after "%s" is waited through', (line) => {
    const { run, desk } = onTheLine();
    saying(run, desk, line);
    const from = run.world.log.length;
    run.advanceTo(run.now + 50 * SECOND);
    expect(linesAfter(run, from)).toEqual([]);
  });

  it('after a bare "hold on" is broken once a minute and a while have passed', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'Hold on please.');
    const from = run.world.log.length;
    run.advanceTo(run.now + 90 * SECOND);
    expect(linesAfter(run, from)).toHaveLength(1);
  });

  it('makes her speak up after 20, then 30, then 60 seconds, and no more', () => {
    const { run } = onTheLine();
    const from = run.world.log.length;
    const { now } = run;
    run.advanceTo(now + 5 * MINUTE);
    const said = run.world.log
      .events()
      .slice(from)
      .filter(({ kind, actorUnit }) => kind === 'said' && actorUnit === 'customer');
    expect(said.map(({ t }) => t - now)).toEqual([20_000, 50_000, 110_000]);
    expect(said.every(({ text = '' }) => COMMON_LINES.hello.includes(text))).toBe(true);
    expect(new Set(said.map(({ text }) => text)).size).toBe(3);
  });

  it('is none while a long line is being said to her', () => {
    const { run, desk } = onTheLine();
    const from = run.world.log.length;
    const long = `I look at it now, and ${'then at the next one, '.repeat(16)}please stay with me.`;
    run.submit(desk, moveOf({ move: 'say', text: long }));
    const until = run.world.desk(desk).busyUntil;
    expect(until - run.now).toBeGreaterThan(25 * SECOND);
    run.advanceTo(until - SECOND);
    expect(linesAfter(run, from)).toEqual([]);
    const journey = run.world.journey('J1');
    expect(situationOf(journey.patience)).toBe('talking');
    expect(patienceOf(run.world, 'J1')).toBe(100);
  });

  it('on hold is not spoken into', () => {
    const { run, desk } = onTheLine();
    run.act(desk, moveOf({ move: 'hold', on: true, text: 'One moment, five minutes, I ask the network.' }));
    const from = run.world.log.length;
    run.advanceTo(run.now + 4 * MINUTE);
    expect(linesAfter(run, from)).toEqual([]);
  });
});

describe('leaving', () => {
  it('happens after a goodbye, and leaves her quiet', () => {
    const { run, desk } = onTheLine();
    saying(run, desk, 'Goodbye, Ms Adeyemi.');
    expect(talkOf(run)?.state).toBe('closed');
    expect(run.world.desk(desk).talk).toBeUndefined();
    expect(situationOf(run.world.journey('J1').patience)).toBe('quiet');
  });

  it('happens when patience is gone, with a word, and she is at 15 afterwards', () => {
    const { run } = onTheLine({ scenario: smallScenario({ ends: { at: 'D2 18:00' } }) });
    const from = run.world.log.length;
    run.advanceTo(run.now + 20 * MINUTE);
    expect(linesAfter(run, from).some((line) => COMMON_LINES.hangUp.includes(line))).toBe(true);
    expect(talkOf(run)?.state).toBe('closed');
    expect(patienceOf(run.world, 'J1')).toBe(15);
  });

  it('happens in the queue too, where nobody hears what she says', () => {
    const run = smallRun({ seats: [deskOf('soc')], scenario: smallScenario({ ends: { at: 'D2 18:00' } }) });
    run.advanceTo(run.now + 4 * 60 * MINUTE);
    expect(talkOf(run)?.state).toBe('closed');
    expect(run.world.log.events().findLast(({ objectId }) => objectId === 'K-1')).toMatchObject({
      kind: 'interactionClosed',
      reasonCode: 'hungUp',
    });
    expect(patienceOf(run.world, 'J1')).toBe(15);
  });

  it('a second time is for good: the talk is closed, the need is with the ombudsman', () => {
    const { run, desk } = onTheLine();
    for (let n = 0; n < 2; n += 1) {
      for (const line of ['You are stupid.', 'You are an idiot.', 'You are stupid.']) saying(run, desk, line);
      run.advanceTo(run.now + 10 * SECOND);
      if (n === 0) doing(run, desk, { move: 'placeCall', to: 'J1' });
    }
    expect(run.world.talks.every(({ state, journey }) => journey !== 'J1' || state === 'closed')).toBe(true);
    expect(situationOf(run.world.journey('J1').patience)).toBe('ombudsman');
  });
});

describe('her words', () => {
  it('of one slot come one after the other, none twice while others are left', () => {
    const { run } = onTheLine();
    const talk = talkOf(run);
    if (!talk) throw new Error('she is on the line');
    for (const slot of SLOTS) {
      const count = COMMON_LINES[slot].length;
      const heard = Array.from({ length: count }, (_, n) => {
        talk.lines.push({ t: run.now, by: 'customer', text: `${slot} ${n}`, seq: 0 });
        return run.customers.slotLine(talk, slot);
      });
      const fresh = new Set(heard);
      // One of them may have been said before the counting began.
      expect(fresh.size, slot).toBeGreaterThanOrEqual(count - 1);
    }
  });

  it('never repeat in a talk, also where a scenario gives one line twice', () => {
    const { run } = onTheLine();
    const talk = talkOf(run);
    if (!talk) throw new Error('she is on the line');
    const heard = Array.from({ length: 4 }, () => run.customers.variant(talk, 'test', ['a', 'a', 'b']));
    expect(new Set(heard.slice(0, 2))).toEqual(new Set(['a', 'b']));
    expect(heard.slice(2)).toEqual(['', '']);
    const told = Array.from({ length: 5 }, () => run.customers.wordsOf(talk, 'f', ['It is seven.']));
    expect(new Set(told).size).toBe(5);
    expect(told.every((text) => text.endsWith('It is seven.'))).toBe(true);
  });

  it('differ in any slot of the common lines', () => {
    const all = SLOTS.flatMap((slot) => COMMON_LINES[slot]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('in common lines are four or more a slot, short, and carry no fact', () => {
    const values = /\d|o'clock|\b(one|two|ten|eight|nine|monday|tuesday|wednesday|thursday|friday)\b/i;
    const labels = Object.values(FACTS).map(({ label }) => label.toLowerCase());
    for (const slot of SLOTS) {
      const lines = COMMON_LINES[slot];
      expect(new Set(lines).size, slot).toBeGreaterThanOrEqual(4);
      for (const line of lines) {
        expect(line.replace(/\bone\b(?! of)/i, ''), line).not.toMatch(values);
        expect(
          labels.filter((label) => label.includes(' ') && line.toLowerCase().includes(label)),
          line,
        ).toEqual([]);
      }
    }
  });

  it('are the same for the same seed, and differ between seeds', () => {
    const script = (seed: number): string => {
      const { run, desk } = onTheLine({ seed });
      return ['I check our side first.', 'You are stupid.', 'I test the line.', 'Goodbye.']
        .map((line) => saying(run, desk, line))
        .join('|');
    };
    expect(script(3)).toBe(script(3));
    expect(new Set([1, 2, 3, 4, 5, 6].map(script)).size).toBeGreaterThan(1);
  });
});
