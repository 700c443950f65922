/** Why nothing that can happen in this scenario ever fits a pattern; empty when something can. */
import type { Pattern } from '../../../model/pattern.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { suggest } from '../../nearest.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { namesOf } from '../names.ts';
import { closedListFaults } from './closed-lists.ts';
import { columnFaults } from './column-faults.ts';
import type { PatternFault } from './fault.ts';
import { canProduce, isWritten } from './producers.ts';
import { senderFaults } from './sender-faults.ts';
import { plainWords, wordsOf } from './words-of.ts';

/** The faults of one pattern. What an author writes as an event himself is always possible. */
export function patternFaults(
  scenario: Scenario,
  vocabulary: Vocabulary,
  pattern: Pattern,
  path: Path,
): PatternFault[] {
  const closed = [...closedListFaults(pattern, path, vocabulary), ...beatFaults(scenario, pattern, path)];
  if (closed.length > 0) return closed;
  const kinds = plainWords(pattern, 'kind');
  const by = plainWords(pattern, 'by');
  if (kinds.some((kind) => isWritten(scenario, kind, by))) return [];
  const columns = columnFaults(pattern, path, vocabulary);
  if (columns.length > 0) return columns;
  const sender = senderFaults(pattern, path, vocabulary);
  if (sender.length > 0) return sender;
  return [...kindFaults(scenario, vocabulary, pattern, path), ...amountFaults(pattern, path)];
}

/** Beats stand in the log by their id. */
function beatFaults(scenario: Scenario, pattern: Pattern, path: Path): PatternFault[] {
  const kinds = plainWords(pattern, 'kind');
  if (!kinds.every((kind) => kind === 'beatFired')) return [];
  const { beats } = namesOf(scenario);
  return wordsOf(pattern, 'objectId', path)
    .filter(({ word }) => !beats.has(word))
    .map(({ word, path: at }) => ({
      path: at,
      message: `no beat is called "${word}"`,
      fix: suggest(word, beats, 'Name the id of a beat of this scenario.'),
    }));
}

function kindFaults(
  scenario: Scenario,
  vocabulary: Vocabulary,
  pattern: Pattern,
  path: Path,
): PatternFault[] {
  const kinds = plainWords(pattern, 'kind');
  const by = plainWords(pattern, 'by');
  // Words that no list knows are told by the rules for them.
  if (kinds.some((kind) => !vocabulary.eventKinds.has(kind))) return [];
  if (by.some((unit) => !isActor(unit, vocabulary))) return [];
  if (kinds.some((kind) => canProduce(scenario, vocabulary, kind, by))) return [];
  const who = by.length > 0 ? by.join(', ') : 'nobody who has a desk here';
  const makers = makersOf(kinds, vocabulary);
  const fix = `It comes from ${makers.slice(0, 8).join(', ')}${makers.length > 8 ? ' and others' : ''}.`;
  const verb = by.length > 0 ? 'never makes' : 'makes';
  return [{ path: [...path, 'kind'], message: `${who} ${verb} ${kinds.join(', ')}`, fix }];
}

const isActor = (unit: string, { units, systems }: Vocabulary): boolean =>
  units.has(unit) || systems.has(unit) || unit === 'world' || unit === 'customer';

function makersOf(kinds: readonly string[], { moves, units, mayMove }: Vocabulary): string[] {
  const ids = [...moves]
    .filter(([, { emits }]) => emits.some((kind) => kinds.includes(kind)))
    .map(([id]) => id);
  return [...units].filter((unit) => ids.some((move) => mayMove(unit, move)));
}

const HIGHEST_LEVEL = 3;

function amountFaults({ minAmount, maxAmount, minLevel }: Pattern, path: Path): PatternFault[] {
  if (minLevel !== undefined && minLevel > HIGHEST_LEVEL)
    return [
      {
        path: [...path, 'minLevel'],
        message: `no level is ${minLevel} or more`,
        fix: 'Levels go from 0 to 3.',
      },
    ];
  if (minAmount !== undefined && maxAmount !== undefined && minAmount > maxAmount)
    return [
      {
        path: [...path, 'minAmount'],
        message: 'no amount is above the one and below the other',
        fix: 'Swap minAmount and maxAmount.',
      },
    ];
  return [];
}
