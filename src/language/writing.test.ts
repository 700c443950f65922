/** What the writer writes, the reader finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeInformed, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';
import { SPEECH_ACTS } from './reading.ts';
import { sentenceForAct, sentenceForFacts, type WrittenFact } from './writing.ts';

const clock = fc
  .record({ hour: fc.integer({ min: 6, max: 21 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const fact = (
  id: string,
  label: string,
  value: fc.Arbitrary<string>,
): fc.Arbitrary<WrittenFact & { id: string }> => value.map((text) => ({ id, label, value: text }));
const facts = fc
  .tuple(
    fact('faultSince', 'since', clock),
    fact('crewAt', 'crew', clock),
    fact('nextUpdateAt', 'next word', clock),
    fact('affectedCount', 'homes', fc.integer({ min: 2, max: 99 }).map(String)),
    fact('area', 'area', fc.constantFrom('Mill Rise', 'Mill Row')),
    fact('symptomWords', '', fc.constant('noSync')).map((one) => ({ ...one, words: 'no internet' })),
    fact(
      'incidentId',
      'incident',
      fc.integer({ min: 1000, max: 9999 }).map((n) => `INC-${n}`),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: 1 }));

describe('sentences', () => {
  it('of facts are read back whole', () => {
    fc.assert(
      fc.property(facts, (list) => {
        const found = readWords(sentenceForFacts(list), fakeUnitContext()).facts;
        for (const one of list) expect(found.find((other) => other.fact === one.id)?.value).toBe(one.value);
      }),
    );
  });
  it('of every act are read as that act', () => {
    for (const act of SPEECH_ACTS) {
      const listener = ['accept', 'sendBack', 'requestBy', 'correct'].includes(act)
        ? fakeUnitContext()
        : fakeContext();
      const told = act === 'inform' || act === 'readBack' || act === 'askFact' || act === 'explainCause';
      const attached = told
        ? [act === 'inform' ? { label: 'homes', value: '46' } : { label: 'since', value: '07:50' }]
        : [];
      const cause =
        act === 'explainCause'
          ? [{ label: 'cause', value: 'accessCard', words: 'card in the cabinet' }]
          : attached;
      const text = sentenceForAct(act, cause, 'Ms Adeyemi');
      expect([text, readWords(text, listener).acts.map((one) => one.act)]).toEqual([
        text,
        expect.arrayContaining([act]),
      ]);
    }
  });
  it('of a promise with a time owe that time', () => {
    const text = sentenceForAct('promise', [{ label: 'next word', value: '08:50' }], '');
    expect(readWords(text, fakeInformed()).promises).toHaveLength(1);
  });
  it('an apology by parts is level 1 until a harm is attached', () => {
    expect(readWords(sentenceForAct('apologise', [], ''), fakeInformed()).apology).toBe(1);
    const harm = [{ label: 'since', value: '07:50', words: 'dead since ten to eight' }];
    expect(readWords(sentenceForAct('apologise', harm, 'Ms Adeyemi'), fakeInformed()).apology).toBe(2);
  });
});
