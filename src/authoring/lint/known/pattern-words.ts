/** Every name in a pattern is one that exists: of the vocabulary, or of this scenario. */
import type { Scenario } from '../../../model/scenario.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { namesOf } from '../names.ts';
import { type WordKey, wordsOf } from '../patterns/words-of.ts';
import type { PlayRule, Report, Rule } from '../rule.ts';
import { type FoundPattern, patternsOf, patternsOfPlay } from '../walk.ts';
import { expectKeysKnown, expectKnown, type KnownWords, type Wanted } from './expect-known.ts';

/** Who can stand as actor or receiver of an event. */
export const actorsOf = ({ units, systems }: Vocabulary): string[] => [
  ...units,
  ...systems,
  'world',
  'customer',
];

const FROM_SCENARIO = 'Use a name that stands in this scenario.';
const FROM_VOCABULARY = 'Use a word of the vocabulary.';

function wantedWords(scenario: Scenario, vocabulary: Vocabulary): [WordKey, Wanted][] {
  const names = namesOf(scenario);
  const own = (thing: string, known: KnownWords): Wanted => ({
    thing,
    known,
    code: `unknown-${thing}`,
    otherwise: FROM_SCENARIO,
  });
  const common = (thing: string, known: KnownWords, code: string): Wanted => ({
    thing,
    known,
    code,
    otherwise: FROM_VOCABULARY,
  });
  const actor = common('unit or system', actorsOf(vocabulary), 'unknown-unit');
  return [
    ['kind', common('kind of event', [...vocabulary.eventKinds.keys()], 'unknown-event-kind')],
    ['by', actor],
    ['to', actor],
    ['desk', own('desk', names.desks)],
    ['toDesk', own('desk', names.desks)],
    ['journey', own('journey', names.journeys)],
    ['incident', own('incident', names.incidents)],
    ['area', own('area', names.areas)],
    ['system', common('system', vocabulary.systems, 'unknown-system')],
    ['fact', factWanted(scenario, vocabulary)],
  ];
}

/** Facts of the vocabulary and those with a truth here. */
export const factWanted = (scenario: Scenario, { facts }: Vocabulary): Wanted => ({
  thing: 'fact',
  code: 'unknown-fact',
  known: [...facts.keys(), ...namesOf(scenario).facts],
  otherwise: 'Use a fact of the vocabulary, or give it a truth under "facts" of a journey or incident.',
});

function check(
  found: readonly FoundPattern[],
  scenario: Scenario,
  vocabulary: Vocabulary,
  report: Report,
): void {
  const wanted = wantedWords(scenario, vocabulary);
  const fact = factWanted(scenario, vocabulary);
  for (const { pattern, path } of found) {
    for (const [key, known] of wanted)
      for (const { word, path: at } of wordsOf(pattern, key, path)) expectKnown(report, at, word, known);
    expectKeysKnown(report, [...path, 'facts'], pattern.facts, fact);
    expectKeysKnown(report, [...path, 'says'], pattern.says, fact);
  }
}

export const patternWords: Rule = {
  code: 'unknown-word',
  check: (scenario, vocabulary, report) => check(patternsOf(scenario), scenario, vocabulary, report),
};

export const patternWordsInPlay: PlayRule = {
  code: 'unknown-word',
  check: (play, scenario, vocabulary, report) => check(patternsOfPlay(play), scenario, vocabulary, report),
};
