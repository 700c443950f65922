/** An accepted wording stands in the YAML, the file still says what it said, and nothing else of it moved. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acceptWording } from './accept-wording.ts';

const BLOCK = `# a story
incidents:
  - id: INC-1
    facts:
      area:
        type: place # where
        truth: Mill Rise
      since: { type: time, truth: "07:50" }
      symptom:
        type: enum
        truth: noSync
        accept:
          - dead
          - gone # as they say
      cause:
        type: enum
        truth: card
        accept: [card, line card]
      who:
        type: text
        truth: all
        accept:
          [
            everybody,
            the lot,
          ]
`;

interface Facts {
  incidents: { facts: Record<string, { accept?: string[] }> }[];
}
const accepted = (text: string, fact: string): string[] | undefined =>
  (parse(text) as Facts).incidents[0]?.facts[fact]?.accept;

describe('a wording', () => {
  it.each([
    ['area', ['ball: rolling "there"']],
    ['since', ['ball: rolling "there"']],
    ['symptom', ['dead', 'gone', 'ball: rolling "there"']],
    ['cause', ['card', 'line card', 'ball: rolling "there"']],
    ['who', ['everybody', 'the lot', 'ball: rolling "there"']],
  ])('of %s is one more that is accepted', (fact, wanted) => {
    const text = acceptWording(BLOCK, { matter: 'INC-1', fact }, ' ball:  rolling "there"') ?? '';
    expect(accepted(text, fact)).toEqual(wanted);
    const [before, after] = [parse(BLOCK) as Facts, parse(text) as Facts];
    delete before.incidents[0]?.facts[fact]?.accept;
    delete after.incidents[0]?.facts[fact]?.accept;
    expect(after).toEqual(before);
    for (const line of BLOCK.split('\n').filter((each) => each.includes('#'))) expect(text).toContain(line);
  });

  it('that stands there already changes nothing', () => {
    expect(acceptWording(BLOCK, { matter: 'INC-1', fact: 'cause' }, 'line card')).toBe(BLOCK);
  });

  it('of a fact the file does not hold goes nowhere', () => {
    expect(acceptWording(BLOCK, { matter: 'INC-1', fact: 'nobody' }, 'x')).toBeUndefined();
    expect(acceptWording(BLOCK, { matter: 'INC-2', fact: 'area' }, 'x')).toBeUndefined();
  });

  it('finds its place in every fact of a shipped story', () => {
    const source = readFileSync(new URL('../../scenarios/f1/scenario.yaml', import.meta.url), 'utf8');
    const story = parse(source) as { [K in 'journeys' | 'incidents']: { id: string; facts?: object }[] };
    for (const { id, facts = {} } of [...story.journeys, ...story.incidents])
      for (const fact of Object.keys(facts).filter((_, at) => at % 6 === 0)) {
        const text = acceptWording(source, { matter: id, fact }, 'as nobody ever said it') ?? '';
        expect(text.length, `${id} ${fact}`).toBeGreaterThan(source.length);
        expect(() => parse(text), `${id} ${fact}`).not.toThrow();
        expect(text.split('as nobody ever said it')).toHaveLength(2);
      }
  });
});
