/** Two things of one kind must not share a name. */
import type { Path } from '../problem.ts';
import type { Rule } from './rule.ts';

export const duplicateId: Rule = {
  code: 'duplicate-id',
  check(scenario, _, report) {
    const once = (thing: string, list: readonly string[], path: (index: number) => Path): void => {
      const seen = new Set<string>();
      for (const [index, id] of list.entries()) {
        if (seen.has(id))
          report(path(index), {
            message: `a second ${thing} is called "${id}"`,
            fix: `Give each ${thing} a name of its own.`,
          });
        seen.add(id);
      }
    };
    const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
    const cases = [...ids(scenario.journeys), ...ids(scenario.incidents)];
    once('journey or incident', cases, (index) => {
      const inIncidents = index - scenario.journeys.length;
      return inIncidents < 0 ? ['journeys', index, 'id'] : ['incidents', inIncidents, 'id'];
    });
    for (const key of ['areas', 'cast', 'beats', 'receivers', 'expectations', 'pages'] as const)
      once(NAMES[key], ids(scenario[key]), (index) => [key, index, 'id']);
    once('record', ids(scenario.opening.records), (index) => ['opening', 'records', index, 'id']);
    once(
      'desk',
      scenario.desks.map(({ desk }) => desk),
      (index) => ['desks', index, 'desk'],
    );
    once(
      'seat',
      scenario.seats.map(({ desk }) => desk),
      (index) => ['seats', index, 'desk'],
    );
    for (const [person, { agenda }] of scenario.cast.entries())
      once('item of this agenda', ids(agenda), (index) => ['cast', person, 'agenda', index, 'id']);
  },
};

const NAMES = {
  areas: 'area',
  cast: 'person',
  beats: 'beat',
  receivers: 'receiver',
  expectations: 'expectation',
  pages: 'page',
} as const;
