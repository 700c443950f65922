/** `baton spacing`: does the schedule of drills hold what was learnt? Simulated learners with known forgetting. */
import { LEARNERS, measureSpacing, RETENTION } from '../../readiness/index.ts';
import { type Answer, type Command, type Options, WrongUsage } from '../answer.ts';

/** Share right when due may be off the chosen one by this. */
const OFF_BY = 0.04;

export const spacing: Command = {
  name: 'spacing',
  usage: '[--retention 0.9] [--seed N] [--json]',
  summary: 'Drill simulated learners for a year by the schedule and on fixed days',
  options: {
    retention: { takes: '<share>', help: `share still to be known when it is due (${RETENTION})` },
    seed: { takes: '<N>', help: 'seed of the learners (1)' },
  },
  run: runSpacing,
};

async function runSpacing(options: Options): Promise<Answer> {
  const retention = numberIn(options, 'retention', RETENTION);
  if (retention < 0.7 || retention > 0.97)
    throw new WrongUsage(`--retention takes a share from 0.7 to 0.97, not ${retention}.`);
  const learners = LEARNERS.map((learner) =>
    measureSpacing(learner, retention, numberIn(options, 'seed', 1)),
  );
  return {
    json: { retention, learners },
    text: [
      `A year of drills; chosen: ${retention} still known when due.`,
      'Learner                     drills  right when due  known  lowest tenth | fixed days: every  known  lowest tenth',
      ...learners.map(({ learner, drills, rightWhenDue, known, knownLowest, fixed }) =>
        [
          learner.padEnd(27),
          String(drills).padStart(7),
          rightWhenDue.toFixed(3).padStart(16),
          known.toFixed(3).padStart(7),
          knownLowest.toFixed(3).padStart(14),
          ` |${String(Math.round(fixed.everyDays)).padStart(18)} d`,
          fixed.known.toFixed(3).padStart(6),
          fixed.knownLowest.toFixed(3).padStart(14),
        ].join(''),
      ),
    ].join('\n'),
    yes: learners.every(({ rightWhenDue }) => Math.abs(rightWhenDue - retention) < OFF_BY),
  };
}

function numberIn(options: Options, name: string, otherwise: number): number {
  const asked = options.value(name);
  const number = asked === undefined ? otherwise : Number(asked);
  if (!Number.isFinite(number)) throw new WrongUsage(`--${name} takes a number, not "${asked}".`);
  return number;
}
