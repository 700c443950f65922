/** Names in written events and rings - cases, desks, units, systems, channels - are names that exist. */
import type { Scenario } from '../../../model/scenario.ts';
import type { Path } from '../../problem.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { namesOf } from '../names.ts';
import type { Report, Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectKnown, type KnownWords, type Wanted } from './expect-known.ts';
import { actorsOf, factWanted } from './pattern-words.ts';

type Columns = readonly (readonly [column: string, wanted: Wanted])[];

const wanted = (thing: string, known: KnownWords, code: string): Wanted => ({
  thing,
  known,
  code,
  otherwise: 'Use a name that stands in this scenario or in the vocabulary.',
});

function columnsOf(scenario: Scenario, vocabulary: Vocabulary): Columns {
  const { journeys, incidents, areas, desks } = namesOf(scenario);
  const desk = wanted('desk', desks, 'unknown-desk');
  const contract = wanted('contract', [...vocabulary.contracts.keys()], 'unknown-contract');
  return [
    ['journeyId', wanted('journey', journeys, 'unknown-journey')],
    ['incidentId', wanted('incident', incidents, 'unknown-incident')],
    ['areaId', wanted('area', areas, 'unknown-area')],
    ['deskId', desk],
    ['targetDesk', desk],
    ['targetUnit', wanted('unit or system', actorsOf(vocabulary), 'unknown-unit')],
    ['systemId', wanted('system', vocabulary.systems, 'unknown-system')],
    ['channel', wanted('channel', vocabulary.codes.channel, 'unknown-channel')],
    ['contract', contract],
    ['messageId', contract],
    ['checkId', wanted('check', [...vocabulary.checks.keys()], 'unknown-code')],
    ['objectType', wanted('record type', [...vocabulary.recordTypes.keys()], 'unknown-record-type')],
    ['factId', factWanted(scenario, vocabulary)],
  ];
}

export const eventNames: Rule = {
  code: 'unknown-word',
  check(scenario, vocabulary, report) {
    const columns = columnsOf(scenario, vocabulary);
    const event = (path: Path, written: object): void => checkEvent(report, path, written, columns);
    const channel = wanted('channel', vocabulary.codes.channel, 'unknown-channel');
    for (const { deed, path } of deedsOf(scenario)) {
      if ('emit' in deed) event([...path, 'emit'], deed.emit);
      if ('ring' in deed) expectKnown(report, [...path, 'ring', 'channel'], deed.ring.channel, channel);
    }
    for (const [index, each] of scenario.opening.events.entries()) event(['opening', 'events', index], each);
  },
};

function checkEvent(report: Report, path: Path, written: object, columns: Columns): void {
  const event = new Map<string, unknown>(Object.entries(written));
  for (const [column, known] of columns) {
    const word = event.get(column);
    if (typeof word === 'string') expectKnown(report, [...path, column], word, known);
  }
}
