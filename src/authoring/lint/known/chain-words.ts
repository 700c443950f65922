/** Events, states and flags given to a chain are words of that chain. Checked only where chains were handed in. */
import type { ChainDefinition } from '../../../model/chain-definition.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import type { Report, Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectKnown } from './expect-known.ts';

const INCIDENT_CHAIN = 'masterIncident';

export const chainWords: Rule = {
  code: 'unknown-chain-event',
  check(scenario, { chains }, report) {
    const incident = chains.get(INCIDENT_CHAIN);
    for (const { deed, path } of deedsOf(scenario)) {
      if ('chain' in deed)
        event(
          report,
          [...path, 'chain', 'event'],
          deed.chain.event,
          chainOf(scenario, deed.chain.journey, chains),
        );
      if ('incident' in deed) event(report, [...path, 'incident', 'event'], deed.incident.event, incident);
    }
    for (const [index, { state }] of scenario.incidents.entries())
      if (incident) stateOf(report, ['incidents', index, 'state'], state, Object.values(incident.regions));
    for (const [index, journey] of scenario.journeys.entries())
      checkJourney(scenario, index, journey.id, chains, report);
  },
};

function chainOf(
  scenario: Scenario,
  journeyId: string,
  chains: Vocabulary['chains'],
): ChainDefinition | undefined {
  const journey = scenario.journeys.find(({ id }) => id === journeyId);
  return chains.get(journey?.chain ?? scenario.chain);
}

function event(report: Report, path: Path, word: string, chain: ChainDefinition | undefined): void {
  if (!chain) return;
  const known = Object.keys(chain.events);
  expectKnown(report, path, word, {
    thing: `event of ${chain.id}`,
    known,
    otherwise: 'Use an event of the chain.',
  });
}

function stateOf(
  report: Report,
  path: Path,
  word: string | undefined,
  regions: readonly ChainDefinition['regions'][string][],
): void {
  const known = regions.flatMap(({ states }) => Object.keys(states));
  const thing = 'state of the chain';
  expectKnown(report, path, word, {
    thing,
    code: 'unknown-state',
    known,
    otherwise: 'Use a state of the chain.',
  });
}

function checkJourney(
  scenario: Scenario,
  index: number,
  id: string,
  chains: Vocabulary['chains'],
  report: Report,
): void {
  const journey = scenario.journeys[index];
  const chain = chainOf(scenario, id, chains);
  if (chains.size > 0 && journey?.chain !== undefined)
    expectKnown(report, ['journeys', index, 'chain'], journey.chain, {
      thing: 'chain',
      code: 'unknown-chain',
      known: [...chains.keys()],
      otherwise: 'Use a chain of the registry.',
    });
  if (!journey || !chain) return;
  for (const [name, state] of Object.entries(journey.state ?? {})) {
    const region = Object.hasOwn(chain.regions, name) ? chain.regions[name] : undefined;
    if (region) stateOf(report, ['journeys', index, 'state', name], state, [region]);
    else
      expectKnown(report, ['journeys', index, 'state', name], name, {
        thing: `region of ${chain.id}`,
        code: 'unknown-state',
        known: Object.keys(chain.regions),
        otherwise: 'Use a region of the chain.',
        at: 'key',
      });
  }
  for (const flag of Object.keys(journey.flags ?? {}))
    expectKnown(report, ['journeys', index, 'flags', flag], flag, {
      thing: `flag, counter or number of ${chain.id}`,
      code: 'unknown-flag',
      known: [...Object.keys(chain.flags), ...Object.keys(chain.counters), ...Object.keys(chain.numbers)],
      otherwise: 'Use a flag of the chain.',
      at: 'key',
    });
}
