/** A desk is only made to do what its unit may: moves of its palette, systems it can open. */
import type { Move } from '../../model/move.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { moveRules, type PlayRule } from './rule.ts';

/** Why the unit cannot do this move, in words; undefined when it can. */
function hindrance(unit: string, move: Move, vocabulary: Vocabulary): string | undefined {
  const work = move.move === 'doWork' ? move.work : undefined;
  if (!vocabulary.mayMove(unit, move.move, vocabulary.codes.work.has(work ?? '') ? work : undefined))
    return work === undefined ? `${unit} has no move "${move.move}"` : `${work} is no work of ${unit}`;
  if ((move.move === 'lookUp' || move.move === 'correctRecord') && move.system !== undefined)
    return vocabulary.systems.has(move.system) && !vocabulary.mayOpen(unit, move.system)
      ? `${unit} cannot open ${move.system}`
      : undefined;
  if (move.move !== 'runCheck') return undefined;
  const systems = vocabulary.checks.get(move.check)?.systems ?? [];
  const reachable = systems.length === 0 || systems.some((system) => vocabulary.mayOpen(unit, system));
  return reachable
    ? undefined
    : `${unit} can open no system for the check ${move.check}: ${systems.join(', ')}`;
}

const rules = moveRules('no-right', ({ move, desk, path }, _, vocabulary, report) => {
  const unit = vocabulary.unitOfDesk(desk);
  if (unit === undefined) return;
  const message = hindrance(unit, move, vocabulary);
  if (message) report([...path, 'move'], { message, fix: 'Let another desk do it, or let this one ask.' });
});

export const noRight = rules.scenario;

/** A trap may try what it has no right to: there it is only a warning. */
export const noRightInPlay: PlayRule = {
  code: 'no-right',
  check(play, scenario, vocabulary, report) {
    const severity = play.kind === 'trap' ? 'warning' : 'error';
    rules.play.check(play, scenario, vocabulary, (path, finding) => report(path, { ...finding, severity }));
  },
};
