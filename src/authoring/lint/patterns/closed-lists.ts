/** Words of a pattern that come from closed lists: a word outside can never stand in a log. */

import type { Pattern } from '../../../model/pattern.ts';
import { SPEECH_ACT_IDS } from '../../../model/speech-acts.ts';
import { suggest } from '../../nearest.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { PatternFault } from './fault.ts';
import { plainWords, type WordKey, wordsOf } from './words-of.ts';

const STANCES = ['insinuated', 'asserted', 'negated', 'quoted', 'hedged', 'evidenced'] as const;
const MARKS = ['referAway', 'allClear', 'insult'] as const;
const SOURCES = ['told', 'read', 'lookedUp', 'checked', 'pushed', 'assumed', 'none'] as const;
const ORIGINS = ['human', 'script', 'policy', 'beat', 'machine', 'import'] as const;
const PARTS = ['known', 'doing', 'nextTime', 'youCan', 'sorry'] as const;
const VAGUE = ['soon', 'minimising', 'falseCertainty', 'jargon', 'conditionalSorry'] as const;
const HALVES = ['customerSide', 'providerSide'] as const;

const listsOf = ({
  codes,
  checks,
  contracts,
  recordTypes,
}: Vocabulary): Partial<Record<WordKey, Iterable<string>>> => ({
  act: SPEECH_ACT_IDS,
  mark: MARKS,
  stance: STANCES,
  source: SOURCES,
  origin: ORIGINS,
  cause: [...codes.cause, ...HALVES],
  check: checks.keys(),
  work: codes.work,
  channel: codes.channel,
  clock: codes.clock,
  object: recordTypes.keys(),
  handover: contracts.keys(),
  message: [...contracts.keys()].filter((id) => id.startsWith('m') || id === 'free'),
});

/** One fault for each word that its list does not hold. */
export function closedListFaults(pattern: Pattern, path: Path, vocabulary: Vocabulary): PatternFault[] {
  const faults: PatternFault[] = [];
  const judge = (word: string, at: Path, known: readonly string[], key: string): void => {
    if (known.includes(word)) return;
    const fix = suggest(word, known, `Use one of ${known.slice(0, 15).join(', ')}.`);
    faults.push({ path: at, message: `nothing has the ${NAMES[key] ?? key} "${word}"`, fix });
  };
  const lists = listsOf(vocabulary);
  for (const key of KEYS) {
    const known = [...(lists[key] ?? [])];
    for (const { word, path: at } of wordsOf(pattern, key, path)) judge(word, at, known, key);
  }
  for (const [index, word] of (pattern.parts ?? []).entries())
    judge(word, [...path, 'parts', index], PARTS, 'parts');
  if (Array.isArray(pattern.vague))
    for (const [index, word] of pattern.vague.entries())
      judge(word, [...path, 'vague', index], VAGUE, 'vague');
  return [...faults, ...codeFaults(pattern, path, vocabulary)];
}

const KEYS: readonly WordKey[] = [
  'act',
  'mark',
  'stance',
  'source',
  'origin',
  'cause',
  'check',
  'work',
  'channel',
  'clock',
  'object',
  'handover',
  'message',
];

const NAMES: Record<string, string> = {
  handover: 'contract',
  object: 'record type',
  parts: 'update part',
  vague: 'soft word',
  message: 'message contract',
};

/** `code` and `toState` where every kind of the pattern closes the list. */
function codeFaults(pattern: Pattern, path: Path, { eventKinds }: Vocabulary): PatternFault[] {
  const faults: PatternFault[] = [];
  for (const [key, column] of [
    ['code', 'reasonCode'],
    ['toState', 'toState'],
  ] as const) {
    const lists = plainWords(pattern, 'kind').map((kind) => eventKinds.get(kind)?.values?.[column]);
    if (lists.length === 0 || lists.some((list) => list === undefined)) continue;
    const known = lists.flatMap((list) => [...(list ?? [])]);
    for (const { word, path: at } of wordsOf(pattern, key, path))
      if (!known.includes(word)) {
        const message = `${plainWords(pattern, 'kind').join(', ')} never has the ${key} "${word}"`;
        faults.push({ path: at, message, fix: suggest(word, known, `Use one of ${known.join(', ')}.`) });
      }
  }
  return faults;
}
