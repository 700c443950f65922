import { describe, expect, it } from 'vitest';
import { ACT_FRAMES } from './english/act-frames.ts';
import { NO_PROMISE, PROMISE_DEEDS } from './english/promise-words.ts';
import { wordsNeeded } from './frame-words.ts';
import { firstMatch, frame, stands } from './frames.ts';

describe('words a pattern needs', () => {
  it.each([
    ['next word', ['nex']],
    ['(ring|call)( back)? you', ['cal', 'rin']],
    ['(i|we) (ring|call)s? back', ['bac']],
    ['(tomorrow |today )?noon', ['noo']],
    ['ring\\w*', ['rin']],
    ['(no|not) (one|all)', ['no', 'not']],
  ])('%s', (pattern, words) => {
    expect([...(wordsNeeded(pattern) ?? [])].sort()).toEqual([...words].sort());
  });
  it.each(['\\w+', '(ring )?\\S+', '(?!not )\\S+', 'a?b?', '(is|\\w+ed)'])(
    '%s may match any word',
    (pattern) => {
      expect(wordsNeeded(pattern)).toBeUndefined();
    },
  );
});

describe('a frame finds what one regular expression over its patterns finds', () => {
  const lines = [
    'i ring you back by nine and tell you what we found',
    'please stay with me about a minute , i test the line',
    'it is ours : a card failed in your cabinet at ten to eight',
    'if it drops again before nine , ring me directly',
    'could you restart it while i test our side ?',
    'i am sorry , right before your exam',
    'we do not know yet when it is back',
    'i send this back : which unit ?',
    'thank you , anything else ? goodbye then',
    'no , fifteen , one five',
    'i put you through to the order desk , they have your details',
    'two days credit , on the december bill',
    'please answer yes or no by 08:30',
    '',
  ];
  const tables = [
    ...ACT_FRAMES.flatMap(([, { says, opens, sentence }]) => [says, opens, sentence]),
    ...Object.values(PROMISE_DEEDS),
    NO_PROMISE,
  ].filter((patterns) => patterns !== undefined);
  it.each(['', '^'] as const)('tied to the start by "%s"', (anchor) => {
    for (const patterns of tables) {
      const made = frame(patterns, anchor);
      const start = anchor === '^' ? '^' : '(?<![^ ])';
      const plain = new RegExp(`${start}(?:${patterns.join('|')})(?![^ ])`);
      for (const line of lines) {
        const whole = plain.exec(line);
        const found = whole ? { index: whole.index, words: whole[0] } : undefined;
        expect(firstMatch(made, line)).toEqual(found);
        expect(stands(made, line)).toBe(found !== undefined);
      }
    }
  });
});
