/** Finds patterns, deeds and moves in a scenario, each with the way to it. */
import type { Move } from '../../model/move.ts';
import type { Pattern } from '../../model/pattern.ts';
import type { Deed, Play, Scenario } from '../../model/scenario.ts';
import type { Path } from '../problem.ts';

/** What hangs on a pattern: a beat's firing, an expectation's result, or only a limit on either. */
export type Slot = 'beat' | 'expectation' | 'limit';

export interface FoundPattern {
  pattern: Pattern;
  path: Path;
  slot: Slot;
}

export interface FoundDeed {
  deed: Deed;
  path: Path;
}

export interface FoundMove {
  move: Move;
  desk: string;
  path: Path;
}

const all = (patterns: Pattern | readonly Pattern[] | undefined, path: Path, slot: Slot): FoundPattern[] => {
  if (patterns === undefined) return [];
  if (!isList(patterns)) return [{ pattern: patterns, path, slot }];
  return patterns.map((pattern, index) => ({ pattern, path: [...path, index], slot }));
};

const isList = (patterns: Pattern | readonly Pattern[]): patterns is readonly Pattern[] =>
  Array.isArray(patterns);

const circumstances = (
  each: { given?: Pattern[] | undefined; notGiven?: Pattern[] | undefined },
  path: Path,
): FoundPattern[] => [
  ...all(each.given, [...path, 'given'], 'limit'),
  ...all(each.notGiven, [...path, 'notGiven'], 'limit'),
];

/** Every pattern of beats, expectations, checks and refusals. */
export function patternsOf({ beats, expectations, checks, refusals, debrief }: Scenario): FoundPattern[] {
  return [
    ...(debrief.rooms ?? []).flatMap(({ from }, index) =>
      all(from, ['debrief', 'rooms', index, 'from'], 'limit'),
    ),
    ...[...checks.entries()].flatMap(([index, each]) => circumstances(each, ['checks', index])),
    ...[...refusals.entries()].flatMap(([index, each]) => circumstances(each, ['refusals', index])),
    ...beats.flatMap((beat, index) => [
      ...all(beat.on, ['beats', index, 'on'], 'beat'),
      ...all(beat.given, ['beats', index, 'given'], 'beat'),
      ...all(beat.unless, ['beats', index, 'unless'], 'limit'),
      ...all(beat.notGiven, ['beats', index, 'notGiven'], 'limit'),
    ]),
    ...expectations.flatMap((expectation, index) => [
      ...all(expectation.on, ['expectations', index, 'on'], 'expectation'),
      ...all(expectation.expect, ['expectations', index, 'expect'], 'expectation'),
      ...all(expectation.never, ['expectations', index, 'never'], 'expectation'),
      ...all(expectation.until, ['expectations', index, 'until'], 'limit'),
    ]),
  ];
}

/** Every deed of beats and receivers. */
export function deedsOf({ beats, receivers }: Scenario): FoundDeed[] {
  const found: FoundDeed[] = [];
  const add = (deeds: readonly Deed[], path: Path): void => {
    for (const [index, deed] of deeds.entries()) found.push({ deed, path: [...path, index] });
  };
  for (const [index, beat] of beats.entries()) add(beat.do, ['beats', index, 'do']);
  for (const [index, receiver] of receivers.entries())
    add(receiver.settles?.do ?? [], ['receivers', index, 'settles', 'do']);
  return found;
}

/** Every move that a deed makes a desk do. */
export function movesIn(scenario: Scenario): FoundMove[] {
  return deedsOf(scenario).flatMap(({ deed, path }) =>
    'move' in deed ? [{ move: deed.move, desk: deed.by, path: [...path, 'move'] }] : [],
  );
}

/** Every move of a play, made at the desk of its seat or of its step. */
export function movesOfPlay({ seat, steps }: Play, { seats }: Scenario): FoundMove[] {
  const own = seats.find((each) => each.unit === seat || each.desk === seat)?.desk ?? seat;
  return steps.flatMap(({ do: moves, desk = own }, step) =>
    moves.map((move, index) => ({ move, desk, path: ['steps', step, 'do', index] })),
  );
}

/** Every pattern of a play. */
export function patternsOfPlay({ steps }: Play): FoundPattern[] {
  return steps.flatMap(({ when, unless }, index) => [
    ...(typeof when === 'string' ? [] : all(when, ['steps', index, 'when'], 'beat')),
    ...all(unless, ['steps', index, 'unless'], 'limit'),
  ]);
}
